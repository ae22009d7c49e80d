import pytest

from dlp_addon.unpacking.documents.macro_source import macro_source


def container(chunk: bytes, *, is_compressed: bool = True) -> bytes:
    header = (len(chunk) + 2 - 3) | 0x3000 | (0x8000 if is_compressed else 0)
    return b"\x01" + header.to_bytes(2, "little") + chunk


def literals(text: bytes) -> bytes:
    return b"".join(b"\x00" + text[at : at + 8] for at in range(0, len(text), 8))


def test_literals_and_copies_become_the_source() -> None:
    """Copies repeat what stands before them, also across themselves."""
    text = b"Attribute VB_Name = "
    copied = literals(text[:16]) + b"\x10" + text[16:20] + ((19 << 11) | 6).to_bytes(2, "little")

    assert macro_source(b"\x00\x07junk" + container(copied)) == text + text[:9]


@pytest.mark.parametrize("content", [b"", b"\x01\x00", container(b"\x00Attribut" + b"\xff" * 40)[:-7]])
def test_damage_gives_what_there_is(content: bytes) -> None:
    """No bytes make it raise."""
    assert macro_source(content)[:8] in {b"", b"Attribut"}
