"""HTTP/3 through a real mitmdump behind a reverse listener: held, decided and sent on like HTTP/1.1 and HTTP/2."""

import asyncio
from collections.abc import Iterator

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.gateway import Gateway, run_gateway_process
from tests.e2e.http3 import Http3Origin, connect_http3


@pytest.fixture(scope="module")
def origin(authority: Authority) -> Iterator[Http3Origin]:
    """An HTTP/3 origin for all tests here."""
    with Http3Origin(authority.origin) as server:
        yield server


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority, origin: Http3Origin) -> Iterator[Gateway]:
    """A gateway before it."""
    mode = f"reverse:https://127.0.0.1:{origin.port}"
    with run_gateway_process(tmp_path_factory.mktemp("http3"), authority, mode=mode) as process:
        yield process


async def test_a_leak_is_refused_and_the_rest_arrives(gateway: Gateway, origin: Http3Origin) -> None:
    """The origin gets not one byte of what is refused, and what is allowed as it was sent."""
    async with connect_http3(gateway.port) as client:
        fetched = await client.send("/page", [], method=b"GET")
        released = await client.send("/clean", [b"harmless ", bytes(range(256)) * 500])
        refused = await client.send("/leak", [b"people: ", b"LEAK" * 1000])
        split = await client.send("/trailing", [b"x" * 100_000, b"LE", b"AK"])

    assert [answer.status for answer in (fetched, released, refused, split)] == [200, 200, 403, 403]
    seen = {request.path: request for request in origin.requests}
    assert set(seen) == {"/page", "/clean"}
    assert bytes(seen["/clean"].body) == b"harmless " + bytes(range(256)) * 500
    assert {entry["protocol"] for entry in gateway.asked("admit")} == {"HTTP/3"}
    assert {entry["sni"] for entry in gateway.asked("admit")} == {"upload.example"}


async def test_streams_do_not_cross(gateway: Gateway, origin: Http3Origin) -> None:
    """Of many uploads at once on one connection each is decided by itself and arrives under its own path."""
    async with connect_http3(gateway.port) as client:
        answers = await asyncio.gather(
            *(
                client.send(f"/many/{number}", [b"%d " % number * 5000, b"LEAK" if number % 3 == 0 else b"clean"])
                for number in range(30)
            )
        )

    assert [answer.status for answer in answers] == [403 if number % 3 == 0 else 200 for number in range(30)]
    arrived = {request.path: bytes(request.body) for request in origin.requests if "/many/" in request.path}
    expected = {f"/many/{number}": b"%d " % number * 5000 + b"clean" for number in range(30) if number % 3}
    assert arrived == expected
