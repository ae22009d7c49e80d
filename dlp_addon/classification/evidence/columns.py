"""What every column is: headers, values, neighbours and the sheet, weighed as log-odds."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain

import polars as pl

from dlp_addon.classification.evidence.birth_dates import date_evidence
from dlp_addon.classification.evidence.compatibility import misfits, other_issuers
from dlp_addon.classification.evidence.gazetteer import gazetteer_evidence
from dlp_addon.classification.evidence.impersonal_tables import business_number_evidence, is_about_animals, lists_breeds
from dlp_addon.classification.evidence.kinds_of_numbers import special_evidence
from dlp_addon.classification.evidence.mailbox_names import mailbox_evidence
from dlp_addon.classification.evidence.name_evidence import AMONG_ORGANIZATIONS, name_evidence
from dlp_addon.classification.evidence.name_pairs import other_half, pair_names, parted_names
from dlp_addon.classification.evidence.named_things import is_about_named_things
from dlp_addon.classification.evidence.neighbours import Neighbour, neighbour_evidence, surroundings
from dlp_addon.classification.evidence.odds import strongest, total_odds, weigh
from dlp_addon.classification.evidence.other_meaning import other_meanings
from dlp_addon.classification.evidence.outranking_values import ReadColumn, outranking_evidence
from dlp_addon.classification.evidence.pattern_evidence import pattern_evidence
from dlp_addon.classification.evidence.personal_cells import cells_of, of_people
from dlp_addon.classification.evidence.public_figures import is_about_public_figures
from dlp_addon.classification.evidence.sheet_evidence import sheet_evidence, sheet_topics
from dlp_addon.classification.evidence.terms import term_evidence
from dlp_addon.classification.evidence.unnamed_columns import (
    companion_evidence,
    contact_evidence,
    number_evidence,
    unnamed_evidence,
)
from dlp_addon.classification.evidence.value_profile import ColumnProfile, profile_columns
from dlp_addon.classification.headers import HeaderReading, Topic, read_header
from dlp_addon.classification.identifiers import is_government_id
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnRecognizer, ColumnTyping
from dlp_addon.model.finding import Evidence
from dlp_addon.model.table import Table

_NAMED_WEIGHT, _FULL_NAMES = 2.0, 4.0
_NOT_A_NAME = 4.0
_ROLE_WEIGHT, _LIKE_NAMES = 1.5, 1.3
"""A header that says what somebody does, and values that read as names, need no neighbours."""
_NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME")
_PARTS_OF_ADDRESS = frozenset({"STREET_ADDRESS", "POSTAL_CODE"})
_ROWS_COMPARED = 100
_FIELDS = frozenset({"EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS", "DATE_OF_BIRTH", "URL", "UUID"})
"""Types whose long values are no texts to be searched."""
_HINT, _SURE = 1.0, 0.9
_OF_SOMEONE = frozenset({"DATE_OF_BIRTH", "AGE", "GENDER", "MARITAL_STATUS"})
_BESIDE_DOCUMENTS = _OF_SOMEONE | {
    *_NAMES,
    "EMAIL_ADDRESS",
    "PHONE_NUMBER",
    "NATIONALITY",
    "STREET_ADDRESS",
    "PERSON_ID",
}
_ANY_DOCUMENT = 2.5
"""`Document No` heads passports and vouchers alike."""
_WORDY = re.compile(r"[^\W\d_][^@/:]{2,60}")
_SEVERAL_WORDS = re.compile(r"\S+[\s,]+\S.*")


@dataclass(slots=True)
class _Draft:
    """A column and what has been said of it so far."""

    profile: ColumnProfile = field(repr=False)
    reading: HeaderReading
    evidence: list[Evidence]
    has_no_header: bool = False

    def doubtful(self) -> Mapping[str, float]:
        """Types that anything speaks for, and how much."""
        spoken: dict[str, float] = {}
        for one in self.evidence:
            if one.weight > 0:
                spoken[one.entity_type] = spoken.get(one.entity_type, 0.0) + one.weight
        return spoken

    def claimed(self) -> frozenset[str]:
        """Types that the header names."""
        return frozenset(one.entity_type for one in self.evidence if one.source == "header" and one.weight > 0)

    def is_unread(self) -> bool:
        """Whether there is no header, or one that says nothing."""
        return not self.reading.evidence and not self.reading.topics

    def verdict(self) -> tuple[str | None, float]:
        return strongest(total_odds(self.evidence)) if self.profile.sample else (None, 0.0)

    def explanation(self) -> tuple[Evidence, ...]:
        """What speaks for the types that anything speaks for, and against them, strongest first."""
        types = self.doubtful()
        told = [one for one in self.evidence if one.entity_type in types]
        return tuple(sorted(told, key=lambda one: -abs(one.weight)))

    def is_of_somebody(self) -> bool:
        """Whether header and values agree that these are names of guests, borrowers or the like."""
        said = {one.source: one.weight for one in self.evidence if one.entity_type == "PERSON" and one.weight > 0}
        return (
            Topic.PERSON in self.reading.topics
            and said.get("header", 0.0) >= _ROLE_WEIGHT
            and said.get("values", 0.0) >= _LIKE_NAMES
        )

    def is_named(self, entity_type: str | None) -> bool:
        return any(one.entity_type == entity_type and one.weight >= _NAMED_WEIGHT for one in self.reading.evidence)

    def is_hinted(self, entity_type: str) -> bool:
        """Whether the header may mean the type, and another one as likely."""
        return (
            0 < max((one.weight for one in self.reading.evidence if one.entity_type == entity_type), default=0) <= _HINT
        )

    def may_be_any_document(self) -> bool:
        """Whether the header alone says that it is a number of identity, and not without doubt."""
        said = [one.weight for one in self.evidence if one.entity_type == "NATIONAL_ID" and one.weight > 0]
        return len(said) == 1 and self.reading_weight("NATIONAL_ID") == said[0] <= _ANY_DOCUMENT

    def reading_weight(self, entity_type: str) -> float:
        """How strongly the header speaks for the type."""
        return max((one.weight for one in self.reading.evidence if one.entity_type == entity_type), default=0.0)

    def is_number_of_unknown(self) -> bool:
        """Whether the header speaks of a number, code or id and does not say of what."""
        named = [one for one in self.reading.evidence if one.weight > 0]
        return len(named) == 1 and named[0].entity_type == "PERSON_ID" and named[0].weight < _HINT

    def names_in_full(self) -> bool:
        """Whether the header names full names without doubt."""
        return any(one.entity_type == "PERSON" and one.weight >= _FULL_NAMES for one in self.reading.evidence)

    def sure_of_names(self) -> str | None:
        """The type of names that it surely holds."""
        kind, confidence = self.verdict()
        return kind if kind in _NAMES and confidence >= _SURE else None


def type_columns(table: Table, recognizer: ColumnRecognizer) -> tuple[ColumnTyping, ...]:
    """What each column is, in their order, with the reasons.

    Which cells are of the type is said of all rows; what a column is rests on its header, a sample of its different
    values, the other columns, and the sheet.
    """
    profiles = profile_columns(table.columns)
    drafts = [_draft(profile, header, recognizer) for profile, header in zip(profiles, table.header, strict=True)]
    topics = sheet_topics(table)
    _join_companions(drafts)
    _look_around(drafts, topics)
    _outrank_headers(table, drafts)
    _pair_names(drafts)
    _read_unnamed(drafts)
    _part_businesses(table, drafts, topics)
    if not is_about_animals(table):
        _number_people(drafts)
    _doubt_unlikely(table, drafts, topics)
    return tuple(_typing(index, draft, recognizer) for index, draft in enumerate(drafts))


def _draft(profile: ColumnProfile, header: str | None, recognizer: ColumnRecognizer) -> _Draft:
    reading = read_header(header)
    is_somebody = Topic.PERSON in reading.topics
    values = value_evidence(profile, recognizer, is_headless=header is None, expects_names=is_somebody)
    evidence = list(chain(reading.evidence, values))
    evidence.extend(special_evidence(evidence))
    evidence.extend(other_meanings(profile, reading, evidence))
    evidence.extend(other_issuers(profile, evidence))
    evidence.extend(misfits(profile, evidence))
    return _Draft(profile, reading, evidence, has_no_header=header is None)


def value_evidence(
    profile: ColumnProfile, recognizer: ColumnRecognizer, *, is_headless: bool = False, expects_names: bool = False
) -> Iterator[Evidence]:
    """What the values alone say; rare names are believed where there is no header, or one that names somebody."""
    if profile.sample:
        yield from pattern_evidence(profile.sample, recognizer)
        dates = date_evidence(profile)
        yield from dates
        yield from gazetteer_evidence(profile)
        yield from term_evidence(profile)
        if not dates:
            yield from name_evidence(profile, is_headless=is_headless, expects_names=expects_names or is_headless)


def _look_around(drafts: Sequence[_Draft], topics: AbstractSet[Topic]) -> None:
    """Adds what the sheet and the other columns say; those are judged by what they are without their neighbours."""
    sure = [draft.is_of_somebody() for draft in drafts]
    for draft, is_sure in zip(drafts, sure, strict=True):
        said = sheet_evidence(topics, draft.doubtful().keys())
        draft.evidence.extend(one for one in said if one.weight > 0 or not (draft.has_no_header or is_sure))
    neighbours = [Neighbour(*draft.verdict(), draft.reading.topics) for draft in drafts]
    for draft, around, is_sure in zip(drafts, surroundings(neighbours), sure, strict=True):
        said = neighbour_evidence(around, draft.doubtful(), draft.claimed())
        draft.evidence.extend(one for one in said if one.weight > 0 or not is_sure)


def _outrank_headers(table: Table, drafts: Sequence[_Draft]) -> None:
    read = [ReadColumn(draft.profile, draft.reading, draft.evidence) for draft in drafts]
    found = list(outranking_evidence(read))
    if found and (is_about_public_figures(table) or is_about_animals(table) or is_about_named_things(table)):
        found = list(outranking_evidence(read, needs_both=True))
    for index, evidence in found:
        drafts[index].evidence.append(evidence)


def _part_businesses(table: Table, drafts: Sequence[_Draft], topics: AbstractSet[Topic]) -> None:
    readings = [draft.reading.topics for draft in drafts]
    verdicts = [draft.verdict() for draft in drafts]
    unclaimed = {index for index, draft in enumerate(drafts) if verdicts[index][0] not in draft.claimed()}
    for index, evidence in business_number_evidence(table, verdicts, (topics, *readings), unclaimed).items():
        drafts[index].evidence.append(evidence)


def _pair_names(drafts: Sequence[_Draft]) -> None:
    types = [draft.verdict()[0] for draft in drafts]
    named = [draft.is_named(name) for draft, name in zip(drafts, types, strict=True)]
    several = [draft.profile.share(_SEVERAL_WORDS) >= 0.5 for draft in drafts]
    for index, evidence in pair_names(types, named, several).items():
        drafts[index].evidence.append(evidence)
    for index, partner in parted_names(types, named):
        if drafts[index].names_in_full() or _holds(drafts[index].profile.values, drafts[partner].profile.values):
            continue
        drafts[index].evidence.append(other_half(types[partner]))


def _holds(names: pl.Series, parts: pl.Series) -> bool:
    """Whether the names of one column have those of another one inside."""
    both = pl.DataFrame({"name": names.head(_ROWS_COMPARED), "part": parts.head(_ROWS_COMPARED)}).drop_nulls()
    held = both.select(pl.col("name").str.contains(pl.col("part"), literal=True).sum()).item()
    return both.is_empty() or int(held) >= 0.3 * len(both)


def _doubt_places(drafts: Sequence[_Draft]) -> None:
    """Words right beside streets that look like a third column of names, without a header, rather are cities."""
    types = [draft.verdict()[0] for draft in drafts]
    named = [index for index, name in enumerate(types) if name in _NAMES]
    for index in named if len(named) > 1 else []:
        beside = {*types[max(index - 1, 0) : index], *types[index + 1 : index + 2]}
        if drafts[index].has_no_header and beside & _PARTS_OF_ADDRESS and not beside.intersection(_NAMES):
            drafts[index].evidence.extend(weigh("neighbours", name, -_NOT_A_NAME, "beside streets") for name in _NAMES)


def _headless(drafts: Sequence[_Draft]) -> AbstractSet[int]:
    """Columns without a header; all of them where it is in a language that nobody reads."""
    is_unread = all(draft.is_unread() for draft in drafts)
    return {index for index, draft in enumerate(drafts) if is_unread or draft.has_no_header}


def _join_companions(drafts: Sequence[_Draft]) -> None:
    """Columns without a header vouch for each other; under one that nobody reads they do for names only."""
    headless = _headless(drafts)
    unread = {
        index: draft.doubtful() for index, draft in enumerate(drafts) if draft.is_unread() and index not in headless
    }
    if unread:
        for index, evidence in contact_evidence(unread, [draft.verdict()[0] for draft in drafts]):
            drafts[index].evidence.append(evidence)
    if len(headless) > 1:
        spoken = [draft.doubtful() if index in headless else {} for index, draft in enumerate(drafts)]
        for index, evidence in companion_evidence(spoken, headless):
            if drafts[index].has_no_header or evidence.entity_type in _NAMES:
                drafts[index].evidence.append(evidence)


def _number_people(drafts: Sequence[_Draft]) -> None:
    numbers = {index: draft.profile for index, draft in enumerate(drafts) if draft.is_number_of_unknown()}
    if numbers:
        kinds = [draft.verdict()[0] for draft in drafts]
        names = {kind: draft.profile for draft in drafts if (kind := draft.sure_of_names()) is not None}
        for index, evidence in number_evidence(numbers, names, frozenset(kinds)):
            drafts[index].evidence.append(evidence)


def _doubt_unlikely(table: Table, drafts: Sequence[_Draft], topics: AbstractSet[Topic]) -> None:
    """Races among breeds, pay where nothing is about employment, numbers of documents where nothing is of somebody."""
    kinds = [draft.verdict()[0] for draft in drafts]
    for index, kind in enumerate(kinds):
        if kind == "ETHNICITY" and lists_breeds(table, frozenset(kinds)):
            drafts[index].evidence.append(
                weigh("neighbours", kind, -_NOT_A_NAME, "beside nothing that tells of people")
            )
        elif kind == "SALARY" and drafts[index].is_hinted(kind):
            others = [draft.reading.topics for place, draft in enumerate(drafts) if place != index]
            is_of_someone = any(kind in _OF_SOMEONE or is_government_id(kind or "") for kind in kinds)
            if not is_of_someone and not any(Topic.EMPLOYMENT in about for about in (*others, topics)):
                drafts[index].evidence.append(weigh("neighbours", kind, -_NOT_A_NAME, "an amount of no employee"))
        elif kind == "NATIONAL_ID" and drafts[index].may_be_any_document():
            beside = {other for place, other in enumerate(kinds) if place != index and other is not None}
            if not beside & _BESIDE_DOCUMENTS and not any(map(is_government_id, beside)):
                drafts[index].evidence.append(weigh("neighbours", kind, -_NOT_A_NAME, "a document of nobody"))


def _read_unnamed(drafts: Sequence[_Draft]) -> None:
    _doubt_places(drafts)
    types = [draft.verdict()[0] for draft in drafts]
    unnamed = {
        index: draft.profile
        for index, (draft, name) in enumerate(zip(drafts, types, strict=True))
        if name in {None, "DATE_TIME"} and draft.is_unread()
    }
    if unnamed and "EMAIL_ADDRESS" in types:
        mailboxes = drafts[types.index("EMAIL_ADDRESS")].profile.values
        words = {index: profile.values for index, profile in unnamed.items() if profile.share(_WORDY) >= 0.9}
        for index, evidence in mailbox_evidence(words, mailboxes):
            drafts[index].evidence.append(evidence)
        types = [draft.verdict()[0] for draft in drafts]
        unnamed = {index: profile for index, profile in unnamed.items() if types[index] is None}
    if unnamed and len(unnamed) < len(drafts):
        headless = {index for index in unnamed if drafts[index].has_no_header}
        for index, evidence in unnamed_evidence(unnamed, types, headless):
            drafts[index].evidence.append(evidence)


def _typing(index: int, draft: _Draft, recognizer: ColumnRecognizer) -> ColumnTyping:
    entity_type, confidence = draft.verdict()
    is_swept = draft.profile.is_text and entity_type not in _FIELDS
    if entity_type is None and not is_swept:
        return ColumnTyping(index=index, entity_type=None, confidence=confidence, evidence=draft.explanation())
    column = draft.profile.coded()
    normal = CodedColumn(draft.profile.normal(column.texts), column.codes)
    cells = None
    if entity_type is not None:
        cells = column.keep(cells_of(entity_type, normal, recognizer, named=draft.is_named(entity_type)))
        if entity_type == "PERSON" and any(one.detail == AMONG_ORGANIZATIONS for one in draft.evidence):
            cells = cells.keep(of_people(cells.texts))
    return ColumnTyping(
        index=index,
        entity_type=entity_type,
        confidence=confidence,
        evidence=draft.explanation(),
        cells=cells,
        embedded=recognizer.embedded(normal.rows()) if is_swept else (),
    )
