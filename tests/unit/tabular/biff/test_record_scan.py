import io
import struct
from pathlib import Path

import xlwt

from dlp_addon.tabular.biff.record_scan import scan_compound

FILES = Path(__file__).parents[3] / "conformance" / "tables" / "files"


def test_hidden_rows_and_columns_are_found_by_sheet() -> None:
    """Rows and columns that xlwt hides are the hidden ones of their sheet."""
    book = xlwt.Workbook()
    book.add_sheet("Shown").write(0, 0, "x")
    sheet = book.add_sheet("Größe")
    for row in range(6):
        sheet.write(row + 2, 0, f"Ann Lee {row}")
    sheet.row(4).hidden = True
    sheet.col(1).hidden = True
    stream = io.BytesIO()
    book.save(stream)

    scans = scan_compound(stream.getvalue()).sheets

    assert scans["Shown"].hidden_rows == ()
    assert (scans["Größe"].first_row, scans["Größe"].hidden_rows) == (3, (5,))
    assert scans["Größe"].hidden_columns == ((2, 2),)


def test_notes_are_found() -> None:
    """The text of a cell's note is given."""
    (note,) = scan_compound((FILES / "hidden.xls").read_bytes()).notes

    assert "Di Poe" in note


def test_damage_is_an_empty_scan() -> None:
    """What cannot be followed hides nothing that is known; its reader names the damage."""
    assert scan_compound(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + struct.pack("<I", 7) * 999).sheets == {}


def test_a_cell_in_a_column_that_does_not_exist_is_seen() -> None:
    """What would make a reader ask for memory up to column 60,000 is told from what only looks like it."""
    stream = io.BytesIO()
    book = xlwt.Workbook()
    sheet = book.add_sheet("a")
    for row in range(40):
        sheet.write(row, 3, 1.5)
    book.save(stream)
    content = stream.getvalue()
    cell = content.index(b"\x7e\x02\x0a\x00")

    assert not scan_compound(content).is_too_wide
    assert scan_compound(content[: cell + 7] + b"\xea" + content[cell + 8 :]).is_too_wide


def test_sheets_behind_the_end_of_the_stream_are_damage() -> None:
    """A directory that points there takes nothing from the other sheets."""
    stream = io.BytesIO()
    book = xlwt.Workbook()
    book.add_sheet("First").row(4).hidden = True
    book.add_sheet("Second")
    book.save(stream)
    content = bytearray(stream.getvalue())
    second = content.index(b"\x85\x00", content.index(b"\x85\x00") + 2) + 4
    content[second : second + 4] = struct.pack("<I", 0x7FFFFFF0)

    assert scan_compound(bytes(content)).sheets["First"].hidden_rows == (5,)
