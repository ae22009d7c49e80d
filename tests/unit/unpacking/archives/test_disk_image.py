import io
import tempfile
from typing import Any

import pycdlib
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.disk_image import read_disk_image
from dlp_addon.unpacking.parts import Flaw, Part

TEXT = b"name,born\r\n" * 30


def image(trees: dict[str, Any], **names: str) -> bytes:
    """An image with one file, written by the library."""
    made = pycdlib.PyCdlib()
    made.new(**trees)
    made.add_fp(io.BytesIO(TEXT), len(TEXT), "/PEOPLE.CSV;1", **names)
    stream = io.BytesIO()
    made.write_fp(stream)
    made.close()
    return stream.getvalue()


def read(content: bytes, limits: Limits | None = None) -> list[Part | Flaw]:
    """Everything in an image."""
    budget = OutputBudget(limits or Limits(), tempfile.TemporaryFile)
    return list(read_disk_image(memoryview(content), budget))


@pytest.mark.parametrize(
    ("trees", "names", "name"),
    [
        ({}, {}, "PEOPLE.CSV"),
        ({"joliet": 3}, {"joliet_path": "/all people.csv"}, "all people.csv"),
        ({"rock_ridge": "1.09"}, {"rr_name": "all people.csv"}, "all people.csv"),
        ({"udf": "2.60"}, {"udf_path": "/all people.csv"}, "all people.csv"),
    ],
    ids=["ISO 9660", "Joliet", "Rock Ridge", "UDF"],
)
def test_files_are_parts_with_their_longest_name(trees: dict[str, Any], names: dict[str, str], name: str) -> None:
    """A file is read once, under the name that says most."""
    (part,) = read(image(trees, **names))

    assert isinstance(part, Part)
    assert (part.name, bytes(part.content)) == (name, TEXT)


def test_texts_where_no_file_is_are_read() -> None:
    """What was deleted, or appended, is examined too."""
    parts = read(image({}) + bytes(4096) + b"other,text\r\n" * 300)

    assert any(isinstance(part, Part) and bytes(part.content).startswith(b"other") for part in parts)


def test_damage_is_named() -> None:
    """An image that ends before its file is not silently a shorter one, and one without directories no empty one."""
    whole = image({})

    cut, headless = read(whole[: whole.index(TEXT) + 40]), read(whole[:0x8006])

    assert [str(part.reason) for part in cut if isinstance(part, Flaw)] == ["truncated"]
    assert [str(part.reason) for part in headless if isinstance(part, Flaw)] == ["malformed"]


def test_files_count_against_the_budget() -> None:
    """Files that lie over each other are not free."""
    with pytest.raises(UnscannableError, match="max_unpacked_bytes"):
        read(image({}), Limits(max_unpacked_bytes=10))
