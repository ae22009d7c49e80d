"""Tables in JSON and NDJSON: records, matrices, columns, and the wrappers that APIs put around them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import build_grid, clean_cells
from dlp_addon.tabular.json_texts.json_dictionaries import (
    MIN_ENTRIES,
    Entry,
    Path,
    are_no_labels,
    distinct,
    holds_data_in_keys,
    is_dictionary,
    is_sparse,
    read_dictionaries,
)
from dlp_addon.tabular.json_texts.json_values import iterate_values
from dlp_addon.tabular.json_texts.nested_lists import gather_lists
from dlp_addon.tabular.layouts.layout import Layout, locate_list, locate_tables

type Json = Any
"""A value as `json` makes it, numbers as their text."""

PART_RECORDS = 100_000
MAX_DEPTH = 40
_ACTIONS = frozenset({"index", "create", "update", "delete"})
"""Keys of the action lines of an Elasticsearch bulk request."""
_ENVELOPES = frozenset({"fields", "_source", "attributes", "properties", "doc", "node", "document"})
"""Keys that wrap a record's own fields (Airtable, Elasticsearch, JSON:API, GeoJSON, GraphQL)."""

_NAMING = ("name", "key", "field", "label", "question", "title", "id")
_VALUES = ("value", "answer", "text", "values")


def read_json(blocks: Iterator[bytes], limits: Limits) -> Iterator[Layout]:
    """The tables of a JSON document or of a sequence of JSON values; of a broken one, those of what could be read.

    Raises:
        UnscannableError: malformed or truncated; over_limit for nesting, columns, or one value of more than 64 MiB.
    """
    records: list[Mapping[str, Json]] = []
    others: list[Json] = []
    failure: UnscannableError | None = None
    try:
        for value, is_item in iterate_values(blocks):
            if not (isinstance(value, dict) and is_item):
                others.append(value)
            elif not _is_action(value):
                records.append(value)
            if len(records) >= PART_RECORDS:
                yield from _records(records, limits, 0)
                records = []
    except UnscannableError as error:
        failure = error
    if records:
        yield from _records(records, limits, 0)
    if others:
        yield from _tables(others[0] if len(others) == 1 else others, limits, 0)
    if failure is not None:
        raise failure


def _is_action(value: Mapping[str, Json]) -> bool:
    return len(value) == 1 and next(iter(value)) in _ACTIONS and isinstance(next(iter(value.values())), dict)


def _tables(value: Json, limits: Limits, depth: int) -> Iterator[Layout]:
    if depth > MAX_DEPTH:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "JSON nesting")
    if isinstance(value, list):
        yield from _list_tables(value, limits, depth)
    elif isinstance(value, dict):
        yield from _object_tables(value, limits, depth)
    elif value is not None:
        yield locate_list(build_grid([[_text(value)]]))


def _list_tables(values: Sequence[Json], limits: Limits, depth: int) -> Iterator[Layout]:
    objects = [value for value in values if isinstance(value, dict)]
    rows = [value for value in values if isinstance(value, list)]
    scalars = [value for value in values if value is not None and not isinstance(value, dict | list)]
    if objects:
        yield from _records(objects, limits, depth)
    if rows:
        if any(isinstance(cell, dict | list) for row in rows for cell in row):
            yield from _nested_tables(rows, limits, depth + 1)
        elif any(rows):
            yield from locate_tables(build_grid([[_text(cell) for cell in row] for row in rows]))
    if scalars:
        yield locate_list(build_grid([[_text(value)] for value in scalars]))


def _nested_tables(lists: Sequence[Sequence[Json]], limits: Limits, depth: int) -> Iterator[Layout]:
    """The tables of lists that hold lists or objects."""
    named = [_named_fields(values) for values in lists]
    if len(named) > 1 and None not in named:
        yield from _records([dict(fields) for fields in named if fields], limits, depth)
        return
    found = gather_lists(lists, MAX_DEPTH - depth)
    if found is None:
        for values in lists:
            yield from _tables(values, limits, depth)
        return
    if found.objects:
        yield from _records(found.objects, limits, depth)
    for matrix in found.matrices():
        if matrix:
            yield from locate_tables(build_grid([[_text(cell) for cell in row] for row in matrix]))


def _object_tables(value: Mapping[str, Json], limits: Limits, depth: int) -> Iterator[Layout]:
    split = _split_form(value)
    if split is not None:
        yield from locate_tables(build_grid(split))
        return
    keyed = _keyed_form(value)
    if keyed is not None:
        yield from _records(keyed, limits, depth)
        return
    nested = {key: child for key, child in value.items() if isinstance(child, dict | list) and child}
    plain = {key: child for key, child in value.items() if key not in nested}
    inner = {key: child for key, child in nested.items() if _is_field(child)}
    if plain or inner:
        yield from _records([{**plain, **inner}], limits, depth)
    outer = [child for key, child in nested.items() if key not in inner]
    yield from _nested_tables([child for child in outer if isinstance(child, list)], limits, depth + 1)
    for child in outer:
        if isinstance(child, dict):
            yield from _tables(child, limits, depth + 1)


def _is_field(value: Json) -> bool:
    """Whether a nested value is a field of its record rather than a table: an object or list of scalars only."""
    children = value.values() if isinstance(value, dict) else value
    return len(value) <= 12 and not any(isinstance(child, dict | list) for child in children)


def _split_form(value: Mapping[str, Json]) -> list[list[str | None]] | None:
    """Rows of `{"columns": [...], "data": [[...]]}` and of `{"a": [1, 2], "b": [3, 4]}`; else None."""
    lists = {key: child for key, child in value.items() if isinstance(child, list)}
    rows = next((rows for rows in lists.values() if rows and all(isinstance(row, list) for row in rows)), None)
    if rows is not None:
        names = next((names for names in lists.values() if names is not rows and _names_columns(names, rows)), None)
        return (
            None
            if names is None
            else [[_name(name) for name in names], *([_text(cell) for cell in row] for row in rows)]
        )
    lengths = {len(child) for child in lists.values()}
    is_columns = len(lists) >= 2 and len(lists) == len(value) and len(lengths) == 1 and lengths != {0}
    if not is_columns or any(isinstance(cell, dict | list) for child in lists.values() for cell in child):
        return None
    is_wide = len(lists) > len(next(iter(lists.values())))
    if is_wide and is_dictionary([((name,), _text(child[0])) for name, child in lists.items()]):
        return [[name, *map(_text, child)] for name, child in lists.items()]
    return [list(lists), *([_text(cell) for cell in row] for row in zip(*lists.values(), strict=True))]


def _names_columns(names: Sequence[Json], rows: Sequence[Sequence[Json]]) -> bool:
    return len(names) == len(rows[0]) and all(_name(name) is not None for name in names)


def _name(value: Json) -> str | None:
    if isinstance(value, dict):
        return next((str(value[key]) for key in ("name", "label", "title", "id") if key in value), None)
    return str(value) if isinstance(value, str) else None


def _keyed_form(value: Mapping[str, Json]) -> list[dict[str, Json]] | None:
    """Records of `{"id1": {...}, "id2": {...}}` and of pandas' `{"column": {"0": ..., "1": ...}}`; else None."""
    children = list(value.values())
    if len(children) < 2 or not all(isinstance(child, dict) and child for child in children):
        return None
    keys = children[0].keys()
    if any(child.keys() != keys for child in children) or any(
        isinstance(cell, dict | list) for cell in children[0].values()
    ):
        alike = sum(len(child.keys() & keys) * 2 >= len(keys) for child in children) >= 0.8 * len(children)
        is_keyed = (alike and len(children) >= 3) or are_no_labels(value)
        return [_keyed(key, child) for key, child in value.items()] if is_keyed else None
    if all(key.isdecimal() for key in keys):
        return [{column: value[column].get(index) for column in value} for index in keys]
    return [_keyed(key, child) for key, child in value.items()]


def _keyed(key: str, record: Mapping[str, Json]) -> dict[str, Json]:
    """A record with the key it stands under, beside a field of that name if it has one."""
    return {"key": key, **record} if "key" not in record else {"key": key, "value": record}


def _records(records: Sequence[Mapping[str, Json]], limits: Limits, depth: int) -> Iterator[Layout]:
    """A table of the records' fields, and tables of what they hold in lists of their own."""
    columns: dict[Path, list[str | None]] = {}
    inner: dict[Path, list[Json]] = {}
    cells = 0
    for index, record in enumerate(records):
        entries = distinct(list(_fields(record, (), depth, inner)))
        for path, value in entries:
            column = columns.setdefault(path, [])
            column.extend([None] * (index - len(column)))
            column.append(value)
        cells += len(entries)
        if len(columns) > limits.max_columns or is_sparse(len(columns), cells, index + 1):
            break
    if _are_dictionaries(columns, cells, len(records)):
        inner = {}
        yield from _dictionaries(records, depth, inner, limits)
    elif len(columns) > limits.max_columns:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_columns")
    elif columns:
        series = [
            pl.Series(str(index), column + [None] * (len(records) - len(column)), pl.String)
            for index, column in enumerate(columns.values())
        ]
        header = tuple(".".join(path) or None for path in columns)
        yield Layout(header=header, rows=clean_cells(pl.DataFrame(series)))
    for values in inner.values():
        yield from _tables(values, limits, depth + 1)


def _are_dictionaries(columns: Mapping[Path, Sequence[str | None]], cells: int, records: int) -> bool:
    """Whether the paths of so many records name no fields."""
    if cells == len(columns):
        return is_dictionary([(path, column[-1]) for path, column in columns.items()])
    return holds_data_in_keys(len(columns), cells, records)


def _dictionaries(
    records: Sequence[Mapping[str, Json]], depth: int, inner: dict[Path, list[Json]], limits: Limits
) -> Iterator[Layout]:
    """Tables of records of many forms, one a form that comes often, and of what others hold."""
    forms: dict[frozenset[Path], list[Sequence[Entry]]] = {}
    for record in records:
        entries = distinct(list(_fields(record, (), depth, inner)))
        forms.setdefault(frozenset(path for path, _ in entries), []).append(entries)
    rare: list[Sequence[Entry]] = []
    for paths, alike in forms.items():
        if len(alike) == 1 or len(paths) >= MIN_ENTRIES * len(alike):
            rare.extend(alike)
        elif len(paths) > limits.max_columns:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_columns")
        elif paths:
            rows = [[fields.get(path) for path in paths] for fields in map(dict, alike)]
            yield Layout(header=tuple(".".join(path) or None for path in paths), rows=build_grid(rows))
    if rare:
        yield from read_dictionaries(rare)


def _fields(
    record: Mapping[str, Json], prefix: Path, depth: int, inner: dict[Path, list[Json]]
) -> Iterator[tuple[Path, str | None]]:
    """Fields by their path; lists of objects and lists go to `inner`."""
    if depth > MAX_DEPTH:
        raise UnscannableError(UnscannableReason.OVER_LIMIT, "JSON nesting")
    for key, value in record.items():
        path = (*prefix, key)
        if isinstance(value, dict):
            yield from _fields(value, prefix if key in _ENVELOPES else path, depth + 1, inner)
        elif isinstance(value, list):
            named = _named_fields(value)
            if named is not None:
                yield from (((name,), text) for name, text in named)
            elif len(value) == 1 and isinstance(value[0], dict):
                # A list of one object is part of its record, as names and identifiers are in FHIR.
                yield from _fields(value[0], path, depth + 1, inner)
            elif any(isinstance(item, dict | list) for item in value):
                inner.setdefault(path, []).extend(value)
            else:
                yield path, "; ".join(_text(item) or "" for item in value) or None
        else:
            yield path, _text(value)


def _named_fields(values: Sequence[Json]) -> list[tuple[str, str | None]] | None:
    """Fields of `[{"name": "tel", "value": "555"}, ...]`, the form in which APIs give what users have filled in."""
    fields: dict[str, str | None] = {}
    for item in values:
        name_key = next((key for key in _NAMING if key in item), None) if isinstance(item, dict) else None
        value_key = next((key for key in _VALUES if key in item), None) if isinstance(item, dict) else None
        name = item[name_key] if name_key is not None else None
        value = _unwrapped(item[value_key]) if value_key is not None else None
        if value_key is None or not isinstance(name, str) or name in fields or isinstance(value, dict | list):
            return None
        fields[name] = _text(value)
    return list(fields.items()) if len(fields) > 1 else None


def _unwrapped(value: Json) -> Json:
    """The value of `{"stringValue": "x"}`, as OpenTelemetry and others say of which type a value is."""
    return next(iter(value.values())) if isinstance(value, dict) and len(value) == 1 else value


def _text(value: Json) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value) if isinstance(value, dict | list) else str(value)
