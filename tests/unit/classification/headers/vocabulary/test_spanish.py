import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Primer nombre", "GIVEN_NAME"),
        ("Apellido paterno", "FAMILY_NAME"),
        ("Nombre del empleado", "PERSON"),
        ("Nac.", "DATE_OF_BIRTH"),
        ("Edad", "AGE"),
        ("Nacionalidad", "NATIONALITY"),
        ("Teléfono móvil", "PHONE_NUMBER"),
        ("DNI", "ES_NIF"),
        ("CURP", "NATIONAL_ID"),
        ("RFC", "TAX_ID"),
        ("Estado civil", "MARITAL_STATUS"),
        ("N.º de expediente", "CASE_NUMBER"),
        ("Nombre del huésped", "PERSON"),
        ("Tel. noche", "PHONE_NUMBER"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
