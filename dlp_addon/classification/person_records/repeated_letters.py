"""Letters of a mail merge, one after the other in one text, as a table of what differs between them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import polars as pl

from dlp_addon.classification.headers import read_header
from dlp_addon.model.table import Table

_MIN_LETTERS = 4
_MIN_LINES = 12
_MAX_LINES = 50_000
_MAX_LINES_OF_ONE = 200
_EVEN = 0.85
_COMPARED = 40
_MAX_WORDS = 60
_HEADING_WORDS = 3
_FILLED = 0.6
_NAME = "Name"
_GREETING_WORDS = """
    dear hello hi dearest estimado estimada querido querida cher chère chere bonjour madame monsieur sehr geehrte
    geehrter geehrte/r liebe lieber liebe/r hallo prezado prezada caro cara gentile egregio egregia spettabile geachte
    beste szanowny szanowna drogi droga уважаемый уважаемая дорогой дорогая шановний шановна sayın sayin değerli عزيزي
    السيد السيدة گرامی جناب प्रिय श्री श्रीमती 尊敬的 亲爱的 kính gửi chè mr mrs ms herr frau señor señora sr sra m mme
"""
_GREETINGS = frozenset(_GREETING_WORDS.split())
_GREETING_MARKS = re.compile(r"[.,:;()]")


def open_letters(table: Table) -> Table | None:
    """One row a letter, one column for each gap between the words that all letters share.

    None where a table has several columns, or no line that comes again at even distances.
    """
    if len(table.columns) != 1:
        return None
    lines = table.columns[0].drop_nulls()
    if not _MIN_LINES <= len(lines) <= _MAX_LINES or lines.n_unique() > len(lines) - _MIN_LETTERS:
        return None
    letters = _part_letters([line.strip() for line in lines.to_list()])
    if not letters:
        return None
    header, columns = _gaps(letters)
    return replace(table, header=tuple(header), columns=tuple(columns)) if columns else None


def _part_letters(lines: Sequence[str]) -> list[Sequence[str]]:
    """The letters of a text, of equally many lines; none where nothing comes again evenly."""
    line, count = Counter(line for line in lines if line).most_common(1)[0]
    places = [place for place, one in enumerate(lines) if one == line]
    gaps = Counter(after - before for before, after in pairwise(places))
    if count < _MIN_LETTERS:
        return []
    length, even = gaps.most_common(1)[0]
    if even < _EVEN * sum(gaps.values()) or not 1 < length <= _MAX_LINES_OF_ONE:
        return []
    before = min(places[0], length - 1)
    starts = [place - before for place in places if place >= before]
    return [lines[start : start + length] for start in starts if start + length - before <= len(lines)]


def _gaps(letters: Sequence[Sequence[str]]) -> tuple[list[str | None], list[pl.Series]]:
    """Header and columns; who is greeted is named, and once only where an address above has the name as well."""
    header: list[str | None] = []
    columns: list[pl.Series] = []
    for place in range(len(letters[0])):
        lines = [letter[place].split()[:_MAX_WORDS] if place < len(letter) else [] for letter in letters]
        shared = _shared_words(lines)
        cells = [_between(words, shared) for words in lines]
        for gap in range(len(shared) + 1):
            known = [row[gap] or None for row in cells]
            if sum(cell is not None for cell in known) < _FILLED * len(known) or len(set(known)) < _MIN_LETTERS:
                continue
            column, words = pl.Series(known, dtype=pl.String), shared[max(0, gap - _HEADING_WORDS) : gap]
            is_greeted = bool(_GREETINGS & {_GREETING_MARKS.sub("", word).casefold() for word in words})
            addressed = _addressed(columns, column) if is_greeted else None
            if addressed is not None:
                header[addressed] = _NAME
            else:
                columns.append(column)
                header.append(_NAME if is_greeted else _heading(words))
    return header, columns


def _addressed(columns: Sequence[pl.Series], greeted: pl.Series) -> int | None:
    """The column whose cells have the names of those who are greeted."""
    for index, column in enumerate(columns):
        both = pl.DataFrame({"all": column, "part": greeted}).drop_nulls()
        held = both.select(pl.col("all").str.contains(pl.col("part"), literal=True).sum()).item()
        if both.height and int(held) >= _EVEN * both.height:
            return index
    return None


def _shared_words(lines: Sequence[Sequence[str]]) -> Sequence[str]:
    """Words that stand in all lines in one order."""
    shared: Sequence[str] = lines[0]
    for words in lines[1:_COMPARED]:
        shared = _common(shared, words)
    return shared


def _common(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """Words of one line that come in the other one in the same order, found from the left."""
    found: list[str] = []
    place = 0
    for word in one:
        if word in other[place:]:
            place += other[place:].index(word) + 1
            found.append(word)
    return found


def _between(words: Sequence[str], shared: Sequence[str]) -> list[str]:
    """What stands before, between and after the shared words."""
    gaps: list[str] = []
    start = 0
    for word in shared:
        end = words.index(word, start) if word in words[start:] else start
        gaps.append(" ".join(words[start:end]))
        start = min(end + 1, len(words))
    return [gap.strip(" ,.;:") for gap in [*gaps, " ".join(words[start:])]]


def _heading(words: Sequence[str]) -> str | None:
    """The words before a gap, where they say what it holds."""
    heading = " ".join(words).strip(" ,.;:")
    return heading if read_header(heading).evidence else None
