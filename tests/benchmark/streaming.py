"""Responses and large bodies beside plain mitmdump that streams."""

from collections.abc import Iterator
from functools import partial

from tests.benchmark.clients import Client, connected, head
from tests.benchmark.processes import forget_peak, peak_bytes, resident_bytes
from tests.benchmark.proxies import Proxy, Rig
from tests.benchmark.ratios import Figure, Sample, compare, interleave

_MEGABYTE = 1_000_000
_DOWNLOAD_BYTES = 1_000_000_000
_UPLOAD_BYTES = 2 * 1024**3
_VIDEO_BYTES = 200_000_000


def first_bytes(rig: Rig, runs: int) -> Iterator[Figure]:
    """Server-sent events: when the first one arrives."""
    with connected([rig.gateway.port, rig.streaming.port]) as (ours, theirs):
        pairs = interleave(partial(_first_event, ours), partial(_first_event, theirs), runs)
    values = tuple(1000 * (a.wall_seconds - b.wall_seconds) for a, b in pairs)
    yield Figure(name="server-sent events: first byte, time added", values=values, unit="ms", goal=5.0)


def _first_event(client: Client) -> Sample:
    return Sample(client.first_byte("/events"), 0.0)


def downloads(rig: Rig, runs: int) -> Iterator[Figure]:
    """A download of 1 GB."""
    with connected([rig.gateway.port, rig.streaming.port]) as (ours, theirs):
        pairs = interleave(
            partial(_download, rig.gateway, ours), partial(_download, rig.streaming, theirs), max(runs // 4, 1)
        )
    yield from compare("1 GB download against streaming mitmdump", pairs, 1.1)


def _download(proxy: Proxy, client: Client) -> Sample:
    cpu = proxy.cpu_seconds()
    status, elapsed = client.exchange(head("GET", f"/download/{_DOWNLOAD_BYTES}"))
    assert status == 200, status
    return Sample(elapsed, proxy.cpu_seconds() - cpu)


def big_upload(rig: Rig, runs: int) -> Iterator[Figure]:
    """A PUT of 2 GiB: memory that it adds to the proxy, and its time against streaming mitmdump."""
    added: list[float] = []
    with connected([rig.gateway.port, rig.streaming.port]) as (ours, theirs):
        pairs = [
            (_upload(rig.gateway, ours, added), _upload(rig.streaming, theirs, [])) for _ in range(max(runs // 5, 1))
        ]
    yield Figure(name="2 GiB PUT: memory added to the proxy", values=tuple(added), unit="MB", goal=60.0)
    yield from compare("2 GiB PUT against streaming mitmdump", pairs, None)


def videos(rig: Rig, runs: int) -> Iterator[Figure]:
    """A video of 200 MB through a gateway that forwards media, from a fast client and over a line of 200 Mbit/s."""
    with connected([rig.forwarding.port, rig.streaming.port]) as (ours, theirs):
        for line, bytes_per_second in (("from a fast client", 1e12), ("over 200 Mbit/s", 25e6)):
            added: list[float] = []
            pairs = interleave(
                partial(_send_video, rig.forwarding, ours, bytes_per_second, added),
                partial(_send_video, rig.streaming, theirs, bytes_per_second, []),
                max(runs // 4, 1),
            )
            yield from compare(f"200 MB video {line} against streaming mitmdump", pairs, 1.11)
            yield Figure(name=f"200 MB video {line}: memory added", values=tuple(added[1:]), unit="MB", goal=60.0)


def _send_video(proxy: Proxy, client: Client, bytes_per_second: float, added: list[float]) -> Sample:
    forget_peak(proxy.pid)
    before, cpu = resident_bytes(proxy.pid), proxy.cpu_seconds()
    status, elapsed = client.put_video(_VIDEO_BYTES, bytes_per_second)
    assert status == 200, status
    added.append((peak_bytes(proxy.pid) - before) / _MEGABYTE)
    return Sample(elapsed, proxy.cpu_seconds() - cpu)


def _upload(proxy: Proxy, client: Client, added: list[float]) -> Sample:
    forget_peak(proxy.pid)
    before, cpu = resident_bytes(proxy.pid), proxy.cpu_seconds()
    status, elapsed = client.put_zeros(_UPLOAD_BYTES)
    assert status == 200, status
    added.append((peak_bytes(proxy.pid) - before) / _MEGABYTE)
    return Sample(elapsed, proxy.cpu_seconds() - cpu)
