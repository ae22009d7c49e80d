import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Ім'я", "GIVEN_NAME"),
        ("Прізвище", "FAMILY_NAME"),
        ("Дата народження", "DATE_OF_BIRTH"),
        ("РНОКПП", "TAX_ID"),
        ("Стать", "GENDER"),
        ("ПІБ", "PERSON"),
        ("Військовополонений", "PERSON"),
        ("Характер поранення", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
