import bz2
import gzip
import io
import zipfile

import pytest

from dlp_addon.unpacking.archives.polyglots import container_starts
from dlp_addon.unpacking.media_types import OLE_SIGNATURE


def _zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.csv", "name,born\n")
        archive.writestr("b.csv", "name,born\n")
    return packed.getvalue()


PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(128, 256)) * 4


@pytest.mark.parametrize(
    "inner",
    [
        _zip(),
        OLE_SIGNATURE + bytes(99),
        gzip.compress(b"a,b\n", mtime=0),
        bz2.compress(b"a,b\n"),
        b"Rar!\x1a\x07\x00\x01",
    ],
)
def test_a_container_behind_a_picture_is_found(inner: bytes) -> None:
    """A container that begins inside other content is found where it begins."""
    assert container_starts(memoryview(PNG + inner)) == [len(PNG)]


def test_noise_is_no_container() -> None:
    """Neither text nor a container's own beginning counts."""
    assert container_starts(memoryview(b"name,PK\nAda,Rar!\n" * 99)) == []
    assert container_starts(memoryview(_zip()[:30])) == []


def test_very_many_beginnings_are_bounded() -> None:
    """A file full of signatures is looked into a bounded number of times."""
    assert len(container_starts(memoryview(b"\x00" + OLE_SIGNATURE * 9999))) == 64
