"""Shared strings that no cell shows any more: what deleted cells leave behind."""

import re
from collections.abc import Sequence
from html import unescape

import polars as pl

from dlp_addon.tabular.cells import Grid
from dlp_addon.tabular.sheets.package_parts import Package

_PART = "xl/sharedstrings.xml"
_ITEM = re.compile(r"<(?:\w+:)?si(?:\s[^<>]*)?>((?:[^<]++|<(?!/?(?:\w+:)?si[\s>]))*+)</(?:\w+:)?si>")
_PHONETIC = re.compile(r"<(?:\w+:)?rPh\s(?:[^<]++|<(?!/?(?:\w+:)?rPh[\s>]))*+</(?:\w+:)?rPh>")
_TEXT = re.compile(r"<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*+)</")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BETWEEN = "</t></si><si><t>"
"""What stands between two strings without formats."""
_SEED = 20_221_128
_SPACES = re.compile(r"\s+")


def find_orphans(package: Package, grids: Sequence[Grid], unused: pl.Series | None = None) -> Grid | None:
    """One column of the shared strings that stand in no cell of the grids; None where there are none.

    Args:
        package: the workbook's.
        grids: all its cells.
        unused: the strings that no cell refers to, where that is known.

    Raises:
        UnscannableError: malformed, over_limit.
    """
    if not package.matching(re.escape(_PART)):
        return None
    strings = unused
    if strings is None:
        strings = _shared_strings(package.read(_PART).decode("utf-8", "replace"))
    elif strings.null_count() == len(strings):
        return None
    columns = [column for grid in grids for column in grid.get_columns()]
    if columns:
        # Hashes of 64 bits are compared in half the time of strings.
        shown = pl.concat([column.hash(_SEED) for column in columns])
        strings = strings.filter(~strings.hash(_SEED).is_in(shown.implode()))
    rest = _without_reformatted(strings.unique(maintain_order=True), columns)
    return rest.to_frame() if len(rest) else None


def _shared_strings(text: str) -> pl.Series:
    """The strings; those that are more than one plain run are taken apart one by one."""
    if "</si>" not in text:
        return pl.Series("0", [_item_text(item) for item in _ITEM.findall(text)], pl.String)
    items = pl.Series("0", [text]).str.split(_BETWEEN).explode()
    has_markup = items.str.contains("<", literal=True)
    marked = (f"<si><t>{item}</t></si>" for item in items.filter(has_markup))
    rest = [_item_text(part) for item in marked for part in _ITEM.findall(item)]
    plain = items.filter(~has_markup)
    if "&" in text or "_x" in text:
        is_escaped = plain.str.contains_any(["&", "_x"])
        rest.extend(_unescaped(item) for item in plain.filter(is_escaped))
        plain = plain.filter(~is_escaped)
    return pl.concat([plain, pl.Series("0", rest, pl.String)]).drop_nulls()


def _item_text(item: str) -> str:
    item = _PHONETIC.sub("", item)
    return _unescaped("".join(_TEXT.findall(item)))


def _unescaped(text: str) -> str:
    text = unescape(text)
    return _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text) if "_x" in text else text


def _without_reformatted(strings: pl.Series, columns: Sequence[pl.Series]) -> pl.Series:
    """Without strings that stand in a cell with other white space, or hold nothing but white space."""
    strings = strings.filter(strings.str.contains(r"\S"))
    if not len(strings):
        return strings
    shown: set[str] = set()
    for column in columns:
        spaced = column.filter(column.str.contains(r"\s")).unique()
        shown.update(_SPACES.sub(" ", cell).strip() for cell in spaced.drop_nulls().to_list())
    return strings.filter(pl.Series([_SPACES.sub(" ", text).strip() not in shown for text in strings.to_list()]))
