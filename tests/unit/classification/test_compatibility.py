import polars as pl
import pytest

from dlp_addon.classification.compatibility import misfits, shape_of
from dlp_addon.classification.odds import weigh
from dlp_addon.classification.value_profile import profile_column


@pytest.mark.parametrize(
    ("entity_type", "cells"),
    [
        ("PERSON", ["12", "7", "99"]),
        ("EMAIL_ADDRESS", ["red", "blue"]),
        ("DATE_OF_BIRTH", ["warm", "cold"]),
        ("PHONE_NUMBER", ["12.5", "7.25"]),
        ("US_SSN", ["Smith", "Jones"]),
        ("PASSPORT_NUMBER", ["yes", "no"]),
    ],
)
def test_a_header_that_its_values_contradict_loses(entity_type: str, cells: list[str]) -> None:
    """Values that cannot be of the type speak against it as strongly as a header speaks for it."""
    (found,) = misfits(profile_column(pl.Series(cells)), [weigh("header", entity_type, 4.0, "named")])

    assert found.entity_type == entity_type
    assert found.weight <= -2.0


@pytest.mark.parametrize(
    ("entity_type", "cells"),
    [
        ("PERSON", ["Nguyễn Văn An", "O'Brien, Pat", "王小明", "Dr. Ana María López-Ruiz"]),
        ("DATE_OF_BIRTH", ["1984-03-02", "2/3/84", "2 March 1984", "30743", "1984年3月2日", "1984"]),
        ("PHONE_NUMBER", ["(212) 555-0100", "2125550100", "+49 30 1234567"]),
        ("AGE", ["42", "7", "35 years", "20-29"]),
        ("US_SSN", ["219-09-9999", "219099999", "19099999", "xxx-xx-9999"]),
        ("SALARY", ["$52,000.00", "52000", "52.000,00 €"]),
    ],
)
def test_values_as_they_are_written_do_not_speak_against_their_type(entity_type: str, cells: list[str]) -> None:
    """Every usual spelling of a type is let through."""
    assert list(misfits(profile_column(pl.Series(cells)), [weigh("header", entity_type, 4.0, "named")])) == []


def test_types_that_take_anything_have_no_shape() -> None:
    """Notes on health may be written in any way."""
    assert shape_of("HEALTH") is None


@pytest.mark.parametrize("value", ["2329.68", "22.56", "24", "859.9"])
def test_measurements_are_no_national_numbers(value: str) -> None:
    """Short abbreviations of issuers head columns of measurements too."""
    assert any(misfits(profile_column(pl.Series([value] * 5)), [weigh("header", "NATIONAL_ID", 3.5, "may name")]))


@pytest.mark.parametrize("value", ["123456789", "850101-1234", "AB123456C", "123456789.0"])
def test_national_numbers_fit(value: str) -> None:
    """With separators, letters, or as the float that a program made of them."""
    assert not any(misfits(profile_column(pl.Series([value] * 5)), [weigh("header", "NATIONAL_ID", 3.5, "may name")]))
