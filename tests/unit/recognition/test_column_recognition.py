import polars as pl

from dlp_addon.recognition import Recognition


def test_matches_are_exact_over_all_rows(recognition: Recognition) -> None:
    """Every cell is judged by pattern and check; null and broken cells are not counted."""
    good, broken = "4111111111111111", "4111111111111112"
    values = pl.Series([good, None, broken, "x", good])

    assert recognition.matches("CREDIT_CARD", values).to_list() == [True, False, False, False, True]


def test_unknown_types_match_every_filled_cell(recognition: Recognition) -> None:
    """A type without recognizer cannot be checked: all filled cells are of it."""
    assert recognition.matches("SALARY", pl.Series(["1", None])).to_list() == [True, False]


def test_telephones_match_by_their_shape(recognition: Recognition) -> None:
    """Cells of digits and separators are telephones, with an extension too; words are not."""
    values = pl.Series(["(212) 555-0100 x12", "+1 212 555 0100", "none", None])

    assert recognition.matches("PHONE_NUMBER", values).to_list() == [True, True, False, False]


def test_shares_of_nothing_are_nothing(recognition: Recognition) -> None:
    """An empty sample fits no type."""
    assert recognition.shares([]) == ()


def test_a_megabyte_in_a_cell_is_no_identifier(recognition: Recognition) -> None:
    """Values too long for an identifier are refused before any pattern of Python sees them."""
    assert [share for share in recognition.shares(["1" * 1_000_000]) if share.checked] == []


def test_shares_say_what_was_checked(recognition: Recognition) -> None:
    """Card numbers count as checked, and carry the words that Presidio expects nearby."""
    found = {share.entity_type: share for share in recognition.shares(["4111111111111111", "5500005555555559"])}

    assert found["CREDIT_CARD"].checked
    assert found["CREDIT_CARD"].share == 1.0
    assert "credit" in found["CREDIT_CARD"].context
