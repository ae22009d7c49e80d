import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Ημ/νία γέννησης", "DATE_OF_BIRTH"),
        ("Д/р", "DATE_OF_BIRTH"),
        ("받는분", "PERSON"),
        ("病种", "HEALTH"),
        ("Příjm.", "FAMILY_NAME"),
        ("〒", "POSTAL_CODE"),
        ("№ л.к.", "NATIONAL_ID"),
        ("Δ/νση κατοικίας", "STREET_ADDRESS"),
        ("Płaca", "SALARY"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a shortened header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
