"""Records of text with binary fields."""

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.texts.mixed_records import holds_records, mixed_records

_RECORD = f"{'BROOK':<20}{'ANNA':<20}19600112{'12 OAK STREET':<24}"


@pytest.mark.parametrize("codec", ["ascii", "cp037"])
def test_binary_numbers_become_blanks(codec: str, budget: OutputBudget) -> None:
    """Every record keeps its length, so that its fields stand where they stood."""
    content = b"".join(_RECORD.encode(codec) + b"\x00\x01\x0c\x9f" for _ in range(8))
    (part,) = mixed_records(memoryview(content), budget)

    assert holds_records(content)
    assert bytes(part.content) == (_RECORD.encode() + b"    ") * 8


@pytest.mark.parametrize("content", [bytes(range(256)) * 4, b"\x08name\x04Anna" * 90, b"short"])
def test_other_content_holds_none(content: bytes, budget: OutputBudget) -> None:
    """Neither programs nor short strings are records."""
    assert not holds_records(content)
    assert not list(mixed_records(memoryview(content), budget))
