"""The keys of each row by which people are told apart."""

from collections.abc import Sequence

import polars as pl

from dlp_addon.classification.counting.people import (
    ADDRESS,
    BIRTH,
    EMAIL,
    NAME,
    PHONE,
    REST,
    id_column,
    number_of_column,
)
from dlp_addon.classification.identifiers import (
    ADDRESSES,
    EMAILS,
    NAMES,
    ORGANISATION_IDS,
    PHONES,
    is_government_id,
    is_primary,
)
from dlp_addon.classification.person_records.foreign_numbers import without_foreign_numbers
from dlp_addon.classification.person_records.row_facts import RowFacts
from dlp_addon.classification.person_records.shared_names import without_shared_names
from dlp_addon.classification.person_records.typed_column import TypedColumn

_MANY_MORE = 0.5


def person_keys(facts: RowFacts) -> pl.DataFrame:
    """One row a table row: the keys by which `count_people` tells people apart.

    Numbers and names that are others' (of who cares, sells, represents) are null.
    """
    columns = {
        NAME: _name(facts),
        BIRTH: _first(facts.of("DATE_OF_BIRTH".__eq__)),
        EMAIL: _first(facts.of(EMAILS.__contains__)),
        PHONE: _first(facts.of(PHONES.__contains__)),
        ADDRESS: _first(facts.of(ADDRESSES.__contains__)),
    }
    for entity_type in sorted({column.entity_type for column in facts.of(is_primary)}):
        columns[id_column(entity_type)] = _first(facts.of(entity_type.__eq__))
    columns[NAME] = _unless_reached(columns[NAME], facts)
    known = {name: keys for name, keys in columns.items() if keys is not None}
    if not known or set(known) <= {BIRTH}:
        known[REST] = _all_keys(facts)
    schema = dict.fromkeys(known, pl.UInt64)
    keys = pl.DataFrame(known, schema=schema) if known else pl.DataFrame()
    for number in filter(_joins_alone, keys.columns):
        keys = without_foreign_numbers(keys, number)
    return without_shared_names(keys, are_halves=_are_halves(facts))


def _joins_alone(column: str) -> bool:
    """Whether records that agree in the column are of one person, whatever their names."""
    entity_type = number_of_column(column)
    return entity_type is not None and (entity_type in ORGANISATION_IDS or is_government_id(entity_type))


def _are_halves(facts: RowFacts) -> bool:
    """Whether the table has given names alone, or family names alone."""
    return len({column.entity_type for column in facts.of(NAMES.__contains__)} - {"MIDDLE_NAME"}) == 1 and not (
        facts.of("PERSON".__eq__)
    )


def name_keys(columns: Sequence[TypedColumn]) -> pl.Series | None:
    """Key of the name that each row has in the columns: the whole one, else all words of its parts in any order."""
    whole = [column for column in columns if column.entity_type == "PERSON"]
    return _first(whole) if whole else _joined_parts(columns)


def _name(facts: RowFacts) -> pl.Series | None:
    """Given, middle and family name together, else the column of whole names; words add up in any order."""
    whole = facts.of("PERSON".__eq__)
    has_both = facts.of("GIVEN_NAME".__eq__) and facts.of("FAMILY_NAME".__eq__)
    if whole and not has_both:
        return _unless_half(_most_telling(whole).keys, facts)
    return _joined_parts(facts.columns)


def _unless_half(whole: pl.Series, facts: RowFacts) -> pl.Series:
    """Whole names, unless many given names share each of them: a father's or a clan's is one half of a name."""
    parts = _joined_parts(facts.columns)
    if parts is None:
        return whole
    both = _join([whole, parts])
    return both if whole.n_unique() < _MANY_MORE * both.n_unique() else whole


def _unless_reached(names: pl.Series | None, facts: RowFacts) -> pl.Series | None:
    """Names, but null where one half is missing of two and a mailbox tells better who it is."""
    halves = [_first(facts.of(part.__eq__)) for part in ("GIVEN_NAME", "FAMILY_NAME")]
    mailboxes = _first(facts.of(EMAILS.__contains__))
    if names is None or mailboxes is None or facts.of("PERSON".__eq__):
        return names
    given, family = halves
    if given is None or family is None:
        return names
    return names.set((given.is_null() | family.is_null()) & mailboxes.is_not_null(), None)


def _joined_parts(columns: Sequence[TypedColumn]) -> pl.Series | None:
    """Given, middle and family name together; None where the table has none of them."""
    parts = [
        _first([column for column in columns if column.entity_type == part])
        for part in ("GIVEN_NAME", "MIDDLE_NAME", "FAMILY_NAME")
    ]
    known = [part for part in parts if part is not None]
    return _join(known) if known else None


def _join(known: Sequence[pl.Series]) -> pl.Series:
    """The key of all words of a name, in any order; null where all of it is missing."""
    total = pl.DataFrame({str(i): part for i, part in enumerate(known)})
    summed = total.select(pl.sum_horizontal(pl.all().fill_null(0).reinterpret(signed=True))).to_series()
    missing = total.select(pl.all_horizontal(pl.all().is_null())).to_series()
    return summed.reinterpret(signed=False).set(missing, None)


def _most_telling(columns: Sequence[TypedColumn]) -> TypedColumn:
    """The first column, unless another has many more different names: who attends many is not whom the rows are of."""
    counts = [column.keys.n_unique() for column in columns]
    return columns[0] if counts[0] >= _MANY_MORE * max(counts) else columns[counts.index(max(counts))]


def _first(columns: Sequence[TypedColumn]) -> pl.Series | None:
    if not columns:
        return None
    keys = columns[0].keys
    for column in columns[1:]:
        if not keys.null_count():
            break
        keys = keys.fill_null(column.keys)
    return keys


def _all_keys(facts: RowFacts) -> pl.Series:
    if not facts.columns:
        return pl.repeat(None, n=facts.row_count, dtype=pl.UInt64, eager=True)
    frame = pl.DataFrame({str(i): column.normal_keys() for i, column in enumerate(facts.columns)})
    return frame.select(pl.struct(pl.all()).hash()).to_series()
