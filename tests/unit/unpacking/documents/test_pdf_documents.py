import zlib

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.documents.pdf_documents import embedded_files, is_encrypted_pdf

TABLE = b"name,born\nAda Example,1980-01-02\n" * 40


def _pdf(dictionary: bytes, stream: bytes) -> bytes:
    packed = zlib.compress(stream)
    return b"%PDF-1.7\n1 0 obj\n<<" + dictionary + b"/Filter/FlateDecode>>\nstream\r\n" + packed + b"\nendstream endobj"


@pytest.mark.parametrize("trailer", [b"trailer <</Encrypt 5 0 R>>", b"<</Encrypt<</Filter/Standard>>>>"])
def test_encryption_is_told_by_the_trailer(trailer: bytes) -> None:
    """A reference and a direct dictionary both mark a sealed PDF; the bare word does not."""
    assert is_encrypted_pdf(memoryview(b"%PDF-1.7\n" + trailer))
    assert not is_encrypted_pdf(memoryview(b"%PDF-1.7\n(/Encrypt is a word)"))


def test_attached_files_are_found(budget: OutputBudget) -> None:
    """An attachment comes out by its dictionary, whatever it holds, and an archive also without one."""
    by_dictionary = list(embedded_files(memoryview(_pdf(b"/Type/EmbeddedFile", TABLE)), budget))
    by_content = list(embedded_files(memoryview(_pdf(b"", b"PK\x03\x04" + bytes(99))), budget))

    assert [(bytes(part.content), part.hidden) for part in by_dictionary] == [(TABLE, HidingPlace.EMBEDDED)]
    assert len(by_content) == 1


def test_page_content_is_no_attachment(budget: OutputBudget) -> None:
    """The drawing operators of a page are not handed on."""
    assert list(embedded_files(memoryview(_pdf(b"", b"BT /F1 12 Tf (Hello) Tj ET\n" * 9)), budget)) == []
