"""OOXML workbooks as programs write them, read straight from their parts; what is unusual is left to calamine.

A sheet is read this way only where every byte among its cells is of a known form, so that nothing in it is passed over.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import numpy as np
import polars as pl

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import Grid
from dlp_addon.tabular.markup.plain_markup import NotPlainError, require_utf8
from dlp_addon.tabular.markup.safe_xml import Element, parse_tree
from dlp_addon.tabular.ooxml.plain_rows import CellKind, Codes, Numbers, PlainCells, read_plain_rows
from dlp_addon.tabular.ooxml.plain_strings import read_plain_strings
from dlp_addon.tabular.ooxml.plain_styles import number_formats
from dlp_addon.tabular.ooxml.sheet_extent import MAX_CELLS, is_far_apart
from dlp_addon.tabular.ooxml.sheet_parts import resolve_target
from dlp_addon.tabular.sheets.package_parts import MAX_PART_BYTES, Package
from dlp_addon.tabular.sheets.sheet_scan import SheetScan, hidden_columns
from dlp_addon.tabular.sheets.workbook import Sheet, UnreadSheet, read_sheets

MIN_BYTES = 200_000
"""Of cells and strings; below it calamine is as fast."""
_WORKBOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_STRINGS, _STYLES = "xl/sharedstrings.xml", "xl/styles.xml"
_SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_PLACES = {"visible": None, "hidden": HidingPlace.SHEET, "veryHidden": HidingPlace.VERY_HIDDEN}
_START = re.compile(rb"<sheetData ?/?>")
_END, _ROW_END = b"</sheetData>", b"</row>"
_HINT = b"h"
"""A byte of the end of the cells, and of little that stands among them."""
_MAX_SIDE_BYTES = 8 * 1024 * 1024
_MAX_ROW_BYTES = 8 * 1024 * 1024
_TRUTHS = {"0": "false", "1": "true"}
_EXACT_NUMBER = r"^-?(?:0|[1-9]\d{0,14})$|^-?(?:0|[1-9]\d{0,6})\.\d{0,7}[1-9]$"
_SPARSE = 8
_DECIMALS = 9
"""More digits are what arithmetic leaves behind; fastexcel rounds them away."""
_DAY_ZERO = 25_569
"""1970-01-01 as Excel counts days since 1899-12-30."""
_FIRST_DAY, _LAST_DAY = 61, 2_958_465
"""Before 1 March 1900 Excel counts a day that never was; the last one is in the year 9999."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """A sheet as the workbook's part lists it."""

    name: str
    part: str
    hidden: HidingPlace | None


class PlainWorkbook:
    """The sheets of one workbook, plain ones read here and the others by calamine."""

    def __init__(self, content: bytes, package: Package, limits: Limits, min_bytes: int = MIN_BYTES) -> None:
        self._content = content
        self._package = package
        self._limits = limits
        self._min_bytes = min_bytes
        self._strings = pl.Series(dtype=pl.String)
        self._used = np.zeros(0, dtype=np.bool_)
        self._formats: Mapping[int, bool] = {}
        self._is_whole = False

    def sheets(self) -> Iterator[Sheet | UnreadSheet]:
        """The sheets in order.

        Raises:
            UnscannableError: as `read_sheets`; over_limit where cells stand further apart than the limits allow.
        """
        read = 0
        try:
            for listed in self._open():
                yield self._read(listed)
                read += 1
            self._is_whole = True
        except NotPlainError:
            yield from self._read_others(read)

    def _read_others(self, first: int) -> Iterator[Sheet | UnreadSheet]:
        """The sheets from one on by calamine, which lays out every cell between the first and the last."""
        for part in self._package.matching(_SHEET_PART.pattern):
            if is_far_apart(self._package, part):
                raise UnscannableError(UnscannableReason.OVER_LIMIT, "cells far apart")
        yield from read_sheets(self._content, self._limits, first=first)

    def unused_strings(self) -> pl.Series | None:
        """Shared strings that no cell refers to; None where not every sheet was read here."""
        return self._strings.filter(pl.Series(~self._used)) if self._is_whole else None

    def _open(self) -> list[_Listed]:
        try:
            listed = self._list_sheets()
            parts = [_STRINGS, *(sheet.part for sheet in listed)]
            is_small = sum(map(self._package.size, parts)) < self._min_bytes
            if is_small and not any(is_far_apart(self._package, sheet.part) for sheet in listed):
                raise NotPlainError
            if self._package.has(_STRINGS):
                self._strings = read_plain_strings(self._package.read(_STRINGS))
            if self._package.has(_STYLES):
                self._formats = number_formats(parse_tree([self._package.read(_STYLES)], self._limits))
        except UnscannableError:
            raise NotPlainError from None
        self._used = np.zeros(len(self._strings), dtype=np.bool_)
        return listed

    def _list_sheets(self) -> list[_Listed]:
        workbook = parse_tree([self._package.read(_WORKBOOK)], self._limits)
        relations = parse_tree([self._package.read(_RELATIONS)], self._limits).find_all("Relationship")
        targets = {relation.attributes.get("Id"): relation.attributes.get("Target") for relation in relations}
        listed = [_list_sheet(sheet, targets) for sheet in workbook.find_all("sheet")]
        properties = workbook.find_all("workbookPr")
        counts_from_1904 = any(one.attributes.get("date1904", "0") not in {"0", "false"} for one in properties)
        is_odd = not self._package.has_unique_names or len({sheet.name for sheet in listed}) < len(listed)
        if counts_from_1904 or is_odd or not 0 < len(listed) <= self._limits.max_sheets:
            raise NotPlainError
        if not all(_SHEET_PART.fullmatch(sheet.part) and self._package.has(sheet.part) for sheet in listed):
            raise NotPlainError
        return listed

    def _read(self, listed: _Listed) -> Sheet:
        parts = _SheetParts()
        try:
            for rows in parts.split(self._package.iterate(listed.part)):
                self._add(parts, read_plain_rows(rows))
        except UnscannableError:
            raise NotPlainError from None
        return Sheet(name=listed.name, grid=self._grid(parts), hidden=listed.hidden, scan=parts.scan())

    def _add(self, parts: "_SheetParts", cells: PlainCells) -> None:
        if parts.rows and len(cells.rows) and len(parts.rows[-1]) and parts.rows[-1][-1] >= cells.rows[0]:
            raise NotPlainError
        parts.rows.append(cells.rows)
        parts.columns.append(cells.columns)
        parts.texts.append(self._texts(cells))

    def _texts(self, cells: PlainCells) -> pl.Series:
        """What the cells say."""
        is_shared = cells.kinds == CellKind.SHARED
        if cells.numbers is not None and bool(is_shared.all()):
            return self._shared(cells.numbers)
        held = pl.Series(cells.numbers).cast(pl.String) if cells.texts is None else cells.texts
        said = _truths(self._numbers(held, cells), cells.kinds)
        if not is_shared.any():
            return said
        indexes = held.filter(pl.Series(is_shared)).cast(pl.Int64, strict=False)
        if indexes.has_nulls():
            raise NotPlainError
        return said.scatter(np.flatnonzero(is_shared), self._shared(indexes.to_numpy()))

    def _shared(self, indexes: Numbers) -> pl.Series:
        if len(indexes) and not 0 <= int(indexes.min()) <= int(indexes.max()) < len(self._strings):
            raise NotPlainError
        self._used[indexes] = True
        return self._strings.gather(indexes)

    def _numbers(self, held: pl.Series, cells: PlainCells) -> pl.Series:
        """Numbers as calamine writes them, days as dates."""
        places = np.flatnonzero(cells.kinds == CellKind.NUMBER)
        if not len(places):
            return held
        numbers = held.gather(places)
        formats = cells.formats[places]
        if not all(number in self._formats or number == 0 for number in np.unique(formats).tolist()):
            raise NotPlainError
        is_date = np.isin(formats, [number for number, shows_date in self._formats.items() if shows_date])
        said = _plain_numbers(numbers)
        if is_date.any():
            said = said.scatter(np.flatnonzero(is_date), _dates(said.filter(pl.Series(is_date))))
        return held.clone().scatter(places, said)

    def _grid(self, parts: "_SheetParts") -> Grid:
        rows, columns = np.concatenate([*parts.rows, _NONE]), np.concatenate([*parts.columns, _NONE])
        if not len(rows):
            return pl.DataFrame()
        if (int(rows[-1]) + 1) * (int(columns.max()) + 1) > MAX_CELLS > _SPARSE * len(rows):
            rows, columns = close_gaps(rows), close_gaps(columns)
        first_row, first_column = int(rows[0]), int(columns.min())
        height, width = int(rows[-1]) - first_row + 1, int(columns.max()) - first_column + 1
        if width > self._limits.max_columns or height * width > self._limits.max_cells:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_cells")
        texts = pl.concat(parts.texts)
        if len(texts) == height * width:
            return pl.DataFrame([texts.gather_every(width, index).alias(str(index)) for index in range(width)])
        places = np.full((width, height), len(texts))
        places[columns - first_column, rows - first_row] = np.arange(len(texts))
        texts = pl.concat([texts, pl.Series([None], dtype=pl.String)])
        return pl.DataFrame([texts.gather(column).alias(str(index)) for index, column in enumerate(places)])


_NONE = np.zeros(0, dtype=np.int64)


def close_gaps(places: Numbers) -> Numbers:
    """Rows or columns numbered anew, with one left blank wherever there were some."""
    known, positions = np.unique(places, return_inverse=True)
    steps = np.minimum(np.diff(known, prepend=known[:1]), 2)
    numbers: Numbers = np.cumsum(steps)[positions]
    return numbers


def _list_sheet(sheet: Element, targets: Mapping[str | None, str | None]) -> _Listed:
    state = sheet.attributes.get("state", "visible")
    if state not in _PLACES:
        raise NotPlainError
    part = resolve_target(targets.get(sheet.attributes.get("id")))
    return _Listed(sheet.attributes.get("name", ""), part, _PLACES[state])


class _SheetParts:
    """A sheet under way: what stands before, among and after its cells."""

    def __init__(self) -> None:
        self.rows: list[Numbers] = []
        self.columns: list[Numbers] = []
        self.texts: list[pl.Series] = []
        self._head = self._tail = b""

    def split(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """The markup of whole rows, run by run."""
        held, is_empty = self._read_head(chunks)
        if is_empty:
            self._read_tail(held, chunks)
            return
        for chunk in chain((b"",), chunks):
            held += chunk
            end = held.find(_END) if _HINT in held else -1
            cut = end if end >= 0 else held.rfind(_ROW_END) + len(_ROW_END) * (_ROW_END in held)
            if cut > 0:
                yield held[:cut]
            held = held[cut:]
            if end >= 0:
                self._read_tail(held.removeprefix(_END), chunks)
                return
            if len(held) > _MAX_ROW_BYTES:
                raise NotPlainError
        raise NotPlainError

    def _read_head(self, chunks: Iterator[bytes]) -> tuple[bytes, bool]:
        """What is known of the markup after the start of the cells, and whether there are none."""
        held = b""
        for chunk in chunks:
            held += chunk
            start = _START.search(held)
            if start is not None:
                self._head = held[: start.start()]
                require_utf8(self._head)
                _require_side(self._head)
                return held[start.end() :], start.group().endswith(b"/>")
            if len(held) > _MAX_SIDE_BYTES:
                break
        raise NotPlainError

    def _read_tail(self, held: bytes, chunks: Iterator[bytes]) -> None:
        self._tail = held + b"".join(chunks)
        _require_side(self._tail)

    def scan(self) -> SheetScan:
        """What the sheet says beside its cells; rows that it hides are not plain."""
        first = next((int(rows[0]) for rows in self.rows if len(rows)), 0)
        columns = hidden_columns(self._head)
        return SheetScan(first_row=first, hidden_rows=(), hidden_columns=columns, tail=self._tail)


def _require_side(markup: bytes) -> None:
    """No cells where a parser would see them and nobody here looks."""
    if b"sheetData" in markup or b"<!" in markup or len(markup) > MAX_PART_BYTES:
        raise NotPlainError


def _plain_numbers(numbers: pl.Series) -> pl.Series:
    """Numbers in their shortest decimal form without an exponent, as calamine has them."""
    is_exact = numbers.str.contains(_EXACT_NUMBER)
    if is_exact.has_nulls():
        raise NotPlainError
    places = (~is_exact).arg_true()
    if not len(places):
        return numbers
    rewritten = [_shortest(text) for text in numbers.gather(places).to_list()]
    return numbers.clone().scatter(places, pl.Series(rewritten, dtype=pl.String))


def _shortest(text: str) -> str:
    try:
        number = float(text)
    except ValueError:
        raise NotPlainError from None
    if not math.isfinite(number) or "_" in text or text != text.strip():
        raise NotPlainError
    shortest = repr(round(number, _DECIMALS))
    if "e" in shortest:
        raise NotPlainError
    return shortest.removesuffix(".0")


def _truths(held: pl.Series, kinds: Codes) -> pl.Series:
    """Truth values as words; errors say nothing."""
    if bool((kinds == CellKind.ERROR).any()):
        held = held.clone().scatter(np.flatnonzero(kinds == CellKind.ERROR), None)
    places = np.flatnonzero(kinds == CellKind.TRUTH)
    if not len(places):
        return held
    words = held.gather(places).replace_strict(_TRUTHS, default=None)
    if words.has_nulls():
        raise NotPlainError
    return held.clone().scatter(places, words)


def _dates(days: pl.Series) -> pl.Series:
    numbers = days.cast(pl.Int32, strict=False)
    if numbers.has_nulls() or not bool(numbers.is_between(_FIRST_DAY, _LAST_DAY).all()):
        raise NotPlainError
    return (numbers - _DAY_ZERO).cast(pl.Date).cast(pl.String)
