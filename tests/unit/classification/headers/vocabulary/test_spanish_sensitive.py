import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Padecimiento", "HEALTH"),
        ("Motivo de ingreso", "HEALTH"),
        ("Grado de discapacidad", "HEALTH"),
        ("Delito imputado", "CRIMINAL"),
        ("Situación en el país", "IMMIGRATION_STATUS"),
        ("Afiliación al sindicato", "UNION_MEMBERSHIP"),
        ("Líquido a percibir", "SALARY"),
        ("Pueblo originario", "ETHNICITY"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
