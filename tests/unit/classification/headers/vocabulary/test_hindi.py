import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("पूरा नाम", "PERSON"),
        ("जन्म तिथि", "DATE_OF_BIRTH"),
        ("आधार संख्या", "IN_AADHAAR"),
        ("मोबाइल नंबर", "PHONE_NUMBER"),
        ("लिंग", "GENDER"),
        ("आयु", "AGE"),
        ("लाभार्थी का नाम", "PERSON"),
        ("दिव्यांगता का प्रकार", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
