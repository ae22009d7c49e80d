from hypothesis import given
from hypothesis import strategies as st

from dlp_addon.classification.masking import DOT, make_visible, mask_header, mask_path, mask_value
from dlp_addon.model.entity_types import ENTITY_TYPES

TYPES = st.sampled_from(sorted(ENTITY_TYPES)) | st.text(max_size=5)


@given(TYPES, st.text(max_size=60))
def test_a_mask_shows_two_characters_at_most(entity_type: str, value: str) -> None:
    """Whatever the value and type, six dots and no more than two characters come out."""
    masked = mask_value(entity_type, value)

    assert len(masked) <= 8
    assert masked.count(DOT) >= 6


@given(st.text(max_size=200))
def test_nothing_invisible_is_shown(text: str) -> None:
    """Headers, paths and values come out printable, whatever was put into them."""
    for shown in (make_visible(text), mask_path(text), mask_header(text, 0), mask_value("PERSON", text)):
        assert all(character.isprintable() or character.isspace() for character in shown)
        assert not any(character in shown for character in "\n\r\x1b\u202e\u2066\x00")


@given(st.text(max_size=20), st.from_regex(r"[A-Z]?\d{9}", fullmatch=True), st.text(max_size=20))
def test_numbers_of_people_never_stay_in_paths(before: str, number: str, after: str) -> None:
    """A nine-digit number inside any name of a file or sheet is not shown."""
    assert number[-9:] not in mask_path(f"{before} {number} {after}")


@given(st.from_regex(r"[a-z]{3,12}\.[a-z]{3,12}@[a-z]{3,12}\.example", fullmatch=True))
def test_addresses_never_stay_in_paths_or_headers(address: str) -> None:
    """An e-mail address is not shown wherever it stands."""
    assert address.split("@", maxsplit=1)[0] not in mask_path(f"list of {address}.csv")
    assert mask_header(address, 0) == "A"
