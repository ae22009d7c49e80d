"""Objects of which the keys are data: people by name or number, texts by id, fields numbered from 1 on."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.cell_kinds import cell_kind
from dlp_addon.tabular.layouts.header_words import header_word_share
from dlp_addon.tabular.layouts.layout import Layout, locate_tables

MIN_ENTRIES = 64
"""An object with fewer fields is a record, unless it holds one kind of value under keys that are no labels."""
MAX_FIELDS = 256
_MIN_LIKE_ENTRIES = 8
_LIKE_SHARE = 0.8
_MAX_LABEL_SHARE = 0.2
_MIN_USES = 3
"""A field of records is found in so many of them on average; a key that is data is found once."""
_LEAST_DENSE = 0.02
_MIN_LABEL_SHARE = 0.5
_NUMBERED = re.compile(r"(\D*)(\d{1,9})(\D*)")
_MAX_STEMS = 64
_JOINTS = " ._-[]()#"

type Path = tuple[str, ...]
"""The keys from an object down to one of its scalars."""
type Entry = tuple[Path, str | None]


def holds_data_in_keys(columns: int, cells: int, records: int) -> bool:
    """Whether `columns` different paths with `cells` values in all of so many `records` name no fields."""
    return columns >= MIN_ENTRIES and (cells < _MIN_USES * columns or is_sparse(columns, cells, records))


def is_sparse(columns: int, cells: int, records: int) -> bool:
    """Whether a table of the records would be nearly empty."""
    return columns >= MIN_ENTRIES and cells < _LEAST_DENSE * columns * records


def distinct(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The entries of one record; a path that comes again gets a number, so that no value takes another one's place."""
    if len({path for path, _ in entries}) == len(entries):
        return entries
    taken = {path for path, _ in entries}
    uses: Counter[Path] = Counter()
    numbered: list[Entry] = []
    for path, text in entries:
        uses[path] += 1
        unique = path
        while uses[path] > 1 and unique in taken:
            unique = (*path[:-1], f"{path[-1]} {uses[path]}")
            uses[path] += unique in taken
        taken.add(unique)
        numbered.append((unique, text))
    return numbered


def is_dictionary(entries: Sequence[Entry]) -> bool:
    """Whether the keys of one object are data, going by their number, their words and the likeness of the values."""
    if len(entries) < _MIN_LIKE_ENTRIES or len(entries) >= MIN_ENTRIES:
        return len(entries) >= MIN_ENTRIES
    kinds = Counter(cell_kind(text) for _, text in entries if text)
    is_alike = max(kinds.values(), default=0) >= _LIKE_SHARE * len(entries)
    return is_alike and are_no_labels([path[-1] for path, _ in entries])


def are_no_labels(keys: Collection[str]) -> bool:
    """Whether so many keys, of which hardly one heads a column anywhere, are data."""
    labels = sum(map(header_word_share, keys))
    return len(keys) >= _MIN_LIKE_ENTRIES and labels <= _MAX_LABEL_SHARE * len(keys)


def read_dictionaries(records: Sequence[Sequence[Entry]]) -> Iterator[Layout]:
    """The entries of objects, one row a key, its fields beside it; where no key has few of these, one row an entry."""
    numbered = _has_numbered_keys(records)
    rows: dict[tuple[int, Path, int], dict[str, str | None]] = {}
    uses: Counter[tuple[int, Path]] = Counter()
    loose: list[list[str | None]] = []
    split = [[(_split_numbers(path) if numbered else path, text) for path, text in record] for record in records]
    level = _key_level(split)
    for index, record in enumerate(split):
        for path, text in record:
            if level < len(path):
                # `name1` and `name_1` are one field of one number: what comes again is a row of its own.
                fields = rows.setdefault((index, path[: level + 1], uses[index, path]), {})
                fields[".".join(path[level + 1 :])] = text
                uses[index, path] += 1
            else:
                loose.append([".".join(path), text])
    names = list({name: None for fields in rows.values() for name in fields})
    if len(names) > MAX_FIELDS or names == [""]:
        yield from _read_pairs([[".".join(path), text] for record in records for path, text in record])
        return
    table = [[path[-1], *(fields.get(name) for name in names)] for (_, path, _), fields in rows.items()]
    yield Layout(header=(None, *(name or None for name in names)), rows=build_grid(table))
    if loose:
        yield from _read_pairs(loose)


def _read_pairs(pairs: Sequence[Sequence[str | None]]) -> Iterator[Layout]:
    """Keys with their values: a form if the keys read like labels, else a list."""
    labels = {pair[0] or "" for pair in pairs}
    if sum(map(header_word_share, labels)) >= _MIN_LABEL_SHARE * len(labels):
        yield from locate_tables(build_grid(pairs))
    else:
        yield Layout(header=(None, None), rows=build_grid(pairs))


def _has_numbered_keys(records: Sequence[Sequence[Entry]]) -> bool:
    """Whether most first keys are few words with many numbers."""
    keys = {path[0] for record in records for path, _ in record}
    stems = Counter(stem for _, stem in map(_split_number, keys) if stem)
    return 2 * stems.total() > len(keys) and _MIN_USES * len(stems) <= stems.total() and len(stems) <= _MAX_STEMS


def _split_numbers(path: Path) -> Path:
    number, stem = _split_number(path[0])
    return (number, stem, *path[1:]) if stem else path


def _split_number(key: str) -> tuple[str, str]:
    """The number in a key and what is left of it, of `person_12_name` `12` and `person name`."""
    found = _NUMBERED.fullmatch(key)
    if found is None:
        return key, ""
    return found.group(2), " ".join(part for end in (1, 3) if (part := found.group(end).strip(_JOINTS)))


def _key_level(records: Sequence[Sequence[Entry]]) -> int:
    """Where the paths differ most."""
    different: list[set[str]] = []
    for record in records:
        for path, _ in record:
            different.extend(set() for _ in range(len(path) - len(different)))
            for level, key in enumerate(path):
                different[level].add(key)
    return max(range(len(different)), key=lambda level: len(different[level]))
