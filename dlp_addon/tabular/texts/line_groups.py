"""Records of a few lines of different forms in turn, each record put into one line."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from dlp_addon.tabular.layouts.cards import come_in_turn

_HEAD = re.compile(r"\s*+\W?\s*+(?:[^\W\d_]{1,20}|\d{1,20})?\W?")
_SAMPLE_LINES = 400
_MIN_SHARE = 0.9
_MAX_FORMS = 12
_MAX_RECORD = 1_900


def join_groups(lines: Iterable[str]) -> Iterator[str]:
    """The lines; where they are of a few forms that come in turn, all those of a record as one."""
    known = lines if isinstance(lines, list) else list(lines)
    form = _first_form(known[:_SAMPLE_LINES])
    if form is None:
        yield from known
        return
    first, common = form
    record: list[str] = []
    size = 0
    for line in known:
        if record and (_form(line, common) == first or size > _MAX_RECORD):
            yield " ; ".join(record)
            record, size = [], 0
        if line.strip():
            record.append(line.strip())
            size += len(line)
    if record:
        yield " ; ".join(record)


def _first_form(lines: Sequence[str]) -> tuple[str, frozenset[str]] | None:
    """The form that begins a record, and the heads that tell forms; None where every line is a record."""
    filled = [line for line in lines if line.strip()]
    heads = Counter(map(_head, filled))
    most = max(heads.values(), default=0)
    common = frozenset(head for head, count in heads.items() if 2 * count >= most >= len(filled) / _MAX_FORMS)
    for known in (frozenset[str](), common):
        forms = [_form(line, known) for line in filled]
        counts = Counter(forms)
        start = next((form for form in forms if 2 * counts[form] * len(counts) >= len(forms)), None)
        turn = forms[forms.index(start) :] if start is not None else []
        if start is not None and len(turn) >= _MIN_SHARE * len(forms) and come_in_turn(turn):
            return start, known
    return None


def _head(line: str) -> str:
    found = _HEAD.match(line)
    return found.group() if found else ""


def _form(line: str, common: frozenset[str]) -> str:
    """The head of a line where many lines have it; else what it is made of."""
    head = _head(line)
    if head in common:
        return head
    return "".join("9" if part.isdigit() else "a" if part.isalpha() else part for part in head.strip()[:1])
