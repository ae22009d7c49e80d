import pytest

from dlp_addon.classification.headers.weekdays import is_weekday


@pytest.mark.parametrize(
    "header", ["Mon", "FRIDAY", "Mittwoch 12.", "Środa", "п'ятниця", "周三", "月曜日", "Thứ 2", "Sáb."]
)
def test_days_of_the_week(header: str) -> None:
    """Full and short names are known, with a date after them or not."""
    assert is_weekday(header)


@pytest.mark.parametrize("header", [None, "", "Month", "Money", "Sunita", "Market", "Domain", "Week"])
def test_other_words(header: str | None) -> None:
    """Words that only begin like a day are none."""
    assert not is_weekday(header)
