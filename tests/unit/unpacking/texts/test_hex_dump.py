import subprocess

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.texts.hex_dump import decode_dumps

CONTENT = b"name,born\n" + b"Ada Example,1980-01-02\n" * 40 + bytes(range(256))


def _printed(*program: str) -> bytes:
    return subprocess.run([*program], input=CONTENT, capture_output=True, check=True).stdout


def _by_hand(width: int, pair: int, *, text: bool, colon: bool) -> bytes:
    lines = []
    for at in range(0, len(CONTENT), width):
        row = CONTENT[at : at + width]
        shown = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        digits = row.hex(" ", pair) if pair > 1 else row.hex(" ")
        lines.append(f"{at:08x}{':' if colon else ' '} {digits}" + (f"  {shown}" if text else ""))
    return "\n".join(lines).encode() + b"\n"


@pytest.mark.parametrize(
    "dump",
    [
        _by_hand(16, 2, text=False, colon=True),
        _by_hand(16, 1, text=False, colon=False),
        _by_hand(16, 1, text=True, colon=False),
        _by_hand(32, 1, text=True, colon=True),
        _printed("od", "-A", "x", "-t", "x1", "-v"),
        b"Look at this:\n\n" + _by_hand(16, 1, text=False, colon=True),
    ],
    ids=["pairs", "single", "with characters", "wide", "od", "inside text"],
)
def test_dumps_become_their_bytes(dump: bytes, budget: OutputBudget) -> None:
    """What a program prints of a file in hexadecimal is the file again."""
    (part,) = decode_dumps(memoryview(dump), budget)

    assert bytes(part.content)[:900] == CONTENT[:900]


@pytest.mark.parametrize(
    "text", [b"", b"name,born\nAda,1980\n" * 99, b"2026 10 11 12 13\n2026 10 11 12 13\n", b"dead beef " * 99]
)
def test_other_text_is_none(text: bytes, budget: OutputBudget) -> None:
    """Tables, dates and words of hexadecimal letters are no dumps."""
    assert list(decode_dumps(memoryview(text), budget)) == []
