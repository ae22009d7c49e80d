import pytest

from dlp_addon.classification.headers.parties import parties_in


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Groom's name", "Bride"),
        ("Imię i nazwisko sprzedającego", "Kupujący"),
        ("Verkäufer/in", "Käufer"),
        ("gönderen", "Alıcı adı soyadı"),
        ("付款人", "收款人姓名"),
        ("المؤجر", "المستأجر"),
        ("Le locataire", "nom du propriétaire"),
        ("sender_name", "RECEIVER NAME"),
    ],
)
def test_both_sides_are_known_as_such(one: str, two: str) -> None:
    """Headers of many languages name the two sides of one thing, alone or within more words."""
    sides = parties_in(one)

    assert len(sides) == 1
    assert {party.other for party in sides} <= parties_in(two)


@pytest.mark.parametrize("header", [None, "", "Name", "Guardian", "Doctor", "Midwife", "Consideration", "Besteller"])
def test_others_are_no_party(header: str | None) -> None:
    """Relatives, professions, and words that only contain the word of a party name none."""
    assert not parties_in(header)
