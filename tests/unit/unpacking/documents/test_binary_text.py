import gzip
import struct
from pathlib import Path

import olefile
import pytest

from dlp_addon.unpacking.documents.binary_text import (
    is_encrypted_presentation,
    is_encrypted_word,
    presentation_text,
    word_table_stream,
    word_text,
)

FILES = Path(__file__).parents[3] / "conformance" / "tables" / "files"
HEAD = 0x01AA


def word(pieces: list[tuple[str, bool]], flags: int = 0) -> tuple[bytes, bytes]:
    """Both streams of a document of such pieces, each in one byte a character or in two."""
    body, ends, places = b"", [0], b""
    for text, is_narrow in pieces:
        at = HEAD + len(body)
        body += text.encode("cp1252" if is_narrow else "utf-16-le")
        ends.append(ends[-1] + len(text))
        places += struct.pack("<HIH", 0, at * 2 | 0x4000_0000 if is_narrow else at, 0)
    plan = struct.pack(f"<{len(ends)}I", *ends) + places
    clx = b"\x01\x02\x00ab" + b"\x02" + struct.pack("<I", len(plan)) + plan
    head = bytearray(HEAD)
    struct.pack_into("<H", head, 0, 0xA5EC)
    struct.pack_into("<H", head, 0x0A, flags)
    struct.pack_into("<II", head, 0x01A2, 0, len(clx))
    return bytes(head) + body, clx


def test_a_document_of_another_program() -> None:
    """Rows of a table are lines with tabs."""
    with olefile.OleFileIO(FILES / "people.doc") as file:
        stream = file.openstream("WordDocument").read()
        table, *_ = word_text(stream, file.openstream(word_table_stream(stream)).read())

    assert not is_encrypted_word(stream)
    assert [line.split("\t")[0] for line in table.split("\n")] == [
        "A-Number", "A012345678", "A212345679", "A087654321", "A055500011",
    ]  # fmt: skip


def test_slides_of_another_program() -> None:
    """Cells at one height are a row; the text beside the table stands by itself."""
    with olefile.OleFileIO(gzip.decompress((FILES / "slides.ppt.gz").read_bytes())) as file:
        table, text = presentation_text(file.openstream("PowerPoint Document").read())
        current_user = file.openstream("Current User").read()

    assert not is_encrypted_presentation(current_user)
    assert table.split("\n")[-1] == "A055500011\tde la Cruz\t1999-02-28\t90210"
    assert "A055500011" not in text


def test_pieces_in_both_encodings_and_codes_of_fields() -> None:
    """Text follows the order of its pieces; what a field computes stays, how it does goes."""
    pieces = [("Señora \x13 MAILTO x \x14Żak\x15\r", False), ("née Ruiz", True)]

    assert [*word_text(*word(pieces))] == ["Señora Żak\nnée Ruiz"]


def test_cells_that_are_empty_or_of_several_paragraphs() -> None:
    """An empty cell keeps its place, and a cell of two paragraphs is one cell."""
    text = "Staff\rName\x07Phone\x07\x07Ana\x07\x07\x07Eva\x077\r8\x07\x07bye"

    assert [*word_text(*word([(text, True)]))] == ["Name\tPhone\nAna\t\nEva\t7 8", "Staff\nbye"]


def test_a_document_before_word_97() -> None:
    """Word 6 and 95 keep the text in one piece."""
    head = bytearray(0x20)
    struct.pack_into("<H", head, 0, 0xA5DC)
    struct.pack_into("<II", head, 0x18, 0x20, 0x23)

    assert [*word_text(bytes(head) + b"Ana rest", b"")] == ["Ana"]


@pytest.mark.parametrize(
    ("stream", "table"),
    [
        (b"", b""),
        (b"\xec\xa5" + bytes(9), b""),
        (word([("Ana", True)])[0], b""),
        (word([("Ana", True)])[0][:HEAD], word([("Ana", True)])[1]),
        (word([("Ana", True)])[0], word([("Ana", True)])[1].replace(b"\x03\0\0\0", b"\xff\xff\xff\x7f")),
    ],
)
def test_damaged_documents(stream: bytes, table: bytes) -> None:
    """What cannot be followed is said to be so, and no byte is taken twice."""
    with pytest.raises(ValueError, match=r"."):
        list(word_text(stream, table))


def test_sealed_documents() -> None:
    """Both say in their heads that they are encrypted."""
    assert is_encrypted_word(word([("x", True)], flags=0x0100)[0])
    assert word_table_stream(word([("x", True)], flags=0x0200)[0]) == "1table"
    assert is_encrypted_presentation(bytes(12) + b"\xdf\xc4\xd1\xf3")


def test_a_presentation_that_breaks_off() -> None:
    """What stands before the damage is read."""
    atom = struct.pack("<HHI", 0, 0x0FA8, 3) + b"Ana"

    assert [*presentation_text(atom + atom[:9])] == ["Ana\nA"]
