import polars as pl

from dlp_addon.classification.headers import HeaderReading, Topic
from dlp_addon.classification.odds import weigh
from dlp_addon.classification.other_meaning import is_running, other_meanings
from dlp_addon.classification.value_profile import profile_column


def test_numbers_that_count_up_are_running() -> None:
    """Plain, zero-filled and prefixed counters are told from drawn numbers."""
    assert is_running(pl.Series([str(100 + place) for place in range(50)]))
    assert is_running(pl.Series([f"INV-{place:06}" for place in range(50)]))
    assert not is_running(pl.Series([str(place * place * 7_919_717 % 10**9) for place in range(50)]))
    assert not is_running(pl.Series(["a", "b", "c", "d", "e", "f"]))
    assert not is_running(pl.Series([], dtype=pl.String))


def test_a_header_that_says_something_else_counts_against() -> None:
    """What only the values suggest loses under a header about transactions, not under an unknown one."""
    profile = profile_column(pl.Series(["219-09-9999", "301-44-1288"]))
    suggested = [weigh("values", "US_SSN", 2.6, "x")]

    about_orders = HeaderReading((), frozenset({Topic.IDENTIFIER}))

    assert [one.weight for one in other_meanings(profile, about_orders, suggested)] == [-1.5]
    assert list(other_meanings(profile, HeaderReading(), suggested)) == []
