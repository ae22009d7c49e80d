import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("विद्यार्थीको नाम", "PERSON"),
        ("ឈ្មោះ", "PERSON"),
        ("ទូរស័ព្ទ", "PHONE_NUMBER"),
        ("မွေးနေ့", "DATE_OF_BIRTH"),
        ("ເບີໂທລະສັບ", "PHONE_NUMBER"),
        ("የተማሪ ስም", "PERSON"),
        ("வயது", "AGE"),
        ("ජාතික හැඳුනුම්පත", "NATIONAL_ID"),
        ("անուն ազգանուն", "PERSON"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type, vowel signs or not."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
