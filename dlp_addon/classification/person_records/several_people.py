"""Rows about several people: two parties, numbered names, a plan of the week, a grid of names.

A relative, a doctor or an officer beside somebody is not counted by the name alone: such a row is of one person.
"""

import re
from collections.abc import Mapping, Sequence

from dlp_addon.classification.headers.folding import fold, normalize
from dlp_addon.classification.headers.parties import parties_in
from dlp_addon.classification.headers.weekdays import is_weekday
from dlp_addon.classification.identifiers import NAMES
from dlp_addon.classification.person_records.typed_column import TypedColumn

type NameColumns = tuple[TypedColumn, ...]
"""One column of whole names, or one of given and one of family names."""

_NUMBER = re.compile(r"[\W_]*(?:(?<![a-z])[a-e]|\d{1,2})[\W_]*$")
_FEWEST_DAYS, _FEWEST_UNNAMED = 3, 3


def people_of_each_row(header: Sequence[str | None], columns: Mapping[int, TypedColumn]) -> Sequence[NameColumns]:
    """The names of each of the people whom a row is about; none where a row is about one person, or nothing says so.

    Args:
        header: of the table.
        columns: its personal columns, by their place in the header.
    """
    named = {index: column for index, column in columns.items() if column.entity_type in NAMES}
    if len(named) < 2:
        return []
    heads = {index: header[index] for index in named}
    if plans_week(header, columns):
        return [(column,) for index, column in named.items() if is_weekday(heads[index])]
    return _both_parties(heads, named) or _numbered(heads, named) or _grid(heads, columns)


def plans_week(header: Sequence[str | None], columns: Mapping[int, TypedColumn]) -> bool:
    """Whether whole names stand under days of the week."""
    days = [index for index, column in columns.items() if column.entity_type == "PERSON" and is_weekday(header[index])]
    return len(days) >= _FEWEST_DAYS


def _both_parties(heads: Mapping[int, str | None], columns: Mapping[int, TypedColumn]) -> Sequence[NameColumns]:
    named = {index: parties_in(head) for index, head in heads.items()}
    sides = {
        party: tuple(
            columns[index] for index, parties in named.items() if party in parties and party.other not in parties
        )
        for parties in named.values()
        for party in parties
    }
    return [side for party, side in sides.items() if _is_whole(side) and _is_whole(sides.get(party.other, ()))]


def _is_whole(columns: Sequence[TypedColumn]) -> bool:
    types = {column.entity_type for column in columns}
    return "PERSON" in types or types >= {"GIVEN_NAME", "FAMILY_NAME"}


def _numbered(heads: Mapping[int, str | None], columns: Mapping[int, TypedColumn]) -> Sequence[NameColumns]:
    """Columns of whole names whose headers differ in a number or letter, the first name column among them."""
    first, *others = ((fold(normalize(head or "")), columns[index]) for index, head in heads.items())
    bare = _NUMBER.sub("", first[0])
    alike = [column for head, column in others if _NUMBER.sub("", head) == bare != head and _is_whole([column])]
    return [(first[1],), *((column,) for column in alike)] if alike and _is_whole([first[1]]) else []


def _grid(heads: Mapping[int, str | None], columns: Mapping[int, TypedColumn]) -> Sequence[NameColumns]:
    """Nothing but whole names under no header at all."""
    is_bare = len(heads) == len(columns) >= _FEWEST_UNNAMED and not any(heads.values())
    return [(column,) for column in columns.values()] if is_bare and all(map(_is_person, columns.values())) else []


def _is_person(column: TypedColumn) -> bool:
    return column.entity_type == "PERSON"
