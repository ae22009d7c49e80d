"""Row by row, which kinds of personal cells a table has."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from dlp_addon.classification.counting.components import Mask
from dlp_addon.classification.person_records.typed_column import TypedColumn
from dlp_addon.model.table import Table


@dataclass(frozen=True, slots=True)
class RowFacts:
    """Row by row, which kinds of personal cells there are; `masks` says where those of each type stand."""

    row_count: int
    columns: tuple[TypedColumn, ...]
    masks: Mapping[str, Mask] = field(repr=False)

    @property
    def nobody(self) -> Mask:
        """False in every row."""
        return np.zeros(self.row_count, dtype=np.bool_)

    def of(self, wanted: Callable[[str], bool]) -> tuple[TypedColumn, ...]:
        """The columns whose type is wanted, in their order."""
        return tuple(column for column in self.columns if wanted(column.entity_type))

    def any(self, wanted: Callable[[str], bool]) -> Mask:
        """Rows with at least one cell of a wanted type."""
        known = self.nobody
        for entity_type, mask in self.masks.items():
            if wanted(entity_type):
                known |= mask
        return known

    def count(self, wanted: Callable[[str], bool]) -> npt.NDArray[np.int64]:
        """Number of different wanted types in each row."""
        total = np.zeros(self.row_count, dtype=np.int64)
        for entity_type, mask in self.masks.items():
            if wanted(entity_type):
                total += mask
        return total


def gather_facts(table: Table, columns: Mapping[int, TypedColumn]) -> RowFacts:
    """Facts of all rows of a table from its personal columns."""
    masks: dict[str, Mask] = {}
    for column in columns.values():
        before = masks.get(column.entity_type)
        known = column.known
        masks[column.entity_type] = known if before is None else before | known
    return RowFacts(table.row_count, tuple(columns.values()), masks)
