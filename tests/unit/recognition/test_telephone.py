import pytest

from dlp_addon.recognition.telephone import is_phone, phone_share


@pytest.mark.parametrize(
    "value",
    ["(212) 555-0187", "212-555-0134", "+49 30 1234567", "06 12 34 56 78", "0171 2345678", "+86 138 0013 8000",
     "2125551234", "+1 (202) 555-0100 x12", "0044 20 7946 0958", "0803 734 5629", "0712 345 678"],
)  # fmt: skip
def test_numbers_of_many_countries_are_telephones(value: str) -> None:
    """International and national spellings are known."""
    assert is_phone(value)


@pytest.mark.parametrize(
    "value",
    ["2024-01-02", "12.05.1999", "219-09-9999", "123456.789", "1 234 567", "192.168.10.1", "2019-2020", "12", "abc",
     "025512/1234",
     "1" * 60],
)  # fmt: skip
def test_other_numbers_are_no_telephones(value: str) -> None:
    """Dates, amounts, network addresses, social security numbers and spans of years are none."""
    assert not is_phone(value)


def test_bare_digits_score_low() -> None:
    """Ten digits without separators say little by themselves."""
    assert phone_share(["2125551234"] * 3).score < 0.2 < phone_share(["212-555-1234"] * 3).score
