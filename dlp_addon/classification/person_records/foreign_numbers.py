"""Numbers that stand beside people without being theirs: of a case worker, a department, a parent, another list."""

import polars as pl

from dlp_addon.classification.counting.people import BIRTH, EMAIL, NAME, PHONE

_FEWEST = 3
"""Fewer people too many are an accident: a wedding, a misspelled name, a number typed twice."""
_SEVERAL_NAMES, _MANY_NAMES = 3, 5
"""A person is seldom written in more ways than two, hardly ever in more than four."""


def without_foreign_numbers(keys: pl.DataFrame, number: str) -> pl.DataFrame:
    """The same keys, null in a column of numbers where a number joins people whom all else tells apart.

    A number is foreign that stands beside five names, or beside three of which each has a birth date, an e-mail
    address or a telephone of its own; beside two such names only where half of the repeated numbers are like that, as
    in two lists that count alike. Two spellings of one name are not two people.

    Args:
        keys: one row a record, with the columns of `dlp_addon.classification.counting.people`.
        number: the column of `keys` in question.
    """
    if NAME not in keys.columns:
        return keys
    named = keys.filter(pl.col(number).is_not_null() & pl.col(NAME).is_not_null())
    if named[number].n_unique() == len(named):
        return keys
    told_by = [column for column in (BIRTH, EMAIL, PHONE) if column in keys.columns]
    groups = named.group_by(number).agg(
        pl.len().alias("records"),
        pl.col(NAME).n_unique().alias("names"),
        *(pl.col(column).drop_nulls().n_unique() for column in told_by),
    )
    repeated = groups.filter(pl.col("records") > 1)
    parted = pl.any_horizontal(pl.lit(value=False), *(pl.col(column) >= pl.col("names") for column in told_by))
    foreign = repeated.filter((pl.col("names") >= _MANY_NAMES) | ((pl.col("names") > 1) & parted))
    if 2 * len(foreign) < len(repeated):
        foreign = foreign.filter(pl.col("names") >= _SEVERAL_NAMES)
    if int((foreign["names"] - 1).sum()) < _FEWEST:
        return keys
    is_foreign = pl.col(number).is_in(foreign[number].implode())
    return keys.with_columns(pl.when(~is_foreign).then(number).alias(number))
