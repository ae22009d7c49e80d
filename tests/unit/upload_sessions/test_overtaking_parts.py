import io
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
import xlwt

from dlp_addon.inspector import Inspector
from tests.unit.upload_sessions.conftest import HEADER, THRESHOLD, people

ROWS = (HEADER, *people(1500))


def xlsx(_: Path) -> bytes:
    """People in a workbook whose strings stand behind its rows."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate(ROWS):
            sheet.write_row(number, 0, row)
    return target.getvalue()


def xls(_: Path) -> bytes:
    """The same in the old format."""
    workbook, target = xlwt.Workbook(), io.BytesIO()
    sheet = workbook.add_sheet("Sheet1")
    for row, cells in enumerate(ROWS):
        for column, cell in enumerate(cells):
            sheet.write(row, column, cell)
    workbook.save(target)
    return target.getvalue()


def database(folder: Path) -> bytes:
    """The same in a database, whose records have nothing between their fields."""
    path = folder / "people.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE people (a, b, c, d, e)")
        connection.executemany("INSERT INTO people VALUES (?, ?, ?, ?, ?)", ROWS)
    connection.close()
    return path.read_bytes()


@pytest.mark.parametrize("make", [xlsx, xls, database])
def test_people_in_the_middle_of_a_file_are_counted(
    make: Callable[[Path], bytes], inspector: Inspector, tmp_path: Path
) -> None:
    """No slice of a file in which bytes of people stand open counts as telling of nobody."""
    content, size = make(tmp_path), 16 * 1024
    slices = [content[start : start + size] for start in range(size, len(content), size)]

    found = [
        inspector.inspect_unfinished_file("a", memoryview(piece), "", begins=False).inspection.distinct_people
        for piece in slices
    ]

    assert max(found) >= THRESHOLD
    for piece, people_found in zip(slices, found, strict=True):
        assert people_found >= min(piece.count(b"/19"), THRESHOLD)
