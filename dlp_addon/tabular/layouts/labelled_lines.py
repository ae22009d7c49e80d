"""Text with one field a line: `Name: Ann Lee`, `name=Ann Lee`, `name | Ann Lee`, records one after another."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dlp_addon.tabular.layouts.cards import Field, come_in_turn
from dlp_addon.tabular.layouts.header_words import header_word_share

_LABELLED = re.compile(
    r"\s*+(?:[-*•]\s*+)?([^\W\d_#№][^:=：|,;\t]{0,40}?|[#№][^:=：|,;\t]{0,40}?)\s{0,80}(?:[:=：]|\t++|\s\|\s)\s*+(\S.*)?"
)
_RULED = re.compile(r"\s*(?:[-=*_#~]{3,}.*|[-=*]+\s*\[.*|\[.*\]\s*|[-=*_~]+\s*)")
_MIN_SHARE = 0.6
_MIN_LABEL_WORDS = 0.35
_MIN_HEADED = 0.8
_SAMPLE_LINES = 2_000


def is_labelled(sample: str) -> bool:
    """Whether most lines are a label that names a field, and its value."""
    lines = [line for line in sample.splitlines()[:_SAMPLE_LINES] if line.strip() and not _RULED.fullmatch(line)]
    matches = [match for line in lines if (match := _LABELLED.fullmatch(line))]
    labels = {match.group(1).casefold() for match in matches}
    if not 2 <= len(labels) <= max(64, len(matches) // 4):
        return False
    if len(matches) < _MIN_SHARE * len(lines):
        return False
    if sum(map(header_word_share, labels)) >= _MIN_LABEL_WORDS * len(labels):
        return True
    return come_in_turn([match.group(1).casefold() for match in matches])


def _head_records(lines: Sequence[str]) -> bool:
    """Whether lines without a label nearly always stand before the same label: they head the records."""
    filled = [line for line in lines[:_SAMPLE_LINES] if line.strip() and not _RULED.fullmatch(line)]
    labels = [match.group(1).casefold() if (match := _LABELLED.fullmatch(line)) else None for line in filled]
    followers = Counter(label for above, label in pairwise(labels) if above is None)
    first, count = followers.most_common(1)[0] if followers else (None, 0)
    return first is not None and count >= _MIN_HEADED * labels.count(first) and labels.count(None) == count


def read_fields(lines: Sequence[str]) -> Iterator[Field]:
    """The fields of such text; a line without a label goes on with the value above it unless it heads a record."""
    last: str | None = None
    is_headed = _head_records(lines)
    for line in lines:
        match = _LABELLED.fullmatch(line) if not _RULED.fullmatch(line) else None
        if is_headed and match is None and line.strip():
            last = None
        if match is not None:
            last = match.group(1)
            yield last, match.group(2)
        elif not line.strip() or _RULED.fullmatch(line):
            last = None
            if line.strip():
                yield None, line.strip()
        else:
            yield last, line.strip()
