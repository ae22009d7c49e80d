import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Vorerkrankungen", "HEALTH"),
        ("Pflegegrad", "HEALTH"),
        ("Befund", "HEALTH"),
        ("Tatvorwurf", "CRIMINAL"),
        ("Fluchtgrund", "IMMIGRATION_STATUS"),
        ("Gewerkschaftsmitglied", "UNION_MEMBERSHIP"),
        ("Bruttolohn", "SALARY"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
