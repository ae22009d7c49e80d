import io
import struct

import pytest
import xlwt

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.tabular.biff.ole_checks import check_compound_file

HEADER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6)
BOF = b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(12)


def compound(body: bytes, directory: int = 0) -> bytes:
    """A compound file's header before a body of sectors."""
    head = HEADER + bytes(10) + struct.pack("<II", 1, directory)
    return (head + bytes(20) + struct.pack("<I", 1)).ljust(512, b"\xff") + body


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (compound("EncryptedPackage".encode("utf-16-le").ljust(2048, b"\0")), UnscannableReason.ENCRYPTED),
        (compound((BOF + b"\x2f\x00\x36\x00").ljust(2048, b"\0")), UnscannableReason.ENCRYPTED),
        (compound(bytes(512)), UnscannableReason.TRUNCATED),
        (compound(bytes(2048), directory=900), UnscannableReason.TRUNCATED),
    ],
)
def test_what_cannot_be_read_is_named(content: bytes, reason: UnscannableReason) -> None:
    """Encryption and missing sectors are seen before anything opens the file."""
    with pytest.raises(UnscannableError) as caught:
        check_compound_file(content)

    assert caught.value.reason is reason


def test_a_whole_file_passes() -> None:
    """A workbook without a FilePass record goes on."""
    stream = io.BytesIO()
    book = xlwt.Workbook()
    book.add_sheet("a").write(0, 0, "x")
    book.save(stream)

    assert check_compound_file(stream.getvalue()) is None
