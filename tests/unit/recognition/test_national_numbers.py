"""Identity numbers of one issuer are told from other numbers by their check digits."""

import random

import pytest

from dlp_addon.recognition.national_numbers import SCHEMES, national_number_share

KNOWN = {
    "China": "11010519491231002X 110105194912310046 110105194912310062",
    "Netherlands": "111222333 123456782 100000009",
    "Brazil": "529.982.247-25 111.444.777-35 935.411.347-80",
    "Chile": "12.345.678-5 7.654.321-6 11.111.111-1",
    "Croatia": "33392005961 69435151530 94577403194",
    "Spain": "12345678Z X1234567L 87654321X",
    "Switzerland": "756.9217.0769.85 756.1234.5678.97 756.3047.5009.62",
    "Denmark": "010170-1234 311299-0987 150660-4321",
    "Pakistan": "35202-1234567-1 61101-7654321-8 42101-1112223-4",
}


def test_every_scheme_refuses_words_and_short_numbers() -> None:
    """No scheme accepts, nor raises on, what is no number of its length."""
    for scheme in SCHEMES:
        assert not any(scheme.accepts(value) for value in ("", "1", "ABC", "12345", "hello world", "9" * 30))


@pytest.mark.parametrize("country", sorted(KNOWN.keys() - {"Denmark", "Pakistan"}))
def test_numbers_with_right_check_digits_are_found(country: str) -> None:
    """Published examples of an issuer's numbers are national ids."""
    share = national_number_share(KNOWN[country].split())

    assert share is not None
    assert share.entity_type == ("ES_NIF" if country == "Spain" else "NATIONAL_ID")


@pytest.mark.parametrize("country", ["Denmark", "Pakistan"])
def test_numbers_with_a_telling_spelling_are_found(country: str) -> None:
    """Issuers without a check digit are known by how their numbers are written."""
    assert national_number_share(KNOWN[country].split()) is not None


def test_running_and_random_numbers_are_no_national_ids() -> None:
    """Order numbers and amounts pass no check often enough."""
    draw = random.Random(4)
    for digits in (7, 8, 9, 10, 11, 12, 13):
        assert national_number_share([str(10 ** (digits - 1) + 7 * i) for i in range(40)]) is None
        assert national_number_share([str(draw.randrange(10 ** (digits - 1), 10**digits)) for _ in range(40)]) is None


def test_two_numbers_are_too_few() -> None:
    """A check of one digit passes by chance."""
    assert national_number_share(["111222333", "123456782"]) is None
