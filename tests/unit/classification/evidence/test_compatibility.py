import polars as pl
import pytest

from dlp_addon.classification.evidence.compatibility import misfits, other_issuers, shape_of
from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.value_profile import profile_column


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


@pytest.mark.parametrize(
    "value", ["2329.68", "22.56", "24", "859.9", "562.161111111111", ".30192719", "-1.4800000190734863", "2.1E-05"]
)
@pytest.mark.parametrize("entity_type", ["NATIONAL_ID", "CREDIT_CARD", "IP_ADDRESS"])
def test_measurements_are_nobodys_numbers(value: str, entity_type: str) -> None:
    """Short abbreviations of issuers head columns of measurements too."""
    assert any(misfits(profile_column(pl.Series([value] * 5)), [weigh("header", entity_type, 3.5, "may name")]))


def test_dates_are_nobodys_numbers() -> None:
    """`First run` is no number of Chile where dates stand below."""
    runs = profile_column(pl.Series([f"2001-02-{day:02}" for day in range(1, 9)]))

    assert any(misfits(runs, [weigh("header", "NATIONAL_ID", 3.5, "may name")]))


@pytest.mark.parametrize("value", ["4111 1111 1111 1111", "4111111111111111.0", "****1111", "1111", "4.11111E+15"])
def test_card_numbers_fit(value: str) -> None:
    """Grouped, masked, cut to the last four digits, or as a program stored them."""
    assert not any(misfits(profile_column(pl.Series([value] * 5)), [weigh("header", "CREDIT_CARD", 3.5, "may name")]))


@pytest.mark.parametrize("value", ["15.72598", "-2", "0.31"])
def test_rates_and_charges_are_no_offenses(value: str) -> None:
    """Crimes are counted by area, and ions have charges, too."""
    assert any(misfits(profile_column(pl.Series([value] * 5)), [weigh("header", "CRIMINAL", 3.5, "may name")]))


@pytest.mark.parametrize("value", ["459(a)", "273.5", "2", "Burglary"])
def test_sections_of_statutes_and_convictions_fit(value: str) -> None:
    """Named, numbered and counted."""
    assert not any(misfits(profile_column(pl.Series([value] * 5)), [weigh("header", "CRIMINAL", 3.5, "may name")]))


def test_numbers_that_several_states_call_alike_are_told_by_their_form() -> None:
    """Eight digits under DNI are no Spanish number, but a national one all the same."""
    claimed = [weigh("header", "ES_NIF", 4.0, "named")]
    peru = profile_column(pl.Series(["45879632", "10256398", "70125896"]))
    spain = profile_column(pl.Series(["45879632H", "X1025639L"]))

    assert [(one.entity_type, one.weight > 0) for one in other_issuers(peru, claimed)] == [
        ("ES_NIF", False),
        ("NATIONAL_ID", True),
    ]
    assert list(other_issuers(spain, claimed)) == []
