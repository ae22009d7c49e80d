from dataclasses import dataclass, field

import polars as pl

from dlp_addon.model.finding import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnTyping:
    """What one column of a table part was judged to be, cell by cell.

    Attributes:
        entity_type: name in `dlp_addon.model.entity_types`, None where the column is not personal.
        confidence: probability of the type, 0 to 1; 0 where the type is None.
        evidence: why.
        matches: Boolean series, one a row: whether the cell holds a value of the type; all false where it is None.
        embedded: values found inside free text: entity type with a String series, one a row, null where there is
            none. A type stands several times where a cell holds several values.
    """

    entity_type: str | None
    confidence: float
    evidence: tuple[Evidence, ...]
    matches: pl.Series = field(repr=False)
    embedded: tuple[tuple[str, pl.Series], ...] = field(default=(), repr=False)
