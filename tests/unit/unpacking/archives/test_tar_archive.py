import io
import tarfile

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.unpacking.archives.tar_archive import is_tar, read_tar
from dlp_addon.unpacking.parts import Flaw, Part

TABLE = b"name,born\nAda Example,1980-01-02\n" * 40


def _tar(tar_format: int = tarfile.PAX_FORMAT, name: str = "a.csv") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tar_format) as archive:
        for member in (name, "b.csv"):
            info = tarfile.TarInfo(member)
            info.size = len(TABLE)
            archive.addfile(info, io.BytesIO(TABLE))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return packed.getvalue()


@pytest.mark.parametrize("tar_format", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
@pytest.mark.parametrize("name", ["a.csv", "../../etc/cron.d/a.csv", "/absolute.csv", "long/" * 18 + "a.csv"])
def test_members_are_read_and_links_are_not_followed(tar_format: int, name: str, budget: OutputBudget) -> None:
    """Every regular member comes out as a slice; a hostile name is only a label."""
    content = memoryview(_tar(tar_format, name))

    assert is_tar(content)
    parts = list(read_tar(content, budget))
    assert [(part.name, bytes(part.content)) for part in parts if isinstance(part, Part)] == [
        (name, TABLE),
        ("b.csv", TABLE),
    ]
    assert len(parts) == 2


def test_truncation_is_named(budget: OutputBudget) -> None:
    """A member cut short gives its beginning and a reason."""
    parts = list(read_tar(memoryview(_tar())[:1000], budget))

    assert UnscannableReason.TRUNCATED in [part.reason for part in parts if isinstance(part, Flaw)]


def test_a_second_archive_behind_the_first_is_a_part(budget: OutputBudget) -> None:
    """What follows the end is handed on from where it begins."""
    parts = list(read_tar(memoryview(_tar() + _tar()), budget))

    assert isinstance(parts[-1], Part)
    assert is_tar(parts[-1].content)


def test_a_broken_header_is_named(budget: OutputBudget) -> None:
    """A header with a wrong checksum in the middle does not end the archive silently."""
    content = bytearray(_tar(tarfile.USTAR_FORMAT))
    content[2048 : 2048 + 100] = b"\xff" * 100

    parts = list(read_tar(memoryview(bytes(content)), budget))

    assert UnscannableReason.MALFORMED in [part.reason for part in parts if isinstance(part, Flaw)]


def test_sizes_that_lead_backwards_end(budget: OutputBudget) -> None:
    """A negative size, with which a reader runs in circles, ends in a reason."""
    info = tarfile.TarInfo("a.csv")
    header = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    header[124:136] = b"\xff" * 11 + b"\x00"
    header[148:156] = b"        "
    header[148:156] = b"%06o\x00 " % sum(header)

    parts = list(read_tar(memoryview(bytes(header) * 3), budget))

    assert any(isinstance(part, Flaw) for part in parts)


@pytest.mark.parametrize("content", [b"", bytes(512), b"name,born\n" * 99])
def test_other_content_is_no_tar(content: bytes) -> None:
    """Only a right checksum makes a tar."""
    assert not is_tar(memoryview(content))
