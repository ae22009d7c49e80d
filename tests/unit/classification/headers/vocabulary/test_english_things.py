import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type", "positive"),
    [
        ("SKU", "PERSON", False),
        ("Song title", "PERSON", False),
        ("Aadhaar No", "IN_AADHAAR", True),
        ("API key", "SECRET", True),
        ("IPv4", "IP_ADDRESS", True),
    ],
)
def test_tells_things_from_identifiers(header: str, entity_type: str, positive: bool) -> None:  # noqa: FBT001 - a parametrized column
    """Things are nobody; English identifiers and credentials are known."""
    weights = {e.entity_type: e.weight for e in read_header(header).evidence}

    assert (weights[entity_type] > 0) == positive
