import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Sobrenome", "FAMILY_NAME"),
        ("Nome completo", "PERSON"),
        ("Data de nascimento", "DATE_OF_BIRTH"),
        ("CPF", "TAX_ID"),
        ("RG", "NATIONAL_ID"),
        ("Telemóvel", "PHONE_NUMBER"),
        ("Senha", "PASSWORD"),
        ("Salário", "SALARY"),
        ("Servidor", "PERSON"),
        ("Motivo da internação", "HEALTH"),
        ("Tornozeleira eletrônica", "CRIMINAL"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
