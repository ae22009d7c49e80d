"""Hiding places in workbooks that are not OOXML, written by LibreOffice."""

import tempfile
from pathlib import Path

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Artifact, Upload
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables
from dlp_addon.unpacking import unpack

FILES = Path(__file__).parents[1] / "tables" / "files"
PLACES = {
    "Shown": None,
    "White": HidingPlace.UNREADABLE_TEXT,
    "Tiny": HidingPlace.UNREADABLE_TEXT,
    "Print": HidingPlace.OUTSIDE_PRINT_RANGE,
    "Column": HidingPlace.COLUMNS,
}


def _tables(content: bytes) -> list[Table]:
    limits = Limits()
    budget = OutputBudget(limits, tempfile.TemporaryFile)
    parts = unpack(Upload(name="book", content=memoryview(content)), limits, budget)
    found = [table for part in parts if isinstance(part, Artifact) for table in read_tables(part, limits)]
    return [table for table in found if isinstance(table, Table)]


@pytest.mark.parametrize("suffix", ["ods", "fods", "xls"])
def test_every_place_is_named(suffix: str) -> None:
    """All of the nine people of each place are read, and only under that place."""
    found: dict[tuple[str, HidingPlace | None], set[str]] = {}
    for table in _tables((FILES / f"unseen.{suffix}").read_bytes()):
        for cell in (cell for column in table.columns for cell in column if cell):
            for kind in PLACES:
                if cell.startswith(kind) and cell[-2:].isdecimal():
                    found.setdefault((kind, table.hidden), set()).add(cell)

    assert {key: len(people) for key, people in found.items()} == dict.fromkeys(PLACES.items(), 9)
