import io
import tempfile
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
import xlsxwriter

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError
from dlp_addon.extraction.resumable.unfinished_packages import finish_package, is_beginning_of_workbook
from dlp_addon.model.limits import Limits

ROWS = [(f"Item {number}", f"Word {number}", number) for number in range(2000)]


def budget(**limits: int) -> OutputBudget:
    """A budget of its own."""
    return OutputBudget(Limits(**limits), tempfile.TemporaryFile)


def shared() -> bytes:
    """A workbook whose strings stand apart from its cells."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate(ROWS):
            sheet.write_row(number, 0, row)
    return target.getvalue()


def inline() -> bytes:
    """A workbook whose cells hold their strings."""
    target = io.BytesIO()
    workbook = openpyxl.Workbook()
    for row in ROWS:
        workbook.active.append(row)
    workbook.save(target)
    return target.getvalue()


@pytest.mark.parametrize("build", [shared, inline])
@pytest.mark.parametrize("share", [0.6, 0.8, 0.95])
def test_beginning_of_a_workbook_opens(build: Callable[[], bytes], share: float) -> None:
    """Rows that have arrived can be read by an ordinary reader, in their places, before the rest is there."""
    raw = build()

    finished = finish_package(memoryview(raw)[: int(len(raw) * share)], budget())
    rows = list(openpyxl.load_workbook(io.BytesIO(bytes(finished.content))).active.iter_rows(values_only=True))

    assert finished.is_covered
    assert len(rows) > 100
    assert [row[2] for row in rows[:100]] == list(range(100))


def test_beginning_without_a_sheet_announces_no_workbook() -> None:
    """What has no rows yet is no broken workbook."""
    finished = finish_package(memoryview(shared())[:600], budget())

    assert "xl/workbook.xml" not in zipfile.ZipFile(io.BytesIO(bytes(finished.content))).namelist()


def test_members_keep_their_bytes() -> None:
    """Whole members of any ZIP file come out as they went in, stored or deflated, with sizes before or behind them."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", b"a,b\n" * 500)
        archive.writestr("b.bin", bytes(range(256)), zipfile.ZIP_STORED)
        with archive.open("c.txt", "w") as streamed:
            streamed.write(b"words " * 400)
    raw = target.getvalue()

    finished = finish_package(memoryview(raw)[: raw.index(b"PK\x01\x02")], budget())
    archive = zipfile.ZipFile(io.BytesIO(bytes(finished.content)))

    assert archive.read("a.csv") == b"a,b\n" * 500
    assert archive.read("b.bin") == bytes(range(256))
    assert archive.read("c.txt") == b"words " * 400


def test_bytes_between_members_are_told() -> None:
    """What no member accounts for is not silently left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("a.txt", "x")
    raw = target.getvalue()
    start = raw.index(b"PK\x01\x02")

    finished = finish_package(memoryview(raw[:start] + b"name,number\n" * 1000 + raw[:start]), budget())

    assert not finished.is_covered


def test_encrypted_member_is_told() -> None:
    """A member that cannot be copied leaves the original to be read."""
    raw = bytearray(shared())
    raw[6] |= 1

    assert not finish_package(memoryview(bytes(raw)), budget()).is_covered


def test_bomb_is_stopped() -> None:
    """What is unpacked counts against the budget of the inspection."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(8 << 20))

    with pytest.raises(UnscannableError):
        finish_package(memoryview(target.getvalue()), budget(max_unpacked_bytes=1 << 20))


def test_other_content_stays_as_it_is() -> None:
    """Text and damaged headers come back unchanged."""
    for raw in (b"a,b\n1,2\n", b"", b"PK"):
        content = memoryview(raw)

        assert finish_package(content, budget()).content is content


def test_beginning_of_an_old_workbook_is_known() -> None:
    """A BIFF stream inside an OLE file tells what the directory at its end would tell."""
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)

    assert is_beginning_of_workbook(memoryview(ole + b"\x09\x08\x10\x00\x00\x06\x05\x00"))
    assert not is_beginning_of_workbook(memoryview(ole + b"words"))
