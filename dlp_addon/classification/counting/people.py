"""How many different people a set of person records describes.

The rule, after the practice of breach review: two records are of the same person unless something says otherwise,
and what says otherwise depends on how strongly it is tied to a person.

1. *Government numbers* (A-number, social security number, passport, ...) and ids of an organisation (employee,
   student, patient, voter) join records that agree in one, whatever the name; only a different birth date parts them.
   (A table's numbers that are plainly of others, a case worker's, are no keys: `foreign_numbers`.)
   Records with different numbers of the same type are of different people. Shared numbers (case, customer, account,
   card) join only where the name or the birth date agrees too.
2. *Name and birth date* together join, unless government numbers differ: father and son of one name are two people,
   and so are two of one name born on one day with different A-numbers.
3. *Name alone* joins records that nothing parts: a record that says less belongs to somebody who is known already, so
   a list of names adds nobody to a list of the same names with numbers. Of one name there are as many people as the
   number or birth date that tells most of them apart says. One contact or account may differ (one person with two
   telephones is one), but records that both have the same two kinds of them and share neither are of two people.
4. A record without a name belongs to a person of the name that stands beside its e-mail address or telephone
   elsewhere; it goes on about the same people as the records of another table with its row's number (`row_links`).
   *Contact alone* counts where no named record has that contact, each e-mail address, else telephone, else street
   address once. A shared contact never joins different names: a household is several people.
5. Records with none of these count once for each different combination of what they say.

Missing values join and part nothing. The number depends on the set of records alone, not on their order or on how often
they are repeated. It is the smallest number of people that the rule allows.
"""

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import polars as pl

from dlp_addon.classification.counting.components import Keys, Mask, connect, has_conflict
from dlp_addon.classification.identifiers import ACCOUNT_NUMBERS, ORGANISATION_IDS, is_government_id

NAME, BIRTH, EMAIL, PHONE, ADDRESS, REST = "name", "birth", "email", "phone", "address", "rest"
ROW_LINK = "row_link"
CONTACTS = (EMAIL, PHONE, ADDRESS)
"""Columns of a frame of records beside one `id:TYPE` for each type of number; all UInt64 keys, null for unknown."""
_ID_PREFIX = "id:"
_FEW_RECORDS = 300
"""The keys of so many are read before polars has planned it."""
_TOLD = " of the row"
_LABEL = "label"
_CHAIN = "chain"
"""Label of the records that anything joins, before conflicts part them."""


def id_column(entity_type: str) -> str:
    """Name of the column that holds the keys of one type of number."""
    return _ID_PREFIX + entity_type


def number_of_column(column: str) -> str | None:
    """The type of number whose keys a column holds; None for a column of anything else."""
    return column.removeprefix(_ID_PREFIX) if column.startswith(_ID_PREFIX) else None


def count_people(parts: Sequence[pl.DataFrame]) -> int:
    """Different people in the records of all parts, by the rule above."""
    if all(part.is_empty() for part in parts):
        return 0
    records = _stack(parts)
    ids = sorted(column for column in records.columns if column.startswith(_ID_PREFIX))
    government = [*filter(_is_government, ids)]
    if len(government) == 1 and not records[government[0]].has_nulls():
        return _count_numbers(records, government[0])
    if not records[NAME].has_nulls():
        return _count_known(records, ids)
    records = _borrow_names(_complete_rows(records))
    has_no_name = records[NAME].is_null()
    records = pl.concat([records.filter(~has_no_name), records.filter(has_no_name).unique()])
    is_known = pl.any_horizontal(pl.col([*ids, BIRTH, NAME]).is_not_null())
    known, nameless = records.filter(is_known), records.filter(~is_known)
    return _count_known(known, ids) + _count_contacts(nameless, known.select(CONTACTS)) + _count_rest(nameless)


def _stack(parts: Sequence[pl.DataFrame]) -> pl.DataFrame:
    columns = [NAME, BIRTH, *CONTACTS, REST, ROW_LINK]
    empty = pl.DataFrame(schema=dict.fromkeys(columns, pl.UInt64))
    return pl.concat([empty, *parts], how="diagonal")


def _count_numbers(records: pl.DataFrame, column: str) -> int:
    """What the rule comes to where every record has a government number of one type and none of another."""
    dated = records.select(column, BIRTH).filter(pl.col(BIRTH).is_not_null())
    pairs = dated.select(pl.struct(column, BIRTH).hash()).to_series().n_unique()
    return records[column].n_unique() + pairs - dated[column].n_unique()


def _complete_rows(records: pl.DataFrame) -> pl.DataFrame:
    """A record without a name takes what it lacks from the records of its row's number, where these all say the same.

    A number beside several names is of several lists. The result has no such numbers any more.
    """
    nameless = pl.col(NAME).is_null() & pl.col(ROW_LINK).is_not_null()
    if not bool(records.select(nameless.any()).item()):
        return records.drop(ROW_LINK)
    keys = [column for column in records.columns if column not in {ROW_LINK, REST}]
    linked = records.filter(pl.col(ROW_LINK).is_not_null()).group_by(ROW_LINK)
    told = linked.agg(pl.when(pl.col(keys).drop_nulls().n_unique() == 1).then(pl.col(keys).max()), _names())
    told = told.filter(pl.col("names") <= 1).drop("names")
    joined = records.join(told, on=ROW_LINK, how="left", maintain_order="left", suffix=_TOLD)
    lacking = [pl.when(nameless).then(pl.coalesce(key, key + _TOLD)).otherwise(key).alias(key) for key in keys]
    return joined.with_columns(lacking).select(*keys, REST)


def _names() -> pl.Expr:
    return pl.col(NAME).drop_nulls().n_unique().alias("names")


def _borrow_names(records: pl.DataFrame) -> pl.DataFrame:
    """A record without a name takes that of its e-mail address, else telephone, where a named record has the same."""
    for contact in (EMAIL, PHONE):
        nameless = pl.col(NAME).is_null() & pl.col(contact).is_not_null()
        named = records.filter(pl.col(NAME).is_not_null() & pl.col(contact).is_not_null())
        if not named.is_empty() and bool(records.select(nameless.any()).item()):
            owners = named.group_by(contact).agg(pl.col(NAME).min().alias("owner"))
            records = records.join(owners, on=contact, how="left", maintain_order="left")
            records = records.with_columns(pl.coalesce(NAME, "owner").alias(NAME)).drop("owner")
    return records


def _count_known(records: pl.DataFrame, ids: Sequence[str]) -> int:
    """People with a name, number or birth date; who alone bears a name and has no number counts without more ado."""
    if not ids:
        is_shared = records[NAME].is_duplicated() & records[NAME].is_not_null()
        single = len(is_shared) - int(is_shared.sum())
        if single == len(records):
            return single
        return single + _count_labelled(_label_people(records.filter(is_shared), ids), ids)
    return _count_labelled(_label_people(records, ids), ids)


def _label_people(records: pl.DataFrame, ids: Sequence[str]) -> pl.DataFrame:
    """Adds to every record the label of its person, as far as numbers, birth dates and contacts tell."""
    keyed = records.with_columns(_fill_names_and_births(ids)).select(_join_keys(ids))
    keys = [_as_key(keyed[column]) for column in keyed.columns]
    keys.append(_as_key(_birth_key(records, ids)))
    keys.extend(map(_as_key, records.select(map(_contact_key, CONTACTS)).get_columns()))
    labels = pl.Series(_LABEL, connect(len(records), keys), dtype=pl.Int64)
    labelled = records.with_columns(labels, labels.alias(_CHAIN))
    return _part_conflicts(labelled, [*filter(_is_government, ids), BIRTH])


def _is_government(column: str) -> bool:
    return is_government_id(column.removeprefix(_ID_PREFIX))


def _is_shared(column: str) -> bool:
    return column.removeprefix(_ID_PREFIX) not in ORGANISATION_IDS and not _is_government(column)


def _parts_people(column: str) -> bool:
    """Whether different numbers of the type mean different people."""
    return column.removeprefix(_ID_PREFIX) not in ACCOUNT_NUMBERS


def _fill_names_and_births(ids: Sequence[str]) -> list[pl.Expr]:
    """Within one number, an unknown birth date or name is taken to be the smallest known one."""
    births = [pl.coalesce(BIRTH, pl.col(BIRTH).min().over(column)).alias(f"birth of {column}") for column in ids]
    shared = [column for column in ids if _is_shared(column)]
    return births + [pl.coalesce(NAME, pl.col(NAME).min().over(column)).alias(f"name of {column}") for column in shared]


def _join_keys(ids: Sequence[str]) -> list[pl.Expr]:
    keys = []
    for column in ids:
        if _is_shared(column):
            keys.append(_combine(column, pl.col(column), f"name of {column}", f"birth of {column}").alias(column))
            same_birth = _combine(column, pl.col(column), BIRTH)
            keys.append(pl.when(pl.col(BIRTH).is_not_null()).then(same_birth).alias(f"{column} and birth"))
        else:
            keys.append(_combine(column, pl.col(column), f"birth of {column}").alias(column))
    return keys


def _combine(known: str, *parts: pl.Expr | str) -> pl.Expr:
    """One key of several, null where `known` is."""
    return pl.when(pl.col(known).is_not_null()).then(pl.struct(*parts).hash())


def _contact_key(contact: str) -> pl.Expr:
    both = pl.col(NAME).is_not_null() & pl.col(contact).is_not_null()
    return pl.when(both).then(pl.struct(NAME, contact).hash()).alias(contact)


def _birth_key(records: pl.DataFrame, ids: Sequence[str]) -> pl.Series:
    """Name and birth date as one key, parted by government numbers; who has no such number joins the smallest."""
    frame = records.lazy().select(NAME, BIRTH, *ids).with_columns(_combine(BIRTH, NAME, BIRTH).alias("key"))
    frame = frame.with_columns(pl.when(pl.col(NAME).is_not_null()).then("key").alias("key"))
    for column in ids:
        if _is_government(column):
            filled = pl.coalesce(column, pl.col(column).min().over("key"))
            frame = frame.with_columns(filled.alias("filled")).with_columns(
                _combine("key", "key", "filled").alias("key")
            )
    return frame.select("key").collect().to_series()


def _as_key(column: pl.Series) -> tuple[Keys, Mask]:
    if len(column) > _FEW_RECORDS:
        return column.fill_null(0).to_numpy(), column.is_not_null().to_numpy()
    keys = column.to_list()
    return (
        np.array([0 if key is None else key for key in keys], dtype=np.uint64),
        np.array([key is not None for key in keys], dtype=np.bool_),
    )


def _count_labelled(records: pl.DataFrame, ids: Sequence[str]) -> int:
    """Of one name as many people as the most telling attribute, or pair of contacts or accounts, says."""
    if records.is_empty():
        return 0
    telling = [*(column for column in ids if _parts_people(column)), BIRTH]
    known = [pl.col(column).is_not_null().any().alias(column) for column in telling]
    people = records.group_by(_LABEL).agg(*known, pl.col(NAME).min(), pl.col(NAME).max().alias("other"))
    people = _choose_names(people, records)
    nameless = people[NAME].is_null()
    blocks = people.filter(~nameless).group_by(NAME).agg(pl.col(telling).sum(), pl.len().alias("people"))
    shared = blocks.filter(pl.col("people") > 1)
    pairs = _count_pairs(records.join(shared, on=NAME, how="semi"), ids)
    counts = shared.join(pairs, on=NAME, how="left").select(pl.max_horizontal(*telling, "pairs", pl.lit(1)).sum())
    return int(nameless.sum()) + len(blocks) - len(shared) + int(counts.item() or 0)


def _count_pairs(records: pl.DataFrame, ids: Sequence[str]) -> pl.DataFrame:
    """For each name, how many groups of records have the same two kinds of contact or account and share neither."""
    kinds = [*CONTACTS, *(column for column in ids if not _parts_people(column))]
    groups = records.group_by(NAME, _CHAIN).agg(pl.col(kinds).is_not_null().any())
    sums = [(pl.col(one) & pl.col(two)).sum().alias(f"{one} and {two}") for one, two in combinations(kinds, 2)]
    return groups.group_by(NAME).agg(sums).select(NAME, pl.max_horizontal(pl.exclude(NAME)).alias("pairs"))


def _part_conflicts(records: pl.DataFrame, columns: Sequence[str]) -> pl.DataFrame:
    """Parts people whom a chain of records joined although a number or their birth dates differ."""
    for column in columns:
        conflicts = has_conflict(records[_LABEL].to_numpy(), *_as_key(records[column]))
        if conflicts.any():
            conflict = pl.Series(conflicts)
            filled = pl.coalesce(column, pl.col(column).min().over(_LABEL))
            parted = pl.struct(conflict.alias("conflict"), _LABEL, pl.when(conflict).then(filled).alias("filled"))
            records = records.with_columns((parted.rank("dense").cast(pl.Int64) - 1).alias(_LABEL))
    return records


def _choose_names(people: pl.DataFrame, records: pl.DataFrame) -> pl.DataFrame:
    """Of several spellings of a person's name, the one that most people bear."""
    several = people.filter(pl.col(NAME) != pl.col("other")).select(_LABEL)
    if several.is_empty():
        return people
    pairs = records.select(_LABEL, NAME).drop_nulls().unique().with_columns(pl.len().over(NAME).alias("bearers"))
    pairs = pairs.join(several, on=_LABEL, how="semi").sort(["bearers", NAME], descending=[True, False])
    chosen = pairs.group_by(_LABEL).agg(pl.col(NAME).first().alias("chosen"))
    return people.join(chosen, on=_LABEL, how="left").with_columns(pl.coalesce("chosen", NAME).alias(NAME))


def _count_contacts(records: pl.DataFrame, known: pl.DataFrame) -> int:
    """Contacts that no named or numbered record has; a record counts by the strongest contact that it has."""
    if records.is_empty():
        return 0
    count = 0
    for contact in CONTACTS:
        having = records.filter(pl.col(contact).is_not_null())
        fresh = having.join(known.select(contact).unique(), on=contact, how="anti")
        count += fresh[contact].n_unique()
        known = pl.concat([known, having.select(CONTACTS)])
        records = records.filter(pl.col(contact).is_null())
    return count


def _count_rest(records: pl.DataFrame) -> int:
    without = pl.all_horizontal(pl.col(CONTACTS).is_null())
    return records.filter(without)[REST].drop_nulls().n_unique()
