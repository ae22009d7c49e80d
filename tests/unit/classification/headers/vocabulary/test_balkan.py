import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Prenume", "GIVEN_NAME"),
        ("ЕГН", "NATIONAL_ID"),
        ("Ονοματεπώνυμο", "PERSON"),
        ("Ημ. γέννησης", "DATE_OF_BIRTH"),
        ("Domiciliu", "STREET_ADDRESS"),
        ("Emri", "GIVEN_NAME"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
