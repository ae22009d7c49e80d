import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Prénom", "GIVEN_NAME"),
        ("Nom de famille", "FAMILY_NAME"),
        ("Né(e) le", "DATE_OF_BIRTH"),
        ("Lieu de naissance", "PLACE_OF_BIRTH"),
        ("NIR", "NATIONAL_ID"),
        ("Courriel", "EMAIL_ADDRESS"),
        ("Adresse postale", "STREET_ADDRESS"),
        ("Centre de rétention", "DETENTION_FACILITY"),
        ("Matricule", "EMPLOYEE_ID"),
        ("Nom du résident", "PERSON"),
        ("TEL_JOUR", "PHONE_NUMBER"),
        ("Covoitureuse", "PERSON"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
