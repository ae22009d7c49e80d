"""The dialect of delimited text: which delimiter and quote make its rows alike."""

import csv
import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby

from dlp_addon.tabular.layouts.cell_kinds import DATA_KINDS, cell_kind
from dlp_addon.tabular.layouts.repeated_kinds import split_line

SAMPLE_LINES = 400
_MAX_FIELD = 1_000_000
_PRIORS = {
    **dict.fromkeys(",;|\x1f\x01\x02\x14\x1c\x1d", 1.0),
    "\t": 1.05,
    **dict.fromkeys("^~¦§¬¶", 0.9),
    ":": 0.55,
    **dict.fromkeys("+*#&!$", 0.5),
    "%": 0.4,
    **dict.fromkeys("@=/ ", 0.3),
}
_USUAL = frozenset(",;\t|^~\x1f\x01\x02\x14\x1c\x1d")
_MAX_FIELDS_OF_ONE_ROW = 256
"""One line with more marks than this is prose, a program or a document, not a table of so many columns."""
_MIN_DATA_SHARE = 0.25
_MIN_CONSISTENCY = 0.75
_UNUSUAL_CONSISTENCY = 0.95
_MIN_PARTED_LINES = 0.6
"""At most a third of the rows may stand above a table, and of the rest nearly all have an unusual delimiter."""
_MIN_RAGGED, _RAGGED = 3, 0.8
_TYPE_OF_OBJECTS = re.compile(r"^\ufeff?#TYPE [\w.]+\s*$")
"""First line of what PowerShell's Export-Csv writes."""
_DIRECTIVE = re.compile(r"^sep=(.)\s*$", re.IGNORECASE)
_TELEPHONE = re.compile(r"\s*\+?\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,4}\s*$")
_MOSTLY_TELEPHONES = 0.9
_LISTED = re.compile(r"\s*(?:[-*•–]|\(?\d{1,4}[.)])\s")
_MARKS = re.compile(r"[^\w\s\"'().@-]{2,4}")
_SIGN = re.compile(r"[,;|\t^~][+$€£¥#*%&]+")
"""A delimiter and what the next cell begins with, as telephones and amounts do: no mark."""
_STAND_IN = "\x1f"
_THORN = "þ"
_MIN_MARKED = 0.95
_MIN_BLOCK_ROWS = 4
_MAILBOX = re.compile(r"[\w.+-]@[\w-]+(?:\.[\w-]+)+")
_WIDE_GAP = re.compile(r"(?<=\S)(?: {2,}|\t+)(?=\S)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How text is cut into cells.

    Attributes:
        delimiter: one character.
        quote: `"`, `'`, `þ` as programs for evidence write it, or None where no cell is quoted.
        skip_lines: leading lines that hold no content (`sep=`).
        mark: several characters that stand where the delimiter is to be put, None where it stands itself.
    """

    delimiter: str
    quote: str | None = '"'
    skip_lines: int = 0
    mark: str | None = None


def detect_dialect(sample: str) -> Dialect | None:
    """The dialect of a sample of text, None where no delimiter makes a table of it.

    After CleverCSV (van den Burg, Nazábal, Sutton 2019): the dialect wins whose rows are most alike in their number
    of fields, weighed by how many cells look like data.
    """
    lines = sample.splitlines()[:SAMPLE_LINES]
    directive = _DIRECTIVE.match(lines[0].lstrip("\ufeff")) if lines else None
    if directive:
        return Dialect(delimiter=directive.group(1), skip_lines=1)
    if lines and _TYPE_OF_OBJECTS.match(lines[0]):
        below = detect_dialect(sample.partition("\n")[2])
        return replace(below, skip_lines=below.skip_lines + 1) if below else None
    if _is_list_of_records(lines):
        return None
    scored = [
        (score, delimiter, quote)
        for delimiter in _PRIORS
        if delimiter in sample and _may_part(lines, delimiter)
        for quote in _quotes(lines, delimiter)
        if (score := _score(lines, delimiter, quote)) > 0
    ]
    if not scored:
        return Dialect(delimiter=",") if _are_quoted(lines) else None
    _, delimiter, quote = max(_heading(scored, lines) or scored, key=lambda entry: entry[0])
    mark = _long_mark(lines, delimiter)
    if mark is None:
        return Dialect(delimiter=delimiter, quote=quote)
    return Dialect(delimiter=_STAND_IN, quote=_quote_beside(lines, mark), mark=mark)


def _heading(scored: list[tuple[float, str, str]], lines: list[str]) -> list[tuple[float, str, str]]:
    """The usual delimiters that part all rows alike with the first one, where the best one does not part that at all.

    A header has the delimiter, and not the signs that stand in every sentence below it.
    """
    _, best, _ = max(scored, key=lambda entry: entry[0])
    first = next(line for line in lines if line.strip())
    if best in first:
        return []
    usual = [entry for entry in scored if entry[1] in _USUAL and entry[1] in first]
    return [entry for entry in usual if len({len(row) for row in _parse(lines, *entry[1:]) if row}) == 1]


def _is_list_of_records(lines: list[str]) -> bool:
    """Whether one line holds records one after another, which must not become one row."""
    filled = [line for line in lines if line.strip()]
    return len(filled) == 1 and split_line(filled[0]) is not None


def _are_quoted(lines: list[str]) -> bool:
    """Whether a lone column of cells in quotes is what the lines hold, as spreadsheets write cells with commas."""
    filled = [line for line in lines if line.strip()]
    opened = sum(line.startswith('"') for line in filled)
    closed = sum(line.rstrip().endswith('"') for line in filled)
    return opened > 1 and abs(opened - closed) <= 1 and opened + closed >= len(filled) // 2


def _may_part(lines: list[str], delimiter: str) -> bool:
    """Whether so many lines have the delimiter that their rows are worth parsing: prose and programs have all of them.

    Usual delimiters are always tried, since cells in quotes may have many lines.
    """
    if delimiter in _USUAL:
        return True
    if delimiter == " " and (_are_listed(lines) or _are_telephones(lines)):
        return False
    filled = sum(not line.isspace() and line != "" for line in lines)
    return sum(delimiter in line for line in lines) >= _MIN_PARTED_LINES * filled


def _are_listed(lines: list[str]) -> bool:
    """Whether lines begin with the mark or number of a list, so that blanks part words of their texts."""
    filled = [line for line in lines if line.strip()]
    return sum(_LISTED.match(line) is not None for line in filled) >= _MIN_MARKED * len(filled)


def _are_telephones(lines: list[str]) -> bool:
    """Whether nearly all lines are one telephone number each, whose groups blanks part."""
    filled = [line for line in lines if line.strip()]
    return sum(_TELEPHONE.match(line) is not None for line in filled) >= _MOSTLY_TELEPHONES * len(filled)


def _long_mark(lines: list[str], delimiter: str) -> str | None:
    """Several characters that part cells together, where the delimiter stands in them and nearly nowhere else."""
    for mark in {match.group() for line in lines[:3] for match in _MARKS.finditer(line) if delimiter in match.group()}:
        counts = Counter(line.count(mark) for line in lines if line.strip())
        usual, number = counts.most_common(1)[0]
        inside = sum(count * lines_of for count, lines_of in counts.items()) * mark.count(delimiter)
        total = sum(line.count(delimiter) for line in lines)
        is_mark = usual and not _SIGN.fullmatch(mark)
        if is_mark and number >= _MIN_MARKED * counts.total() and inside >= _MIN_MARKED * total:
            return mark
    return None


def _quote_beside(lines: list[str], mark: str) -> str | None:
    """The quote that opens and closes cells on both sides of a mark of several characters in most lines."""
    marked = [line for line in lines if mark in line]
    quotes = (quote for quote in "\"'" if 2 * sum(f"{quote}{mark}{quote}" in line for line in marked) > len(marked))
    return next(quotes, None)


def _quotes(lines: list[str], delimiter: str) -> tuple[str, ...]:
    marks = re.escape(delimiter)
    single = re.compile(rf"(?:^|{marks})\s?'[^']*'(?:{marks}|$)")
    double = re.compile(rf"(?:^|{marks})\s?\"")
    has_single = sum(bool(single.search(line)) for line in lines[:50]) > len(lines[:50]) * 0.3
    has_double = any(double.search(line) for line in lines[:200])
    if all(line.startswith(_THORN) for line in lines[:50]):
        return (_THORN,)
    return ("'",) if has_single and not has_double else ('"',)


def _score(lines: list[str], delimiter: str, quote: str) -> float:
    rows = [row for row in _parse(lines, delimiter, quote) if any(cell.strip() for cell in row)]
    if (
        not rows
        or (delimiter == "@" and _are_mailboxes(lines))
        or (delimiter in "/-." and _are_dates(lines, delimiter))
    ):
        return 0.0
    counts = Counter(len(row) for row in rows)
    wide = {count: number for count, number in counts.items() if count > 1}
    if not wide or (len(rows) == 1 and max(wide) > _MAX_FIELDS_OF_ONE_ROW):
        return 0.0
    consistency = max(_consistency(rows, wide), _consistency_by_block(lines, delimiter, quote), _ragged(rows))
    if consistency < _required(delimiter, len(rows)):
        return 0.0
    if delimiter not in _USUAL and (_data_share(rows) < _MIN_DATA_SHARE or _has_blank_edge(rows)):
        return 0.0
    pattern = sum(number * (count - 1) / count for count, number in wide.items()) / len(counts) ** 0.5 / len(rows)
    return float(pattern * consistency * (0.3 + _typed_share(rows)) * _PRIORS[delimiter])


def _are_mailboxes(lines: list[str]) -> bool:
    """Whether most lines hold an e-mail address: its mark parts no cells."""
    return 2 * sum(_MAILBOX.search(line) is not None for line in lines) > len(lines)


def _are_dates(lines: list[str], delimiter: str) -> bool:
    """Whether the mark parts days from months in most lines that have it."""
    date = re.compile(rf"\d{{1,4}}{re.escape(delimiter)}\d{{1,2}}{re.escape(delimiter)}\d{{2,4}}")
    marked = [line for line in lines if delimiter in line]
    return 2 * sum(date.search(line) is not None for line in marked) > len(marked)


def _consistency(rows: list[list[str]], wide: dict[int, int]) -> float:
    """Share of the rows from the first wide one on that have the usual number of fields, or nearly."""
    usual = max(wide, key=lambda count: (wide[count], count))
    first = next(index for index, row in enumerate(rows) if len(row) > 1)
    below = rows[min(first, len(rows) // 3) :]
    exact = sum(len(row) == usual for row in below)
    near = sum(len(row) != usual and len(row) > 1 and abs(len(row) - usual) <= max(1, usual // 4) for row in below)
    return (exact + (0.8 * near if usual > 3 else 0.3 * near)) / len(below)


def _ragged(rows: list[list[str]]) -> float:
    """`_RAGGED` where rows under the words of a header end early, as programs write them that leave empty ends out."""
    header, below = [cell.strip() for cell in rows[0]], rows[1:]
    if len(header) < _MIN_RAGGED or not all(header) or any(cell_kind(cell) in DATA_KINDS for cell in header):
        return 0.0
    fitting = sum(1 < len(row) <= len(header) for row in below)
    if len(below) < _MIN_RAGGED or fitting < _UNUSUAL_CONSISTENCY * len(below):
        return 0.0
    columns = [[row[place].strip() for row in below if place < len(row)] for place in range(len(header))]
    return _RAGGED if any(_are_of_one_kind([cell for cell in column if cell]) for column in columns) else 0.0


def _are_of_one_kind(cells: list[str]) -> bool:
    """Whether nearly all cells are of one kind of data."""
    kinds = Counter(map(cell_kind, cells))
    kind, count = kinds.most_common(1)[0] if kinds else (None, 0)
    return kind in DATA_KINDS and count >= _UNUSUAL_CONSISTENCY * len(cells) and len(cells) >= _MIN_RAGGED


def _consistency_by_block(lines: list[str], delimiter: str, quote: str) -> float:
    """Share of the rows that have as many fields as most in their block; 0 unless blank lines part several tables."""
    blocks = [list(block) for is_blank, block in groupby(lines, key=lambda line: not line.strip()) if not is_blank]
    if sum(len(block) >= _MIN_BLOCK_ROWS for block in blocks) < 2:
        return 0.0
    exact = 0
    for block in blocks:
        counts = Counter(map(len, _parse(block, delimiter, quote)))
        exact += max((number for count, number in counts.items() if count > 1), default=0)
    return exact / sum(map(len, blocks))


def _required(delimiter: str, rows: int) -> float:
    if delimiter in _USUAL:
        return _MIN_CONSISTENCY if rows > 3 else 0.6
    return _UNUSUAL_CONSISTENCY if rows > 2 else 1.1


def _has_blank_edge(rows: list[list[str]]) -> bool:
    """Whether the mark only stands before or after the cells, as the `+` of phone numbers does."""
    return all(not row[0].strip() or not row[-1].strip() for row in rows if len(row) > 1)


def _data_share(rows: list[list[str]]) -> float:
    """Share of numbers, dates and codes among the cells: words between unusual marks are sentences, not columns."""
    cells = [cell.strip() for row in rows[:100] for cell in row[:64] if cell.strip()]
    return sum(cell_kind(cell) in DATA_KINDS for cell in cells) / max(1, len(cells))


def _typed_share(rows: list[list[str]]) -> float:
    cells = [cell.strip() for row in rows[:100] for cell in row[:64]]
    return sum(not cell or cell_kind(cell) in DATA_KINDS or len(cell) <= 30 for cell in cells) / max(1, len(cells))


def _parse(lines: list[str], delimiter: str, quote: str) -> list[list[str]]:
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=delimiter, quotechar=quote, skipinitialspace=True)
    rows = []
    try:
        for row in reader:
            rows.append(row)  # noqa: PERF402 - what was read before an error counts
    except csv.Error:
        pass
    return rows


def is_usual(dialect: Dialect) -> bool:
    """Whether its delimiter seldom stands in sentences."""
    return dialect.mark is None and dialect.delimiter in _USUAL


def is_fixed_width(sample: str) -> bool:
    """Whether columns are told apart by runs of blanks, as reports print them."""
    lines = [line for line in sample.splitlines()[:SAMPLE_LINES] if line.strip()]
    if len(lines) < 3:
        return False
    counts = Counter(len(_WIDE_GAP.findall(line.strip())) for line in lines)
    usual, number = counts.most_common(1)[0]
    return usual >= 1 and number >= 0.7 * len(lines)
