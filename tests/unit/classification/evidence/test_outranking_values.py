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
_SAID = {"PERSON": 2.0, "DATE_OF_BIRTH": 2.0, "PHONE_NUMBER": 2.75, "STREET_ADDRESS": 1.8}


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
        ("Product", "Launched", "yes"),
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


@pytest.mark.parametrize(("name", "is_told"), [("Product", "yes"), ("Median", "yes"), ("School", ""), ("Company", "")])
def test_full_names_beside_telephones(name: str, is_told: str) -> None:
    """Goods and figures have no telephones; schools and companies do."""
    told = _told(_column("Code", "PHONE_NUMBER", _PHONES), _column(name, "PERSON", _NAMES))

    assert told == ([(1, "PERSON"), (0, "PHONE_NUMBER")] if is_told else [])


@pytest.mark.parametrize("name", ["City", "Company", "Building"])
def test_houses_and_places_need_both(name: str) -> None:
    """Under such a header names are people's where birth dates and addresses or telephones stand beside them."""
    births, streets = _column("Founded", "DATE_OF_BIRTH", _BIRTHS), _column("Seat", "STREET_ADDRESS", _PHONES)

    assert (0, "PERSON") in _told(_column(name, "PERSON", _NAMES), births, streets)


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
