import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Cognome", "FAMILY_NAME"),
        ("Data di nascita", "DATE_OF_BIRTH"),
        ("Codice fiscale", "IT_FISCAL_CODE"),
        ("Cellulare", "PHONE_NUMBER"),
        ("Sesso", "GENDER"),
        ("Nome paziente", "PERSON"),
        ("CAP", "POSTAL_CODE"),
        ("Condòmino", "PERSON"),
        ("Esito tampone", "HEALTH"),
        ("Motivo permesso", "IMMIGRATION_STATUS"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
