"""Rows out of the shared strings of a workbook whose cells are not there: each string stands once, in reading order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dlp_addon.tabular.cells import Grid, build_grid
from dlp_addon.tabular.layouts.cell_kinds import DATA_KINDS, CellKind, cell_kind, cell_shape
from dlp_addon.tabular.layouts.layout import Layout

MAX_GROUPED_STRINGS = 100_000
_MIN_RECORDS = 3
_MAX_FIELDS = 40
_SAMPLE = 200

type _Place = tuple[str, int]
"""A kind of string, and which of that kind in a record: what stands for a column."""


def read_strings(strings: Grid) -> Iterator[Layout]:
    """Records out of a column of strings where they can be told, and what is left as a list."""
    grouped = group_strings(strings.to_series().head(MAX_GROUPED_STRINGS).to_list())
    if grouped is not None:
        yield grouped
    rest = strings if grouped is None else strings[MAX_GROUPED_STRINGS:]
    if rest.height:
        yield Layout(header=(None,), rows=rest)


def group_strings(strings: Sequence[str]) -> Layout | None:
    """Records that begin anew at every string of the kind that tells them apart; None where no kind does.

    A value that came before stands in no later record, so fields are placed by kind and not by count.
    """
    kinds = [_kind(text) for text in strings]
    anchor = _anchor(strings, kinds)
    if anchor is None:
        return None
    first = kinds.index(anchor)
    records: list[dict[_Place, str]] = []
    seen: Counter[str] = Counter()
    for kind, text in zip(kinds[first:], strings[first:], strict=True):
        if kind == anchor or sum(seen.values()) >= _MAX_FIELDS:
            records.append({})
            seen.clear()
        seen[kind] += 1
        records[-1][kind, seen[kind]] = text
    places = list(dict.fromkeys(place for record in records for place in record))
    labels = _labels(strings, kinds, anchor)
    header = tuple(labels.get(place) for place in places)
    rows = [[record.get(place) for place in places] for record in records]
    above = [[text] for text in strings[:first]]
    return Layout(header=header, rows=build_grid([*rows, *above]))


def _kind(text: str) -> str:
    kind = cell_kind(text)
    return f"{kind} {cell_shape(text)}" if kind in {CellKind.CODE, CellKind.NUMBER} else kind


def _anchor(strings: Sequence[str], kinds: Sequence[str]) -> str | None:
    """The commonest kind of data; a list of that kind alone has no records."""
    data = Counter(kind for text, kind in zip(strings, kinds, strict=True) if cell_kind(text) in DATA_KINDS)
    anchor, count = data.most_common(1)[0] if data else ("", 0)
    return anchor if _MIN_RECORDS <= count < len(strings) - 1 else None


def _labels(strings: Sequence[str], kinds: Sequence[str], anchor: str) -> dict[_Place, str]:
    """The labels that stand before the first record, which is whole: nothing of it came before."""
    anchors = [index for index, kind in enumerate(kinds[:_SAMPLE]) if kind == anchor]
    width = max((after - before for before, after in pairwise(anchors)), default=0)
    before = anchors[0] - width if anchors else -1
    if not 0 <= before < width or any(kind != CellKind.TEXT for kind in kinds[:width]):
        return {}
    turned = (*strings[before:width], *strings[:before])
    seen: Counter[str] = Counter()
    found: dict[_Place, str] = {}
    for kind, label in zip(kinds[anchors[0] : anchors[0] + width], turned, strict=False):
        seen[kind] += 1
        if kind != CellKind.TEXT:
            # Words move up where others are left out, so that no label is sure of them.
            found[kind, seen[kind]] = label
    return found
