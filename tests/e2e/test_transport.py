"""What leaves through a real mitmdump, looked at where it arrives. The decision itself is a fake here."""

import asyncio
import ssl
import time
from pathlib import Path

import httpx
import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client, run_curl, talk
from tests.e2e.gateway import Gateway, run_gateway_process
from tests.e2e.origin import RecordingOrigin

LEAK = b"name,number\n" + b"LEAK,1\n" * 100


def test_clean_upload_arrives_as_it_was(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """A released body arrives byte for byte, with its query, and the client gets the origin's answer."""
    body = bytes(range(256)) * 4000
    with open_client(fake_gateway) as client:
        response = client.post(f"{origin.url}/upload?name=x", content=body)

    assert response.status_code == 200
    assert response.text == f"received {len(body)}\n"
    assert (origin.requests[0].path, bytes(origin.requests[0].body)) == ("/upload?name=x", body)


def test_refused_upload_never_arrives(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """Of a refused upload not even the request line reaches the destination, and the connection stays usable."""
    with open_client(fake_gateway) as client:
        refused = client.post(f"{origin.url}/upload", content=LEAK)
        again = client.get(f"{origin.url}/")

    assert refused.status_code == 403
    assert again.status_code == 200
    assert [request.method for request in origin.requests] == ["GET"]
    assert not origin.received(b"LEAK")


@pytest.mark.parametrize("client_speaks_http2", [False, True])
@pytest.mark.parametrize("server", ["tls_origin", "http2_origin"])
def test_over_tls(
    fake_gateway: Gateway, server: str, *, client_speaks_http2: bool, request: pytest.FixtureRequest
) -> None:
    """HTTP/1.1 and HTTP/2 on both sides: what is released arrives whole, what is refused not at all."""
    origin: RecordingOrigin = request.getfixturevalue(server)
    body = b"0123456789abcdef" * 65536
    with open_client(fake_gateway, http2=client_speaks_http2) as client:
        released = client.put(f"{origin.url}/a?q=1", content=body)
        refused = client.post(f"{origin.url}/b", content=LEAK)
        chunked = client.post(f"{origin.url}/c", content=iter([b"one", b"two"]))

    assert (released.status_code, refused.status_code, chunked.status_code) == (200, 403, 200)
    assert [(seen.path, bytes(seen.body)) for seen in origin.requests] == [("/a?q=1", body), ("/c", b"onetwo")]


def test_small_and_large_bodies_of_one_http2_connection(fake_gateway: Gateway, http2_origin: RecordingOrigin) -> None:
    """Streams of one connection do not mix: each gets its own answer, and only the released arrive."""
    with open_client(fake_gateway, http2=True) as client:
        answers = [
            client.post(f"{http2_origin.url}/{number}", content=LEAK if number % 3 == 0 else b"%d" % number)
            for number in range(12)
        ]

    assert [answer.status_code for answer in answers] == [403 if number % 3 == 0 else 200 for number in range(12)]
    expected = [(f"/{number}", b"%d" % number) for number in range(12) if number % 3]
    assert [(seen.path, bytes(seen.body)) for seen in http2_origin.requests] == expected


async def test_parallel_streams_of_one_connection(fake_gateway: Gateway, http2_origin: RecordingOrigin) -> None:
    """Large uploads at once, refused ones between them: each stream gets its own answer, nothing crosses or is lost."""
    context = ssl.create_default_context(cafile=str(fake_gateway.authority.certificate))
    bodies = [bytes([number]) * 2_000_000 + (b"LEAK" if number % 3 == 0 else b"") for number in range(12)]
    async with httpx.AsyncClient(
        proxy=fake_gateway.url, verify=context, http2=True, timeout=120, trust_env=False
    ) as client:
        await client.get(f"{http2_origin.url}/warm")
        uploads = (client.put(f"{http2_origin.url}/{number}", content=body) for number, body in enumerate(bodies))
        answers = await asyncio.gather(*uploads)

    expected = {f"/{number}": body for number, body in enumerate(bodies) if number % 3}
    assert [answer.status_code for answer in answers] == [200 if number % 3 else 403 for number in range(12)]
    assert {seen.path: bytes(seen.body) for seen in http2_origin.requests if seen.method == "PUT"} == expected
    assert http2_origin.connections == 1


def test_trailers_of_a_chunked_upload(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """Chunked uploads with trailers, at which mitmproxy itself hangs, are held, decided and sent."""
    head = f"POST {origin.url}/t HTTP/1.1\r\nHost: 127.0.0.1:{origin.port}\r\nTransfer-Encoding: chunked\r\n\r\n"
    answer = talk(fake_gateway, head.encode() + b"5\r\nhello\r\n0\r\nX-Sum: abc\r\n\r\n")

    assert answer.startswith(b"HTTP/1.1 200")
    assert bytes(origin.requests[0].body) == b"hello"
    assert "x-sum" in fake_gateway.asked("admit")[-1]["header_names"]


@pytest.mark.parametrize(
    ("path", "header"), [(f"/q?rows={'x' * 1500}", ""), (f"/{'x' * 1500}", ""), ("/h", "x" * 3000)], ids=str.__len__
)
@pytest.mark.parametrize("content", ["fine", "LEAK"])
@pytest.mark.parametrize("is_http2", [False, True])
def test_content_in_the_head(
    fake_gateway: Gateway, http2_origin: RecordingOrigin, *, path: str, header: str, content: str, is_http2: bool
) -> None:
    """A request without a body whose head is long enough to carry a table is decided on like one with a body."""
    asked = len(fake_gateway.asked("admit"))
    headers = {"X-Rows": content + header} if header else {}
    with open_client(fake_gateway, http2=is_http2) as client:
        answer = client.get(f"{http2_origin.url}{path}{'' if header else content}", headers=headers)

    assert answer.status_code == (403 if content == "LEAK" else 200)
    assert len(fake_gateway.asked("admit")) == asked + 1
    assert [seen.path for seen in http2_origin.requests] == (
        [] if content == "LEAK" else [path + content * (not header)]
    )


def test_ordinary_heads_are_not_decided_on(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """Long cookies and credentials, which a server made itself, keep a request without a body out of inspection."""
    asked = len(fake_gateway.asked("admit"))
    headers = {"Cookie": "c" * 4000, "Authorization": "b" * 4000}
    with open_client(fake_gateway) as client:
        answer = client.get(f"{origin.url}/page?{'x' * 900}", headers=headers)

    assert answer.status_code == 200
    assert len(fake_gateway.asked("admit")) == asked


@pytest.mark.parametrize("content", ["fine", "LEAK"])
def test_request_that_completes_an_upload(fake_gateway: Gateway, origin: RecordingOrigin, content: str) -> None:
    """A request without a body that completes an upload in parts is decided on; others are not."""
    asked = len(fake_gateway.asked("admit"))
    with open_client(fake_gateway) as client:
        completing = client.post(f"{origin.url}/complete?name={content}")
        other = client.delete(f"{origin.url}/other")

    assert (completing.status_code, other.status_code) == (403 if content == "LEAK" else 200, 200)
    assert len(fake_gateway.asked("admit")) == asked + 1


def test_expect_continue(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """A client that asks for 100-continue gets it, and then the refusal."""
    head = f"POST {origin.url}/e HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n"
    answer = talk(fake_gateway, head.encode() + b"LEAK")

    assert answer.startswith(b"HTTP/1.1 100")
    assert b"HTTP/1.1 403" in answer
    assert not origin.requests


def test_connection_is_reused_after_a_refusal(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """Requests pipelined behind a refused one are answered in order, on the same connection."""
    one = f"POST {origin.url}/first HTTP/1.1\r\nHost: 127.0.0.1:{origin.port}\r\nContent-Length: 4\r\n\r\n".encode()
    answer = talk(fake_gateway, one + b"LEAK" + one.replace(b"/first", b"/second") + b"fine", until=b"received 4\n")

    assert answer.index(b"HTTP/1.1 403") < answer.index(b"HTTP/1.1 200")
    assert [(seen.path, bytes(seen.body)) for seen in origin.requests] == [("/second", b"fine")]


def test_client_that_leaves_in_the_middle(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """Of an upload whose client disconnects nothing arrives, and its disk is given back."""
    head = f"POST {origin.url}/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n".encode()
    asked = len(fake_gateway.asked("admit"))
    answer = talk(fake_gateway, head + b"partial body", wait=0.3)

    assert answer == b""
    assert not origin.requests
    assert len(fake_gateway.asked("admit")) == asked
    assert list((fake_gateway.state / "spool").iterdir()) == []


def test_client_that_stalls_in_the_middle(tmp_path: Path, authority: Authority, origin: RecordingOrigin) -> None:
    """A client that sends next to nothing any more is hung up on, and gives back its disk."""
    head = f"POST {origin.url}/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n".encode()
    with run_gateway_process(tmp_path, authority, options=["dlp_stall_seconds=1"]) as gateway:
        begun = time.monotonic()
        answer = talk(gateway, head + b"x" * 50_000, wait=20)
        ended = time.monotonic() - begun

        assert gateway.asked("warned")[0]["event"] == "dlp.client_stalled"
    assert answer == b""
    assert ended < 15
    assert not origin.requests


def test_announced_length_that_lies(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """Bytes behind the announced length are no part of the body, and as a request they are refused."""
    head = f"POST {origin.url}/x HTTP/1.1\r\nHost: 127.0.0.1:{origin.port}\r\nContent-Length: 4\r\n\r\n".encode()
    answer = talk(fake_gateway, head + b"fineLEAK LEAK\r\n\r\n", until=b"400")

    assert b"received 4" in answer
    assert bytes(origin.requests[0].body) == b"fine"
    assert not origin.received(b"LEAK")


def test_server_that_leaves_in_the_middle(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """A destination that hangs up while a large body is sent ends the request at once."""
    with open_client(fake_gateway) as client:
        begun = time.monotonic()
        response = client.put(f"{origin.url}/gone", content=b"x" * 30_000_000)

    assert response.status_code == 502
    assert time.monotonic() - begun < 15


def test_server_that_answers_early(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """An error that the destination sends before it has read the body reaches the client."""
    with open_client(fake_gateway) as client:
        response = client.put(f"{origin.url}/early", content=b"x" * 30_000_000)

    assert response.status_code == 413


def test_events_come_as_they_are_sent(fake_gateway: Gateway, origin: RecordingOrigin) -> None:
    """Responses stream: the first event of a stream arrives long before the last."""
    with open_client(fake_gateway) as client, client.stream("GET", f"{origin.url}/events") as response:
        begun = time.monotonic()
        first = next(response.iter_raw())

    assert first == b"data: first\n\n"
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize(
    ("size", "is_http2"),
    [(150_000_000, False), (100_000_000, True), pytest.param(2 * 1024**3, False, marks=pytest.mark.slow)],
)
def test_memory_does_not_grow_with_the_body(tmp_path: Path, authority: Authority, size: int, *, is_http2: bool) -> None:
    """The proxy's peak memory grows by less than 60 MB however large the body, with HTTP/2 back-pressure too."""
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(size)
    with (
        run_gateway_process(tmp_path, authority) as gateway,
        RecordingOrigin(certificate=authority.origin, is_http2=is_http2) as server,
    ):
        with open_client(gateway) as client:
            client.post(f"{server.url}/warm", content=b"x")
        before = gateway.read_memory()
        answer = run_curl(gateway, "-T", str(large), f"{server.url}/slow" if is_http2 else f"{server.url}/large")

        assert f"received {size}" in answer
        assert gateway.read_memory() - before < 60_000_000
