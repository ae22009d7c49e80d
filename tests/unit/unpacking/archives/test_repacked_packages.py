import io
import warnings
import zipfile

import openpyxl
import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking import unpack
from dlp_addon.unpacking.archives.repacked_packages import needs_repacking, repack, unseen_copies, views
from dlp_addon.unpacking.archives.zip_archive import ZipArchive


def workbook(method: int = zipfile.ZIP_DEFLATED, left_out: str = "") -> memoryview:
    """A workbook whose members are packed in this way, without one of them."""
    written, packed = io.BytesIO(), io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append(["name", "born"])
    book.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w", method) as target:
        for name in source.namelist():
            if name != left_out:
                target.writestr(name, source.read(name))
    return memoryview(packed.getvalue())


@pytest.mark.parametrize(
    "content",
    [workbook(zipfile.ZIP_BZIP2), workbook(zipfile.ZIP_LZMA), workbook(left_out="_rels/.rels")],
    ids=["bzip2", "lzma", "without root"],
)
def test_unusual_packages_become_usual(content: memoryview, budget: OutputBudget) -> None:
    """Other compressions, and a lost root part, keep no reader from a workbook."""
    archive = ZipArchive(content, Limits())
    assert needs_repacking(archive)

    repacked = repack(archive, budget)

    assert repacked.flaws == ()
    assert openpyxl.load_workbook(io.BytesIO(repacked.content)).active.cell(1, 1).value == "name"
    assert not needs_repacking(ZipArchive(repacked.content, Limits()))


def test_usual_packages_stay() -> None:
    """Deflated and stored members, and damaged packages, which their reader salvages."""
    assert not needs_repacking(ZipArchive(workbook(), Limits()))
    assert not needs_repacking(ZipArchive(workbook(zipfile.ZIP_STORED), Limits()))
    assert not needs_repacking(ZipArchive(workbook(zipfile.ZIP_LZMA)[:-200], Limits()))


def test_members_that_cannot_be_had_are_named(budget: OutputBudget) -> None:
    """A damaged member is a flaw; the others are in the new package."""
    content = bytearray(workbook(zipfile.ZIP_BZIP2))
    at = content.index(b"xl/styles.xml") + 60
    content[at : at + 8] = bytes(8)

    repacked = repack(ZipArchive(memoryview(bytes(content)), Limits()), budget)

    assert [flaw.name for flaw in repacked.flaws] == ["xl/styles.xml"]
    assert "xl/workbook.xml" in zipfile.ZipFile(io.BytesIO(repacked.content)).namelist()


def test_members_of_one_name_are_seen_in_turn() -> None:
    """The first, which some readers take, and the last, which others do; names differ in no more than their case."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as written:
        for name, text in (("xl/a.xml", "first"), ("other", "x"), ("XL/A.xml", "second")):
            written.writestr(name, text)
        with pytest.warns(UserWarning, match="Duplicate name"):
            written.writestr("xl/a.xml", "third")
    content = packed.getvalue()

    seen = views(ZipArchive(memoryview(content), Limits()))

    assert [content[entries[0].data_start :][:5] for entries in seen] == [b"first", b"secon", b"third"]
    assert views(ZipArchive(workbook(), Limits())) == ()


def test_more_members_of_one_name_than_are_seen_are_named() -> None:
    """A part that stands in a package so often that some of it is in no view is over a limit, and not left out."""
    packed = io.BytesIO(bytes(workbook()))
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(packed, "a") as written:
        for number in range(20):
            written.writestr("xl/worksheets/sheet1.xml", f"<worksheet>{number}</worksheet>")
    content = memoryview(packed.getvalue())
    upload = Upload(name="b.xlsx", content=content)

    (flaw,) = unseen_copies(ZipArchive(content, Limits()))
    found = list(unpack(upload, Limits(), OutputBudget(Limits(), io.BytesIO)))

    assert (flaw.name, flaw.reason) == ("xl/worksheets/sheet1.xml", UnscannableReason.OVER_LIMIT)
    assert any(isinstance(one, UnreadPart) and one.reason is UnscannableReason.OVER_LIMIT for one in found)
    assert unseen_copies(ZipArchive(workbook(), Limits())) == ()
