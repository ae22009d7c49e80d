import polars as pl

from dlp_addon.classification.evidence.birth_dates import date_evidence
from dlp_addon.classification.evidence.value_profile import profile_column


def _weights(cells: list[str]) -> dict[str, float]:
    return {one.entity_type: one.weight for one in date_evidence(profile_column(pl.Series(cells)))}


def test_dates_spread_over_decades_may_be_birth_dates() -> None:
    """Different days over half a century, in no order, are what birth dates look like."""
    cells = [f"{1950 + 37 * n % 52}-{1 + n % 12:02}-{1 + 7 * n % 28:02}" for n in range(60)]

    assert _weights(cells)["DATE_OF_BIRTH"] > 1.5


def test_dates_of_one_year_are_events() -> None:
    """Orders of a year speak against birth dates."""
    weights = _weights([f"{1 + n % 12}/{1 + 7 * n % 28}/2023" for n in range(60)])

    assert weights["DATE_OF_BIRTH"] < 0
    assert weights["DATE_TIME"] > 2


def test_a_series_in_order_is_no_list_of_births() -> None:
    """Monthly figures since 1950 are no birth dates."""
    cells = [f"{1950 + n // 2}-{1 + 6 * (n % 2):02}-01" for n in range(120)]

    assert _weights(cells)["DATE_OF_BIRTH"] < 0


def test_other_values_are_no_dates() -> None:
    """Amounts and words say nothing about dates."""
    assert _weights(["12.5", "13.25", "7"]) == {}
    assert _weights(["may", "june"]) == {}
