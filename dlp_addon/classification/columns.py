"""What every column is: headers, values, neighbours and the sheet, weighed as log-odds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

import polars as pl

from dlp_addon.classification.birth_dates import date_evidence
from dlp_addon.classification.compatibility import misfits
from dlp_addon.classification.headers import HeaderReading, read_header
from dlp_addon.classification.neighbours import Neighbour, neighbour_evidence
from dlp_addon.classification.odds import strongest, total_odds
from dlp_addon.classification.pattern_evidence import pattern_evidence
from dlp_addon.classification.personal_cells import cells_of
from dlp_addon.classification.value_profile import ColumnProfile, profile_column
from dlp_addon.model.column import ColumnRecognizer, ColumnTyping
from dlp_addon.model.finding import Evidence
from dlp_addon.model.table import Table

_NAMED_WEIGHT = 2.0
_FIELDS = frozenset({"EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS", "DATE_OF_BIRTH", "URL", "UUID"})
"""Types whose long values are no texts to be searched."""


@dataclass(slots=True)
class _Draft:
    """A column and what has been said of it so far."""

    profile: ColumnProfile = field(repr=False)
    reading: HeaderReading
    evidence: list[Evidence]

    def doubtful(self) -> frozenset[str]:
        return frozenset(one.entity_type for one in self.evidence if one.weight > 0)


def type_columns(table: Table, recognizer: ColumnRecognizer) -> tuple[ColumnTyping, ...]:
    """What each column is, in their order, with the reasons.

    What a cell is counted over all rows; what a column is rests on its header, a sample of its different values, the
    other columns, and the sheet.
    """
    drafts = [_draft(profile_column(column), header, recognizer) for column, header in _columns(table)]
    neighbours = [_as_neighbour(draft) for draft in drafts]
    for index, draft in enumerate(drafts):
        draft.evidence.extend(neighbour_evidence(index, neighbours, draft.doubtful()))
    return tuple(_typing(index, draft, recognizer) for index, draft in enumerate(drafts))


def _columns(table: Table) -> Iterator[tuple[pl.Series, str | None]]:
    return zip(table.columns, table.header, strict=True)


def _draft(profile: ColumnProfile, header: str | None, recognizer: ColumnRecognizer) -> _Draft:
    reading = read_header(header)
    evidence = list(chain(reading.evidence, value_evidence(profile, recognizer)))
    evidence.extend(misfits(profile, evidence))
    return _Draft(profile, reading, evidence)


def value_evidence(profile: ColumnProfile, recognizer: ColumnRecognizer) -> Iterator[Evidence]:
    """What the values alone say."""
    if not profile.sample:
        return
    yield from pattern_evidence(profile.sample, recognizer)
    yield from date_evidence(profile)


def _as_neighbour(draft: _Draft) -> Neighbour:
    entity_type, confidence = strongest(total_odds(draft.evidence))
    return Neighbour(entity_type, confidence, draft.reading.topics)


def _typing(index: int, draft: _Draft, recognizer: ColumnRecognizer) -> ColumnTyping:
    entity_type, confidence = strongest(total_odds(draft.evidence)) if draft.profile.sample else (None, 0.0)
    values = draft.profile.values
    named = _is_named(draft.reading.evidence, entity_type)
    is_swept = draft.profile.is_text and entity_type not in _FIELDS
    return ColumnTyping(
        index=index,
        entity_type=entity_type,
        confidence=confidence,
        evidence=tuple(sorted(draft.evidence, key=lambda one: -abs(one.weight))),
        matches=None if entity_type is None else cells_of(entity_type, values, recognizer, named=named),
        embedded=recognizer.embedded(values) if is_swept else (),
    )


def _is_named(evidence: Sequence[Evidence], entity_type: str | None) -> bool:
    return any(one.entity_type == entity_type and one.weight >= _NAMED_WEIGHT for one in evidence)
