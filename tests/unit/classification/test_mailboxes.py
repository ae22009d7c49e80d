import polars as pl

from dlp_addon.classification.mailboxes import (
    are_named_mailboxes,
    are_private_mailboxes,
    are_role_mailboxes,
    is_personal,
    is_personal_mailbox,
)


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


def test_mailboxes_made_of_names_are_peoples() -> None:
    """Two words, the first ones different, are people at their firms; houses of one chain share the first."""
    people = ["ana.ruiz@a.example", "bo_fox@b.example", "C.Day@c.example", "di.orr2@d.example", "ed.poe@e.example"]

    assert are_named_mailboxes(pl.Series(people))
    assert not are_named_mailboxes(pl.Series([f"hotel.{place}@chain.example" for place in "abcdefgh"]))
    assert not are_named_mailboxes(pl.Series([f"{place}.hotel@chain.example" for place in "abcdefgh"]))
    assert not are_named_mailboxes(pl.Series([f"works{number}@firm.example" for number in range(8)]))


def test_many_people_share_given_names() -> None:
    """Of a thousand mailboxes far fewer first words differ than of ten, and they are people's all the same."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    many = [
        f"{given}a.{family}{second}@firm.example" for given in letters for family in letters for second in letters[:3]
    ]

    assert are_named_mailboxes(pl.Series(many))


def test_one_address_is_judged_by_its_name() -> None:
    """An office among people is no person."""
    assert is_personal(pl.Series(["legal@a.example", "support17@a.example", "ana@a.example"])).to_list() == [
        False,
        False,
        True,
    ]
