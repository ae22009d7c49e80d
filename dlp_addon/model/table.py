from dataclasses import dataclass, field

import polars as pl

from dlp_addon.model.hiding_place import HidingPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table with its header told apart from its rows.

    A long table may come in several parts with the same path, header and number of columns, `part` counting from 0;
    their rows together are the table's.

    Attributes:
        path: `a.zip!/b.xlsx#Sheet1`, with `#Sheet1[2]` for a second table on a sheet; raw, so never shown unmasked.
        header: one cell a column, None where it is empty or the table has no header row; raw.
        columns: String series of equal length, null where the cell is empty. Numbers as their shortest exact
            decimal text, dates as ISO 8601, booleans as `true` and `false`.
        hidden: None for a visible sheet or a file without sheets.
        title: text standing above the header on the sheet; raw.
    """

    path: str = field(repr=False)
    header: tuple[str | None, ...] = field(repr=False)
    columns: tuple[pl.Series, ...] = field(repr=False)
    hidden: HidingPlace | None = None
    title: str = field(default="", repr=False)
    part: int = 0

    @property
    def row_count(self) -> int:
        """Rows below the header."""
        return len(self.columns[0]) if self.columns else 0
