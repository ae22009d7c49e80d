import io
import struct
import zipfile

import pytest

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.ooxml.binary_scan import scan_binary
from dlp_addon.tabular.sheets.package_parts import Package
from tests.e2e.product.xlsb_writer import make_xlsb

ROWS = [("Name", "Born"), ("Ann", "1980"), ("Bo", "1981")]
PLAIN_ROW = b"\x00\x11" + struct.pack("<IIHHBI", 1, 0, 300, 0, 0, 0)


def _scan(old: bytes, new: bytes) -> dict[str, tuple[tuple[int, ...], tuple[tuple[int, int], ...], int]]:
    """What is hidden, after a change of the sheet's records."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make_xlsb(ROWS))) as source, zipfile.ZipFile(changed, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(old, new) if name.endswith("sheet1.bin") else content)
    scans = scan_binary(Package(changed.getvalue(), Limits()), Limits())
    return {name: (scan.hidden_rows, scan.hidden_columns, scan.first_row) for name, scan in scans.items()}


def test_hidden_rows_are_found() -> None:
    """A row whose height is zero by its flag is hidden; the others are not."""
    hidden = b"\x00\x11" + struct.pack("<IIHHBI", 1, 0, 300, 0x1000, 0, 0)

    assert _scan(PLAIN_ROW, hidden) == {"Sheet1": ((2,), (), 1)}
    assert _scan(PLAIN_ROW, PLAIN_ROW) == {"Sheet1": ((), (), 1)}


@pytest.mark.parametrize(("width", "flags"), [(2560, 1), (0, 0)])
def test_hidden_columns_are_found(width: int, flags: int) -> None:
    """Columns that are hidden, and those without width."""
    begin = b"\x91\x01\x00"
    column = b"\x3c\x12" + struct.pack("<IIIIH", 1, 1, width, 0, flags)

    assert _scan(begin, column + begin) == {"Sheet1": ((), ((2, 2),), 1)}


def test_other_packages_hide_nothing_here() -> None:
    """A package without a binary workbook says nothing."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")

    assert scan_binary(Package(stream.getvalue(), Limits()), Limits()) == {}
