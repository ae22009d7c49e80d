import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("First Name", "GIVEN_NAME"),
        ("Last Name", "FAMILY_NAME"),
        ("M.I.", "MIDDLE_NAME"),
        ("DOB (mm/dd/yyyy)", "DATE_OF_BIRTH"),
        ("Sex", "GENDER"),
        ("Ph#", "PHONE_NUMBER"),
        ("SSN_LAST4", "US_SSN"),
        ("A#", "US_ALIEN_REGISTRATION_NUMBER"),
        ("empNo", "EMPLOYEE_ID"),
        ("Case No.", "CASE_NUMBER"),
        ("ICD-10 Code", "HEALTH"),
        ("Backer Name", "PERSON"),
        ("Runner", "PERSON"),
        ("Day Phone", "PHONE_NUMBER"),
        ("Pref. lang.", "LANGUAGE"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
