"""Numbers that stand beside people without being theirs: of a case worker, a department, a parent, another list."""

import polars as pl

from dlp_addon.classification.people import BIRTH, EMAIL, NAME, PHONE

_FEWEST = 3
"""Fewer numbers are an accident: a wedding, a misspelled name, a number typed twice."""
_MANY_NAMES = 3
"""A person is seldom written in more ways than two."""


def is_foreign(keys: pl.DataFrame, number: str) -> bool:
    """Whether a column of numbers joins people whom all else tells apart.

    Of the numbers that stand in several records, half must be of people of different names who also differ in birth
    date, e-mail address or telephone, each of them, or of many names. Two spellings of one name are not two people.

    Args:
        keys: one row a record, with the columns of `dlp_addon.classification.people`.
        number: the column of `keys` in question.
    """
    if NAME not in keys.columns:
        return False
    named = keys.filter(pl.col(number).is_not_null() & pl.col(NAME).is_not_null())
    if named[number].n_unique() == len(named):
        return False
    told_by = [column for column in (BIRTH, EMAIL, PHONE) if column in keys.columns]
    groups = named.group_by(number).agg(
        pl.len().alias("records"),
        pl.col(NAME).n_unique().alias("names"),
        *(pl.col(column).drop_nulls().n_unique() for column in told_by),
    )
    several = groups.filter(pl.col("records") > 1)
    parted = [pl.col(column) >= pl.col("names") for column in told_by]
    different = (pl.col("names") >= _MANY_NAMES) | (
        (pl.col("names") > 1) & pl.any_horizontal(pl.lit(value=False), *parted)
    )
    foreign = int(several.select(different.sum()).item())
    return foreign >= _FEWEST and 2 * foreign >= len(several)
