"""Lines that are one sentence with other values, as logs, chats, listings and lists say their records.

What stands in nearly every line is the template; what stands between is cut into words, dates, numbers and mailboxes.
The words of the template before a value name it, where they are words that head columns.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby

from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.header_words import header_word_share
from dlp_addon.tabular.layouts.layout import Layout
from dlp_addon.tabular.texts.line_groups import join_groups

_DAY = r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?!\d)"
_TOKEN = re.compile(
    r"(?P<E>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})"
    rf"|(?P<D>{_DAY})"
    r"|(?P<C>(?:[A-Za-z]{1,20}(?!\d{4}[-/.]\d)\d|\d{1,20}[A-Za-z])[A-Za-z\d]{0,60})"
    rf"|(?P<N>[+(]?(?!{_DAY})\d{{1,4}}(?!\d)(?:(?:[.()/-]{{1,2}}| [(]?(?!{_DAY}))\d{{2,4}}(?![\d:])){{1,6}}"
    r"|\d{1,80}(?:[.,:]\d{1,9}){0,6})"
    r"|(?P<W>[A-Z]{2,20}(?=[A-Z][a-z])|[^\W\d_]{1,80}(?:[-'’_.]?[^\W\d_]{1,80}){0,8})"
    r"|(?P<S>\.{2,40}|[^\w\s]|_)"
)
_WORDS, _SIGN = "W", "S"
_DATA = frozenset("EDCN")
_LINK = frozenset("_,'’. -")
"""Signs that stand inside names of people and of files."""
_BEFORE_VALUES = frozenset(":=\"'([{<")
_SAMPLE_LINES = 400
_HEAD_LINES = 10
_MAX_LINE = 2_000
_MAX_TOKENS = 120
_MIN_LINES = 5
_CONSTANT, _ALIKE = 0.95, 0.8
_MAX_COLUMNS = 64
_MAX_LABEL = 3
_MIN_WORD = 2
_NAME = re.compile(r"(?:[^\W\d_]++['’.,_-]{0,2}\s*+){1,6}")
_MIN_NAMES, _MIN_DIFFERENT = 0.6, 0.3
_TELLING_NUMBER = re.compile(r"(?:\D*+\d){6}")

type Token = tuple[str, str]
"""Kind and text."""
type Mark = tuple[str, int]
"""A text, and the how manieth of its kind it is in a line."""


@dataclass(frozen=True, slots=True)
class LineTemplate:
    """What nearly all lines have in common.

    Attributes:
        marks: the texts that stand in every line, in order.
        kinds: of each gap before, between and behind them, the kinds of values that it is cut into.
        header: the name of each cell; the last is for lines that do not fit.
    """

    marks: tuple[Mark, ...] = field(repr=False)
    kinds: tuple[str, ...]
    header: tuple[str | None, ...] = field(repr=False)


def find_template(sample: str) -> LineTemplate | None:
    """The template of most lines of a text; None where there is none, or its gaps hold no names beside data."""
    lines = [line for line in join_groups(sample.split("\n")[:_SAMPLE_LINES]) if line.strip()]
    if len(lines) < _MIN_LINES or max(map(len, lines)) > _MAX_LINE:
        return None
    tokens = [_tokens(line) for line in lines]
    if max(map(len, tokens)) > _MAX_TOKENS:
        return None
    marks = _marks(tokens)
    gaps = [parts for known in tokens if (parts := _cut(known, marks)) is not None]
    if len(gaps) < max(_MIN_LINES, _ALIKE * len(lines)):
        return None
    kinds = tuple(_usual_kinds([row[place] for row in gaps]) for place in range(len(marks) + 1))
    template = LineTemplate(marks, kinds, (*_labels(marks, kinds), None))
    rows = [row for known in tokens if (row := _fill(known, template)) is not None]
    return template if len(template.header) <= _MAX_COLUMNS and _may_tell_of_people(rows, template) else None


def read_template(lines: Iterable[str], template: LineTemplate) -> Layout:
    """One row a line; a line that does not fit the template stands whole in the last column."""
    width = len(template.header)
    rows: list[Sequence[str | None]] = []
    for line in join_groups(lines):
        if line.strip():
            tokens = _tokens(line) if len(line) <= _MAX_LINE else []
            row = _fill(tokens, template) if tokens else None
            rows.append(row if row is not None else [*[None] * (width - 1), line.strip()])
    return Layout(header=template.header, rows=build_grid([*rows, [None] * width]))


def may_be_sentences(sample: str, delimiter: str) -> bool:
    """Whether a text that the delimiter parts may be read better by a template: no line above tells no data."""
    if delimiter == " ":
        return True
    if not delimiter.isprintable() or delimiter.isspace():
        return False
    lines = [line[:_MAX_LINE] for line in sample.split("\n", _HEAD_LINES)[:_HEAD_LINES] if delimiter in line]
    return all(any(kind in _DATA for kind, _ in _tokens(line)) for line in lines)


def is_glued(template: LineTemplate, delimiter: str) -> bool:
    """Whether cells between the delimiter would hold a value beside words of the template, or several values."""
    words, values = 0, ""
    for place, kinds in enumerate(template.kinds):
        values += kinds
        text = template.marks[place][0] if place < len(template.marks) else delimiter
        if text == delimiter:
            if _is_sentence(values, words):
                return True
            words, values = 0, ""
        words += len(text) >= _MIN_WORD and text.isalpha()
    return False


def _is_sentence(values: str, words: int) -> bool:
    told = len({*values} & {*"WDE"})
    return told > 1 or (told > 0 and words > 0)


def _tokens(line: str) -> list[Token]:
    return [(match.lastgroup or _SIGN, match.group()) for match in _TOKEN.finditer(line)]


def _marked(tokens: Sequence[Token]) -> Iterator[Mark | None]:
    """Of each token what it would be as a part of the template; None for dates and mailboxes."""
    seen: Counter[str] = Counter()
    for kind, text in tokens:
        seen[text] += 1
        yield None if kind in "DE" else (text, seen[text])


def _marks(lines: Sequence[Sequence[Token]]) -> tuple[Mark, ...]:
    counts = Counter(chain.from_iterable({mark for mark in _marked(line) if mark} for line in lines))
    known = {mark for mark, count in counts.items() if count >= _CONSTANT * len(lines)}
    orders = Counter(tuple(mark for mark in _marked(line) if mark in known) for line in lines)
    return tuple(mark for mark in orders.most_common(1)[0][0] if mark is not None)


def _cut(tokens: Sequence[Token], marks: Sequence[Mark]) -> list[list[Token]] | None:
    """The tokens of each gap; None where the marks do not stand in the line in their order."""
    gaps: list[list[Token]] = [[]]
    for token, mark in zip(tokens, _marked(tokens), strict=True):
        if len(gaps) <= len(marks) and mark == marks[len(gaps) - 1]:
            gaps.append([])
        else:
            gaps[-1].append(token)
    return gaps if len(gaps) == len(marks) + 1 else None


def _values(gap: Sequence[Token]) -> list[Token]:
    """The values of a gap: words one after another are one, with the signs between them."""
    values: list[Token] = []
    for is_word, group in groupby(gap, key=lambda token: token[0] in {_WORDS, _SIGN}):
        known = list(group)
        if not is_word:
            values.extend(known)
            continue
        text = ""
        for kind, part in known:
            is_tight = kind == _SIGN and part in ",.'’"
            text += part.replace("_", " ") if is_tight or not text else f" {part.replace('_', ' ')}"
        if any(kind == _WORDS for kind, _ in known):
            values.append((_WORDS, text.strip("".join(_LINK))))
    return values


def _usual_kinds(gaps: Sequence[Sequence[Token]]) -> str:
    """The kinds that most of the gaps have; one cell where they differ."""
    counts = Counter("".join(kind for kind, _ in _values(gap)) for gap in gaps)
    counts.pop("", None)
    kinds, count = counts.most_common(1)[0] if counts else ("", 0)
    return kinds if count >= _ALIKE * counts.total() else _WORDS


def _fill(tokens: Sequence[Token], template: LineTemplate) -> list[str | None] | None:
    gaps = _cut(tokens, template.marks)
    if gaps is None:
        return None
    cells: list[str | None] = []
    for gap, kinds in zip(gaps, template.kinds, strict=True):
        values = _values(gap)
        if "".join(kind for kind, _ in values) == kinds:
            cells.extend(text for _, text in values)
        elif kinds:
            cells.extend([" ".join(text for _, text in values) or None, *[None] * (len(kinds) - 1)])
        elif values:
            return None
    return cells


def _labels(marks: Sequence[Mark], kinds: Sequence[str]) -> Iterator[str | None]:
    """The words before each gap, for its first cell, where they are those of headers."""
    words: list[str] = []
    for place, gap in enumerate(kinds):
        if gap:
            yield " ".join(words[-_MAX_LABEL:]) or None
            yield from [None] * (len(gap) - 1)
            words = []
        if place < len(marks):
            text, _ = marks[place]
            if text not in _BEFORE_VALUES:
                words = [*words, text] if text[:1].isalpha() and header_word_share(text) > 0 else []


def _may_tell_of_people(rows: Sequence[Sequence[str | None]], template: LineTemplate) -> bool:
    """Whether one cell holds different names mostly, and another a date, a mailbox or a long number."""
    kinds = "".join(template.kinds)
    columns = [[row[place] or "" for row in rows] for place in range(len(kinds))]
    data = [column for kind, column in zip(kinds, columns, strict=True) if kind in _DATA]
    names = [column for kind, column in zip(kinds, columns, strict=True) if kind == _WORDS]
    return any(map(_are_telling, data)) and any(map(_are_names, names))


def _are_telling(column: Sequence[str]) -> bool:
    long = sum("@" in cell or _TELLING_NUMBER.match(cell) is not None for cell in column)
    return long >= _ALIKE * len(column) and len(set(column)) >= _MIN_DIFFERENT * len(column)


def _are_names(column: Sequence[str]) -> bool:
    named = [cell for cell in column if _NAME.fullmatch(cell) and not cell[:1].islower()]
    return len(named) >= _MIN_NAMES * len(column) and len(set(named)) >= _MIN_DIFFERENT * len(column)
