"""What the unread parts of a file say of it while it is not complete yet."""

from dataclasses import replace

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.inspection import Unscannable

_FOR_WANT_OF_THE_REST = frozenset(
    {
        UnscannableReason.INCOMPLETE,
        UnscannableReason.TRUNCATED,
        UnscannableReason.MALFORMED,
        # Bytes in another order look like members of an archive that overlap.
        UnscannableReason.OVER_LIMIT,
    }
)


def of_a_beginning(part: Unscannable) -> Unscannable | None:
    """What an unread part says of a file that is there from its beginning: nothing, itself, or `incomplete`."""
    if part.reason is UnscannableReason.TRUNCATED:
        return None
    if part.reason in {UnscannableReason.MALFORMED, UnscannableReason.UNSUPPORTED} and part.may_hold_table:
        return replace(part, reason=UnscannableReason.INCOMPLETE)
    return part


def of_text_with_gaps(part: Unscannable) -> Unscannable | None:
    """What it says of text with bytes missing in it, which is read over the gaps: they look like damage to it."""
    return None if part.reason in {UnscannableReason.MALFORMED, UnscannableReason.TRUNCATED} else part


def of_a_fragment(part: Unscannable) -> Unscannable | None:
    """What it says of bytes from the middle: without the rest nobody can read them, or say that they are damaged."""
    return None if part.reason in _FOR_WANT_OF_THE_REST else part
