from dlp_addon.errors import UnscannableReason
from dlp_addon.extraction.resumable.unfinished_files import of_a_beginning, of_a_fragment, of_text_with_gaps
from dlp_addon.model.inspection import Unscannable


def unread(reason: UnscannableReason, *, may_hold_table: bool = True) -> Unscannable:
    """A part that nobody read."""
    return Unscannable(path="upload", reason=reason, may_hold_table=may_hold_table)


def test_beginning_that_only_the_whole_would_show_is_incomplete() -> None:
    """That a file ends early is no finding; damage in what may hold a table is one until the rest is there."""
    assert of_a_beginning(unread(UnscannableReason.TRUNCATED)) is None
    assert of_a_beginning(unread(UnscannableReason.MALFORMED)) == unread(UnscannableReason.INCOMPLETE)
    picture = unread(UnscannableReason.MALFORMED, may_hold_table=False)
    assert of_a_beginning(picture) == picture


def test_fragment_is_neither_incomplete_nor_damaged() -> None:
    """Bytes from the middle of anything look damaged; every other reason stands."""
    encrypted = unread(UnscannableReason.ENCRYPTED)

    assert of_a_fragment(unread(UnscannableReason.INCOMPLETE)) is None
    assert of_a_fragment(encrypted) == encrypted


def test_gaps_in_text_are_no_damage() -> None:
    """What looks damaged for the gaps in it is read as far as it goes; a limit that was met stays one."""
    over_limit = unread(UnscannableReason.OVER_LIMIT)

    assert of_text_with_gaps(unread(UnscannableReason.MALFORMED)) is None
    assert of_text_with_gaps(over_limit) == over_limit
