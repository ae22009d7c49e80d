from collections.abc import Sequence

import polars as pl
import pytest

from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.outranking_values import ReadColumn, outranking_evidence
from dlp_addon.classification.evidence.value_profile import profile_column
from dlp_addon.classification.headers import read_header

_NAMES = [
    f"{given} {family}" for given in ("Olena", "Babak", "Ngozi") for family in ("Kovel", "Rostam", "Quill", "Ade")
]
_BIRTHS = [f"{1950 + 4 * place}-03-{place + 1:02}" for place in range(12)]
_PHONES = [f"+44 20 7946 0{place:03}" for place in range(12)]
_SAID = {
    "PERSON": 2.0,
    "GIVEN_NAME": 1.5,
    "FAMILY_NAME": 1.5,
    "DATE_OF_BIRTH": 2.0,
    "PHONE_NUMBER": 2.75,
    "STREET_ADDRESS": 1.8,
    "US_SSN": 2.6,
    "IT_VAT_CODE": 4.0,
}


def _column(header: str | None, kind: str, values: Sequence[str]) -> ReadColumn:
    reading = read_header(header)
    evidence = (*reading.evidence, weigh("values", kind, _SAID[kind], "looks like it"))
    return ReadColumn(profile_column(pl.Series(values, dtype=pl.String)), reading, evidence)


def _told(*columns: ReadColumn) -> list[tuple[int, str]]:
    return [(index, evidence.entity_type) for index, evidence in outranking_evidence(columns)]


@pytest.mark.parametrize(
    ("name", "birth", "is_told"),
    [
        ("Name", "Date", "yes"),
        ("x1", None, "yes"),
        ("Product", "Date", "yes"),
        ("Product", "Launched", ""),
        ("Artist", "Date", ""),
        ("Total", "Average", "yes"),
        ("Name", "Start date", ""),
        ("Name", "Hired", ""),
        ("School", "Opened", ""),
        ("Street", "Date", ""),
        ("Author", "Published", ""),
    ],
)
def test_full_names_beside_birth_dates(name: str, birth: str | None, is_told: str) -> None:
    """They are people whatever the headers say, but for other dates and for what is named after people."""
    told = _told(_column(name, "PERSON", _NAMES), _column(birth, "DATE_OF_BIRTH", _BIRTHS))

    assert told == ([(0, "PERSON"), (1, "DATE_OF_BIRTH")] if is_told else [])


@pytest.mark.parametrize("kind", ["PHONE_NUMBER", "STREET_ADDRESS", "US_SSN"])
@pytest.mark.parametrize(("name", "is_told"), [("Product", "yes"), ("Median", "yes"), ("School", ""), ("Company", "")])
def test_full_names_beside_what_goods_lack(name: str, is_told: str, kind: str) -> None:
    """Goods and figures have no telephones, addresses or national numbers; schools and companies may."""
    told = _told(_column("Code", kind, _PHONES), _column(name, "PERSON", _NAMES))

    assert told == ([(1, "PERSON"), (0, kind)] if is_told else [])


@pytest.mark.parametrize(("header", "is_told"), [(None, "yes"), ("zzq", "yes"), ("P. IVA", "")])
def test_numbers_that_pass_for_those_of_firms(header: str | None, is_told: str) -> None:
    """Beside full names they are the people's, unless their header says whose they are."""
    told = _told(_column(None, "PERSON", _NAMES), _column(header, "IT_VAT_CODE", _PHONES))

    assert told == ([(0, "PERSON"), (1, "PERSON_ID")] if is_told else [])


def test_names_in_two_halves() -> None:
    """Under any headers they are people's beside birth dates and something else that people have."""
    families, givens = ([name.split()[part] for name in _NAMES] for part in (1, 0))
    named = [_column("City", "FAMILY_NAME", [f"{one}{place}" for place, one in enumerate(families)])]
    named.append(_column("Price", "GIVEN_NAME", [f"{one}{place}" for place, one in enumerate(givens)]))
    births, phones = _column("Title", "DATE_OF_BIRTH", _BIRTHS), _column("Code", "PHONE_NUMBER", _PHONES)

    assert _told(*named, births, phones)[:2] == [(1, "GIVEN_NAME"), (0, "FAMILY_NAME")]
    assert _told(*named, births) == []


@pytest.mark.parametrize("name", ["City", "Company", "Building"])
def test_houses_and_places_need_both(name: str) -> None:
    """Under such a header names are people's where birth dates and addresses or telephones stand beside them."""
    births, streets = _column("Founded", "DATE_OF_BIRTH", _BIRTHS), _column("Seat", "STREET_ADDRESS", _PHONES)

    assert (0, "PERSON") in _told(_column(name, "PERSON", _NAMES), births, streets)


@pytest.mark.parametrize("header", ["Product", "Ship", "Author"])
def test_what_is_named_like_people_needs_both(header: str) -> None:
    """Where the table seems to be about ships, books or animals, one of the two is not enough."""
    names, births = _column(header, "PERSON", _NAMES), _column("Date", "DATE_OF_BIRTH", _BIRTHS)
    phones = _column("Code", "PHONE_NUMBER", _PHONES)

    assert list(outranking_evidence([names, births], needs_both=True)) == []
    assert list(outranking_evidence([names, phones], needs_both=True)) == []
    assert list(outranking_evidence([names, births, phones], needs_both=True))


@pytest.mark.parametrize(("header", "is_told"), [("Code", "yes"), ("SVNR", ""), ("Member ID", "")])
def test_headers_that_values_bear_out_stay(header: str, is_told: str) -> None:
    """A number of persons that looks like a telephone remains what its header calls it."""
    births, names = _column("Date", "DATE_OF_BIRTH", _BIRTHS), _column("Item", "PERSON", _NAMES)

    told = _told(births, names, _column(header, "PHONE_NUMBER", _PHONES))

    assert ((2, "PHONE_NUMBER") in told) is bool(is_told)


@pytest.mark.parametrize(("header", "is_told"), [("Average", "yes"), ("Made", "")])
def test_numbers_and_birth_dates_without_names(header: str, is_told: str) -> None:
    """Social security numbers under any header are people's beside birth dates that are called no event's."""
    told = _told(_column("Share", "US_SSN", _PHONES), _column(header, "DATE_OF_BIRTH", _BIRTHS))

    assert told == ([(1, "DATE_OF_BIRTH"), (0, "US_SSN")] if is_told else [])


@pytest.mark.parametrize("names", [_NAMES[:2] * 6, [name.split()[0] for name in _NAMES], _NAMES[:4]])
def test_names_that_come_again_or_are_no_full_ones(names: Sequence[str]) -> None:
    """They outrank nothing, nor do a handful."""
    assert _told(_column("Product", "PERSON", names), _column("Code", "PHONE_NUMBER", _PHONES)) == []


def test_a_few_namesakes_in_a_long_list_change_nothing() -> None:
    """Of a long column some cells are looked at; the names in all rows differ as far as those tell."""
    many = [f"{given}{place} Kovel" for place in range(2_000) for given in ("Olena", "Babak")]
    told = _told(_column("Item", "PERSON", many), _column("Code", "PHONE_NUMBER", _PHONES))
    again = _told(_column("Item", "PERSON", many[:1_200] * 20), _column("Code", "PHONE_NUMBER", _PHONES))

    assert told
    assert not again
