import polars as pl

from dlp_addon.classification.mailboxes import are_private_mailboxes, are_role_mailboxes, is_personal_mailbox


def test_offices_are_told_from_people() -> None:
    """A column is of offices when at least half of its different addresses are."""
    assert are_role_mailboxes(pl.Series(["info@a.example", "Office7@b.example", "zulema@c.example", None]))
    assert not are_role_mailboxes(pl.Series(["information.architect@a.example", "zulema@c.example"]))
    assert not are_role_mailboxes(pl.Series([None], dtype=pl.String))


def test_single_addresses_are_told_apart() -> None:
    """Inside texts each address is judged by itself."""
    frame = pl.DataFrame({"m": ["support@a.example", "supporter@a.example"]})

    assert frame.select(is_personal_mailbox("m")).to_series().to_list() == [False, True]


def test_providers_for_private_people_are_known() -> None:
    """Half of the different addresses with such providers are enough; those of organisations are not."""
    assert are_private_mailboxes(pl.Series(["a@gmail.com", "b@yahoo.co.uk", "c@harbor.example", None]))
    assert not are_private_mailboxes(pl.Series(["a@gmail.com", "b@river.example", "c@harbor.example"]))
    assert not are_private_mailboxes(pl.Series([None], dtype=pl.String))
