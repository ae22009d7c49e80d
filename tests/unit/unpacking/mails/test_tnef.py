import tempfile
from collections.abc import Callable

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.mails.tnef import read_tnef
from dlp_addon.unpacking.parts import Flaw, Part
from tests.conformance.tables.also_read import tnef

PACKED = b" \x00\x00\x00,\x00\x00\x00LZFu]6\xc7\\\xa1\x00\t peo\x0bPe\r\xaf\x0b\r\xd2\n\xa2}\x0f\xb0"
RENDERING, TITLE, DATA, BODY, PROPERTIES = 0x9002, 0x8010, 0x800F, 0x800C, 0x9003


def read(content: bytes) -> list[Part | Flaw]:
    """Everything in a message."""
    return list(read_tnef(memoryview(content), OutputBudget(Limits(), tempfile.TemporaryFile)))


def contents(parts: list[Part | Flaw]) -> list[tuple[str, bytes]]:
    return [(part.name, bytes(part.content)) for part in parts if isinstance(part, Part)]


def test_attachments_and_text_are_parts() -> None:
    """Every attachment has its own name, and the message's text is read."""
    message = tnef(
        (BODY, b"see below"), (RENDERING, b""), (TITLE, b"a.csv\0"), (DATA, b"1"), (RENDERING, b""), (DATA, b"2")
    )

    assert contents(read(message)) == [("body", b"see below"), ("a.csv", b"1"), ("attachment", b"2")]


def test_properties_are_looked_through() -> None:
    """Packed RTF, texts and containers among the properties are read."""
    html = b"<tr><td>a</td></tr>\r\n" * 20

    parts = contents(read(tnef((PROPERTIES, bytes(40) + html + bytes(4) + PACKED))))

    assert [(name, content) for name, content in parts if content == html] != []
    assert ("body.rtf", rb"{\rtf1\ansi people people people people\par}") in parts


@pytest.mark.parametrize(
    ("change", "reason"), [(lambda c: c[:-9], "truncated"), (lambda c: c + bytes(20), "malformed")]
)
def test_damage_is_named(change: Callable[[bytes], bytes], reason: str) -> None:
    """A message that ends early, or goes on with something else, says so, and its attachments are read."""
    parts = read(change(tnef((TITLE, b"a.csv\0"), (DATA, b"1234567890"))))

    assert [str(part.reason) for part in parts if isinstance(part, Flaw)] == [reason]
    assert contents(parts)[0][0] == "a.csv"
