import io
import struct

import msoffcrypto.format.ooxml
import openpyxl
import pytest
import xlwt

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.documents.ole_storage import OleStorage, has_file_pass


def _xls() -> bytes:
    workbook = xlwt.Workbook()
    workbook.add_sheet("People").write(0, 0, "name")
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def _encrypted_xlsx() -> bytes:
    plain, sealed = io.BytesIO(), io.BytesIO()
    openpyxl.Workbook().save(plain)
    msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("secret", sealed)
    return sealed.getvalue()


def test_workbooks_are_told_by_their_stream(budget: OutputBudget) -> None:
    """A workbook stream makes an xls, and nothing of it is an embedded object."""
    storage = OleStorage(memoryview(_xls()), Limits())

    assert storage.document_type() == MediaType.XLS
    assert not storage.is_encrypted_workbook()
    assert list(storage.embedded(budget)) == []


def test_encrypted_packages_are_told() -> None:
    """A password-protected xlsx is an OLE2 file with an encrypted package."""
    assert OleStorage(memoryview(_encrypted_xlsx()), Limits()).document_type() == MediaType.ENCRYPTED_OOXML


@pytest.mark.parametrize("stop", [8, 100, 511, 512, 600])
def test_a_truncated_file_is_malformed(stop: int) -> None:
    """A file cut in its structure is a reason, not an exception of the library."""
    with pytest.raises(UnscannableError) as caught:
        OleStorage(memoryview(_xls())[:stop], Limits())

    assert caught.value.reason is UnscannableReason.MALFORMED


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        (_record(0x0809, bytes(16)) + _record(0x002F, bytes(54)) + _record(0x0085), True),
        (_record(0x0809, bytes(16)) + _record(0x0085, bytes(9)) + _record(0x002F), False),
        (_record(0x0809, bytes(16)), False),
        (b"", False),
        (b"\x00" * 40_000, False),
    ],
)
def test_file_pass_before_the_sheets_means_encrypted(records: bytes, expected: bool) -> None:  # noqa: FBT001 - cases
    """The record counts only where it stands, before the first sheet is named."""
    assert has_file_pass(records) is expected
