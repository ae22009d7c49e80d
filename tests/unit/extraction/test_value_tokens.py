import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.value_tokens import Cursor, Token, TokenKind, float_literal


def test_cursor_reads_forward() -> None:
    """First bytes, numbers and slices follow each other without gap."""
    cursor = Cursor(memoryview(b"\x01\x00\x02ab\x03"))
    first_bytes = cursor.first_bytes()

    assert next(first_bytes) == 1
    assert cursor.take_number(2) == 2
    assert bytes(cursor.take(2)) == b"ab"
    assert list(first_bytes) == [3]


def test_cursor_does_not_read_behind_the_end() -> None:
    """A length that lies is an error, not a short read."""
    with pytest.raises(UnscannableError) as caught:
        Cursor(memoryview(b"ab")).take(2**40)

    assert caught.value.reason is UnscannableReason.TRUNCATED


@pytest.mark.parametrize(("number", "literal"), [(1.5, "1.5"), (float("nan"), "null"), (float("-inf"), "null")])
def test_floats_are_written_as_json(number: float, literal: str) -> None:
    """What JSON has no number for is null."""
    assert float_literal(number) == literal


def test_token_of_no_size_waits_for_a_break() -> None:
    """A container token without a size ends with a break."""
    assert Token(TokenKind.ARRAY).size is None
