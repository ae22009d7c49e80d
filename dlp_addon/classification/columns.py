"""What every column is: headers, values, neighbours and the sheet, weighed as log-odds."""

import math
from collections.abc import Iterable, Sequence

import polars as pl

from dlp_addon.classification.headers import HeaderReading, read_header
from dlp_addon.model.column import ColumnRecognizer, ColumnTyping, PatternShare
from dlp_addon.model.finding import Evidence
from dlp_addon.model.table import Table

SAMPLE_SIZE = 200
PRIOR = -2.0
"""Log-odds of a type before any evidence."""
PLACEHOLDERS = r"(?i)^(?:n/?a|nan|none|null|nil|unknown|unk|tbd|tba|-+|\.+|\?+|x+|not (?:available|applicable|known))$"
INVISIBLE = r"[\p{Cf}\p{Cc}]"
MIN_TEXT_CHARACTERS = 30
"""Mean length from which a column may hold identifiers inside its texts."""


def type_columns(table: Table, recognizer: ColumnRecognizer) -> tuple[ColumnTyping, ...]:
    """What each column is, in their order, with the reasons."""
    readings = tuple(read_header(cell) for cell in table.header)
    return tuple(
        type_column(index, column, readings[index], recognizer) for index, column in enumerate(table.columns)
    )


def type_column(index: int, column: pl.Series, reading: HeaderReading, recognizer: ColumnRecognizer) -> ColumnTyping:
    """Weigh the evidence for one column and mark its cells."""
    values = normalized(column)
    sample = distinct_sample(values)
    evidence = (*reading.evidence, *value_evidence(recognizer.shares(sample)))
    entity_type, confidence = strongest(evidence)
    if not sample:
        entity_type, confidence = None, 0.0
    embedded = recognizer.embedded(values) if entity_type is None and is_text(sample) else ()
    return ColumnTyping(
        index=index,
        entity_type=entity_type,
        confidence=confidence,
        evidence=tuple(sorted(evidence, key=lambda one: -abs(one.weight))),
        matches=None if entity_type is None else cells_of(entity_type, values, recognizer),
        embedded=embedded,
    )


def normalized(column: pl.Series) -> pl.Series:
    """NFKC without invisible characters, stripped; placeholders are null."""
    if not bool((column.str.len_bytes() == column.str.len_chars()).all()):
        column = column.str.normalize("NFKC").str.replace_all(INVISIBLE, "")
    column = column.str.strip_chars(" \t\r\n'")
    return column.set(column.str.contains(PLACEHOLDERS).fill_null(value=True) | (column == ""), None)


def distinct_sample(values: pl.Series) -> list[str]:
    """At most SAMPLE_SIZE different values, from all over the column."""
    known = values.drop_nulls()
    head = known.gather_every(max(1, len(known) // (4 * SAMPLE_SIZE))).unique(maintain_order=True)
    return head.gather_every(max(1, len(head) // SAMPLE_SIZE)).head(SAMPLE_SIZE).to_list()


def value_evidence(shares: Iterable[PatternShare]) -> tuple[Evidence, ...]:
    """How well the values fit patterns: a checksum over many values says much, a loose pattern little."""
    return tuple(
        Evidence(
            source="values",
            entity_type=share.entity_type,
            weight=pattern_weight(share),
            detail=f"{share.share:.0%} of a sample match {'pattern and check' if share.checked else 'the pattern'}",
        )
        for share in shares
        if share.share >= 0.5
    )


def pattern_weight(share: PatternShare) -> float:
    """Log-odds of a pattern share: nothing for a pattern that any number fits."""
    if share.checked and share.share >= 0.9:
        return 4.0
    return 5.0 * (share.score - 0.35) * share.share


def strongest(evidence: Sequence[Evidence]) -> tuple[str | None, float]:
    """The type with the highest log-odds and its probability; None where none is likelier than not."""
    odds: dict[str, float] = {}
    for one in evidence:
        odds[one.entity_type] = odds.get(one.entity_type, PRIOR) + one.weight
    if not odds:
        return None, 0.0
    best = max(sorted(odds), key=lambda name: odds[name])
    return (best, 1 / (1 + math.exp(-odds[best]))) if odds[best] > 0 else (None, 0.0)


def cells_of(entity_type: str, values: pl.Series, recognizer: ColumnRecognizer) -> pl.Series:
    """The cells of the type: those that fit its patterns where most do, else every filled one."""
    matches = recognizer.matches(entity_type, values)
    known = values.is_not_null()
    return matches if int(matches.sum()) * 2 >= int(known.sum()) else known


def is_text(sample: Sequence[str]) -> bool:
    """Whether the values are sentences rather than fields."""
    return bool(sample) and sum(map(len, sample)) >= MIN_TEXT_CHARACTERS * len(sample)
