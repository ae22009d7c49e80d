"""Records whose fields stand at fixed positions without anything between them, with or without ends of lines.

The forms of mainframes and authorities: `RYAN      ANNA    19800203123456789`. Where a field begins is told by what the
records have in each place: blanks before a letter that is always there, a date, digits before a padded word.
"""

import re
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from dlp_addon.tabular.cells import Grid, build_grid

type Codes = npt.NDArray[np.uint8]

_BLANK, _LETTER, _DIGIT, _SIGN = range(4)
_SAMPLE_CHARACTERS, _SAMPLE_RECORDS = 16_384, 400
_MIN_LENGTH, _MAX_LENGTH = 12, 4_096
_MIN_RECORDS = 4
_MIN_ALIKE, _MIN_ABOVE, _NEAR = 0.75, 0.08, 0.04
_MIN_STILL_ALIKE, _MIN_STILL_ABOVE = 0.7, 0.04
_WINDOW_CHARACTERS = 4_096
_FULL, _RISE, _MOST = 0.97, 0.25, 0.9
_MAX_MARKS = 0.9
_MARKS = ",;|\t^~{}<>"
_MAX_FLAGS = 4
_WRITTEN_DATE = re.compile(r"\d{2}[-/.]\d{2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2}[-/.]\d{2}[-/.]\d{2}(?!T\d)")
_NAMES_GAP = re.compile(r"(?<=\S) {2,}(?=[^\W\d])")
_DATE_DIGITS = 8
_DATE_FORMS = ("%Y%m%d", "%d%m%Y", "%m%d%Y")
_FIRST_YEAR, _LAST_YEAR = 1900, 2035


def find_record_length(sample: str) -> int | None:
    """How many characters a record has, in a text without ends of lines; None where nothing comes again so."""
    text = sample[:_SAMPLE_CHARACTERS]
    if "\n" in text.rstrip() or len(text) < _MIN_LENGTH * _MIN_RECORDS:
        return None
    codes = _codes(text)
    lengths = range(_MIN_LENGTH, min(_MAX_LENGTH, len(codes) // _MIN_RECORDS) + 1)
    shares = np.array([np.mean(codes[:-length] == codes[length:]) for length in lengths])
    best = float(shares.max())
    if best < _MIN_ALIKE or best - float(np.median(shares)) < _MIN_ABOVE:
        return None
    length = lengths[int(np.argmax(shares >= best - _NEAR))]
    is_marked = any(text.count(mark) * length >= _MAX_MARKS * len(text) for mark in _MARKS)
    return None if is_marked else length


def cut_records(blocks: Iterable[bytes], length: int) -> Iterator[bytes]:
    """UTF-8 in blocks with a line feed after every `length` characters, as long as these come again so.

    What is no such record, wherever it begins, stands in lines of its own and is not cut.
    """
    window = -(-_WINDOW_CHARACTERS // length) * length
    was_whole = True
    for text in _windows(blocks, window):
        is_whole = _comes_again(text, length)
        between = "" if was_whole == is_whole else "\n"
        cut = "".join(f"{text[at : at + length]}\n" for at in range(0, len(text), length)) if is_whole else text
        was_whole = is_whole
        yield f"{between}{cut}".encode()


def _windows(blocks: Iterable[bytes], characters: int) -> Iterator[str]:
    held, decoder = "", getincrementaldecoder("utf-8")("replace")
    for block in blocks:
        held += decoder.decode(block)
        end = len(held) // characters * characters
        yield from (held[at : at + characters] for at in range(0, end, characters))
        held = held[end:]
    if held:
        yield held


def _comes_again(text: str, length: int) -> bool:
    """Whether the places of the records hold the same kinds of characters, and the places beside them do less so.

    What is shorter than two records goes with those before it.
    """
    codes = _LATIN_KINDS[np.frombuffer(text.encode("latin-1", "replace"), np.uint8)]
    if len(codes) < 2 * length:
        return True
    before, there, behind = (float(np.mean(codes[:-far] == codes[far:])) for far in (length - 1, length, length + 1))
    return there >= _MIN_STILL_ALIKE and there - max(before, behind) >= _MIN_STILL_ABOVE


def find_positions(sample: str, *, is_cut: bool = False) -> tuple[int, ...] | None:
    """Where the fields of lines of one length begin; None where nothing tells.

    Unless records were cut, some fields must stand side by side without a blank: others are told by their gaps.
    """
    lines = [line for line in sample.split("\n")[:_SAMPLE_RECORDS] if line.strip()]
    if len(lines) <= _MIN_RECORDS:
        return None
    width = max(map(len, lines))
    alike = [line for line in lines if len(line) == width]
    if not _MIN_LENGTH <= width <= _MAX_LENGTH or len(alike) < _MOST * (len(lines) - 1):
        return None
    head, alike = alike[0], alike[1:]
    codes = np.stack([_codes(line) for line in alike])
    dates = set(_date_edges(alike, codes))
    tight = {*dates, *_word_starts(codes), *_flag_edges(alike, codes, dates)}
    if tight:
        tight.update(_head_starts(head, codes))
    tight = {place for place in tight if 0 < place < width}
    gaps = _rises(codes)
    if not (is_cut and gaps) and not any(_is_between(codes, place) for place in tight):
        return None
    return (0, *sorted({*tight, *gaps}))


def read_positions(lines: Iterable[str], positions: Sequence[int]) -> Grid:
    """One row a line, one column a field."""
    spans = [*pairwise(positions), (positions[-1], None)]
    return build_grid([[line[start:end].strip() or None for start, end in spans] for line in lines if line.strip()])


def _codes(text: str) -> Codes:
    kinds = (
        _BLANK if character == " " else _DIGIT if character.isdigit() else _LETTER if character.isalpha() else _SIGN
        for character in text
    )
    return np.fromiter(kinds, np.uint8, len(text))


_LATIN_KINDS: Codes = _codes(bytes(range(256)).decode("latin-1"))


def _share(codes: Codes, kind: int) -> npt.NDArray[np.float64]:
    share: npt.NDArray[np.float64] = np.mean(codes == kind, axis=0, dtype=np.float64)
    return share


def _rises(codes: Codes) -> set[int]:
    """Places that are filled much oftener than the one before, but the digits of a number that ends at one place."""
    filled, digits = 1 - _share(codes, _BLANK), _share(codes, _DIGIT)
    is_number = (digits[1:] >= _FULL * filled[1:]) & (digits[:-1] >= _FULL * filled[:-1]) & (filled[:-1] > 0)
    is_start = (filled[1:] >= _MOST) | (filled[:-1] <= 1 - _FULL)
    return {int(place) + 1 for place in np.flatnonzero((np.diff(filled) >= _RISE) & is_start & ~is_number)}


def _is_between(codes: Codes, place: int) -> bool:
    """Whether fields meet there without a blank in most records."""
    beside = codes[:, place - 1 : place + 1]
    return bool(np.mean(((beside == _LETTER) | (beside == _DIGIT)).all(axis=1)) >= _MOST)


def _date_edges(lines: Sequence[str], codes: Codes) -> Iterator[int]:
    first = {match.span() for match in _WRITTEN_DATE.finditer(lines[0])}
    for start, end in first:
        if sum(_WRITTEN_DATE.match(line, start) is not None for line in lines) >= _FULL * len(lines):
            yield from (start, end)
    digits = _share(codes, _DIGIT) >= _FULL
    place = 0
    while place + _DATE_DIGITS <= codes.shape[1]:
        if digits[place : place + _DATE_DIGITS].all() and _are_dates([line[place : place + 8] for line in lines]):
            yield from (place, place + _DATE_DIGITS)
            place += _DATE_DIGITS
        else:
            place += 1


def _are_dates(cells: Sequence[str]) -> bool:
    if len(set(cells)) < 2:
        return False
    return any(sum(_is_date(cell, form) for cell in cells) >= _FULL * len(cells) for form in _DATE_FORMS)


def _is_date(cell: str, form: str) -> bool:
    try:
        return _FIRST_YEAR <= datetime.strptime(cell, form).year <= _LAST_YEAR  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return False


def _head_starts(head: str, codes: Codes) -> Iterator[int]:
    """Where names of fields begin behind a gap in the first line, and something stands below in every record."""
    filled = 1 - _share(codes, _BLANK)
    return (match.end() for match in _NAMES_GAP.finditer(head) if filled[match.end()] >= _FULL)


def _word_starts(codes: Codes) -> Iterator[int]:
    """Where a padded word begins behind digits that are always there."""
    letters, digits = _share(codes, _LETTER), _share(codes, _DIGIT)
    blanks = _share(codes, _BLANK)
    for place in np.flatnonzero((digits[:-1] >= _FULL) & (letters[1:] >= _FULL)) + 1:
        behind = place + int(np.argmin(np.append(letters[place:] >= _FULL, [False])))
        if behind < codes.shape[1] and blanks[behind] > 1 - _FULL and letters[behind] + blanks[behind] >= _MOST:
            yield int(place)


def _flag_edges(lines: Sequence[str], codes: Codes, dates: AbstractSet[int]) -> Iterator[int]:
    """Both sides of a lone letter of few kinds between digits or at an edge, as of a sex.

    One that is always the same is the prefix of the number behind it, unless it follows on another number than a date.
    """
    letters = _share(codes, _LETTER) >= _FULL
    for place in map(int, np.flatnonzero(letters)):
        beside = [codes[:, near] for near in (place - 1, place + 1) if 0 <= near < codes.shape[1]]
        is_alone = not any((column == _LETTER).any() for column in beside)
        kinds = len({line[place] for line in lines})
        is_prefix = kinds == 1 and (place in {0, *dates} or bool((codes[:, place - 1] != _DIGIT).all()))
        if is_alone and kinds <= _MAX_FLAGS and not is_prefix:
            yield from (place, place + 1)
