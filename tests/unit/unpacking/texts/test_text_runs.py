import os
import pickle
import zlib

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts.text_runs import joined_strings, text_runs, without_zeros

TABLE = b"name,born\n" + b"Ada Example,1980-01-02\n" * 40
NOISE = bytes(range(32)) * 99


def _runs(content: bytes, budget: OutputBudget) -> list[bytes]:
    return [bytes(part.content) for part in text_runs(memoryview(content), None, budget) if isinstance(part, Part)]


@pytest.mark.parametrize("before", [b"", NOISE, bytes(1_048_576 - 60), bytes(1_048_576 + 60)])
@pytest.mark.parametrize("behind", [b"", NOISE, bytes(3)])
def test_text_is_found_wherever_it_stands(before: bytes, behind: bytes, budget: OutputBudget) -> None:
    """A table before, between or behind binary bytes is found whole, also across the windows of the search."""
    assert _runs(before + b"\x00" + TABLE + b"\x00" + behind, budget) == [TABLE]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_wide_text_is_found(codec: str, budget: OutputBudget) -> None:
    """UTF-16 inside binary content is found, at even places and odd ones."""
    wide = TABLE.decode().encode(codec)

    for before in (NOISE + b"\x01\x02", NOISE + b"\x01\x02\x03"):
        (found,) = _runs(before + wide + NOISE, budget)
        assert len(found) >= len(wide) - 2


def test_a_table_longer_than_a_window_is_one_run(budget: OutputBudget) -> None:
    """A run goes on through any number of windows."""
    table = TABLE * 3_000

    assert _runs(NOISE + table + NOISE, budget) == [table]


def test_packed_text_is_found(budget: OutputBudget) -> None:
    """The compressed comments of pictures are read."""
    assert _runs(NOISE + zlib.compress(TABLE) + NOISE, budget) == [TABLE]


def test_noise_and_short_words_are_nothing(budget: OutputBudget) -> None:
    """Random bytes, names of symbols and single lines are no table."""
    assert _runs(NOISE + b"_init\x00_main\x00" * 99 + b"One sentence. " * 40 + NOISE, budget) == []
    assert _runs(os.urandom(1 << 20).replace(b"\n", b"\x00").replace(b"\r", b"\x00"), budget) == []


def test_decoys_hide_nothing(budget: OutputBudget) -> None:
    """More texts than are looked at are named."""
    parts = list(text_runs(memoryview((TABLE[:200] * 11 + b"\x00") * 1_001), None, budget))

    assert isinstance(parts[1_000], Flaw)


def test_many_short_texts_are_one(budget: OutputBudget) -> None:
    """What comes in hundreds of pieces, as records between zeros do, is one text with all of them."""
    rows = [
        b"name: Quill %d\nborn: 1980-01-02\nnumber: A0%08d\n" % (number, number) + b"-" * 99 for number in range(400)
    ]
    long = TABLE[:200] * 11
    (joined, whole) = text_runs(memoryview(b"\x00".join([*rows, long])), None, budget)

    assert isinstance(joined, Part)
    assert isinstance(whole, Part)
    assert bytes(joined.content).split(b"\n" + b"-" * 99 + b"\n")[:-1] == [row[:-100] for row in rows]
    assert bytes(whole.content) == long


def test_zeros_in_lines_are_left_out(budget: OutputBudget) -> None:
    """Text whose records are padded with zeros is the text; text without them and binary content are not."""
    (part,) = without_zeros(memoryview(TABLE.replace(b"\n", b"\x00\x00\n")), budget)

    assert bytes(part.content) == TABLE
    (ended,) = without_zeros(memoryview(TABLE.replace(b"\n", b"\x00")), budget)
    assert bytes(ended.content) == TABLE
    assert list(without_zeros(memoryview(TABLE), budget)) == []
    assert list(without_zeros(memoryview(NOISE * 9), budget)) == []


def test_strings_of_serialized_objects_are_words(budget: OutputBudget) -> None:
    """Short strings between few binary bytes are one text; content that is mostly something else has none."""
    packed = pickle.dumps([{"name": f"Ada Example {number}", "number": f"A{number:09d}"} for number in range(50)])
    (part,) = joined_strings(memoryview(packed), budget)

    assert b"A000000049" in bytes(part.content).split()
    assert list(joined_strings(memoryview(NOISE), budget)) == []
