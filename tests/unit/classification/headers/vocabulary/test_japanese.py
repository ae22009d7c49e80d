import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("氏名", "PERSON"),
        ("患者の生年月日", "DATE_OF_BIRTH"),
        ("マイナンバー", "NATIONAL_ID"),
        ("メールアドレス", "EMAIL_ADDRESS"),
        ("住所", "STREET_ADDRESS"),
        ("患者番号", "PATIENT_ID"),
        ("所見", "HEALTH"),
        ("飼い主", "PERSON"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
