"""Sheets whose reader knows of every row by itself whether people see it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.sheets.workbook import Sheet


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """The cells of a row; `hidden` where people do not see it."""

    cells: Sequence[str | None] = field(repr=False)
    hidden: HidingPlace | None = None


def part_rows(
    name: str, rows: Iterable[PlacedRow], sheet_place: HidingPlace | None, column_place: HidingPlace | None = None
) -> Iterator[Sheet]:
    """The shown rows, then those of each hiding place under the first shown row; sheets without a cell are left out.

    Args:
        name: of the sheet.
        rows: in order.
        sheet_place: what hides the whole sheet.
        column_place: what hides a column of it.
    """
    by_place: dict[HidingPlace | None, list[Sequence[str | None]]] = {None: []}
    for row in rows:
        by_place.setdefault(row.hidden, []).append(row.cells)
    shown = by_place.pop(None)
    header = next(([row] for row in shown if any(row)), [])
    if header:
        yield Sheet(name=name, grid=build_grid(shown), hidden=sheet_place or column_place)
    for place, cells in by_place.items():
        if any(map(any, cells)):
            yield Sheet(name=name, grid=build_grid([*header, *cells]), hidden=sheet_place or place)
