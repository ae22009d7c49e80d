import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Adı Soyadı", "PERSON"),
        ("Soyadı", "FAMILY_NAME"),
        ("Doğum Tarihi", "DATE_OF_BIRTH"),
        ("TC Kimlik No", "TR_NATIONAL_ID"),
        ("Cep Telefonu", "PHONE_NUMBER"),
        ("Cinsiyet", "GENDER"),
        ("Kat maliki", "PERSON"),
        ("Geçirdiği ameliyatlar", "HEALTH"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
