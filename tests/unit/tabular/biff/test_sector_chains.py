import io
import random
import struct

import pytest
import xlwt

from dlp_addon.errors import UnscannableError
from dlp_addon.tabular.biff.sector_chains import check_chains


def _workbook(rows: int) -> bytes:
    stream = io.BytesIO()
    book = xlwt.Workbook()
    sheet = book.add_sheet("a")
    for row in range(rows):
        sheet.write(row, 0, f"text {row}")
    book.save(stream)
    return stream.getvalue()


def _with(content: bytes, table_at: int, sector: int, following: int) -> bytes:
    """The file with another next sector in its first table."""
    at = ((table_at + 1) << 9) + 4 * sector
    return content[:at] + struct.pack("<I", following) + content[at + 4 :]


@pytest.mark.parametrize("rows", [1, 50, 5_000])
def test_whole_files_pass(rows: int) -> None:
    """Workbooks of any size have chains that end."""
    assert check_chains(_workbook(rows), 9) is None


def test_loops_are_malformed() -> None:
    """A stream or directory that leads back to itself or to an earlier sector is refused, whatever else is sound."""
    content = _workbook(500)
    (table,) = struct.unpack_from("<I", content, 76)
    (directory,) = struct.unpack_from("<I", content, 48)

    for sector, following in ((directory, directory), (3, 3), (9, 2)):
        with pytest.raises(UnscannableError):
            check_chains(_with(content, table, sector, following), 9)


def test_damage_raises_nothing_else() -> None:
    """Any bytes behind a sound header are sound chains or malformed ones."""
    chance = random.Random(7)
    content = _workbook(50)
    table = (struct.unpack_from("<I", content, 76)[0] + 1) << 9
    outcomes = set()
    for _ in range(300):
        damaged = bytearray(content)
        for _ in range(8):
            damaged[chance.choice((table + chance.randrange(64), chance.randrange(512, len(damaged))))] = (
                chance.randrange(8)
            )
        try:
            outcomes.add(check_chains(bytes(damaged), 9))
        except UnscannableError:
            outcomes.add(UnscannableError)

    assert outcomes == {None, UnscannableError}
