import polars as pl
import pytest

from dlp_addon.recognition import Recognition

ALIEN = "US_ALIEN_REGISTRATION_NUMBER"


@pytest.mark.parametrize(
    "value",
    ["A012345678", "A-012-345-678", "A012-345-678", "A 12 345 678", "A# 012 345 678", "A#012345678", "a012345678",
     "A12345678", "A–012–345–678", "A: 012345678", "A 1234567"],
)  # fmt: skip
def test_an_a_number_is_known_in_every_spelling(recognition: Recognition, value: str) -> None:
    """The letter A and seven to nine digits are an A-number, whatever stands between them."""
    assert recognition.matches(ALIEN, pl.Series([value])).to_list() == [True]


@pytest.mark.parametrize("value", ["A000000000", "B012345678", "A01234567890", "A", "AB12345678"])
def test_other_codes_are_no_a_numbers(recognition: Recognition, value: str) -> None:
    """Placeholders of one digit, other letters and other lengths are no A-numbers."""
    assert recognition.matches(ALIEN, pl.Series([value])).to_list() == [False]


def test_bare_digits_score_low_for_a_numbers(recognition: Recognition) -> None:
    """Nine digits without the letter say nothing without a header."""
    bare = {share.entity_type: share.score for share in recognition.shares(["012345678", "123456780"])}
    lettered = {share.entity_type: share.score for share in recognition.shares(["A012345678", "A123456780"])}

    assert bare[ALIEN] < 0.1
    assert lettered[ALIEN] >= 0.6


@pytest.mark.parametrize(
    ("entity_type", "value"),
    [
        ("US_USCIS_RECEIPT_NUMBER", "WAC2190012345"),
        ("US_USCIS_RECEIPT_NUMBER", "IOE-09-123-45678"),
        ("US_USCIS_RECEIPT_NUMBER", "MSC 21 900 12345"),
        ("US_I94_NUMBER", "123456789A1"),
        ("US_I94_NUMBER", "12345678901"),
    ],
)
def test_receipt_and_arrival_numbers_are_known(recognition: Recognition, entity_type: str, value: str) -> None:
    """Receipt numbers of known offices and both generations of I-94 numbers are known."""
    assert recognition.matches(entity_type, pl.Series([value])).to_list() == [True]


def test_receipt_number_of_equal_digits_is_a_placeholder(recognition: Recognition) -> None:
    """Ten equal digits are nobody's receipt."""
    assert recognition.matches("US_USCIS_RECEIPT_NUMBER", pl.Series(["WAC0000000000"])).to_list() == [False]
