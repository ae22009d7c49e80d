import io
import zipfile

import odf.opendocument
import openpyxl
import pytest
import xlsxwriter

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.archives.zip_packages import is_encrypted_odf, package_type


def _zip(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _openpyxl() -> bytes:
    file = io.BytesIO()
    openpyxl.Workbook().save(file)
    return file.getvalue()


def _xlsxwriter() -> bytes:
    file = io.BytesIO()
    workbook = xlsxwriter.Workbook(file)
    workbook.add_worksheet()
    workbook.close()
    return file.getvalue()


def _odf(kind: str) -> bytes:
    file = io.BytesIO()
    getattr(odf.opendocument, kind)().write(file)
    return file.getvalue()


def _content_types(main: str) -> dict[str, str]:
    return {
        "[Content_Types].xml": f'<Types><Override PartName="/other.xml" ContentType="{main}"/></Types>',
        "other.xml": "",
    }


SPREADSHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml."


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (_openpyxl(), MediaType.XLSX),
        (_xlsxwriter(), MediaType.XLSX),
        (_zip(_content_types(SPREADSHEETML + "template.main+xml")), MediaType.XLSX),
        (_zip(_content_types("application/vnd.ms-excel.sheet.macroEnabled.main+xml")), MediaType.XLSX),
        (_zip(_content_types("application/vnd.ms-excel.addin.macroEnabled.main+xml")), MediaType.XLSX),
        (_zip(_content_types("application/vnd.ms-excel.sheet.binary.macroEnabled.main")), MediaType.XLSB),
        (_zip({"xl/workbook.xml": ""}), MediaType.XLSX),
        (_zip({"XL\\workbook.bin": ""}), MediaType.XLSB),
        (_zip({"[Content_Types].xml": "<Types/>", "word/document.xml": ""}), MediaType.DOCX),
        (_zip({"ppt/presentation.xml": ""}), MediaType.PPTX),
        (_zip({"[Content_Types].xml": "<Types/>"}), MediaType.OOXML),
        (_odf("OpenDocumentSpreadsheet"), MediaType.ODS),
        (_odf("OpenDocumentText"), MediaType.ODF_DOCUMENT),
        (_zip({"content.xml": "<office:spreadsheet>", "styles.xml": ""}), MediaType.ODS),
        (_zip({"Index/Tables/DataList.iwa": ""}), MediaType.NUMBERS),
        (_zip({"Index/Document.iwa": ""}), MediaType.IWORK),
        (_zip({"folder/a.csv": "a,b"}), MediaType.ZIP),
    ],
)
def test_packages_are_told_by_their_members(content: bytes, expected: MediaType, budget: OutputBudget) -> None:
    """Content types, main parts and mimetype entries decide; names of files have no say."""
    archive = ZipArchive(memoryview(content), Limits())

    assert package_type(archive, budget) == expected


def test_encrypted_odf_is_told_by_its_manifest(budget: OutputBudget) -> None:
    """The manifest's encryption data is the mark of a password."""
    manifest = '<manifest:manifest><manifest:encryption-data manifest:checksum=""/></manifest:manifest>'
    sealed = memoryview(_zip({"mimetype": "x", "META-INF/manifest.xml": manifest}))
    plain = memoryview(_odf("OpenDocumentSpreadsheet"))

    assert is_encrypted_odf(ZipArchive(sealed, Limits()), budget)
    assert not is_encrypted_odf(ZipArchive(plain, Limits()), budget)
