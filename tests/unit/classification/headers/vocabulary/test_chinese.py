import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("申请人姓名", "PERSON"),
        ("出生日期", "DATE_OF_BIRTH"),
        ("身份证号", "NATIONAL_ID"),
        ("手機號碼", "PHONE_NUMBER"),
        ("性別", "GENDER"),
        ("员工编号", "EMPLOYEE_ID"),
        ("家庭住址", "STREET_ADDRESS"),
        ("被拘留人", "PERSON"),
        ("体检结果", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
