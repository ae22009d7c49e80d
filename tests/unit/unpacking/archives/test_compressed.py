import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable

import pytest
import zstandard

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.archives.compressed import read_compressed
from dlp_addon.unpacking.parts import Flaw, Part

TABLE = b"name,born\nAda Example,1980-01-02\n" * 9


@pytest.mark.parametrize(
    ("media_type", "pack"),
    [
        (MediaType.GZIP, gzip.compress),
        (MediaType.BZIP2, bz2.compress),
        (MediaType.XZ, lzma.compress),
        (MediaType.LZMA, lambda content: lzma.compress(content, format=lzma.FORMAT_ALONE)),
        (MediaType.ZSTD, zstandard.compress),
        (MediaType.ZLIB, zlib.compress),
    ],
)
def test_every_stream_gives_its_content(
    media_type: MediaType, pack: Callable[[bytes], bytes], budget: OutputBudget
) -> None:
    """What the coding's own library packed is one part with the same bytes."""
    parts = list(read_compressed("a.csv.gz", media_type, memoryview(pack(TABLE)), budget))

    assert [bytes(part.content) for part in parts if isinstance(part, Part)] == [TABLE]
    assert not any(isinstance(part, Flaw) for part in parts)


def test_a_truncated_stream_is_named_beside_its_beginning(budget: OutputBudget) -> None:
    """A cut gzip gives what could be read and says TRUNCATED."""
    parts = list(read_compressed("a.gz", MediaType.GZIP, memoryview(gzip.compress(TABLE * 99))[:-9], budget))

    assert [type(part) for part in parts] == [Part, Flaw]
    assert isinstance(parts[1], Flaw)
    assert parts[1].reason is UnscannableReason.TRUNCATED


def test_what_follows_a_stream_is_a_part(budget: OutputBudget) -> None:
    """Bytes behind the compressed data are handed on as epilogue; padding is not."""
    trailing = list(read_compressed("a.gz", MediaType.GZIP, memoryview(gzip.compress(TABLE) + TABLE), budget))
    padded = list(read_compressed("a.gz", MediaType.GZIP, memoryview(gzip.compress(TABLE) + bytes(512)), budget))

    assert isinstance(trailing[1], Part)
    assert trailing[1].hidden is HidingPlace.EPILOGUE
    assert bytes(trailing[1].content) == TABLE
    assert len(padded) == 1


@pytest.mark.parametrize(
    ("name", "expected"), [("a.csv.gz", "a.csv"), ("a.tgz", "a.tar"), ("up", "up"), ("x.zip!/b.csv.gz", "b.csv")]
)
def test_the_inner_name_is_the_outer_without_suffix(name: str, expected: str, budget: OutputBudget) -> None:
    """A stream without a name of its own is called as its file less the suffix of compression."""
    part = next(read_compressed(name, MediaType.ZLIB, memoryview(zlib.compress(TABLE)), budget))

    assert part.name == expected


def test_a_recorded_name_wins(budget: OutputBudget) -> None:
    """Gzip's own record of the file name is used where there is one."""
    packed = io.BytesIO()
    with gzip.GzipFile("staff.xlsx", "wb", fileobj=packed) as file:
        file.write(TABLE)

    part = next(read_compressed("upload.gz", MediaType.GZIP, memoryview(packed.getvalue()), budget))

    assert part.name == "staff.xlsx"
