import pytest

from dlp_addon.proxy.uninspected import Likeness, judge_first_bytes


@pytest.mark.parametrize(
    ("client", "server", "likeness"),
    [
        (b"GET / HTTP/1.1\r\n", b"", Likeness.HTTP),
        (b"\r\nPOST /x HTTP/1.1", b"", Likeness.HTTP),
        (b"PROPFIND /", b"", Likeness.HTTP),
        (b"G", b"", Likeness.TOO_SHORT),
        (b"", b"", Likeness.TOO_SHORT),
        (b"SSH-2.0-OpenSSH\r\n", b"", Likeness.OTHER),
        (b"\x16\x03", b"", Likeness.OTHER),
        (b"x" * 33, b"", Likeness.OTHER),
        (b"GET\r\n / HTTP/1.1", b"", Likeness.OTHER),
        (b"123 /", b"", Likeness.OTHER),
        (b"GET / HTTP/1.1\r\n", b"220 mail\r\n", Likeness.OTHER),
    ],
)
def test_first_bytes_tell_http(client: bytes, server: bytes, likeness: Likeness) -> None:
    """A method and a space begin HTTP; a server that speaks first does not; few bytes may still become it."""
    assert judge_first_bytes(client, server) is likeness
