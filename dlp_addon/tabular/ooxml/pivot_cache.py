"""Pivot caches: the copy of its source that a pivot table keeps, also when the source sheet is gone.

ECMA-376 part 1, sections 18.10.1 (pivotCacheDefinition) and 18.10.2 (pivotCacheRecords).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import polars as pl

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import Grid, clean_cells
from dlp_addon.tabular.markup.safe_xml import Element, build_parser, parse_tree, run_parser

_VALUES = frozenset({"s", "n", "d", "b", "m", "e", "x"})
_MIDNIGHT = "T00:00:00"


@dataclass(frozen=True, slots=True)
class CacheTable:
    """The records of a pivot cache under the names of their fields."""

    header: tuple[str | None, ...]
    rows: Grid


@dataclass(frozen=True, slots=True)
class _Field:
    name: str | None
    shared: tuple[str | None, ...]


def read_pivot_cache(definition: bytes, records: Iterable[bytes] | None, limits: Limits) -> Iterator[CacheTable]:
    """The cache's records; where none were saved, the distinct values of every field, a table each.

    Raises:
        UnscannableError: malformed, truncated, over_limit.
    """
    fields = [_read_field(element) for element in parse_tree([definition], limits).find_all("cacheField")]
    if not fields:
        return
    if records is not None:
        columns = _read_records(records, fields)
        series = [pl.Series(str(index), column, pl.String) for index, column in enumerate(columns)]
        if series and len(series[0]):
            yield CacheTable(tuple(field.name for field in fields), clean_cells(pl.DataFrame(series)))
            return
    for field in fields:
        if field.shared:
            values = pl.DataFrame([pl.Series("0", list(field.shared), pl.String)])
            yield CacheTable((field.name,), clean_cells(values))


def _read_field(element: Element) -> _Field:
    items = next((child for child in element.children if child.name == "sharedItems"), None)
    shared = tuple(
        _tidy(item.attributes.get("v")) for item in (items.children if items else ()) if item.name in _VALUES
    )
    return _Field(element.attributes.get("name"), shared)


def _tidy(value: str | None) -> str | None:
    return value.removesuffix(_MIDNIGHT) if value else None


def _read_records(records: Iterable[bytes], fields: list[_Field]) -> list[list[str | None]]:
    columns: list[list[str | None]] = [[] for _ in fields]
    position = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal position
        local = name.rpartition(":")[2]
        if local == "r":
            position = 0
        elif local in _VALUES and position < len(columns):
            columns[position].append(_cell(local, attributes.get("v"), fields[position].shared))
            position += 1

    def end(name: str) -> None:
        if name.rpartition(":")[2] == "r":
            for column in columns[position:]:
                column.append(None)

    parser = build_parser()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    run_parser(parser, records)
    return columns


def _cell(kind: str, value: str | None, shared: tuple[str | None, ...]) -> str | None:
    if kind != "x":
        return _tidy(value)
    index = int(value) if value and value.isdecimal() else -1
    return shared[index] if 0 <= index < len(shared) else None
