import io
import tempfile
import zipfile

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction.resumable.fragments import read_fragment
from dlp_addon.model.content import Content
from dlp_addon.model.limits import Limits


def budget() -> OutputBudget:
    """A budget of its own."""
    return OutputBudget(Limits(), tempfile.TemporaryFile)


def strings_of(content: Content) -> str:
    """The shared strings of a package that is nothing else."""
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as package:
        return package.read("xl/sharedStrings.xml").decode()


def test_strings_of_both_widths_are_found() -> None:
    """Text of one and of two bytes a character comes out, fields parted where a digit stands beside a letter."""
    content = b"\x00\x01A200000001Lovelace\x02" + "Ada B.".encode("utf-16-le") + b"\x00\xff"

    narrow, wide = read_fragment(memoryview(content), budget())

    assert "<t>A200000001</t>" in strings_of(narrow)
    assert "<t>Lovelace</t>" in strings_of(narrow)
    assert "<t>Ada B.</t>" in strings_of(wide)


def test_bytes_without_text_are_left_alone() -> None:
    """Nothing is made of nothing."""
    assert not list(read_fragment(memoryview(bytes(100)), budget()))
