import pytest

from dlp_addon.classification.headers import read_header


@pytest.mark.parametrize(
    ("header", "entity_type", "positive"),
    [
        ("City population", "CITY", False),
        ("Average age", "AGE", False),
        ("# Students", "PERSON", False),
        ("Unit price", "US_SSN", False),
        ("Guardian", "PERSON", True),
    ],
)
def test_measures_outvote_persons(header: str, entity_type: str, positive: bool) -> None:  # noqa: FBT001 - a parametrized column
    """Counts, averages and amounts speak against persons."""
    weights = {e.entity_type: e.weight for e in read_header(header).evidence}

    assert (weights[entity_type] > 0) == positive
