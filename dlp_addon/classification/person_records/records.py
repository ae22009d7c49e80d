"""Which rows of a table describe a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import polars as pl

from dlp_addon.classification.counting.components import Mask
from dlp_addon.classification.counting.people import NAME, ROW_LINK
from dlp_addon.classification.evidence.aggregates import is_aggregate
from dlp_addon.classification.evidence.impersonal_tables import (
    is_about_animals,
    is_about_businesses,
    is_about_places,
    lists_countries,
    names_heads_only,
)
from dlp_addon.classification.evidence.named_things import is_about_named_things
from dlp_addon.classification.evidence.public_figures import is_about_public_figures
from dlp_addon.classification.headers import Topic, read_header
from dlp_addon.classification.identifiers import (
    ADDRESSES,
    EMAILS,
    NAMES,
    PHONES,
    is_government_id,
    is_primary,
    is_special,
)
from dlp_addon.classification.mailboxes import (
    are_named_mailboxes,
    are_private_mailboxes,
    are_role_mailboxes,
    is_personal,
)
from dlp_addon.classification.person_records.embedded_records import find_embedded
from dlp_addon.classification.person_records.person_keys import name_keys, person_keys
from dlp_addon.classification.person_records.rosters import (
    PLACES,
    RUNNING_IDS,
    UNMISTAKABLE,
    holds_names,
    holds_only_contacts,
    holds_only_names,
    is_headed_by_names,
    is_named,
    lists_its_people,
    weight_of,
)
from dlp_addon.classification.person_records.row_facts import RowFacts, gather_facts
from dlp_addon.classification.person_records.row_links import row_links
from dlp_addon.classification.person_records.several_people import people_of_each_row, plans_week
from dlp_addon.classification.person_records.typed_column import TypedColumn
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.table import Table

_SOFT = frozenset({"AGE", "GENDER", "NATIONALITY", "PLACE_OF_BIRTH", "LANGUAGE", "NRP", "POLITICAL"})
"""Said of players, actors and politicians as well as of private people."""
_BIRTH = frozenset({"DATE_OF_BIRTH"})
_PRIVATE = frozenset({"SALARY", "MARITAL_STATUS", "PASSWORD", "SECRET"})
_PUBLISHED = frozenset({"SALARY", "ETHNICITY", "RELIGION", "MARITAL_STATUS", "SEXUAL_ORIENTATION"})
"""Written about people in their public role too."""
_WEAK_CONTACTS = frozenset({"URL", "CRYPTO"})
_INCIDENTS = frozenset({"CASE_NUMBER", "TAX_ID"})
"""Numbers of cases and of businesses too, which have addresses."""
_OLDEST_BIRTH = 19_000_000
"""`YYYYMMDD`: who was born before is not living; lists of presidents and passengers disclose nobody."""
_OLD_YEAR = r"^1[0-8]\d\d$"
_ENOUGH_PLACES = 2
_MOSTLY = 0.5
_FULL_NAME = r"\p{L}[^\p{L}]*[\s,_][^\p{L}]*\p{L}|[\p{Han}\p{Hangul}\p{Hiragana}\p{Katakana}]{2}"
"""Two words, or two characters of a script that writes none apart."""


@dataclass(frozen=True, slots=True)
class PersonRecords:
    """Person records of a table part.

    Attributes:
        is_person: Boolean, one a row.
        frame: keys of the people that the rows describe, as `count_people` takes them.
    """

    is_person: pl.Series
    frame: pl.DataFrame = field(repr=False)

    @property
    def count(self) -> int:
        """Rows that describe a person."""
        return int(self.is_person.sum())


def find_person_records(
    table: Table, typings: Sequence[ColumnTyping], columns: Mapping[int, TypedColumn]
) -> PersonRecords:
    """Person records among the rows and inside their free texts.

    A row describes a person when it has, in cells of that type,
    - a government or card number, or another number of a person beside a name, birth date, contact, salary or special
      category;
    - a name beside a birth date, contact, number, salary, marital status or special category; a full name also beside
      age, gender, nationality or birthplace, or with two of city, region and postal code, unless the table is about
      players, actors, politicians, authors and the like; a full name alone where the table has nothing but names,
      dates and running numbers, where headers name people without doubt, or where nearly all names of the first words
      column look like people's, nobody else is found, and the table is not about things that are named after people;
    - a personal e-mail address (mailboxes of offices count only beside a name);
    - a birth date beside two more traits or places;
    - a telephone or street address beside a private trait, or where the table holds nothing but contacts; a telephone
      that its header calls a customer's, patient's or the like.
    Tables of counts have no such rows, nor do people count who cannot be living any more. A number of a person in a
    sentence is a person too, and so are a name and a contact in one sentence.
    """
    facts = gather_facts(table, columns)
    is_aggregated = not columns or is_aggregate(table, typings)
    are_things = _name_things(typings, columns)
    is_person = pl.Series(
        facts.nobody if is_aggregated else _rows_of_people(table, typings, columns, facts, are_things=are_things)
    )
    has_texts = any(typing.embedded for typing in typings)
    if not has_texts and not is_person.any():
        return PersonRecords(is_person, pl.DataFrame())
    keys = _keys(table, typings, facts)
    others = _other_people(table, columns, is_person)
    if not has_texts:
        return PersonRecords(is_person, pl.concat([keys.filter(is_person), *others], how="diagonal"))
    inside = find_embedded(typings, keys, is_person)
    marked = is_person | inside.has_person
    frame = pl.concat([keys.filter(is_person), *others, inside.frame], how="diagonal")
    return PersonRecords(marked, frame)


def _keys(table: Table, typings: Sequence[ColumnTyping], facts: RowFacts) -> pl.DataFrame:
    keys = person_keys(facts)
    links = row_links(table, typings, keys)
    return keys if links is None else keys.with_columns(links.alias(ROW_LINK))


def _other_people(table: Table, columns: Mapping[int, TypedColumn], is_person: pl.Series) -> list[pl.DataFrame]:
    """The names of all people of the rows that are about several."""
    found = [name_keys(one) for one in people_of_each_row(table.header, columns)]
    return [keys.alias(NAME).to_frame().filter(is_person).drop_nulls() for keys in found if keys is not None]


def _rows_of_people(
    table: Table,
    typings: Sequence[ColumnTyping],
    columns: Mapping[int, TypedColumn],
    facts: RowFacts,
    *,
    are_things: bool,
) -> Mask:
    some_name, full_name = facts.any(NAMES.__contains__), _full_names(facts)
    if (
        is_about_places(table)
        or lists_countries(table, typings)
        or names_heads_only(table, typings)
        or (is_about_businesses(table) and not any(map(holds_names, typings)))
    ):
        some_name = full_name = facts.nobody
    is_public, is_animal = is_about_public_figures(table), is_about_animals(table)
    is_personal = ~_organization_only(facts)
    birth = _full_birth_dates(facts) if is_public else facts.any(_BIRTH.__contains__)
    contact = _personal_contacts(facts, some_name, are_things=are_things)
    direct = facts.any({*PHONES, *ADDRESSES}.__contains__) | _own_mailboxes(facts)
    private = facts.any(lambda kind: _is_private(kind) and not (is_public and kind in _PUBLISHED))
    number = facts.any(lambda kind: is_primary(kind) and kind not in RUNNING_IDS)
    if not is_public:
        number |= _numbers_of_somebody(typings, columns, facts)
    telling = facts.any(lambda kind: is_primary(kind) and kind not in RUNNING_IDS | {"CUSTOMER_ID"})
    online = facts.any(_is_other_contact)
    soft = facts.any(_SOFT.__contains__)
    if is_animal:
        birth = soft = private = facts.nobody

    people = facts.any(lambda kind: is_government_id(kind) or kind == "CREDIT_CARD")
    people |= (number & some_name) | (is_personal & ((telling & private) | (number & birth) | _reached(facts, number)))
    people |= (some_name & (birth | direct | private)) | (full_name & online)
    if not is_public:
        people |= full_name & (soft | (facts.count(PLACES.__contains__) >= _ENOUGH_PLACES))
        if not is_animal and _lists_people(table, typings, columns, facts):
            people |= full_name
    people |= contact
    people |= is_personal & _somebodys_telephones(table, columns, facts)
    people |= birth & (facts.count(_is_trait) >= 2)
    people |= direct & private & is_personal & ~_crime_scenes(facts)
    if holds_only_contacts(table, facts):
        people |= facts.any({*PHONES, *ADDRESSES}.__contains__) | (direct & _personal_mailboxes(facts))
    if not (is_public or is_animal or is_about_named_things(table)):
        if people.any():
            people |= _more_of_the_list(table, columns, people, full_name)
        elif is_headed_by_names(table, typings):
            people |= full_name
    return people & ~_long_dead(facts)


def _more_of_the_list(table: Table, columns: Mapping[int, TypedColumn], people: Mask, named: Mask) -> Mask:
    """Named rows of which less is known, where most named rows are of people: what is known of those is missing here.

    What has something else in its place, or nothing beside the name, is a second header, a total or a remark.
    """
    if int((people & named).sum()) < _MOSTLY * int(named.sum()):
        return people
    lacking, beside = named.copy(), np.zeros(len(named), dtype=np.bool_)
    for index, cells in enumerate(table.columns):
        known = cells.is_not_null().to_numpy()
        if index not in columns:
            beside |= known
        elif columns[index].entity_type not in NAMES:
            lacking &= ~known | columns[index].known
            beside |= columns[index].known
    return lacking & beside


def _lists_people(
    table: Table, typings: Sequence[ColumnTyping], columns: Mapping[int, TypedColumn], facts: RowFacts
) -> bool:
    return (
        holds_only_names(table, facts)
        or is_named(typings)
        or lists_its_people(table, typings)
        or plans_week(table.header, columns)
    )


def _numbers_of_somebody(typings: Sequence[ColumnTyping], columns: Mapping[int, TypedColumn], facts: RowFacts) -> Mask:
    """Rows with a number that the header says is of a member, tenant, detainee or the like, not just any."""
    known = facts.nobody
    for index, column in columns.items():
        if column.entity_type == "PERSON_ID" and weight_of("header", typings[index]) >= UNMISTAKABLE:
            known |= column.known
    return known


def _somebodys_telephones(table: Table, columns: Mapping[int, TypedColumn], facts: RowFacts) -> Mask:
    """Rows with a telephone that the header says is a customer's, patient's, parent's or the like."""
    known = facts.nobody
    for index, column in columns.items():
        if column.entity_type in PHONES and Topic.PERSON in read_header(table.header[index]).topics:
            known |= column.known
    return known


def _reached(facts: RowFacts, number: Mask) -> Mask:
    """Rows with a number of somebody and a way to reach them; where a case happened is nobody's address."""
    of_incidents = facts.any(_INCIDENTS.__contains__) & ~facts.any(
        lambda kind: is_primary(kind) and kind not in _INCIDENTS | RUNNING_IDS
    )
    anyhow = facts.any({*EMAILS, *PHONES}.__contains__)
    return number & (anyhow | (facts.any(ADDRESSES.__contains__) & ~of_incidents))


def _crime_scenes(facts: RowFacts) -> Mask:
    """Rows of which no more is known than what happened and where: nobody lives there because of it."""
    known = facts.any(lambda kind: kind in {*EMAILS, *PHONES} or (_is_private(kind) and kind != "CRIMINAL"))
    return facts.any("CRIMINAL".__eq__) & ~known


def _is_private(entity_type: str) -> bool:
    return entity_type in _PRIVATE or (
        is_special(entity_type) and entity_type not in _SOFT and not is_primary(entity_type)
    )


def _is_trait(entity_type: str) -> bool:
    return entity_type in _SOFT | PLACES | {*ADDRESSES} or _is_private(entity_type)


def _is_other_contact(entity_type: str) -> bool:
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.identification is Identification.TERTIARY and entity_type not in _WEAK_CONTACTS


def _full_names(facts: RowFacts) -> Mask:
    """Rows with a name of two words, or in a script that writes no space, or any of a given and a family name."""
    has_both = bool(facts.of("GIVEN_NAME".__eq__) and facts.of("FAMILY_NAME".__eq__))
    full = facts.any({"GIVEN_NAME", "FAMILY_NAME"}.__contains__) if has_both else facts.nobody
    for column in facts.of("PERSON".__eq__):
        full |= column.where(lambda texts: texts.str.contains(_FULL_NAME))
    return full


def _organization_only(facts: RowFacts) -> Mask:
    """Rows of a table about companies or offices in which nobody is named."""
    return facts.any("ORGANIZATION".__eq__) & ~facts.any(NAMES.__contains__)


def _name_things(typings: Sequence[ColumnTyping], columns: Mapping[int, TypedColumn]) -> bool:
    """Whether a column that its header calls names holds names of something else, and none holds names of people."""
    if any(column.entity_type in NAMES for column in columns.values()):
        return False
    return any(
        typing.entity_type in {None, "ORGANIZATION", "CITY", "LOCATION"}
        and any(one.source == "header" and one.entity_type == "PERSON" and one.weight > 0 for one in typing.evidence)
        and any(one.source == "values" and one.entity_type == "PERSON" and one.weight < 0 for one in typing.evidence)
        for typing in typings
    )


def _full_birth_dates(facts: RowFacts) -> Mask:
    """Rows with more of a birth date than the year, which encyclopedias give of everybody."""
    full = facts.nobody
    for column in facts.of(_BIRTH.__contains__):
        full |= column.where(lambda texts: texts.str.contains(r"\d\D+\d|\d{6}"))
    return full


def _personal_contacts(facts: RowFacts, some_name: Mask, *, are_things: bool) -> Mask:
    """Rows with an e-mail address that is a person's."""
    personal, has_names = facts.nobody, bool(facts.of(NAMES.__contains__))
    has_sites = bool(facts.of("URL".__eq__))
    of_people = some_name | ~_organization_only(facts)
    for column in facts.of(EMAILS.__contains__):
        addresses = column.cells.distinct()
        if has_names or not are_role_mailboxes(addresses):
            is_private = are_private_mailboxes(addresses) or are_named_mailboxes(addresses)
            is_office = are_things and (has_sites or not is_private)
            # Nothing that stands beside makes a firm of who writes from a provider for private people or by name.
            may_be = some_name | column.where(is_personal)
            personal |= column.known & may_be & (some_name if is_office else of_people | is_private)
    return personal


def _personal_mailboxes(facts: RowFacts) -> Mask:
    """Rows with an e-mail address that by its name is not an office's."""
    personal = facts.nobody
    for column in facts.of(EMAILS.__contains__):
        personal |= column.where(is_personal)
    return personal


def _own_mailboxes(facts: RowFacts) -> Mask:
    """Rows with an e-mail address, but for columns that mostly name offices."""
    own = facts.nobody
    for column in facts.of(EMAILS.__contains__):
        if not are_role_mailboxes(column.cells.distinct()):
            own |= column.known
    return own


def _long_dead(facts: RowFacts) -> Mask:
    dead = facts.nobody
    for column in facts.of(_BIRTH.__contains__):
        dead |= column.where(lambda texts: texts.str.contains(_OLD_YEAR))
        if column.dates is not None:
            dead |= column.cells.spread(column.dates < _OLDEST_BIRTH).fill_null(value=False).to_numpy()
    return dead
