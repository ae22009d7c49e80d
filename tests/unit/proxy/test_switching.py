import pytest
from mitmproxy import http

from dlp_addon.proxy.switching import is_readable_websocket


@pytest.mark.parametrize(
    ("extensions", "expected"),
    [
        (None, True),
        ("permessage-deflate", True),
        ("Permessage-Deflate; server_no_context_takeover", True),
        ("permessage-deflate, permessage-deflate", False),
        ("x-webkit-deflate-frame", False),
        ("permessage-deflate, x-secret", False),
    ],
)
def test_only_known_framing_is_read(extensions: str | None, *, expected: bool) -> None:
    """An extension that the gateway does not know may change what frames mean, so it is not taken for readable."""
    headers = {} if extensions is None else {"Sec-WebSocket-Extensions": extensions}
    response = http.Response.make(101, b"", headers)

    assert is_readable_websocket(response) is expected


def test_extensions_in_several_headers_count_together() -> None:
    """RFC 6455 section 9.1 lets a server spread its extensions over headers."""
    fields = [(b"Sec-WebSocket-Extensions", b"permessage-deflate"), (b"sec-websocket-extensions", b"x-secret")]
    response = http.Response.make(101, b"", http.Headers(fields))

    assert not is_readable_websocket(response)
