import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("الاسم الكامل", "PERSON"),
        ("اسم العائلة", "FAMILY_NAME"),
        ("تاريخ الميلاد", "DATE_OF_BIRTH"),
        ("الجنسية", "NATIONALITY"),
        ("رقم الجوال", "PHONE_NUMBER"),
        ("الرقم القومي", "NATIONAL_ID"),
        ("رقم جواز السفر", "PASSPORT_NUMBER"),
        ("اسم المقيم", "PERSON"),
        ("سبب الاعتقال", "CRIMINAL"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
