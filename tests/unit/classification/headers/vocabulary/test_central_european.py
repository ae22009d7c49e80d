import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Příjmení", "FAMILY_NAME"),
        ("Születési dátum", "DATE_OF_BIRTH"),
        ("Ime i prezime", "PERSON"),
        ("Rodné číslo", "NATIONAL_ID"),
        ("Asmens kodas", "NATIONAL_ID"),
        ("Sünniaeg", "DATE_OF_BIRTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
