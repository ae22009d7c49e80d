import re

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.recognition import Recognition
from dlp_addon.recognition.embedded import SWEEPS, Sweep


@pytest.mark.parametrize(
    ("entity_type", "text", "value"),
    [
        ("US_SSN", "spoke to him, ssn is 219-09-9999, will call back", "219-09-9999"),
        ("US_ALIEN_REGISTRATION_NUMBER", "Subject (A012-345-678) was moved", "A012-345-678"),
        ("PASSWORD", "vpn.example.org, password: Summer24! (ask Ann)", "Summer24!"),
        ("EMAIL_ADDRESS", "write to ana.lopez@example.org please", "ana.lopez@example.org"),
        ("PHONE_NUMBER", "call her at (212) 555-0187 after six", "(212) 555-0187"),
        ("CREDIT_CARD", "paid with 4111 1111 1111 1111 yesterday", "4111 1111 1111 1111"),
        ("IBAN_CODE", "to DE89 3704 0044 0532 0130 00 please", "DE89 3704 0044 0532 0130 00"),
    ],
)
def test_identifiers_in_sentences_are_found(recognition: Recognition, entity_type: str, text: str, value: str) -> None:
    """A number or address in the middle of a text is found as it is written there."""
    found = dict(recognition.embedded(pl.Series(["nothing here at all", text, None])))

    assert found[entity_type].to_list() == [None, [value], None]


def test_numbers_that_fail_their_check_are_not_reported(recognition: Recognition) -> None:
    """A card number with a wrong check digit in a text is none."""
    found = dict(recognition.embedded(pl.Series(["paid with 4111 1111 1111 1112 yesterday"])))

    assert "CREDIT_CARD" not in found


def test_fractions_are_no_card_numbers(recognition: Recognition) -> None:
    """Digits behind the point of a number that a program computed pass the check by chance; a sentence may end."""
    texts = ["0.4111111111111111 and 12,4111111111111111", "[0.4111111111111111]", "Paid by card.4111111111111111"]
    found = dict(recognition.embedded(pl.Series([f"coefficients: {text} of the model" for text in texts])))

    assert found["CREDIT_CARD"].to_list() == [None, None, ["4111111111111111"]]


def test_plain_sentences_hold_nothing(recognition: Recognition) -> None:
    """Texts without identifiers, and no texts, yield nothing."""
    assert recognition.embedded(pl.Series(["The weather was fine in 2019.", "npm install left@1.2.3", None])) == ()
    assert recognition.embedded(pl.Series(["def login(password: str, pwd=None) -> connect(password=password)"])) == ()
    assert recognition.embedded(pl.Series([], dtype=pl.String)) == ()


@pytest.mark.parametrize("sweep", SWEEPS, ids=lambda sweep: sweep.entity_type)
@settings(max_examples=20)
@given(data=st.data())
def test_every_value_comes_with_its_hint(sweep: Sweep, data: st.DataObject) -> None:
    """A text without the hint holds nothing that the pattern finds, so that leaving it out loses nothing."""
    text = data.draw(st.from_regex(re.compile(sweep.pattern)))

    assert re.search(sweep.hint, text)
