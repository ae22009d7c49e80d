import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Prenon", "GIVEN_NAME"),
        ("Siyati", "FAMILY_NAME"),
        ("Dat nesans", "DATE_OF_BIRTH"),
        ("Nimewo telefòn", "PHONE_NUMBER"),
        ("Kote li fèt", "PLACE_OF_BIRTH"),
        ("Sèvant", "PERSON"),
        ("Kòz lanmò", "HEALTH"),
        ("Salè", "SALARY"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
