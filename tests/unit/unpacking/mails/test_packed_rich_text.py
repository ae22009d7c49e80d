from dlp_addon.unpacking.mails.packed_rich_text import unpack_rich_text

TEXT = rb"{\rtf1\ansi people people people people\par}"
PACKED = b" \x00\x00\x00,\x00\x00\x00LZFu]6\xc7\\\xa1\x00\t peo\x0bPe\r\xaf\x0b\r\xd2\n\xa2}\x0f\xb0"
"""As another program packs it."""


def unpack(packed: bytes) -> bytes:
    return b"".join(unpack_rich_text(memoryview(packed)))


def test_unpacks() -> None:
    """References into what was written and into the window's beginning come out as they went in."""
    assert unpack(PACKED) == TEXT


def test_stops_where_the_text_does() -> None:
    """What stands behind it is none of it."""
    assert unpack(PACKED + b"more") == TEXT


def test_gives_what_there_is() -> None:
    """A text that ends early, or is none, gives its beginning."""
    assert TEXT.startswith(unpack(PACKED[:25]))
    assert len(unpack(PACKED[:25])) > 5
    assert unpack(b"") == b""
