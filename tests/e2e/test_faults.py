"""Whatever breaks, nothing leaves and the client is answered: another addon, our own code, the disk, the decision."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client, talk
from tests.e2e.gateway import FAKE_SCRIPT, Gateway, run_gateway_process
from tests.e2e.origin import RecordingOrigin

LEAK = b"LEAK of many people"
HALTING = """
from mitmproxy.exceptions import AddonHalt

class Halting:
    def halt(self, _):
        raise AddonHalt
    next_layer = requestheaders = request = responseheaders = response= server_connect = halt

addons = [Halting()]
"""
RAISING = HALTING.replace("raise AddonHalt", "raise RuntimeError('bug')")
STREAMING = """
def requestheaders(flow):
    flow.request.stream = True
"""
SUBSTITUTING = """
def request(flow):
    if flow.request.method == "POST":
        flow.request.content = b"put in by an addon: LEAK"
"""
REDIRECTING = """
def server_connect(data):
    data.server.address = ("127.0.0.1", {port})
"""
MOVING = """
from dlp_addon.proxy.steps import Step

decide = Step.__call__

def request(flow):
    async def decide_and_move(step):
        await decide(step)
        flow.request.port = {port}

    Step.__call__ = decide_and_move
"""
MAPPING = """
from mitmproxy import ctx

def requestheaders(flow):
    ctx.options.update(map_remote=["|//127.0.0.1:[0-9]+|//127.0.0.1:{port}"])
"""
BYPASSING = """
from mitmproxy.exceptions import AddonHalt
from mitmproxy.proxy import layers
from mitmproxy.proxy.layers.http import HTTPMode

def next_layer(chosen):
    chosen.layer = layers.HttpLayer(chosen.context, HTTPMode.regular)
    raise AddonHalt
"""


def write_script(folder: Path, text: str) -> Path:
    """A script of another addon."""
    script = folder / "other.py"
    script.write_text(text)
    return script


@pytest.mark.parametrize("text", [HALTING, RAISING, STREAMING, BYPASSING], ids=["halt", "raise", "stream", "bypass"])
@pytest.mark.parametrize("is_first", [True, False], ids=["before", "after"])
def test_other_addons_let_no_upload_pass(
    tmp_path: Path, authority: Authority, origin: RecordingOrigin, text: str, *, is_first: bool
) -> None:
    """An addon that halts, raises, streams or chooses layers itself changes nothing: a leak is refused, soon."""
    other = write_script(tmp_path, text)
    scripts = [other, FAKE_SCRIPT] if is_first else [FAKE_SCRIPT, other]
    with (
        run_gateway_process(tmp_path, authority, scripts=scripts) as gateway,
        open_client(gateway, timeout=5) as client,
    ):
        download = client.get(f"{origin.url}/page")
        refused = client.post(f"{origin.url}/upload", content=LEAK)

    assert download.status_code == 200
    assert refused.status_code == 403
    assert not origin.received(b"LEAK")


def test_streaming_asked_by_another_addon_is_refused(
    tmp_path: Path, authority: Authority, origin: RecordingOrigin
) -> None:
    """A request that another addon wants to stream is refused even if it is clean: its body could change on the way."""
    scripts = [FAKE_SCRIPT, write_script(tmp_path, STREAMING)]
    with run_gateway_process(tmp_path, authority, scripts=scripts) as gateway, open_client(gateway) as client:
        refused = client.post(f"{origin.url}/upload", content=b"clean")

        assert gateway.asked("refuse")[0]["failure"] == "proxy:StreamedByAddonError"

    assert refused.status_code == 403
    assert not origin.requests


def test_content_put_in_by_another_addon_is_decided_on(
    tmp_path: Path, authority: Authority, origin: RecordingOrigin
) -> None:
    """Where an addon replaces the body, what it put in is inspected, and not the body that the client sent."""
    scripts = [FAKE_SCRIPT, write_script(tmp_path, SUBSTITUTING)]
    with run_gateway_process(tmp_path, authority, scripts=scripts) as gateway, open_client(gateway) as client:
        refused = client.post(f"{origin.url}/upload", content=b"clean")
        filled = client.post(f"{origin.url}/empty")

    assert (refused.status_code, filled.status_code) == (403, 403)
    assert not origin.received(b"LEAK")


@pytest.mark.parametrize("text", [REDIRECTING, MOVING, MAPPING], ids=["connection", "flow", "map_remote"])
def test_upload_goes_only_where_it_was_released_to(
    tmp_path: Path, authority: Authority, origin: RecordingOrigin, text: str
) -> None:
    """A clean upload whose destination changes after the decision reaches neither the old nor the new one."""
    with RecordingOrigin() as elsewhere:
        other = write_script(tmp_path, text.replace("{port}", str(elsewhere.port)))
        with (
            run_gateway_process(tmp_path, authority, scripts=[FAKE_SCRIPT, other]) as gateway,
            open_client(gateway, timeout=5) as client,
        ):
            answer = client.post(f"{origin.url}/upload", content=b"clean")

        assert not elsewhere.requests
    assert answer.status_code == (200 if text is MAPPING else 403)


INJECTED = [
    "dlp_addon.proxy.holding:HeldHttpStream._keep",
    "dlp_addon.proxy.holding:HeldHttpStream._take_replaced_content",
    "dlp_addon.proxy.holding:HeldHttpStream._ask",
    "dlp_addon.proxy.answering:read_upload_request",
    "dlp_addon.proxy.answering:AnsweringStream.answer_event",
    "dlp_addon.proxy.enforcement:render_refusal",
    "dlp_addon.proxy.forwarding:ForwardingStream.fits",
    "dlp_addon.proxy.forwarding:ForwardingStream.make_server_connection",
    "dlp_addon.proxy.forwarding:ForwardingStream.send_head",
    "dlp_addon.proxy.forwarding:ForwardingStream.send_from_disk",
    "dlp_addon.proxy.gate:Gate.decide",
    "dlp_addon.proxy.gate:Gate.record_refusal",
    "dlp_addon.proxy.gate:Gate.hold",
    "dlp_addon.proxy.spool:HeldBody.append",
    "dlp_addon.proxy.spool:HeldBody.describe",
    "dlp_addon.proxy.steps:Step.__call__",
    "mitmproxy.proxy.layers.http._http1:Http1Client.send",
]
INJECTING = """
import importlib

class Injecting:
    undo = None

    def requestheaders(self, flow):
        if self.undo:
            setattr(*self.undo)
            self.undo = None
        place = flow.request.headers.pop("x-break", None)
        if place:
            self.inject(place)

    def inject(self, place):
        module, _, path = place.partition(":")
        owner = importlib.import_module(module)
        *parents, name = path.split(".")
        for parent in parents:
            owner = getattr(owner, parent)
        self.undo = (owner, name, getattr(owner, name))
        setattr(owner, name, self.broken)

    @staticmethod
    def broken(*_arguments, **_named):
        raise RuntimeError("injected 123-45-6789")

addons = [Injecting()]
"""


@pytest.fixture(scope="module")
def breaking_gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Gateway]:
    """A gateway in which a request's header names the function that raises for it."""
    folder = tmp_path_factory.mktemp("breaking")
    with run_gateway_process(folder, authority, scripts=[FAKE_SCRIPT, write_script(folder, INJECTING)]) as gateway:
        yield gateway


@pytest.mark.parametrize("place", INJECTED)
def test_bugs_in_the_gateway_let_no_upload_pass(breaking_gateway: Gateway, origin: RecordingOrigin, place: str) -> None:
    """A bug anywhere on the way ends in a refusal or a closed connection, at once, and the next request is served."""
    with open_client(breaking_gateway, timeout=4) as client:
        leak = _post(client, f"{origin.url}/upload", LEAK, place)
        clean = _post(client, f"{origin.url}/upload", b"clean", place)
        after = client.post(f"{origin.url}/after", content=b"well")

    assert leak in {403, None}
    assert clean in {403, None} or "render" in place or "answer_event" in place or "record" in place
    assert after.status_code == 200
    assert not origin.received(b"LEAK")


def _post(client: httpx.Client, url: str, body: bytes, place: str) -> int | None:
    """The status, or None where the connection was closed; a client that waits in vain fails the test."""
    try:
        return client.post(url, content=body, headers={"x-break": place}).status_code
    except (httpx.RemoteProtocolError, httpx.ReadError, httpx.ConnectError, httpx.WriteError):
        return None


@pytest.mark.parametrize("broken", ["raise", "hang", "no_record"])
def test_decision_that_breaks(tmp_path: Path, authority: Authority, origin: RecordingOrigin, broken: str) -> None:
    """An admission that raises or hangs, and one that cannot even record, ends in a refusal without its words."""
    with (
        run_gateway_process(
            tmp_path, authority, options=["dlp_hold_seconds=1"], environment={"FAKE_BREAK": broken}
        ) as gateway,
        open_client(gateway, timeout=6) as client,
    ):
        answer = client.post(f"{origin.url}/upload", content=b"clean")

    assert answer.status_code == 403
    assert "123-45-6789" not in answer.text
    assert not origin.requests


FULL_DISK = """
import errno
from dlp_addon.proxy import spool

def full(_descriptor, _data):
    raise OSError(errno.ENOSPC, "No space left on device")

class Disk:
    write = staticmethod(full)
    def __getattr__(self, name):
        import os
        return getattr(os, name)

spool.os = Disk()
"""


def test_full_disk(tmp_path: Path, authority: Authority, origin: RecordingOrigin) -> None:
    """A spool disk without room ends in a refusal while the client still sends."""
    scripts = [write_script(tmp_path, FULL_DISK), FAKE_SCRIPT]
    with (
        run_gateway_process(tmp_path, authority, scripts=scripts) as gateway,
        open_client(gateway) as client,
    ):
        answers = [client.put(f"{origin.url}/upload", content=b"x" * 5_000_000).status_code for _ in range(3)]

        assert gateway.asked("refuse")[0]["failure"] == "proxy:OSError"
    assert answers == [403, 403, 403]
    assert not origin.requests


def test_spool_folder_that_vanishes(tmp_path: Path, authority: Authority, origin: RecordingOrigin) -> None:
    """Without its folder no large body can be held, so none passes; small ones are in memory, and decided on."""
    with run_gateway_process(tmp_path, authority) as gateway, open_client(gateway, timeout=5) as client:
        (gateway.state / "spool").rmdir()
        refused = client.post(f"{origin.url}/upload", content=b"clean" * 50_000)
        passed = client.get(f"{origin.url}/page")
        small = [client.post(f"{origin.url}/upload", content=content).status_code for content in (b"clean", LEAK)]

    assert (refused.status_code, passed.status_code) == (403, 200)
    assert small == [200, 403]
    assert not origin.received(b"LEAK")


STALLED_DISK = """
import os
import time
from dlp_addon.proxy import spool

class Disk:
    def write(self, descriptor, data):
        # A fake: a disk that takes nothing until a file says so. Small bodies never get to it, but to memory.
        while len(data) > 32_768 and not os.path.exists({released!r}):
            time.sleep(0.01)
        return os.write(descriptor, data)

    def __getattr__(self, name):
        return getattr(os, name)

spool.os = Disk()
"""


def test_stalling_disk(tmp_path: Path, authority: Authority, origin: RecordingOrigin) -> None:
    """While the spool disk takes nothing, others are served, small uploads too; what waits goes on whole afterwards."""
    released = tmp_path / "released"
    scripts = [write_script(tmp_path, STALLED_DISK.format(released=str(released))), FAKE_SCRIPT]
    body = bytes(range(256)) * 20_000
    with (
        run_gateway_process(tmp_path, authority, scripts=scripts) as gateway,
        open_client(gateway) as client,
        open_client(gateway) as other,
        ThreadPoolExecutor(1) as thread,
    ):
        upload = thread.submit(client.put, f"{origin.url}/large", content=body)
        statuses = [other.get(f"{origin.url}/page").status_code for _ in range(5)]
        statuses.append(other.post(f"{origin.url}/small", content=b"clean").status_code)
        is_waiting = not upload.done()
        released.touch()

        assert upload.result(20).status_code == 200
    assert statuses == [200] * 6
    assert is_waiting
    assert [bytes(seen.body) for seen in origin.requests if seen.path == "/large"] == [body]


@pytest.mark.parametrize("policy", ["allow", "refuse"])
@pytest.mark.parametrize(
    ("option", "reason"), [("dlp_max_body_bytes=1m", "oversize"), ("dlp_sender_spool_bytes=1m", "overloaded")]
)
def test_bodies_over_the_budgets(
    tmp_path: Path, authority: Authority, origin: RecordingOrigin, *, option: str, reason: str, policy: str
) -> None:
    """A body that cannot be held whole is named, and the policy decides: refused, or sent on as it comes."""
    body = bytes(range(256)) * 12000
    with (
        run_gateway_process(tmp_path, authority, options=[option], environment={"FAKE_UNEXAMINED": policy}) as gateway,
        open_client(gateway) as client,
    ):
        announced = client.put(f"{origin.url}/a", content=body)
        chunked = client.put(f"{origin.url}/b", content=iter([body[:1_500_000], body[1_500_000:]]))
        small = client.put(f"{origin.url}/c", content=b"small")
        reasons = {entry["reason"] for entry in gateway.asked("admit_unexamined")}

    assert reasons == {reason}
    assert small.status_code == 200
    if policy == "allow":
        assert (announced.status_code, chunked.status_code) == (200, 200)
        assert [bytes(seen.body) for seen in origin.requests] == [body, body, b"small"]
    else:
        assert (announced.status_code, chunked.status_code) == (403, 403)
        assert [bytes(seen.body) for seen in origin.requests] == [b"small"]


@pytest.mark.parametrize(
    "option",
    [
        "stream_large_bodies=1m",
        "map_remote=|a|b",
        "validate_inbound_headers=false",
        "dlp_workers=many",
        "dlp_metrics=nowhere",
        "dlp_passthrough=missing.yaml",
        "dlp_polcy=misspelled",
    ],
)
def test_unsafe_options_prevent_the_start(tmp_path: Path, authority: Authority, option: str) -> None:
    """The gateway does not start with an option that would let traffic pass it, and names the option."""
    with run_gateway_process(tmp_path, authority, options=[option], is_expected_to_start=False) as gateway:
        code = gateway.process.wait(30)

        assert code != 0
        assert option.partition("=")[0] in gateway.log


def test_sigterm_lets_a_held_upload_finish(tmp_path: Path, authority: Authority, origin: RecordingOrigin) -> None:
    """An upload that is under inspection when the gateway is told to stop is still decided; then it exits with 0."""
    with run_gateway_process(tmp_path, authority, environment={"FAKE_SECONDS": "2"}) as gateway:
        head = f"POST {origin.url}/x HTTP/1.1\r\nHost: 127.0.0.1:{origin.port}\r\nContent-Length: 5\r\n\r\n".encode()
        answers: list[bytes] = []
        uploading = threading.Thread(target=lambda: answers.append(talk(gateway, head + b"clean", until=b"received")))
        uploading.start()
        while not gateway.asked("admit"):
            time.sleep(0.05)
        code = gateway.stop()
        uploading.join(10)

        assert code == 0
        assert [entry["call"] for entry in gateway.asked()][-2:] == ["drain", "close"]
    assert answers[0].startswith(b"HTTP/1.1 200")
