import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Họ và tên", "PERSON"),
        ("Ngày sinh", "DATE_OF_BIRTH"),
        ("Số CCCD", "NATIONAL_ID"),
        ("Số điện thoại", "PHONE_NUMBER"),
        ("Giới tính", "GENDER"),
        ("Người tị nạn", "PERSON"),
        ("Lý do nhập viện", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
