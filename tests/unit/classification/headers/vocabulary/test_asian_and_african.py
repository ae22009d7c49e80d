import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Nama lengkap", "PERSON"),
        ("שם משפחה", "FAMILY_NAME"),
        ("วันเกิด", "DATE_OF_BIRTH"),
        ("Tarehe ya kuzaliwa", "DATE_OF_BIRTH"),
        ("জন্ম তারিখ", "DATE_OF_BIRTH"),
        ("شناختی کارڈ نمبر", "NATIONAL_ID"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
