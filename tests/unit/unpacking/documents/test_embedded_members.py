import io
import zipfile

import openpyxl

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.documents.embedded_members import embedded_members
from dlp_addon.unpacking.parts import Part

TABLE = b"name,born\nAda Example,1980-01-02\n" * 9


def _workbook(extra: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    openpyxl.Workbook().save(file)
    with zipfile.ZipFile(file, "a") as archive:
        for name, content in extra.items():
            archive.writestr(name, content)
    return file.getvalue()


def test_a_plain_workbook_embeds_nothing(budget: OutputBudget) -> None:
    """The parts of a workbook itself are not handed on as files."""
    content = memoryview(_workbook({}))

    assert list(embedded_members(ZipArchive(content, Limits()), budget)) == []


def test_what_is_no_part_of_the_workbook_is_embedded(budget: OutputBudget) -> None:
    """Embedded workbooks and stray files come out hidden; binary parts of unknown shape do not."""
    content = memoryview(
        _workbook(
            {
                "xl/embeddings/Microsoft_Excel_Sheet1.xlsx": _workbook({}),
                "stray.csv": TABLE,
                "xl/printerSettings/printerSettings1.bin": bytes(range(256)),
            }
        )
    )

    parts = list(embedded_members(ZipArchive(content, Limits()), budget))

    assert [(part.name, part.hidden) for part in parts if isinstance(part, Part)] == [
        ("xl/embeddings/Microsoft_Excel_Sheet1.xlsx", HidingPlace.EMBEDDED),
        ("stray.csv", HidingPlace.EMBEDDED),
    ]


def test_text_in_binary_parts_comes_out(budget: OutputBudget) -> None:
    """Settings of printers are nobody's text, but hold whatever somebody writes there, in UTF-16 as well."""
    devices = bytes(range(256)) + TABLE.decode().encode("utf-16-le") + bytes(200)
    content = memoryview(_workbook({"xl/printerSettings/printerSettings1.bin": devices}))

    (part,) = embedded_members(ZipArchive(content, Limits()), budget)

    assert isinstance(part, Part)
    assert TABLE.decode().encode("utf-16-le") in bytes(part.content)
    assert part.hidden is HidingPlace.EMBEDDED
