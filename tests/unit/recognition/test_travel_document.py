import polars as pl
import pytest

from dlp_addon.recognition import Recognition
from dlp_addon.recognition.travel_document import check_digit

SPECIMEN = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
"""The specimen of ICAO Doc 9303 part 4."""


def test_check_digit_of_the_standard_example() -> None:
    """The document number of the standard's specimen has the check digit that the standard prints."""
    assert check_digit("L898902C3") == 6


def test_machine_readable_zone_is_a_passport(recognition: Recognition) -> None:
    """The standard's specimen line is recognized as a passport with a check."""
    found = {share.entity_type: share for share in recognition.shares([SPECIMEN])}

    assert found["PASSPORT_NUMBER"].share == 1.0


def test_zone_with_a_wrong_check_digit_is_refused(recognition: Recognition) -> None:
    """A zone that fails its check digits is no passport."""
    broken = SPECIMEN.replace("L898902C36", "L898902C37")

    assert recognition.matches("PASSPORT_NUMBER", pl.Series([broken])).to_list() == [False]


@pytest.mark.parametrize("value", ["X1234567", "123456789", "AB1234567", "C01X00T47"])
def test_passport_numbers_score_low_alone(recognition: Recognition, value: str) -> None:
    """Six to nine letters and digits may be a passport number, but need a header to be one."""
    found = {share.entity_type: share for share in recognition.shares([value])}

    assert found["PASSPORT_NUMBER"].share == 1.0
    assert found["PASSPORT_NUMBER"].score <= 0.1


@pytest.mark.parametrize("value", ["12345678", "K1234567", "20231234567890"])
def test_visa_numbers(recognition: Recognition, value: str) -> None:
    """Foil and control numbers of visas fit."""
    assert recognition.matches("VISA_NUMBER", pl.Series([value])).to_list() == [True]
