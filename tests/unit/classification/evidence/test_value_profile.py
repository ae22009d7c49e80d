import re

import polars as pl
import pytest

from dlp_addon.classification.evidence.value_profile import SAMPLE_SIZE, normalized, profile_column, share_of


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("A\u200b012\u200e345678", "A012345678"),
        ("１２３-４５-６７８９", "123-45-6789"),
        ("٠١٢٣", "0123"),
        ("'00123", "00123"),
        ("219–09–9999", "219-09-9999"),
        ("  Ana  ", "Ana"),
        ("\u202eAna\u202c", "Ana"),
        ("Zoë\t81275\n27322", "Zoë\t81275\n27322"),
    ],
)
def test_disguises_are_taken_off(cell: str, expected: str) -> None:
    """Invisible characters, full-width and native digits, apostrophes and long dashes hide no value; tabs part two."""
    assert normalized(pl.Series([cell])).to_list() == [expected]


@pytest.mark.parametrize(
    "cell", ["n/a", "N/A", "-", "--", "unknown", "NULL", "none", "TBD", "", "  ", "#N/A", "xxx", "?"]
)
def test_placeholders_are_no_values(cell: str) -> None:
    """What stands for nothing counts as an empty cell."""
    assert normalized(pl.Series([cell])).to_list() == [None]


@pytest.mark.parametrize("cell", ["Nan Li", "Unknownson", "Null, Christopher", "X", "0"])
def test_values_that_resemble_placeholders_stay(cell: str) -> None:
    """People are called so."""
    assert normalized(pl.Series([cell])).to_list() == [cell]


def test_numbers_stored_as_floats_lose_their_zero() -> None:
    """`123456789.0` is the number that it was before a program read it as a float."""
    profile = profile_column(pl.Series([f"{123456789 + place}.0" for place in range(30)]))

    assert profile.head(1).to_list()[0] == "123456789"
    assert all(value.isdigit() for value in profile.sample)


def test_samples_are_bounded_and_distinct() -> None:
    """A sample of any column is small, without repetitions, and comes from all over the column."""
    profile = profile_column(pl.Series([str(number % 5000) for number in range(50_000)]))

    assert len(profile.sample) == len(set(profile.sample)) <= SAMPLE_SIZE
    assert max(map(int, profile.sample)) > 2_000


def test_long_cells_are_cut_in_the_sample_only() -> None:
    """A cell of a million characters costs the evidence no more than a short one."""
    profile = profile_column(pl.Series(["x" * 1_000_000, "y"]))

    assert max(map(len, profile.sample)) <= 400
    assert profile.head(2).str.len_chars().max() == 1_000_000
    assert profile.is_text


def test_an_empty_column_has_nothing() -> None:
    """No values, no sample, no shares."""
    profile = profile_column(pl.Series([None, "", "n/a"], dtype=pl.String))

    assert (profile.sample, profile.filled, profile.mean_length, profile.is_text) == ((), 0, 0.0, False)
    assert share_of((), re.compile("x")) == 0.0


@pytest.mark.parametrize("different", [3, 40, 4_000])
def test_repeated_texts_are_coded(different: int) -> None:
    """A long column whose texts repeat holds each of them once; one whose texts hardly do is left as it is."""
    rows = [None if number % 7 == 0 else f"Name {number * 7919 % different}" for number in range(5_000)]
    column = profile_column(pl.Series(rows)).coded()

    assert (column.codes is not None) == (different < 1_000)
    assert column.rows().to_list() == rows


def test_placeholders_do_not_crowd_out_the_values() -> None:
    """A long column with few values among placeholders is judged by its values."""
    rows = ["n/a" if number % 50 else f"value {number}" for number in range(20_000)]
    profile = profile_column(pl.Series(rows))

    assert len(profile.sample) == SAMPLE_SIZE
    assert profile.filled == 400
    assert len(profile.column) == len(rows)


def test_addresses_in_brackets_are_text() -> None:
    """What surrounds a short address keeps the column from being one of addresses, so it is searched whole."""
    assert profile_column(pl.Series(["<ann@mail.test>", "<bo@mail.test>"])).is_text


def test_numbers_beside_words_are_text() -> None:
    """A column that is neither of names nor of numbers is searched for both."""
    assert profile_column(pl.Series(["A100200300 Lee", "A100200301 Ray"])).is_text
    assert not profile_column(pl.Series(["A100200300", "A100200301"])).is_text


@pytest.mark.parametrize("others", [[], ["a\nb"], ["Zoë\u200b"]])
def test_long_columns_are_normalized_as_short_ones_are(others: list[str]) -> None:
    """Where cells begin and end is looked at otherwise in long columns, with the same outcome."""
    marked = ["N/A", "n.a", "(none", "Blank)", "#REF!", "--", "xX", "not stated", " Unk\t", "'Nina'", "\vnull", ""]
    cells = [*marked, "Nadia", "Ted", "x-ray", "Ekaterina", None, *others]

    long = normalized(pl.Series(cells * 40)).to_list()

    assert normalized(pl.Series(cells)).to_list() * 40 == long
