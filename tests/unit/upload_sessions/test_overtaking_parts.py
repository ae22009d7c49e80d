import asyncio
import io
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
import xlwt

from dlp_addon.inspector import Inspector
from tests.unit.extraction.resumable.requests import build_form
from tests.unit.upload_sessions.conftest import HEADER, THRESHOLD, Bench, csv_of, people

ROWS = (HEADER, *people(1500))


def xlsx(_: Path) -> bytes:
    """People in a workbook whose strings stand behind its rows."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate(ROWS):
            sheet.write_row(number, 0, row)
    return target.getvalue()


def book_of_figures() -> bytes:
    """A workbook that tells of nobody."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as workbook:
        sheet = workbook.add_worksheet()
        for number in range(2000):
            sheet.write_row(number, 0, (f"Region {number}", number * 7919 % 10007, number * 104729 % 9973))
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


def cut(content: bytes, count: int) -> list[bytes]:
    """Content in so many pieces."""
    size = -(-len(content) // count)
    return [content[start : start + size] for start in range(0, len(content), size)]


async def send(bench: Bench, number: int, pieces: list[bytes], *, counts_from: int = 1, upload: str = "999-a") -> bool:
    """A piece as Flow.js has it, or Plupload where it counts from 0; whether it went on."""
    index, count = str(number + counts_from), str(len(pieces))
    if counts_from:
        fields = {"flowChunkNumber": index, "flowTotalChunks": count, "flowIdentifier": upload, "flowFilename": upload}
    else:
        fields = {"chunk": index, "chunks": count, "name": upload}
    headers, body = build_form(fields, pieces[number])
    return (await bench.admit(bench.request("POST", "app.example/u", headers), body)).release is not None


@pytest.mark.parametrize("counts_from", [0, 1])
async def test_overtaking_part_waits_for_the_first(
    build_bench: Callable[..., Bench], tmp_path: Path, counts_from: int
) -> None:
    """Nothing of a leak goes on before its beginning was seen, and a workbook that may be sent arrives in order."""
    bench = build_bench(overtaking_seconds=60.0)
    leak, good = cut(xlsx(tmp_path), 5), cut(book_of_figures(), 5)

    async def send_at_once(pieces: list[bytes], upload: str) -> list[bool]:
        sent = [send(bench, number, pieces, counts_from=counts_from, upload=upload) for number in (2, 1, 0)]
        return [*(await asyncio.gather(*sent)), await send(bench, 3, pieces, counts_from=counts_from, upload=upload),
                await send(bench, 4, pieces, counts_from=counts_from, upload=upload)]  # fmt: skip

    assert await send_at_once(good, "good.xlsx") == [True] * 5
    assert [good.index(next(piece for piece in good if piece in body)) for _, body in bench.received] == [0, 1, 2, 3, 4]
    assert False in await send_at_once(leak, "leak.xlsx")
    held = b"".join(body for request, body in bench.received if b"leak.xlsx" in body)
    read = bench.inspections.inspector.inspect_unfinished_file("a", memoryview(held), "").inspection
    assert read.distinct_people < THRESHOLD
    bench.store.close()


async def test_client_that_waits_for_the_answer_is_answered(build_bench: Callable[..., Bench]) -> None:
    """Parts in another order, one after the other, arrive all the same; a leak in them is stopped."""
    bench = build_bench(overtaking_seconds=0.01)
    good, leak = cut(book_of_figures(), 4), cut(csv_of(people(60)), 10)

    assert [await send(bench, number, good, upload="good.xlsx") for number in (3, 1, 2, 0)] == [True] * 4
    results = [await send(bench, number, leak, upload="leak.csv") for number in (9, 3, 5, 1, 0, 2, 4, 6, 7, 8)]
    assert results.count(True) <= 2
    bench.store.close()


async def test_part_behind_a_refused_first_one_is_no_beginning(bench: Bench) -> None:
    """Where chunks count from 0, the one with number 1 is a part of what was refused, whoever sends it when."""
    leak = cut(csv_of(people(60)), 10)
    fewest = [csv_of(people(20)), *leak[1:]]

    assert not await send(bench, 0, fewest, counts_from=0)
    assert [await send(bench, number, fewest, counts_from=0) for number in range(1, 10)] == [False] * 9


async def test_second_upload_under_a_name_may_begin_with_what_the_first_held(bench: Bench) -> None:
    """A part with the bytes of an upload before it belongs to the one that follows, which is judged whole."""
    few, many = (csv_of(people(count, seed)).splitlines(keepends=True) for count, seed in ((6, 8), (12, 9)))
    first = [b"".join(few[:3]), b"".join(few[3:5]), b"".join(few[5:])]
    second = [b"".join(many[:7]), first[1], b"".join(many[7:])]

    assert [await send(bench, number, first) for number in range(3)] == [True] * 3
    results = [await send(bench, number, second) for number in (1, 0, 2)]

    assert results == [True, True, False]
