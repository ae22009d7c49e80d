import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("نام‌خانوادگی", "FAMILY_NAME"),
        ("تاریخ تولد", "DATE_OF_BIRTH"),
        ("کد ملی", "NATIONAL_ID"),
        ("تلفن همراه", "PHONE_NUMBER"),
        ("جنسیت", "GENDER"),
        ("مددجو", "PERSON"),
        ("علت بستری", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
