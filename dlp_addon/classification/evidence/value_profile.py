"""A column's values as the evidence needs them: normalised, sampled, their shapes counted."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

import numpy as np
import numpy.typing as npt
import polars as pl

from dlp_addon.classification.normal_forms.ascii_text import join_ascii
from dlp_addon.model.coded_column import CodedColumn

SAMPLE_SIZE = 120
"""Different values that decide what a column is."""
MAX_SAMPLE_CHARACTERS = 400
"""Values are cut to this length in the sample; identifiers and names are shorter."""
PLACEHOLDERS = (
    r"(?i)^\s*(?:n\.?/?a\.?|nan|none|null|nil|unknown|unk|undefined|missing|tbd|tba|not (?:available|applicable|known"
    r"|provided|specified|recorded|stated)|no data|[-–—_.?*#]+|x{2,}|#n/a|#ref!|#value!|\(?(?:blank|empty|none)\)?)\s*$"
)
_PLACEHOLDER_ENDS = "na n. nn ne nl nd n) un uk ud mg td ta xx #a #! (k (y (e () bk b) ey e)"
"""First and last characters of those that do not consist of marks."""
_INVISIBLE = r"[\p{Cf}\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\x{034F}\x{115F}\x{1160}\x{3164}]"
"""Tabs and ends of lines stay: without them the numbers on both sides would be one."""
_EDGES = " \t\r\n'’`\"\u00a0"
_ODD = rf"^$|^[{_EDGES}]|[{_EDGES}]$|(?:{PLACEHOLDERS})"
"""What has to be stripped or left out."""
_FLOAT_INTEGER = r"^(-?\d+)\.0+$"
_FEW_CELLS = 300
_PLACEHOLDER_BYTES = 20
_MIXED = re.compile(r"@|^(?=.*[^\W\d_]{3}).*\d{7}")
_TEXT_CHARACTERS = 30
_MIN_CODED_ROWS = 1_000
_MAX_CODED_SHARE = 0.1
"""Of the rows so many different texts at most; with more of them finding each once costs more than it spares."""
_DASHES = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
_DIGITS = {chr(start + digit): str(digit) for start in (0x0660, 0x06F0, 0x0966) for digit in range(10)}
_PLAIN = {**_DASHES, **_DIGITS}
"""What writers mean by other characters."""


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """What can be said of a column without knowing what it means.

    Attributes:
        column: every cell as it stands in the table.
        sample: at most `SAMPLE_SIZE` different values from all over the column, in normal form.
        filled: cells that hold something; of a long column an estimate from those that were looked at.
        looked_at: how many of them were looked at for the sample.
        different: how many different values those have.
        is_float: whether most are whole numbers that a program has read as floats.
    """

    column: pl.Series = field(repr=False)
    sample: tuple[str, ...] = field(repr=False)
    filled: int
    looked_at: int
    different: int
    is_float: bool

    @property
    def distinct_share(self) -> float:
        """Different values among the filled cells that were looked at, 0 to 1."""
        return self.different / self.looked_at if self.looked_at else 0.0

    @property
    def values(self) -> pl.Series:
        """Every cell in normal form; null where empty or a placeholder. Takes a pass over all rows."""
        return self.normal(self.column)

    def normal(self, texts: pl.Series) -> pl.Series:
        """Texts of the column in normal form; null where empty or a placeholder."""
        texts = normalized(texts)
        return texts.str.replace(_FLOAT_INTEGER, "$1") if self.is_float else texts

    def head(self, count: int) -> pl.Series:
        """About the first `count` values in normal form, without null."""
        known = self.column.drop_nulls() if self.column.null_count() else self.column
        normal = self.normal(known.head(count))
        return normal.drop_nulls() if normal.null_count() else normal

    def coded(self) -> CodedColumn:
        """The column with every text once, where the values repeat so much that it pays."""
        repeats = self.looked_at - self.different
        # Birthdays: among so many draws from D values there are so many repeats.
        likely = self.looked_at**2 / (2 * repeats) if repeats else math.inf
        if len(self.column) < _MIN_CODED_ROWS or likely > _MAX_CODED_SHARE * len(self.column):
            return CodedColumn(self.column)
        return _encode(self.column)

    def share(self, pattern: "re.Pattern[str]") -> float:
        """Part of the sample that the pattern matches as a whole, 0 to 1."""
        return share_of(self.sample, pattern)

    @property
    def mean_length(self) -> float:
        """Mean number of characters of the sample's values, 0 for none."""
        return sum(map(len, self.sample)) / len(self.sample) if self.sample else 0.0

    @property
    def is_text(self) -> bool:
        """Whether the values are sentences rather than fields, or addresses and numbers with something around them."""
        if not self.sample:
            return False
        long = sum(len(value) >= _TEXT_CHARACTERS or _MIXED.search(value) is not None for value in self.sample)
        return 3 * long >= len(self.sample) or max(map(len, self.sample)) >= MAX_SAMPLE_CHARACTERS


def _encode(column: pl.Series) -> CodedColumn:
    coded = column.cast(pl.Categorical(pl.Categories.random()))
    codes, different = coded.to_physical(), coded.unique().drop_nulls()
    texts = different.cast(pl.String).gather(different.to_physical().arg_sort())
    if not codes.null_count():
        return CodedColumn(texts, codes)
    return CodedColumn(pl.concat([texts, pl.Series([None], dtype=pl.String)]), codes.fill_null(len(texts)))


def share_of(values: Sequence[str], pattern: "re.Pattern[str]") -> float:
    """Part of the values that the pattern matches as a whole, 0 to 1."""
    return sum(pattern.fullmatch(value) is not None for value in values) / len(values) if values else 0.0


def profile_columns(columns: Sequence[pl.Series]) -> list[ColumnProfile]:
    """Sample the columns of a table, all of them at once, and say what their values are like."""
    looked_at = [_spread_over(column) for column in columns]
    normal = _normalized_lists([cells.to_list() for cells in looked_at])
    return [_profile(column, values) for column, values in zip(columns, normal, strict=True)]


def profile_column(column: pl.Series) -> ColumnProfile:
    """Sample one column of strings."""
    return profile_columns([column])[0]


def _spread_over(column: pl.Series) -> pl.Series:
    """Cells with content from all over the column."""
    known = column.drop_nulls() if column.null_count() else column
    return known if len(known) < 8 * SAMPLE_SIZE else known.gather_every(len(known) // (4 * SAMPLE_SIZE))


def _normalized_lists(lists: Sequence[Sequence[str]]) -> list[list[str | None]]:
    """Each list in normal form; those in ASCII together and the others together, since they are treated alike."""
    is_plain = [all(map(str.isascii, cells)) for cells in lists]
    flat: dict[bool, Iterator[str | None]] = {}
    for plain in set(is_plain):
        cells = [cell for cells, one in zip(lists, is_plain, strict=True) if one == plain for cell in cells]
        flat[plain] = iter(normalized(pl.Series(cells, dtype=pl.String)))
    return [list(islice(flat[plain], len(cells))) for cells, plain in zip(lists, is_plain, strict=True)]


def _profile(column: pl.Series, normal: Sequence[str | None]) -> ColumnProfile:
    rows = len(column) - column.null_count()
    known = [value for value in normal if value is not None]
    if 2 * len(known) < len(normal) < rows:
        # Mostly placeholders: the values are looked for in all rows.
        filled = normalized(column).drop_nulls()
        return replace(_profile(filled, _spread_over(filled).to_list()), column=column)
    distinct = list(dict.fromkeys(known))
    chosen = distinct[:: max(1, len(distinct) // SAMPLE_SIZE)][:SAMPLE_SIZE]
    sample = [value[:MAX_SAMPLE_CHARACTERS] for value in chosen]
    is_float = share_of(sample, _FLOAT_INTEGERS) > 0.5
    return ColumnProfile(
        column=column,
        sample=tuple(_FLOAT_INTEGERS.sub(r"\1", value) for value in sample) if is_float else tuple(sample),
        filled=len(known) * rows // len(normal) if normal else 0,
        looked_at=len(known),
        different=len(distinct),
        is_float=is_float,
    )


_FLOAT_INTEGERS = re.compile(_FLOAT_INTEGER)
_PLACEHOLDER = re.compile(PLACEHOLDERS)


def normalized(column: pl.Series) -> pl.Series:
    """NFKC without invisible characters, Western digits, plain hyphens, stripped; null where empty or a placeholder."""
    if len(column) <= _FEW_CELLS:
        cells = column.to_list()
        if _is_plain(cells):
            return column
        if all(cell is None or cell.isascii() for cell in cells):
            return pl.Series(column.name, [None if cell is None else _strip(cell) for cell in cells], dtype=pl.String)
    places = _odd_places(column)
    if places is not None and places.is_empty():
        return column
    if places is None and not bool((column.str.len_bytes() == column.str.len_chars()).all()):
        column = column.str.normalize("NFKC").str.replace_all(_INVISIBLE, "")
        column = column.str.replace_many(list(_PLAIN), list(_PLAIN.values()))
    if places is None:
        places = column.str.contains(_ODD).arg_true()
    if places.is_empty():
        return column
    return column.clone().scatter(places, _stripped(column.gather(places)))


def _odd_places(column: pl.Series) -> pl.Series | None:
    """Which cells of a column of ASCII have to be stripped or left out; None where it is no such column.

    How cells begin and end tells for nearly all of them, without a search in each.
    """
    lines = join_ascii(column)
    if lines is None:
        return None
    codes = np.frombuffer(lines, dtype=np.uint8)
    starts = np.flatnonzero(codes == ord("\n"))
    if len(starts) != len(column):
        return None
    stops = np.append(starts[1:], len(codes))
    places = np.flatnonzero(_MAY_BE_ODD[codes[np.minimum(starts + 1, len(codes) - 1)], codes[stops - 1]])
    suspects = pl.Series(places, dtype=pl.UInt32)
    return suspects.filter(column.gather(suspects).str.contains(_ODD))


def _may_be_odd() -> npt.NDArray[np.bool_]:
    """By the first and the last character of a cell, a line feed for an empty one: whether it may be odd."""
    table = np.zeros((128, 128), dtype=np.bool_)
    around = [character for character in map(ord, _EDGES + "\v\f") if character < len(table)]
    table[around, :] = table[:, around] = True
    marks = [ord(mark) for mark in "-_.?*#"]
    table[np.ix_(marks, marks)] = True
    for ends in _PLACEHOLDER_ENDS.split():
        table[np.ix_(*([ord(character), ord(character.upper())] for character in ends))] = True
    return table


_MAY_BE_ODD = _may_be_odd()


def _is_plain(cells: Sequence[str | None]) -> bool:
    """Whether nothing is to be done for any of a few cells; they are looked at before polars has planned anything."""
    return all(
        cell is None or (cell.isascii() and cell == cell.strip(_EDGES) and _PLACEHOLDER.match(cell or "-") is None)
        for cell in cells
    )


def _strip(cell: str) -> str | None:
    """A cell of ASCII without what stands around it; None where nothing is left, or a placeholder."""
    stripped = cell.strip(_EDGES)
    is_placeholder = len(stripped) < _PLACEHOLDER_BYTES and _PLACEHOLDER.match(stripped) is not None
    return None if is_placeholder else stripped or None


def _stripped(cells: pl.Series) -> pl.Series:
    stripped = cells.str.strip_chars(_EDGES)
    short = stripped.str.len_bytes() < _PLACEHOLDER_BYTES
    return stripped.set((stripped == "") | (short & stripped.str.contains(PLACEHOLDERS)), None)
