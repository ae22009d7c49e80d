import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type", "positive"),
    [
        ("Patient name", "PERSON", True),
        ("Gene name", "PERSON", False),
        ("Voter no", "VOTER_ID", True),
        ("Legajo Nº", "EMPLOYEE_ID", True),
        ("Place of birth", "PLACE_OF_BIRTH", True),
        ("Hire date", "DATE_OF_BIRTH", False),
    ],
)
def test_owners_decide_heads(header: str, entity_type: str, positive: bool) -> None:  # noqa: FBT001 - a parametrized column
    """What a name, number, place or date is of decides the type."""
    weights = {e.entity_type: e.weight for e in read_header(header).evidence}

    assert (weights[entity_type] > 0) == positive
