import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Имя", "GIVEN_NAME"),
        ("Фамилия", "FAMILY_NAME"),
        ("Отчество", "MIDDLE_NAME"),
        ("ФИО сотрудника", "PERSON"),
        ("Дата рождения", "DATE_OF_BIRTH"),
        ("ИНН", "TAX_ID"),
        ("СНИЛС", "NATIONAL_ID"),
        ("Телефон клиента", "PHONE_NUMBER"),
        ("Диагноз", "HEALTH"),
        ("Задержанный", "PERSON"),
        ("Мера пресечения", "CRIMINAL"),
        ("Группа инвалидности", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
