"""Which cells of a table are shown, masked, as examples."""

from collections.abc import Mapping

from dlp_addon.classification.masking import mask_value
from dlp_addon.classification.person_records.typed_column import TypedColumn

MAX_SAMPLES = 3
_CANDIDATES = 200


def sample_columns(columns: Mapping[int, TypedColumn]) -> dict[int, tuple[str, ...]]:
    """At most three masked values a column, no row used by two columns: samples cannot be put together to a record."""
    used: set[int] = set()
    return {index: _sample(column, used) for index, column in columns.items()}


def _sample(column: TypedColumn, used: set[int]) -> tuple[str, ...]:
    samples: dict[str, None] = {}
    for row, key in enumerate(column.keys.head(_CANDIDATES).to_list()):
        if len(samples) == MAX_SAMPLES:
            break
        if key is not None and row not in used:
            masked = mask_value(column.entity_type, column.cells.row(row) or "")
            if masked not in samples:
                used.add(row)
                samples[masked] = None
    return tuple(samples)
