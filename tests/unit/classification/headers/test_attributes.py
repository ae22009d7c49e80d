import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type", "positive"),
    [
        ("Company phone", "PHONE_NUMBER", True),
        ("Building age", "AGE", False),
        ("Email opt in", "EMAIL_ADDRESS", False),
        ("Visa type", "IMMIGRATION_STATUS", True),
        ("Passport nation", "PASSPORT_NUMBER", False),
    ],
)
def test_words_beside_change_attributes(header: str, entity_type: str, positive: bool) -> None:  # noqa: FBT001 - a parametrized column
    """Things, properties and places beside an attribute change what it says."""
    weights = {e.entity_type: e.weight for e in read_header(header).evidence}

    assert (weights[entity_type] > 0) == positive
