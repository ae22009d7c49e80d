import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Voornaam", "GIVEN_NAME"),
        ("Achternaam", "FAMILY_NAME"),
        ("Geboortedatum", "DATE_OF_BIRTH"),
        ("BSN", "NATIONAL_ID"),
        ("Klantnummer", "CUSTOMER_ID"),
        ("Leeftijd", "AGE"),
        ("Woonplaats", "CITY"),
        ("Asielzoekster", "PERSON"),
        ("Arbeidsongeschiktheid", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
