"""What requests cost the proxy beside plain mitmdump, without a body and with a small one."""

import json
import random
from collections.abc import Callable, Iterator
from statistics import median
from urllib.parse import urlencode

from tests.benchmark.clients import Client, connected, head, request
from tests.benchmark.proxies import Proxy, Rig
from tests.benchmark.ratios import Figure, Sample, compare_cpu, interleave

_REQUESTS = 400
_UPLOADS = 200
_WORDS = ("order", "parcel", "window", "garden", "paper", "letter", "river", "market", "yellow", "copper", "winter")


def requests_without_body(rig: Rig, runs: int) -> Iterator[Figure]:
    """CPU seconds of the proxy's process a request."""
    message = head("GET", "/news/today.html")
    yield from _compare(rig, "GET without a body", lambda: message, count=_REQUESTS, runs=max(runs * 2, 10), goal=1.03)


def small_uploads(rig: Rig, runs: int) -> Iterator[Figure]:
    """Uploads that are no spreadsheets, every one different: CPU of the proxy's process, and time added."""
    for name, make in (("1.5 KB JSON", small_json), ("10 KB form", small_form)):
        yield from _compare(rig, f"POST {name}", make, count=_UPLOADS, runs=runs, goal=1.15)


def _compare(rig: Rig, name: str, make: Callable[[], bytes], *, count: int, runs: int, goal: float) -> list[Figure]:
    workers = rig.gateway.worker_seconds()
    with connected([rig.gateway.port, rig.plain.port]) as (ours, theirs):
        pairs = interleave(
            lambda: _batch(rig.gateway, ours, make, count), lambda: _batch(rig.plain, theirs, make, count), runs
        )
    inspecting = 1000 * (rig.gateway.worker_seconds() - workers) / ((runs + 1) * count)
    added = tuple(1000 * (a.wall_seconds - b.wall_seconds) for a, b in pairs)
    note = f"plain: {1000 * median(b.wall_seconds for _, b in pairs):.3g} ms"
    return [
        compare_cpu(f"{name}, proxy process", pairs, goal),
        Figure(name=f"{name}: CPU of the workers a request", values=(inspecting,), unit="ms"),
        Figure(name=f"{name}: time added to a request", values=added, unit="ms", note=note),
    ]


def _batch(proxy: Proxy, client: Client, make: Callable[[], bytes], count: int) -> Sample:
    """Cost of one request, over many one after the other on one connection."""
    messages = [make() for _ in range(count)]
    cpu = proxy.cpu_seconds()
    taken = 0.0
    for message in messages:
        status, elapsed = client.exchange(message)
        assert status == 200, status
        taken += elapsed
    return Sample(taken / count, (proxy.cpu_seconds() - cpu) / count)


def _sentence(source: random.Random, words: int) -> str:
    return " ".join(source.choice(_WORDS) for _ in range(words))


def small_json() -> bytes:
    """A call of an application's interface."""
    source = random.Random()
    items = [{"sku": source.randint(1000, 9999), "note": _sentence(source, 6), "count": 3} for _ in range(18)]
    body = json.dumps({"event": "basket.changed", "items": items, "comment": _sentence(source, 30)}).encode()
    return request("POST", "/api/basket", body, "application/json")


def small_form() -> bytes:
    """A form with a long text."""
    source = random.Random()
    fields = {"title": _sentence(source, 5), "text": _sentence(source, 1500), "csrf": str(source.random())}
    return request("POST", "/comments", urlencode(fields).encode(), "application/x-www-form-urlencoded")
