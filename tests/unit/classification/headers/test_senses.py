from dlp_addon.classification.headers.senses import MEANINGS, Kind, Sense
from dlp_addon.model.entity_types import ENTITY_TYPES


def test_every_sense_and_type_has_meaning() -> None:
    """All senses have a meaning and all attributes name known entity types."""
    attributes = [meaning for meaning in MEANINGS.values() if meaning.kind is Kind.ATTRIBUTE]

    assert MEANINGS.keys() >= {sense.value for sense in Sense}
    assert {meaning.entity_type for meaning in attributes} <= ENTITY_TYPES.keys()
