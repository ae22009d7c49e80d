import polars as pl

from dlp_addon.classification.counting.people import EMAIL, NAME
from dlp_addon.classification.person_records.shared_names import without_shared_names


def names_left(rows: list[tuple[int | None, int | None]], *, are_halves: bool = False) -> list[int | None]:
    """Names of records, given as names and mailboxes, after those that others bear are taken out."""
    keys = pl.DataFrame(rows, schema=dict.fromkeys((NAME, EMAIL), pl.UInt64), orient="row")
    return without_shared_names(keys, are_halves=are_halves)[NAME].to_list()


def test_an_agent_of_many_customers() -> None:
    """A name beside four mailboxes or more is not whom they belong to; other names stay."""
    assert names_left([(1, n) for n in range(4)] + [(2, 8), (3, 9)]) == [None] * 4 + [2, 3]


def test_a_person_with_several_mailboxes() -> None:
    """Three mailboxes, and one mailbox in many records, leave the name."""
    rows: list[tuple[int | None, int | None]] = [(1, 1), (1, 2), (1, 3), (2, 4), (2, 4), (2, 4), (2, 4)]

    assert names_left(rows) == [1, 1, 1, 2, 2, 2, 2]


def test_given_names_alone() -> None:
    """Of two people called Maria the mailboxes tell; who has none keeps the name."""
    assert names_left([(1, 1), (1, 2), (2, 3), (1, None)], are_halves=True) == [None, None, None, 1]
