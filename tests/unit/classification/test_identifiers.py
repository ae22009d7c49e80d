from dlp_addon.classification.identifiers import (
    ACCOUNT_NUMBERS,
    ORGANISATION_IDS,
    SHARED_IDS,
    is_government_id,
    is_primary,
    is_special,
)
from dlp_addon.model.entity_types import ENTITY_TYPES


def test_every_listed_number_is_in_the_catalogue() -> None:
    """The groups of numbers name only types that exist and identify."""
    assert all(is_primary(name) for name in ORGANISATION_IDS | SHARED_IDS | ACCOUNT_NUMBERS)


def test_groups_do_not_overlap() -> None:
    """A number has one strength."""
    assert not ORGANISATION_IDS & SHARED_IDS
    assert not ORGANISATION_IDS & ACCOUNT_NUMBERS
    assert not SHARED_IDS & ACCOUNT_NUMBERS


def test_numbers_of_states_are_the_rest() -> None:
    """A-numbers and passports tell one person; case numbers, names and unknown types do not."""
    assert is_government_id("US_ALIEN_REGISTRATION_NUMBER")
    assert is_government_id("PASSPORT_NUMBER")
    assert not any(map(is_government_id, ("CASE_NUMBER", "PERSON", "NO_SUCH_TYPE")))


def test_special_categories_are_the_catalogues() -> None:
    """What is special is data, not code."""
    assert [name for name in ENTITY_TYPES if is_special(name)] == [e.name for e in ENTITY_TYPES.values() if e.special]
    assert not is_special("NO_SUCH_TYPE")
