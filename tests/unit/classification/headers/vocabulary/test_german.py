import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Vorname", "GIVEN_NAME"),
        ("Nachname", "FAMILY_NAME"),
        ("Geburtsdatum", "DATE_OF_BIRTH"),
        ("Geburtsort", "PLACE_OF_BIRTH"),
        ("Personalnummer", "EMPLOYEE_ID"),
        ("Kundennr.", "CUSTOMER_ID"),
        ("Reisepass-Nr.", "PASSPORT_NUMBER"),
        ("Konfession", "RELIGION"),
        ("Handynummer", "PHONE_NUMBER"),
        ("Hundehalterin", "PERSON"),
        ("Tel. tagsüber", "PHONE_NUMBER"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
