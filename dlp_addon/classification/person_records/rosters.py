"""Tables that list who belongs, came, signed, is taught, treated, housed or paid, whatever else they say."""

from collections.abc import Mapping, Sequence

import polars as pl

from dlp_addon.classification.evidence.aggregates import is_numeric, is_running_number
from dlp_addon.classification.headers import Topic, read_header
from dlp_addon.classification.identifiers import ADDRESSES, EMAILS, NAMES, PHONES
from dlp_addon.classification.person_records.row_facts import RowFacts
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table

RUNNING_IDS = frozenset({"PERSON_ID", "ID"})
"""Any table has them; they say nothing of a person by themselves."""
PLACES = frozenset({"CITY", "LOCATION", "POSTAL_CODE", "CA_POSTAL_CODE", "DE_PLZ", "UK_POSTCODE"})
_COMPANIONS = RUNNING_IDS | {"TITLE", "DATE_TIME", *NAMES}
_CONFIDENT, _SURE, _RATHER_SURE, _LIKELY = 0.7, 0.9, 0.8, 0.6
_HEADER, UNMISTAKABLE, _LIKE_NAMES = 2.5, 4.0, 1.3
_SURELY_NAMED, _MORE_LIKE_NAMES = 0.8, 1.2
_OTHER_THINGS = frozenset({Topic.SPORT, Topic.MEDIA, Topic.PRODUCT, Topic.SCIENCE})
_RATHER_NAMES, _NOT_AGAINST = 0.9, -0.5
_ROWS, _FEW_ROWS = 1_000, 3
_WORD = r"[^\W\d_]{3}|[\p{Han}\p{Hangul}\p{Kana}]{2}"
_MOSTLY, _DISTINCT = 0.5, 0.5


def holds_only_names(table: Table, facts: RowFacts) -> bool:
    """Nothing but names, dates, running numbers and what is the same in every row: a list of who belongs or came."""
    typed = {column.entity_type for column in facts.columns}
    confident = any(column.confidence >= _CONFIDENT for column in facts.of(NAMES.__contains__))
    if not confident or not typed <= _COMPANIONS:
        return False
    others = [column for column in table.columns if _varies(column)]
    untyped = len(others) - sum(_varies(column.values) for column in facts.columns)
    numbering = sum(is_running_number(column) for column in others) if untyped else 0
    return untyped <= numbering


def _varies(column: pl.Series) -> bool:
    """Whether a column says anything, and in three rows or more not the same in all."""
    known = column.head(_ROWS).drop_nulls()
    if len(known) < _FEW_ROWS:
        return column.null_count() < len(column)
    return known.n_unique() > 1


def is_named(typings: Sequence[ColumnTyping]) -> bool:
    """Whether headers name people without doubt, and the cells do not speak against it.

    Given and family names apart, or names of somebody: of employees, patients, passengers.
    """
    sure = [typing for typing in typings if typing.entity_type in NAMES and typing.confidence >= _SURE]
    named = {typing.entity_type for typing in sure if _names_some(typing)}
    if {"GIVEN_NAME", "FAMILY_NAME"} <= named:
        return True
    return any(
        typing.entity_type == "PERSON"
        and typing.confidence >= _RATHER_SURE
        and weight_of("header", typing) >= UNMISTAKABLE
        and weight_of("values", typing) >= _NOT_AGAINST
        for typing in typings
    )


def lists_its_people(table: Table, typings: Sequence[ColumnTyping]) -> bool:
    """Whether the first thing that each row names is somebody whom the header calls pupil, tenant, member or the like.

    A manager beside a shop or an assignee beside a task comes after what the row is about.
    """
    for header, typing, column in zip(table.header, typings, table.columns, strict=True):
        if typing.entity_type == "PERSON":
            return (
                typing.confidence >= _LIKELY
                and weight_of("values", typing) >= _RATHER_NAMES
                and weight_of("header", typing) > 0
                and Topic.PERSON in read_header(header).topics
            )
        if typing.entity_type == "ORGANIZATION" or (typing.entity_type is None and _names_things(column)):
            return False
    return False


def is_headed_by_names(table: Table, typings: Sequence[ColumnTyping]) -> bool:
    """Whether the first thing that each row names is a person by the looks of nearly all cells.

    A table of sport, works, goods, places on a map or science names others than private people.
    """
    if any(read_header(text).topics & _OTHER_THINGS for text in (*table.header, table.title) if text):
        return False
    for typing, column in zip(typings, table.columns, strict=True):
        if typing.entity_type == "PERSON":
            return typing.confidence >= _SURELY_NAMED and weight_of("values", typing) >= _MORE_LIKE_NAMES
        if typing.entity_type == "ORGANIZATION" or (typing.entity_type is None and _names_things(column)):
            return False
    return False


def _names_things(column: pl.Series) -> bool:
    """Whether the cells are words, most of them different: what the rows are about."""
    known = column.head(_ROWS).drop_nulls()
    if not len(known) or is_numeric(known):
        return False
    worded = int(known.str.contains(_WORD).sum())
    return worded >= _MOSTLY * len(known) and known.n_unique() >= _DISTINCT * len(known)


def holds_only_contacts(table: Table, facts: RowFacts) -> bool:
    """Nothing but telephones, mailboxes, addresses and running numbers; addresses alone are those of houses."""
    contacts = facts.of({*EMAILS, *PHONES, *ADDRESSES}.__contains__)
    if not facts.of({*EMAILS, *PHONES}.__contains__):
        return False
    filled = [column for column in table.columns if column.null_count() < len(column)]
    companions = len(facts.of(PLACES.__contains__))
    return bool(contacts) and len(filled) - len(contacts) - companions <= sum(map(is_running_number, filled))


def holds_names(typing: ColumnTyping) -> bool:
    """Whether a column of names has cells that look like names of people."""
    return typing.entity_type in NAMES and weight_of("values", typing) >= _LIKE_NAMES


def weight_of(source: str, typing: ColumnTyping) -> float:
    """What header or values say for the type that a column was given."""
    return sum(one.weight for one in typing.evidence if (one.source, one.entity_type) == (source, typing.entity_type))


def _names_some(typing: ColumnTyping) -> bool:
    """Whether the header names this part of names, or names without saying which: `Name` beside `Vorname`."""
    named: Mapping[str, float] = {one.entity_type: one.weight for one in typing.evidence if one.source == "header"}
    return max(named.get(typing.entity_type or "", 0.0), named.get("PERSON", 0.0)) >= _HEADER
