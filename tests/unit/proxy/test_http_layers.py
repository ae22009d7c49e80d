import h11
import pytest
from h11._readers import ChunkedReader
from h11._receivebuffer import ReceiveBuffer

from dlp_addon.proxy.http_layers import TrailerReader


def read_all(reader: TrailerReader, text: bytes) -> list[h11.Data | h11.EndOfMessage]:
    """Every event in `text`."""
    buffer = ReceiveBuffer()
    buffer += text
    found = []
    while (event := reader(buffer)) is not None:
        found.append(event)
        if isinstance(event, h11.EndOfMessage):
            break
    return found


def test_trailers_are_kept_apart() -> None:
    """The end of a chunked body has no trailers for mitmproxy to stumble over; they are kept beside it."""
    reader = TrailerReader(ChunkedReader())
    *data, end = read_all(reader, b"5\r\nhello\r\n0\r\nX-Sum: abc\r\nX-Two: d\r\n\r\n")

    assert [bytes(event.data) for event in data if isinstance(event, h11.Data)] == [b"hello"]
    assert isinstance(end, h11.EndOfMessage)
    assert list(end.headers) == []
    assert reader.trailers == [(b"X-Sum", b"abc"), (b"X-Two", b"d")]


def test_body_without_trailers() -> None:
    """Most chunked bodies have none."""
    reader = TrailerReader(ChunkedReader())
    read_all(reader, b"1\r\na\r\n0\r\n\r\n")

    assert reader.trailers == []


def test_cut_off_body_is_an_error() -> None:
    """A chunked body that ends with its connection is not complete."""
    with pytest.raises(h11.RemoteProtocolError):
        TrailerReader(ChunkedReader()).read_eof()
