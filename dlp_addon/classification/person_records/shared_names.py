"""Names that are not whom a record is of: an agent's beside many customers, a given name that many bear."""

import polars as pl

from dlp_addon.classification.counting.people import EMAIL, NAME, PHONE

_MANY = 4
"""People have two telephones and three mailboxes, but seldom more in one list."""


def without_shared_names(keys: pl.DataFrame, *, are_halves: bool) -> pl.DataFrame:
    """The same keys, null in the column of names where the contacts tell of more people than the names.

    Args:
        keys: one row a record, with the columns of `dlp_addon.classification.counting.people`.
        are_halves: the names are given names alone, or family names alone; then each contact is somebody else's.
    """
    for contact in (EMAIL, PHONE):
        if {NAME, contact} <= set(keys.columns):
            keys = _tell_by(keys, contact, are_halves=are_halves)
    return keys


def _tell_by(keys: pl.DataFrame, contact: str, *, are_halves: bool) -> pl.DataFrame:
    is_known = pl.col(NAME).is_not_null() & pl.col(contact).is_not_null()
    named = keys.filter(is_known).select(NAME, contact)
    if named[NAME].n_unique() == len(named):
        return keys
    if are_halves:
        is_shared = is_known
    else:
        groups = named.group_by(NAME).agg(pl.col(contact).n_unique())
        shared = groups.filter(pl.col(contact) >= _MANY)[NAME]
        is_shared = is_known & pl.col(NAME).is_in(shared.implode())
    return keys.with_columns(pl.when(~is_shared).then(NAME).alias(NAME))
