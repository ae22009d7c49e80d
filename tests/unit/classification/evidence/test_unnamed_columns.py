import polars as pl
import pytest

from dlp_addon.classification.evidence.unnamed_columns import (
    companion_evidence,
    contact_evidence,
    number_evidence,
    unnamed_evidence,
)
from dlp_addon.classification.evidence.value_profile import profile_column


def _read(values: list[str], *known: str, headless: bool = True) -> list[str]:
    profile = profile_column(pl.Series(values))
    evidence = unnamed_evidence({0: profile}, [None, *known], {0} if headless else set())
    return [one.entity_type for _, one in evidence]


AGES = [str(17 + 5 * i % 61) for i in range(30)]


@pytest.mark.parametrize(
    ("values", "known", "expected"),
    [
        (["Syria", "Eritrea", "HND", "mexicana"] * 3, "PERSON", ["NATIONALITY"]),
        (AGES, "GIVEN_NAME", ["AGE"]),
        ([f"N{10000000 + 7919 * i}" for i in range(20)], "PERSON", []),
        ([f"{40000 + 37 * (i * i % 97)}" for i in range(20)], "STREET_ADDRESS", ["POSTAL_CODE"]),
        ([f"{i:032x}" for i in range(9**9, 9**9 + 20)], "EMAIL_ADDRESS", ["PASSWORD"]),
        ([f"sommer{1990 + i}!" for i in range(20)], "USERNAME", ["PASSWORD"]),
    ],
)
def test_what_stands_beside_people_is_read_by_its_values(values: list[str], known: str, expected: list[str]) -> None:
    """Countries, ages, postal codes and passwords need no header beside what they belong to."""
    assert _read(values, known) == expected


def test_documents_are_numbers_of_people_beside_their_birth_dates() -> None:
    """A letter and digits alone may be a part number."""
    assert _read([f"N{10000000 + 7919 * i}" for i in range(20)], "PERSON", "DATE_OF_BIRTH") == ["PASSPORT_NUMBER"]


def test_the_same_values_beside_nothing_personal_say_nothing() -> None:
    """A table of countries or numbers is not about people."""
    assert _read(AGES, "URL") == []
    assert _read(["Syria", "Eritrea", "Mexico"], "URL") == []


def test_bare_numbers_under_a_header_that_nobody_reads_stay_numbers() -> None:
    """An unknown word may head anything."""
    assert _read(AGES, "PERSON", headless=False) == []


def test_running_numbers_are_no_ages() -> None:
    """The first column often counts the rows."""
    assert _read([str(i) for i in range(1, 60)], "PERSON") == []


def test_two_columns_of_degrees_are_a_home() -> None:
    """One column of decimals beside a name is any measurement; a pair is a place."""
    north = profile_column(pl.Series([f"47.{1000 + 77 * i % 900}" for i in range(20)]))
    west = profile_column(pl.Series([f"-1.{2000 + 91 * i % 800}" for i in range(20)]))

    pair = unnamed_evidence({1: north, 2: west}, ["PERSON", None, None], {1, 2})
    single = unnamed_evidence({1: north}, ["PERSON", None], {1})

    assert [(index, one.entity_type) for index, one in pair] == [(1, "HOME_COORDINATES"), (2, "HOME_COORDINATES")]
    assert list(single) == []


def test_shares_in_a_ranking_are_no_places() -> None:
    """Beside names by frequency stand their share and the running total: one falls, one rises."""
    share = profile_column(pl.Series([f"{2.9 - 0.013 * i:.3f}" for i in range(60)]))
    total = profile_column(pl.Series([f"{2.9 + 1.217 * i:.3f}" for i in range(60)]))

    assert list(unnamed_evidence({1: share, 2: total}, ["GIVEN_NAME", None, None], {1, 2})) == []


def test_words_beside_the_rest_of_it_complete_names_and_addresses() -> None:
    """Beside streets stand cities, beside given names family names; not so in the far column."""
    words = profile_column(pl.Series(["Rovigo", "Matera", "Lecco", "Avellino", "Pordenone"]))

    def read(*types: str | None) -> list[str]:
        return [one.entity_type for _, one in unnamed_evidence({2: words}, types, {2})]

    assert read("PERSON", "STREET_ADDRESS", None) == ["CITY"]
    assert read("STREET_ADDRESS", "PERSON", None) == []
    assert read("DATE_OF_BIRTH", "GIVEN_NAME", None) == ["FAMILY_NAME"]
    assert read("FAMILY_NAME", "GIVEN_NAME", None) == []


def test_columns_without_headers_vouch_for_each_other() -> None:
    """What rather looks like names is names beside what rather looks like streets; alone, or all the same, not."""
    names, streets = {"PERSON": 1.2, "FAMILY_NAME": 0.4}, {"STREET_ADDRESS": 1.3}

    def vouched(*spoken: dict[str, float]) -> list[tuple[int, str]]:
        return [(place, one.entity_type) for place, one in companion_evidence(spoken, set(range(len(spoken))))]

    assert vouched(names, streets) == [(0, "PERSON"), (1, "STREET_ADDRESS")]
    assert vouched(names, {"DATE_TIME": 2.2, "DATE_OF_BIRTH": 2.0}) == [(0, "PERSON"), (1, "DATE_OF_BIRTH")]
    assert vouched(names, names) == []
    assert vouched({"PERSON": 0.4}, streets) == []


def test_groups_of_digits_beside_people_are_telephones() -> None:
    """As many digits in every row; amounts have now more, now fewer."""
    phones = profile_column(pl.Series([f"6{i}{i + 1} {100 + 37 * i} {900 - 53 * i}" for i in range(1, 8)]))
    amounts = profile_column(pl.Series(["1 200", "34 100", "120 000", "9 100", "1 000 000", "700 100"]))

    found = unnamed_evidence({1: phones, 2: amounts}, ["PERSON", None, None], {1, 2})

    assert [(index, one.entity_type) for index, one in found] == [(1, "PHONE_NUMBER")]


def test_names_under_an_unknown_header_are_believed_beside_two_ways_to_reach_somebody() -> None:
    """The likeliest column only, and none where names are known or firms stand beside it."""
    spoken = {0: {"PERSON": 1.0}, 3: {"PERSON": 1.5}}

    def believed(*types: str | None) -> list[int]:
        return [index for index, _ in contact_evidence(spoken, types)]

    assert believed(None, "PHONE_NUMBER", "STREET_ADDRESS", None) == [3]
    assert believed(None, "PHONE_NUMBER", None, None) == []
    assert believed(None, "PHONE_NUMBER", "STREET_ADDRESS", "ORGANIZATION") == []


def test_a_number_of_an_unknown_kind_is_that_of_the_person_beside_it() -> None:
    """Where every row has its own name and its own number, and no other number of a person is known."""
    number = profile_column(pl.Series([f"T{i:04}" for i in range(9)]))
    names = profile_column(pl.Series([f"Ann Lee{chr(97 + i)}" for i in range(9)]))
    orders = profile_column(pl.Series(["Ann Lee", "Bo Fox", "Cy Day"] * 3))

    assert [index for index, _ in number_evidence({4: number}, {"PERSON": names}, {"PERSON"})] == [4]
    assert list(number_evidence({4: number}, {"PERSON": orders}, {"PERSON"})) == []
    assert list(number_evidence({4: number}, {"PERSON": names}, {"PERSON", "US_SSN"})) == []
