import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Qualifying condition", "HEALTH"),
        ("SAE term", "HEALTH"),
        ("Long-term conditions", "HEALTH"),
        ("Dietary requirements", "HEALTH"),
        ("Priors", "CRIMINAL"),
        ("Status in country", "IMMIGRATION_STATUS"),
        ("Leave to remain", "IMMIGRATION_STATUS"),
        ("Tattoos", "BIOMETRIC"),
        ("Adjusted Gross Income", "SALARY"),
        ("Bargaining unit", "UNION_MEMBERSHIP"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
