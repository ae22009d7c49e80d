"""What a column is: the contract between recognition, which knows patterns, and classification, which weighs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import polars as pl

from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.finding import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternShare:
    """How well the values of a sample fit one entity type's patterns.

    Attributes:
        share: part of the values that fit as a whole and that the recognizer's checks accept, 0 to 1.
        checked: the recognizer has a checksum or a like test, and every counted value passed it.
        score: the highest pattern score among the counted values (Presidio's, 0 to 1, before any test).
        context: words that the recognizer expects nearby, folded to lower case.
    """

    entity_type: str
    share: float
    checked: bool
    score: float
    context: tuple[str, ...] = ()


class ColumnRecognizer(Protocol):
    """What classification asks of recognition. Values come normalised (NFKC, no invisible characters, stripped)."""

    def shares(self, values: Sequence[str]) -> tuple[PatternShare, ...]:
        """The entity types that fit at least a part of a small sample of distinct values."""
        ...

    def matches(self, entity_type: str, values: pl.Series) -> pl.Series:
        """Boolean series: which values fit the type as a whole; false where null. All true for an unknown type."""
        ...

    def embedded(self, values: pl.Series) -> tuple[tuple[str, pl.Series], ...]:
        """For every type found inside the texts, a List(String) series: the values of each row, null for none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnTyping:
    """What a column is and why.

    Attributes:
        index: position in the table, from 0.
        entity_type: name in `dlp_addon.model.entity_types`, else an admin's own; None where it is not personal.
        confidence: probability of the type, 0 to 1; 0 where the type is None.
        evidence: what spoke for and against, strongest first.
        cells: those of the type as they stand in the table, null elsewhere; None where the type is None.
        embedded: for text that holds identifiers inside: entity type and a List(String) series with the different
            values found in each row's cell, as written there; null for none.
    """

    index: int
    entity_type: str | None
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    cells: CodedColumn | None = field(default=None, repr=False)
    embedded: tuple[tuple[str, pl.Series], ...] = field(default=(), repr=False)

    @property
    def matches(self) -> pl.Series | None:
        """Boolean per row: the cells that are of the type; None where the type is None."""
        return None if self.cells is None else self.cells.rows().is_not_null()
