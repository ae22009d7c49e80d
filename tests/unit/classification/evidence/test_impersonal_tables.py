import polars as pl
import pytest

from dlp_addon.classification.evidence.impersonal_tables import (
    business_number_evidence,
    is_about_animals,
    is_about_businesses,
    is_about_places,
    lists_breeds,
    lists_countries,
    names_heads_only,
)
from dlp_addon.classification.headers import Topic
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table


def table(*header: str) -> Table:
    """A table of one empty row under a header."""
    return Table(path="t.csv", header=header, columns=tuple(pl.Series([None], dtype=pl.String) for _ in header))


def test_lists_of_animals_say_so() -> None:
    """A breed or species is nobody's."""
    assert is_about_animals(table("Name", "Date of birth", "Breed"))
    assert is_about_animals(table("AnimalID", "Animal Type"))
    assert is_about_animals(table("Nom vache", "Race"))
    assert not is_about_animals(table("Name", "Date of birth", "Race"))


def test_races_without_people_are_breeds() -> None:
    """Beside a yield a race is one of potatoes, beside a birth date of people, beside a cow of cattle."""
    assert lists_breeds(table("Ras", "Opbrengst"), {"ETHNICITY", None})
    assert not lists_breeds(table("Race", "DOB"), {"ETHNICITY", "DATE_OF_BIRTH"})
    assert lists_breeds(table("Vache", "Race"), {"ETHNICITY", "GIVEN_NAME"})


@pytest.mark.parametrize("header", ["SIRET", "Doing Business As", "NAICS_code", "company number", "razón social"])
def test_registers_of_businesses_say_so(header: str) -> None:
    """Codes and words that only businesses have."""
    assert is_about_businesses(table("Name", header))


def test_tax_numbers_of_suppliers_are_nobodys() -> None:
    """Beside a firm they are the firm's, beside a person the person's."""
    suppliers, people = table("Proveedor", "RFC"), table("Nombre", "Proveedor", "RFC")
    of_firm = business_number_evidence(suppliers, [("ORGANIZATION", 0.8), ("TAX_ID", 0.8)], [frozenset()])
    beside_name = business_number_evidence(
        people, [("PERSON", 0.9), ("ORGANIZATION", 0.8), ("TAX_ID", 0.8)], [{Topic.ORGANIZATION}]
    )

    assert [(index, one.weight < 0) for index, one in of_firm.items()] == [(1, True)]
    assert beside_name == {}


def test_gazetteers_say_so() -> None:
    """Coordinates beside a population or an airport's code; a home has neither."""
    assert is_about_places(table("name", "latitude", "longitude", "population"))
    assert is_about_places(table("Station", "lat", "lon"))
    assert not is_about_places(table("Name", "Home latitude", "Home longitude"))
    assert not is_about_places(table("Name", "lat", "lon", "Birth date"))


@pytest.mark.parametrize(
    ("header", "types", "expected"),
    [
        (("School", "Principal"), ("ORGANIZATION", "PERSON"), True),
        (("Apotheke", "Inhaberin"), ("ORGANIZATION", "PERSON"), True),
        (("School", "Pupil"), ("ORGANIZATION", "PERSON"), False),
        (("Manager", "School"), ("PERSON", "ORGANIZATION"), False),
        (("School", "Phone"), ("ORGANIZATION", "PHONE_NUMBER"), False),
    ],
)
def test_those_who_run_a_house_stand_for_it(header: tuple[str, ...], types: tuple[str, ...], *, expected: bool) -> None:
    """Only where the house comes first and nobody else is named."""
    typings = [ColumnTyping(index=index, entity_type=kind, confidence=0.9) for index, kind in enumerate(types)]

    assert names_heads_only(table(*header), typings) is expected


def test_race_cards_list_horses() -> None:
    """Two words of the turf make ages those of horses; one alone does not."""
    assert is_about_animals(table("No", "Name", "Age", "Wgt", "OR", "Form"))
    assert not is_about_animals(table("Name", "Age", "Form", "Teacher"))


def test_numbers_of_public_bodies_are_nobodys() -> None:
    """Nine digits that pass a check of persons' numbers, where each row has a population; not where one is named."""
    cells = [pl.Series([cell] * 3) for cell in ("200023372", "CC du Val", "12034")]
    bodies = Table(path="t.csv", header=("code", "nom", "populationTotale"), columns=tuple(cells))
    verdicts = [("CA_SIN", 0.8), (None, 0.0), (None, 0.0)]
    named = [verdicts[0], ("PERSON", 0.9), verdicts[2]]

    assert list(business_number_evidence(bodies, verdicts, [], {0, 1, 2})) == [0]
    assert not business_number_evidence(bodies, verdicts, [], {1, 2})
    assert not business_number_evidence(bodies, named, [], {0, 1, 2})


def test_tables_of_countries_are_told_by_a_country_a_row() -> None:
    """Unless names of people stand beside most of them, as in a list of ambassadors."""
    names = """
        Albania Algeria Angola Argentina Armenia Australia Austria Belgium Bolivia Brazil Bulgaria Canada Chad Chile
        China Colombia Cuba Cyprus Denmark Egypt
    """
    countries = pl.Series(names.split())
    listed = Table(path="t.csv", header=("country", "capital"), columns=(countries, countries))
    named = ColumnTyping(index=1, entity_type="PERSON", confidence=0.95, evidence=(), cells=None)
    hardly = ColumnTyping(index=1, entity_type="PERSON", confidence=0.6, evidence=(), cells=None)

    assert lists_countries(listed, [hardly])
    assert not lists_countries(listed, [named])
    assert not lists_countries(table("country", "capital"), [])
