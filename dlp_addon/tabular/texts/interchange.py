"""Old interchange formats of spreadsheets: SYLK and DIF, which are lines of text."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import Grid, build_grid, build_text_column
from dlp_addon.tabular.charset import iterate_lines

_SYLK = re.compile(r"ID;P\w*|(?s:.{0,2000}?)(?:^C;(?:[XY]\d+;){1,2}K[^\n]*+\n(?:F;[^\n]*+\n)*+){8}", re.MULTILINE)
_DIF = re.compile(r"TABLE\r?\n\d+,\d+\r?\n\"|(?s:.{0,2000}?)^-1,0\r?\nBOT\r?\n(?:1,0\r?\n\"|0,-?\d)", re.MULTILINE)
"""Their first records, or where these are lost the cells of SYLK and the first tuple that is left of DIF."""
_SYLK_RECORDS = frozenset({"ID", "P", "F", "B", "C", "O", "NN", "NE", "NU", "NL", "W", "E", ""})
_DIF_HEAD = re.compile(r"-?\d{1,2},\S*\s*|\s*")
_NOTHING = '""'
_SYLK_FIELD = re.compile(r"([A-Z])((?:[^;]|;;)*)(?:;(?!;)|\Z)")
_DAY = re.compile(r"[dD]{1,4}[^A-Za-z]|[yY]{2,4}")
_EPOCH = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - sheets know no zones
_MAX_COORDINATE = 1_100_000


def is_sylk(sample: str) -> bool:
    """Whether a text begins with SYLK's identification record or, cut before it, with its cells."""
    return _SYLK.match(sample) is not None


def is_dif(sample: str) -> bool:
    """Whether a text begins with DIF's table header or, cut before it, with its tuples."""
    return _DIF.match(sample) is not None


def read_sylk(blocks: Iterable[bytes], limits: Limits) -> Iterator[Grid]:
    """The cells of a SYLK file; coordinates may be left out where they do not change.

    Raises:
        UnscannableError: over_limit.
    """
    cells: dict[tuple[int, int], str] = {}
    formats: list[str] = []
    dated: set[tuple[int, int]] = set()
    loose: list[str] = []
    row = column = 1
    for line in iterate_lines(blocks):
        kind, _, rest = line.partition(";")
        if kind == "P" and rest.startswith("P"):
            formats.append(rest)
        if kind not in _SYLK_RECORDS:
            loose.append(line)
        if kind not in {"C", "F"}:
            continue
        fields = {match.group(1): match.group(2) for match in _SYLK_FIELD.finditer(rest)}
        row, column = _coordinate(fields.get("Y"), row), _coordinate(fields.get("X"), column)
        if kind == "F" and _is_dated(formats, fields.get("P")):
            dated.add((row, column))
        if kind == "C" and fields.get("K"):
            value = _sylk_value(fields["K"])
            cells[row, column] = _date(value) if (row, column) in dated else value
        elif kind == "C":
            loose.append(rest)
        if len(cells) > limits.max_cells:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_cells")
    if cells:
        yield _grid(cells, limits)
    yield from _loose(loose)


def _loose(lines: list[str]) -> Iterator[Grid]:
    """Lines that are none of the format's: they must be examined all the same."""
    if any(line.strip() for line in lines):
        yield build_text_column(lines)


def _is_dated(formats: list[str], index: str | None) -> bool:
    """Whether a number format shows days: its number counts the formats in the order of their records."""
    known = index is not None and index.isdecimal() and len(index) < 6 and int(index) < len(formats)
    return known and _DAY.search(formats[int(index or 0)]) is not None


def _date(value: str) -> str:
    """A serial number of Excel's 1900 date system as ISO 8601."""
    try:
        moment = _EPOCH + dt.timedelta(days=float(value))
    except (ValueError, OverflowError):
        return value
    return moment.isoformat(timespec="seconds").removesuffix("T00:00:00")


def _coordinate(text: str | None, current: int) -> int:
    return min(int(text), _MAX_COORDINATE) if text and text.isdecimal() and len(text) < 9 else current


def _sylk_value(text: str) -> str:
    text = text.replace(";;", ";")
    return text[1:-1].replace('""', '"') if text.startswith('"') and text.endswith('"') else text


def _grid(cells: dict[tuple[int, int], str], limits: Limits) -> Grid:
    """Only rows that hold something: what lies between them is empty."""
    width = max(column for _, column in cells)
    if width > limits.max_columns:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_columns")
    rows: dict[int, list[str | None]] = {}
    for (row, column), value in sorted(cells.items()):
        line = rows.setdefault(row, [])
        line.extend([None] * (column - 1 - len(line)))
        line.append(value)
    return build_grid(list(rows.values()))


def read_dif(blocks: Iterable[bytes], limits: Limits) -> Iterator[Grid]:
    """The tuples of a DIF file as rows.

    Raises:
        UnscannableError: over_limit.
    """
    lines = iterate_lines(blocks)
    rows, loose = _dif_beginning(lines)
    cells = 0
    for head in lines:
        kind, _, number = head.partition(",")
        text = next(lines, "").strip()
        if kind.strip() == "-1" and text == "BOT":
            rows.append([])
        elif kind.strip() in {"0", "1"} and rows:
            is_number = kind.strip() == "0"
            rows[-1].append((number.strip() if is_number and text != "NA" else _unquoted(text)) or None)
            cells += 1
        elif text not in {"EOD", "", _NOTHING} or _DIF_HEAD.fullmatch(head) is None:
            loose.extend([head, text])
        if cells > limits.max_cells:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_cells")
    if any(rows):
        yield build_grid([row[: limits.max_columns] for row in rows])
    yield from _loose(loose)


def _dif_beginning(lines: Iterator[str]) -> tuple[list[list[str | None]], list[str]]:
    """Read up to the first tuple: the rows that have begun, and the lines before them where `DATA` is lost."""
    loose: list[str] = []
    for line in lines:
        if line.strip() == "DATA":
            return [], []
        if line.strip() == "BOT":
            return [[]], loose[:-1]
        loose.append(line)
    return [], loose


def _unquoted(text: str) -> str:
    return text[1:-1].replace('""', '"') if len(text) > 1 and text[0] == text[-1] == '"' else text
