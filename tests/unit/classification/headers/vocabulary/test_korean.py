import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("성명", "PERSON"),
        ("생년월일", "DATE_OF_BIRTH"),
        ("주민등록번호", "KR_RRN"),
        ("휴대폰 번호", "PHONE_NUMBER"),
        ("집주소", "STREET_ADDRESS"),
        ("사번", "EMPLOYEE_ID"),
        ("입주민", "PERSON"),
        ("이상소견", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
