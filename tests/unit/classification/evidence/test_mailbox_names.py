import polars as pl

from dlp_addon.classification.evidence.mailbox_names import mailbox_evidence

NAMES = ["Kim Ji-young", "Namgung Seunggi", "Oh Bo-ram", "Park Junho", "Ryu Na-yeon", "Seo Yuna"]
BOXES = pl.Series(["jiyoung.kim@mail.example", "seunggi81@mail.example", "boram@x.example", "junho.park@x.example",
                   "nayeon@x.example", "yuna_seo@x.example"])  # fmt: skip


def test_names_are_known_by_the_mailboxes_made_of_them() -> None:
    """However unknown a name is, its words stand in the mailbox beside it."""
    found = dict(mailbox_evidence({0: pl.Series(NAMES), 3: pl.Series(["Berlin"] * 6)}, BOXES))

    assert {index: one.entity_type for index, one in found.items()} == {0: "PERSON"}


def test_accounts_are_single_words_with_digits() -> None:
    """An account name is what stands in front of the address."""
    accounts = pl.Series(["jiyoung7", "seunggi81", "boram2", "junho5", "nayeon3", "yuna9"])
    boxes = accounts + "@mail.example"

    assert [one.entity_type for _, one in mailbox_evidence({0: accounts}, boxes)] == ["USERNAME"]


def test_few_rows_say_nothing() -> None:
    """Two rows may agree by chance."""
    assert list(mailbox_evidence({0: pl.Series(NAMES[:2])}, BOXES[:2])) == []
