from collections.abc import Sequence

import polars as pl
import pytest

from dlp_addon.classification.evidence.pattern_evidence import altered, pattern_evidence
from dlp_addon.recognition import Recognition, build_recognition


@pytest.fixture(scope="module")
def recognition() -> Recognition:
    """All predefined recognizers."""
    return build_recognition()


def _weights(recognition: Recognition, values: Sequence[str]) -> dict[str, float]:
    return {one.entity_type: one.weight for one in pattern_evidence(values, recognition)}


def test_a_check_digit_decides(recognition: Recognition) -> None:
    """Numbers that all pass a real check digit are of that type."""
    cards = ["4111111111111111", "5500005555555559", "4012888888881881", "5105105105105100", "4222222222222220"]

    assert _weights(recognition, cards)["CREDIT_CARD"] >= 3.5


def test_a_check_that_anything_passes_decides_nothing(recognition: Recognition) -> None:
    """Order numbers in a row are of no person, though some issuers' ranges would take them."""
    weights = _weights(recognition, [str(702_345_100 + 7 * place) for place in range(100)])

    assert max(weights.values(), default=0.0) < 2.0


def test_mail_addresses_are_unmistakable(recognition: Recognition) -> None:
    """An e-mail address needs no header."""
    assert _weights(recognition, [f"p{place}@example.org" for place in range(9)])["EMAIL_ADDRESS"] >= 4.0


def test_altered_values_keep_their_form() -> None:
    """Letters stay letters of their case, digits digits, the rest as it is, and the draw can be repeated."""
    first, again = altered(["AB-12cd"] * 3), altered(["AB-12cd"] * 3)

    assert first == again
    assert all(pl.Series(first).str.contains(r"^[A-Z]{2}-\d{2}[a-z]{2}$"))
