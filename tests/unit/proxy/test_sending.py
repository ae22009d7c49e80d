import asyncio
from types import SimpleNamespace

import pytest
from mitmproxy import connection
from mitmproxy.proxy.layers.http._http3 import Http3Client

from dlp_addon.proxy.sending import CHUNK_BYTES, MAX_PENDING_BYTES, count_pending, read_when_taken, wait_until_taken


class FakeBody:
    """Bytes in memory."""

    size = 10_000_000

    def read(self, offset: int, size: int) -> bytes:
        """Zeros."""
        return bytes(size)[: 10_000_000 - offset]

    async def fetch(self, offset: int, size: int) -> bytes:
        """The same."""
        return self.read(offset, size)


class TinyBody(FakeBody):
    """A body that one read empties."""

    size = 10


async def test_small_body_is_read_without_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was just written and is small costs no change of threads."""
    monkeypatch.delattr(FakeBody, "fetch")

    assert await read_when_taken(TinyBody(), 9_999_990, lambda: 0, lambda: False) == bytes(10)


async def test_next_chunk_waits_until_the_last_was_taken() -> None:
    """While too much is pending nothing more is read from disk."""
    pending = [MAX_PENDING_BYTES + 1, MAX_PENDING_BYTES + 1, MAX_PENDING_BYTES]
    chunk = await read_when_taken(FakeBody(), 0, lambda: pending.pop(0), lambda: False)

    assert chunk == bytes(CHUNK_BYTES)
    assert pending == []


async def test_interruption_ends_the_wait() -> None:
    """A destination that takes nothing does not hold a client that is gone."""
    async with asyncio.timeout(5):
        assert await read_when_taken(FakeBody(), 0, lambda: MAX_PENDING_BYTES + 1, lambda: True) is None
        assert not await wait_until_taken(lambda: 0, lambda: True)


def test_nothing_is_pending_without_a_connection() -> None:
    """A connection that is gone takes no bytes and holds none back."""
    assert count_pending(None, None, connection.Server(address=("a.example", 80)), 1) == 0


def test_what_waits_in_http3_is_counted_by_the_upstream_stream() -> None:
    """Stream ids differ on the two sides: a body waits for its own buffer, not for that of another."""
    server = connection.Server(address=("a.example", 443))
    streams = {
        number: SimpleNamespace(sender=SimpleNamespace(_buffer=bytes(size))) for number, size in ((0, 5), (4, 9))
    }
    client = object.__new__(Http3Client)
    client.conn, client.our_stream_id = server, {0: 4}
    client.context = SimpleNamespace(layers=[SimpleNamespace(conn=server, quic=SimpleNamespace(_streams=streams))])  # type: ignore[assignment] # all that is looked at

    assert count_pending(None, client, server, 0) == 9
    assert count_pending(None, client, server, 8) == 0
