import random

import pytest

from dlp_addon.unpacking.byte_search import find_each, is_padding

MIB = 1024 * 1024


@pytest.mark.parametrize("at", [0, 5, MIB - 1, MIB - 2, MIB, 2 * MIB + 7])
def test_a_needle_is_found_across_windows(at: int) -> None:
    """Where windows meet, a needle is found once and at its own place."""
    content = memoryview(bytes(at) + b"ABC" + bytes(MIB))

    assert list(find_each(content, b"ABC")) == [(at, b"ABC")]


def test_all_occurrences_are_found() -> None:
    """Overlapping and different needles are all given, each once."""
    found = list(find_each(memoryview(b"aaaab-b"), b"aa", b"aab", b"-b", b"bbb"))

    assert found == [(0, b"aa"), (1, b"aa"), (2, b"aa"), (2, b"aab"), (5, b"-b")]


def test_the_search_finds_what_a_plain_one_does() -> None:
    """At every length and place, with few needles and with many, short ones and long ones."""
    rng = random.Random(7)
    for size in (0, 1, 2, 3, 5, 64, 1000, 20_000):
        content = bytes(rng.choices(b"ab\x00\n", k=size))
        for needles in ((b"a\x00b",), (b"ab", b"\x00\n"), (b"aaa", b"abab", b"ba\n", b"a\x00\x00a", b"\n\n\n\n")):
            plain = {(at, needle) for needle in needles for at in range(size) if content.startswith(needle, at)}

            assert list(find_each(memoryview(content), *needles)) == sorted(plain)


def test_a_window_of_one_byte_is_searched_for_needles_of_it() -> None:
    """What repeats one byte is only passed over where no needle does."""
    assert len(list(find_each(memoryview(bytes(99_999)), b"\x00\x00"))) == 99_998


def test_windows_without_the_wanted_neighbors_are_left_out() -> None:
    """Text windows are skipped where only binary content can hold the needle."""
    assert list(find_each(memoryview(b"text ABC"), b"ABC", beside=b"\x00")) == []
    assert list(find_each(memoryview(b"\x00 ABC"), b"ABC", beside=b"\x00")) == [(2, b"ABC")]
    assert list(find_each(memoryview(b"text ABC" * 9999), b"ABC", beside=b"\x00")) == []


@pytest.mark.parametrize(
    ("content", "expected"), [(b"", True), (b"\x00" * 99, True), (b"   ", True), (b"\x00\x01", False)]
)
def test_padding_is_one_byte_repeated(content: bytes, expected: bool) -> None:  # noqa: FBT001 - a table of cases
    """Empty or uniform content is padding and nothing else is."""
    assert is_padding(memoryview(content)) is expected
