import polars as pl

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.other_meaning import is_running, other_meanings
from dlp_addon.classification.evidence.value_profile import profile_column
from dlp_addon.classification.headers import HeaderReading, Topic


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


def test_a_header_that_names_another_type_counts_against_guesses() -> None:
    """Cities under `Place of birth` look like family names, document numbers like telephones."""
    profile = profile_column(pl.Series(["Rovigo", "Matera"]))
    named = [weigh("header", "PLACE_OF_BIRTH", 3.5, "x"), weigh("values", "FAMILY_NAME", 1.6, "x")]

    assert [(one.entity_type, one.weight) for one in other_meanings(profile, HeaderReading(), named)] == [
        ("FAMILY_NAME", -2.0)
    ]


def test_numbers_that_pass_another_check_count_against_the_header() -> None:
    """`pan` heads card numbers as well as tax numbers; a kind of numbers is not contradicted by its countries."""
    profile = profile_column(pl.Series(["4556737586899855"]))
    cards = weigh("values", "CREDIT_CARD", 4.0, "x")

    assert ("IN_PAN", -3.0) in [
        (one.entity_type, one.weight)
        for one in other_meanings(profile, HeaderReading(), [weigh("header", "IN_PAN", 4.0, "x"), cards])
    ]
    assert not list(other_meanings(profile, HeaderReading(), [weigh("header", "TAX_ID", 3.5, "x"), cards]))
