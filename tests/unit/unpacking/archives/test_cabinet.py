import struct
import tempfile

import cabarchive
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.cabinet import read_cabinet
from dlp_addon.unpacking.parts import Flaw, Part


def read(content: bytes, limits: Limits | None = None) -> list[Part | Flaw]:
    """Everything in a cabinet."""
    limits = limits or Limits()
    return list(read_cabinet(memoryview(content), limits, OutputBudget(limits, tempfile.TemporaryFile)))


def cabinet(**files: bytes) -> bytes:
    """A cabinet as the library writes it."""
    archive = cabarchive.CabArchive()
    for name, content in files.items():
        archive[name] = cabarchive.CabFile(content)
    saved: bytes = archive.save(compress=True)
    return saved


def contents(parts: list[Part | Flaw]) -> list[tuple[str, bytes]]:
    return [(part.name, bytes(part.content)) for part in parts if isinstance(part, Part)]


def test_every_file_is_a_part() -> None:
    """Names and contents come out as they were put in, folders with slashes."""
    packed = cabinet(**{"lists\\people.csv": b"a,b\n" * 99, "x": b"y"})

    assert contents(read(packed)) == [("lists/people.csv", b"a,b\n" * 99), ("x", b"y")]


def test_files_of_one_name_are_all_read() -> None:
    """A second file of the same name hides no first one."""
    packed = cabinet(aaaa=b"first", bbbb=b"second").replace(b"bbbb\0", b"aaaa\0")

    assert contents(read(packed)) == [("aaaa", b"first"), ("aaaa", b"second")]


@pytest.mark.parametrize("size", [0, 4, 30, 50, -3])
def test_damage_is_named(size: int) -> None:
    """A cabinet that ends early says so, wherever it does."""
    (flaw,) = read(cabinet(a=b"x" * 999)[:size])

    assert isinstance(flaw, Flaw)
    assert (flaw.reason, flaw.detail) == ("malformed", "cab")


def test_other_methods_are_named() -> None:
    """LZX is unsupported, not damaged."""
    packed = bytearray(cabinet(a=b"x"))
    packed[42:44] = struct.pack("<H", 3)

    (flaw,) = read(bytes(packed))

    assert isinstance(flaw, Flaw)
    assert flaw.reason == "unsupported"


def test_bombs_are_refused_before_they_are_unpacked() -> None:
    """Blocks count for what they may come to, also where folders share them."""
    packed = bytearray(cabinet(a=b"x"))
    packed[40:42] = struct.pack("<H", 40_000)

    with pytest.raises(UnscannableError, match="max_unpacked_bytes"):
        read(bytes(packed))
