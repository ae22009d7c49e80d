import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Imię", "GIVEN_NAME"),
        ("Nazwisko", "FAMILY_NAME"),
        ("Data urodzenia", "DATE_OF_BIRTH"),
        ("PESEL", "PL_PESEL"),
        ("Imię i nazwisko pacjenta", "PERSON"),
        ("Nr telefonu", "PHONE_NUMBER"),
        ("Kom.", "PHONE_NUMBER"),
        ("Stopień niepełnosprawności", "HEALTH"),
        ("Skazany", "PERSON"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
