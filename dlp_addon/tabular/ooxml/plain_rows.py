"""The rows of a sheet as programs write them: what is left of a row without its digits is parsed once for all alike.

A row without digits is its shape: which columns it fills and with what kind of cell. Most sheets have few shapes, so
that numbers, which tell rows, formats and shared strings, can be read in one run without looking at each tag.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

import numpy as np
import numpy.typing as npt
import polars as pl

from dlp_addon.tabular.cells import clean_cells
from dlp_addon.tabular.markup.plain_markup import NotPlainError, decode_plain, unescape_all
from dlp_addon.tabular.sheets.references import column_number

type Numbers = npt.NDArray[np.int64]
type Codes = npt.NDArray[np.int8]

_DIGITS = b"0123456789"
_DIGITS_ALONE = bytes(code if code in _DIGITS else 32 for code in range(256))
_ROW_END = b"</row>"
_HEIGHT, _ZERO_HEIGHT = b' ht=""', b' ht="0"'
_FLAG = rb"(?:true|false)?"
_ROW = re.compile(
    rb'<row r=""((?: spans=":"| s=""| customFormat="%b"| ht="\.?"| customHeight="%b"| hidden="false"'
    rb'| outlineLevel=""| collapsed="(?:false)?"| thickBot="%b"| thickTop="%b"| x?ac:dyDescent="\.?")*)>'
    % (_FLAG, _FLAG, _FLAG, _FLAG)
)
_ATTRIBUTE = re.compile(rb' ([\w:]+)="([^"]*)"')
_VALUE = rb"<v></v>|<is><t></t></is>"
_CELL = re.compile(rb'<c r="([A-Z]{1,3})"( s="")?(?: t="(\w+)")?(?:/>|>(%b)?</c>)' % _VALUE)
_TEXT = r'<(?:v|t|t xml:space="preserve")>[^<]*'
_TEXT_START = r'^<(?:v|t|t xml:space="preserve")>'
_TAG = r'<(v|t)(?: xml:space="preserve")?>[^<]*'
_FORMULA = r"<f(?: [^<>]*)?(?:/>|>[^<\"]*</f>)"
"""Without texts, which the scan of unusual sheets reads."""
_TRIMMED = "<t>"
_XML_SPACE = " \t\r\n"
_MAX_COLUMNS = 16_384
_MAX_ROWS = 1_048_576


class CellKind(IntEnum):
    """What a cell's value is."""

    SHARED = 0
    TEXT = 1
    NUMBER = 2
    TRUTH = 3
    ERROR = 4


class _Role(IntEnum):
    """What a number in a row's markup is."""

    OTHER = 0
    ROW = 1
    FORMAT = 2
    VALUE = 3


_KINDS = {b"s": CellKind.SHARED, b"str": CellKind.TEXT, b"": CellKind.NUMBER, b"n": CellKind.NUMBER}
_KINDS |= {b"b": CellKind.TRUTH, b"e": CellKind.ERROR, b"inlineStr": CellKind.TEXT}


@dataclass(frozen=True, slots=True)
class PlainCells:
    """Filled cells in the order of the sheet.

    Attributes:
        rows: their row numbers, from 1.
        columns: their column numbers, from 0.
        kinds: their `CellKind`.
        formats: the number of each one's cell format.
        numbers: what they hold, where all of it is whole numbers.
        texts: the same as texts, where any is something else.
    """

    rows: Numbers
    columns: Numbers
    kinds: Codes
    formats: Numbers
    numbers: Numbers | None
    texts: pl.Series | None


@dataclass(frozen=True, slots=True)
class _Shape:
    """What rows that are alike but for their digits hold."""

    roles: Codes
    columns: Numbers
    kinds: Codes
    has_format: npt.NDArray[np.bool_]


def read_plain_rows(xml: bytes) -> PlainCells:
    """The cells of whole rows; `xml` begins and ends with one.

    Raises:
        NotPlainError: a parser has to read them.
    """
    rows, texts = _shapes(xml), None
    if any(map(_holds_texts, set(rows))):
        texts, xml = _take_texts(xml)
        rows = _shapes(xml)
    shapes = set(rows)
    if any(_HEIGHT in shape for shape in shapes) and _ZERO_HEIGHT in xml:
        raise NotPlainError
    known = {shape: _read_shape(shape, reads_values=texts is None) for shape in shapes}
    return _read_cells(xml, [(known[shape], len(list(alike))) for shape, alike in groupby(rows)], texts)


def _shapes(xml: bytes) -> list[bytes]:
    rows = xml.translate(None, _DIGITS).split(_ROW_END)
    if rows.pop():
        raise NotPlainError
    return rows


def _holds_texts(shape: bytes) -> bool:
    return b"<t" in shape or b"<f" in shape or shape.count(b"<v>") != shape.count(b"<v></v>")


def _take_texts(xml: bytes) -> tuple[pl.Series, bytes]:
    """What the cells hold, and the markup without it."""
    markup = pl.Series([decode_plain(xml)])
    if b"<f" in xml:
        if b"&quot;" in xml or b"&#" in xml:
            raise NotPlainError
        markup = markup.str.replace_all(_FORMULA, "")
    held = markup.str.extract_all(_TEXT).explode()
    texts = held.str.replace(_TEXT_START, "")
    if "<t>" in markup[0]:
        is_trimmed = held.str.starts_with(_TRIMMED)
        texts = texts.zip_with(~is_trimmed, texts.str.strip_chars(_XML_SPACE))
    return clean_cells(unescape_all(texts).alias("0").to_frame()).to_series(), _without_texts(markup)


def _without_texts(markup: pl.Series) -> bytes:
    (rest,) = markup.str.replace_all(_TAG, "<$1>").to_list()
    return str(rest).encode()


def _read_shape(shape: bytes, *, reads_values: bool) -> _Shape:
    row = _ROW.match(shape)
    if row is None:
        raise NotPlainError
    roles = [_Role.ROW, *[_Role.OTHER] * sum(map(_count_numbers, _ATTRIBUTE.findall(row.group(1))))]
    columns, kinds, formats, last = [], [], [], -1
    for letters, has_format, kind, value in _cells(shape, row.end()):
        column = column_number(letters.decode()) - 1
        if not last < column < _MAX_COLUMNS:
            raise NotPlainError
        last = column
        roles.extend((_Role.ROW, _Role.FORMAT) if has_format else (_Role.ROW,))
        if value:
            columns.append(column)
            kinds.append(_kind(kind, value))
            formats.append(bool(has_format))
        if has_format and not value:
            roles[-1] = _Role.OTHER
        if value and reads_values:
            roles.append(_Role.VALUE)
    return _Shape(
        roles=np.array(roles, dtype=np.int8),
        columns=np.array(columns, dtype=np.int64),
        kinds=np.array(kinds, dtype=np.int8),
        has_format=np.array(formats, dtype=np.bool_),
    )


def _kind(kind: bytes, value: bytes) -> CellKind:
    if kind not in _KINDS or (kind == b"inlineStr") != value.startswith(b"<is>"):
        raise NotPlainError
    return _KINDS[kind]


def _count_numbers(attribute: tuple[bytes, bytes]) -> int:
    """How many runs of digits an attribute of a row has lost: the name of `x14ac:dyDescent` has one too."""
    name, value = attribute
    return (0 if value in {b"true", b"false"} else 1 + (value in {b":", b"."})) + (name == b"xac:dyDescent")


def _cells(shape: bytes, start: int) -> Iterator[tuple[bytes, bytes, bytes, bytes]]:
    while start < len(shape):
        cell = _CELL.match(shape, start)
        if cell is None:
            raise NotPlainError
        start = cell.end()
        letters, has_format, kind, value = cell.groups(b"")
        yield letters, has_format, kind, value


def _read_cells(xml: bytes, runs: Sequence[tuple[_Shape, int]], texts: pl.Series | None) -> PlainCells:
    """The cells of rows, given how many rows of which shape follow each other."""
    roles, kinds, columns, has_format = _repeat(runs)
    numbers = np.fromstring(xml.translate(_DIGITS_ALONE), dtype=np.int64, sep=" ")
    if len(numbers) != len(roles) or (texts is not None and len(texts) != len(kinds)):
        raise NotPlainError
    formats = np.zeros(len(kinds), dtype=np.int64)
    formats[has_format] = numbers[roles == _Role.FORMAT]
    return PlainCells(
        rows=_row_numbers(runs, roles, numbers),
        columns=columns,
        kinds=kinds,
        formats=formats,
        numbers=numbers[roles == _Role.VALUE] if texts is None else None,
        texts=texts,
    )


def _repeat(runs: Sequence[tuple[_Shape, int]]) -> tuple[Codes, Codes, Numbers, npt.NDArray[np.bool_]]:
    return (
        np.concatenate([np.tile(shape.roles, count) for shape, count in runs]),
        np.concatenate([np.tile(shape.kinds, count) for shape, count in runs]),
        np.concatenate([np.tile(shape.columns, count) for shape, count in runs]),
        np.concatenate([np.tile(shape.has_format, count) for shape, count in runs]),
    )


def _row_numbers(runs: Sequence[tuple[_Shape, int]], roles: Codes, numbers: Numbers) -> Numbers:
    """The row number of each filled cell; references must repeat that of their row, and rows must rise."""
    sizes = np.repeat([len(shape.roles) for shape, _ in runs], [count for _, count in runs])
    rows = numbers[np.cumsum(sizes) - sizes]
    if rows[0] < 1 or rows[-1] > _MAX_ROWS or bool((np.diff(rows) <= 0).any()):
        raise NotPlainError
    is_row = roles == _Role.ROW
    if not np.array_equal(numbers[is_row], np.repeat(rows, sizes)[is_row]):
        raise NotPlainError
    return np.repeat(rows, np.repeat([len(shape.columns) for shape, _ in runs], [count for _, count in runs]))
