"""The personal cells of a table, with keys that say which of them say the same."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import polars as pl

from dlp_addon.classification.counting.components import Mask
from dlp_addon.classification.counting.distinct_keys import different_keys
from dlp_addon.classification.normal_forms.normalization import date_keys, normal_keys, raw_keys, read_dates
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification

_FEW_KEYS = 1_000
_SHORT = 300
"""Columns of so many texts are looked at together: each call to polars takes longer than they do."""
_REPETITIVE = 0.6
"""Below this share of different keys it pays to keep each once."""


@dataclass(frozen=True, slots=True)
class TypedColumn:
    """A personal column.

    Attributes:
        cells: its cells of the type, null elsewhere.
        text_keys: UInt64 for each of their texts, equal where two say the same, null where there is none; of types
            that identify nobody a cheaper key, equal where two texts are written alike.
        keys: the same for each row.
        dates: of birth dates, `YYYYMMDD` for each text, null where it cannot be read.
    """

    entity_type: str
    confidence: float
    cells: CodedColumn = field(repr=False)
    text_keys: pl.Series = field(repr=False)
    keys: pl.Series = field(repr=False)
    dates: pl.Series | None = field(default=None, repr=False)

    @property
    def known(self) -> Mask:
        """Which rows have a cell of the type."""
        if not self.keys.null_count():
            return np.ones(len(self.keys), dtype=np.bool_)
        if len(self.keys) <= _SHORT:
            return np.array([key is not None for key in self.keys.to_list()], dtype=np.bool_)
        return self.keys.is_not_null().to_numpy()

    @property
    def known_count(self) -> int:
        """How many rows have one."""
        return len(self.keys) - self.keys.null_count()

    @property
    def values(self) -> pl.Series:
        """The cells of the type row by row, null elsewhere."""
        return self.cells.rows()

    def where(self, predicate: Callable[[pl.Series], pl.Series]) -> Mask:
        """Rows whose text the predicate holds true of; it is asked of Series of texts."""
        return self.cells.spread(predicate(self.cells.texts)).fill_null(value=False).to_numpy()

    def normal_keys(self) -> pl.Series:
        """Keys that are equal where two cells say the same, whatever the type."""
        if _identifies(self.entity_type):
            return self.keys
        distinct = self.cells.distinct()
        normal = normal_keys(self.entity_type, distinct)
        return self.values.replace_strict(distinct, normal, default=None, return_dtype=pl.UInt64)

    def distinct_keys(self) -> pl.Series:
        """Every different normal key, once where that makes them far fewer."""
        identifies = _identifies(self.entity_type)
        keys = self.text_keys if identifies else normal_keys(self.entity_type, self.cells.distinct())
        if len(keys) <= _FEW_KEYS:
            return different_keys(keys)
        keys = keys.drop_nulls()
        different = int(keys.approx_n_unique())  # type: ignore[arg-type]
        return keys.unique() if different < _REPETITIVE * len(keys) else keys


def _identifies(entity_type: str) -> bool:
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.identification is not Identification.NONE


def typed_columns(typings: Sequence[ColumnTyping]) -> Mapping[int, TypedColumn]:
    """The personal columns by position, in the order of the typings."""
    personal = {
        typing.index: (typing.entity_type, typing.cells, typing.confidence)
        for typing in typings
        if typing.entity_type is not None and typing.cells is not None
    }
    short: dict[str, list[int]] = {}
    keys: dict[int, pl.Series] = {}
    for index, (entity_type, cells, _) in personal.items():
        if entity_type != "DATE_OF_BIRTH" and len(cells.texts) <= _SHORT:
            short.setdefault(entity_type, []).append(index)
    for entity_type, places in short.items():
        keys.update(zip(places, _keys_together(entity_type, [personal[place][1] for place in places]), strict=True))
    return {
        index: _typed(entity_type, confidence, cells, keys.get(index))
        for index, (entity_type, cells, confidence) in personal.items()
    }


def _keys_together(entity_type: str, columns: Sequence[CodedColumn]) -> Iterator[pl.Series]:
    """The keys of the texts of several short columns of one type, found at once."""
    if len(columns) == 1:
        yield _keys(entity_type, columns[0].texts)
        return
    keys = _keys(entity_type, pl.concat([column.texts.rename("") for column in columns]))
    start = 0
    for column in columns:
        yield keys.slice(start, len(column.texts))
        start += len(column.texts)


def _keys(entity_type: str, texts: pl.Series) -> pl.Series:
    return normal_keys(entity_type, texts) if _identifies(entity_type) else raw_keys(texts)


def _typed(entity_type: str, confidence: float, cells: CodedColumn, keys: pl.Series | None) -> TypedColumn:
    dates = None
    if entity_type == "DATE_OF_BIRTH":
        dates = read_dates(cells.texts)
        keys = date_keys(dates, cells.texts)
    elif keys is None:
        keys = _keys(entity_type, cells.texts)
    return TypedColumn(entity_type, confidence, cells, keys, cells.spread(keys), dates)
