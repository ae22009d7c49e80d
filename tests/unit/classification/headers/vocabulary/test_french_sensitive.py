import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Blessures / conditions", "HEALTH"),
        ("Motif d'admission", "HEALTH"),
        ("Perte d’autonomie", "HEALTH"),
        ("Motif d'écrou", "CRIMINAL"),
        ("Statut au pays", "IMMIGRATION_STATUS"),
        ("Délégué syndical", "UNION_MEMBERSHIP"),
        ("Net imposable", "SALARY"),
    ],
)
def test_names_its_type_first(header: str, entity_type: str) -> None:
    """The strongest evidence of a personal header is its entity type."""
    strongest = read_header(header).evidence[0]

    assert (entity_type, True) == (strongest.entity_type, strongest.weight > 0)
