"""The personal cells of a table, with keys that say which of them say the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from dlp_addon.classification.normalization import normal_keys, raw_keys
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.table import Table


@dataclass(frozen=True, slots=True)
class TypedColumn:
    """A personal column.

    Attributes:
        values: its cells of the type, null elsewhere.
        keys: UInt64, equal where two cells say the same, null where there is none; of types that identify nobody a
            cheaper key, equal where two cells are written alike.
    """

    entity_type: str
    confidence: float
    values: pl.Series = field(repr=False)
    keys: pl.Series = field(repr=False)

    @property
    def known(self) -> pl.Series:
        """Which rows have a cell of the type."""
        return self.keys.is_not_null()

    def normal_keys(self) -> pl.Series:
        """Keys that are equal where two cells say the same, whatever the type."""
        if _identifies(self.entity_type):
            return self.keys
        distinct = self.values.unique().drop_nulls()
        normal = normal_keys(self.entity_type, distinct)
        return self.values.replace_strict(distinct, normal, default=None, return_dtype=pl.UInt64)

    def distinct_keys(self) -> pl.Series:
        """Every different normal key once."""
        if _identifies(self.entity_type):
            return self.keys.drop_nulls().unique()
        return normal_keys(self.entity_type, self.values.unique()).drop_nulls().unique()


def _identifies(entity_type: str) -> bool:
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.identification is not Identification.NONE


def typed_columns(table: Table, typings: Sequence[ColumnTyping]) -> Mapping[int, TypedColumn]:
    """The personal columns by position."""
    typed = {}
    for typing in typings:
        if typing.entity_type is not None and typing.matches is not None:
            values = table.columns[typing.index]
            if not typing.matches.all():
                values = values.set(~typing.matches.fill_null(value=False), None)
            keys = normal_keys(typing.entity_type, values) if _identifies(typing.entity_type) else raw_keys(values)
            typed[typing.index] = TypedColumn(typing.entity_type, typing.confidence, values, keys)
    return typed
