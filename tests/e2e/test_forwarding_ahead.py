"""What is sent on before the decision, and what becomes of it when something else happens. The decision is a fake."""

import random
import time
from collections.abc import Callable, Iterator

import httpx
import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client, talk
from tests.e2e.gateway import Gateway, run_gateway_process
from tests.e2e.origin import RecordingOrigin

NOISE = random.Random(2).randbytes(9_000_000)
PICTURE = b"\xff\xd8\xff\xe0" + NOISE
REFUSED = PICTURE[:8_000_000] + b"LEAK" + PICTURE[8_000_000:]


@pytest.fixture(scope="module")
def ahead_gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Gateway]:
    """A gateway that forwards pictures."""
    folder = tmp_path_factory.mktemp("ahead")
    with run_gateway_process(folder, authority, options=["dlp_forward_media=image"]) as gateway:
        yield gateway


def wait_for(happened: Callable[[], bool]) -> bool:
    """Whether something happens within a few seconds."""
    deadline = time.monotonic() + 10
    while not happened() and time.monotonic() < deadline:
        time.sleep(0.02)
    return happened()


@pytest.mark.parametrize("client_speaks_http2", [False, True])
@pytest.mark.parametrize("server", ["tls_origin", "http2_origin"])
def test_over_tls(
    ahead_gateway: Gateway, server: str, *, client_speaks_http2: bool, request: pytest.FixtureRequest
) -> None:
    """HTTP/1.1 and HTTP/2 on both sides: what is released arrives whole, what is refused never to its end."""
    origin: RecordingOrigin = request.getfixturevalue(server)
    with open_client(ahead_gateway, http2=client_speaks_http2) as client:
        refused = client.post(f"{origin.url}/b?q=1", content=REFUSED)
        released = client.put(f"{origin.url}/a?q=1", content=PICTURE)

    assert (refused.status_code, released.status_code) == (403, 200)
    assert [entry["forwarded_bytes"] > 0 for entry in ahead_gateway.asked("admit")[-2:]] == [True, True]  # type: ignore[operator]
    begun, whole = origin.requests
    assert (begun.path, begun.is_complete) == ("/b?q=1", False)
    assert REFUSED.startswith(bytes(begun.body))
    assert len(begun.body) <= len(REFUSED) - 256 * 1024
    assert (whole.path, whole.is_complete, bytes(whole.body)) == ("/a?q=1", True, PICTURE)


def test_release_of_another_body(ahead_gateway: Gateway, origin: RecordingOrigin) -> None:
    """The end of a body that was sent ahead goes with the release of that body, and with no other."""
    with open_client(ahead_gateway) as client:
        answer = client.put(f"{origin.url}/of-another-body", content=PICTURE)

    assert answer.status_code == 403
    assert 0 < origin.requests[0].size < len(PICTURE)
    assert not origin.requests[0].is_complete


def test_what_is_not_sent_ahead(ahead_gateway: Gateway, origin: RecordingOrigin) -> None:
    """No body of unknown length, coded, a part, small or begun otherwise; none whose beginning is refused."""
    asked = len(ahead_gateway.asked("permit_forwarding"))
    sent: list[tuple[bytes | Iterator[bytes], dict[str, str]]] = [
        (iter([REFUSED[:5_000_000], REFUSED[5_000_000:]]), {}),
        (REFUSED, {"Content-Encoding": "identity"}),
        (REFUSED, {"Content-Range": "bytes 0-8999999/10000000"}),
        (REFUSED[4:], {"Content-Type": "image/jpeg"}),
        (REFUSED[:1_000_000] + b"LEAK", {}),
    ]
    with open_client(ahead_gateway) as client:
        answers = [client.put(f"{origin.url}/a", content=body, headers=headers).status_code for body, headers in sent]
        assert len(ahead_gateway.asked("permit_forwarding")) == asked
        beginning = client.put(f"{origin.url}/a", content=PICTURE[:100_000] + b"LEAK" + NOISE)

    assert [*answers, beginning.status_code] == [403] * 6
    assert not origin.requests


def test_client_that_leaves_in_the_middle(ahead_gateway: Gateway, origin: RecordingOrigin) -> None:
    """A site that has the beginning of an upload whose client is gone is hung up on, and that is reported."""
    head = f"PUT {origin.url}/x HTTP/1.1\r\nHost: x\r\nContent-Length: {len(PICTURE)}\r\n\r\n".encode()
    talk(ahead_gateway, head + PICTURE[:7_000_000], wait=2)

    assert wait_for(
        lambda: any(entry["event"] == "dlp.forwarding_abandoned" for entry in ahead_gateway.asked("warned"))
    )
    assert 0 < origin.requests[0].size < 7_000_000
    assert not origin.requests[0].is_complete


@pytest.mark.parametrize(("path", "status"), [("/early", 413), ("/gone", 502)])
def test_server_that_does_not_take_it(ahead_gateway: Gateway, origin: RecordingOrigin, path: str, status: int) -> None:
    """An early answer reaches the client, and the end of a server ends the request; others go on."""
    with open_client(ahead_gateway) as client:
        try:
            answer = client.put(f"{origin.url}{path}", content=PICTURE).status_code
        except httpx.TransportError:
            # The client was still sending.
            answer = status
        again = client.put(f"{origin.url}/a", content=PICTURE)

    assert answer == status
    assert again.status_code == 200
