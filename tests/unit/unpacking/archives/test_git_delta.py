import tempfile

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.archives.git_delta import Copy, Run, join_delta, read_delta

BASE = b"Region,July\nNorth,1\nSouth,2\n"


def make_budget(**limits: int) -> OutputBudget:
    """A budget of its own."""
    return OutputBudget(Limits(**limits), tempfile.TemporaryFile)


def test_copies_and_new_bytes_make_the_object() -> None:
    """A change is what it copies of its base and what it adds, in order."""
    delta = read_delta(memoryview(bytes([28, 31, 0x90, 12]) + b"\x08East,12\n" + bytes([0x91, 20, 8])))

    assert delta.steps == (Copy(0, 12), Run(b"East,12\n"), Copy(20, 8))
    assert bytes(join_delta(delta, memoryview(BASE), make_budget())) == b"Region,July\nEast,12\nSouth,2\n"


def test_new_bytes_that_follow_each_other_are_one_run() -> None:
    """One step holds 127 bytes at most, so long text comes in many."""
    delta = read_delta(memoryview(b"\x00\x06\x03abc\x03def"))

    assert delta.runs == (Run(b"abcdef"),)


def test_a_size_that_is_left_out_is_64_kib() -> None:
    """A copy without a size takes 0x10000 bytes, as the format says."""
    delta = read_delta(memoryview(b"\x00\x00\x80"))

    assert delta.steps == (Copy(0, 65_536),)


@pytest.mark.parametrize("content", [b"\x00\x00\x00", b"\x80", b"", b"\x00\x00\x8f\x01"])
def test_what_is_no_change_is_malformed(content: bytes) -> None:
    """A reserved step and a cut number are named."""
    with pytest.raises(UnscannableError) as raised:
        read_delta(memoryview(content))

    assert raised.value.reason is UnscannableReason.MALFORMED


def test_a_copy_beyond_the_base_is_malformed() -> None:
    """Nothing is read outside the base."""
    delta = read_delta(memoryview(bytes([3, 9, 0x91, 1, 9])))

    with pytest.raises(UnscannableError):
        join_delta(delta, memoryview(b"abc"), make_budget())


def test_a_bomb_of_copies_is_stopped() -> None:
    """A few bytes may copy a base a thousand times; the budget ends that."""
    delta = read_delta(memoryview(b"\x00\x00" + b"\x80" * 1_000))

    with pytest.raises(UnscannableError) as raised:
        join_delta(delta, memoryview(bytes(65_536)), make_budget(max_unpacked_bytes=1_000_000))

    assert raised.value.reason is UnscannableReason.OVER_LIMIT


def test_only_long_runs_of_bytes_are_opaque() -> None:
    """Text can be read, folders hold no rows, and a few bytes are of no account."""
    packed = bytes(range(256)) * 4
    folder = b"".join(b"100644 file-%d.txt\x00" % number + bytes([number]) * 20 for number in range(40))

    assert [Run(content).is_opaque for content in (packed, BASE * 40, folder, packed[:100])] == [
        True,
        False,
        False,
        False,
    ]
