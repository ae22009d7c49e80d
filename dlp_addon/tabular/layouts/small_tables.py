"""Records that come one or a few a table, as forms on sheets of their own or one HTML table each, put together."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import polars as pl

from dlp_addon.model.content import UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.table import Table

MAX_ROWS = 3
MIN_TABLES = 20
MIN_FORMS = 64
"""So many small tables of different headers, as schemas and settings hold, are put together too."""
_MAX_NAMES = 256
_MIN_USES = 3
_MAX_KINDS = 256
_MAX_HELD = 512

type _Kind = tuple[tuple[str | None, ...], HidingPlace | None]


@dataclass(slots=True)
class _Group:
    """Small tables of one header in the order in which they came."""

    tables: list[Table] = field(default_factory=list)
    is_one: bool = False

    def add(self, table: Table) -> None:
        self.tables.append(table)
        if len(self.tables) >= _MAX_HELD:
            self.tables = [join_tables(self.tables)]
            self.is_one = True

    def finish(self) -> list[Table]:
        if self.is_one or len(self.tables) >= MIN_TABLES:
            return [join_tables(self.tables)]
        return self.tables


def join_small_tables(found: Iterable[Table | UnreadPart]) -> Iterator[Table | UnreadPart]:
    """The same tables, but `MIN_TABLES` and more of at most `MAX_ROWS` rows and one header as one under the first path.

    From `MIN_FORMS` on, those of other headers, if most of their names come more than twice, are one as well, with a
    column for each such name; rarer names and their cells are pairs. Small tables come after the others, so that all of
    a kind are known.
    """
    groups: dict[_Kind, _Group] = {}
    for one in found:
        if isinstance(one, UnreadPart) or one.part or not 0 < one.row_count <= MAX_ROWS:
            yield one
            continue
        groups.setdefault((one.header, one.hidden), _Group()).add(one)
        if len(groups) > _MAX_KINDS:
            yield from _finish(groups)
            groups = {}
    yield from _finish(groups)


def _finish(groups: dict[_Kind, _Group]) -> Iterator[Table]:
    tables = [table for group in groups.values() for table in group.finish()]
    counts = Counter(table.hidden for table in tables if _is_form(table))
    for table in tables:
        if not _is_form(table) or counts[table.hidden] < MIN_FORMS:
            yield table
    for place, count in counts.items():
        if count >= MIN_FORMS:
            yield from _unite([table for table in tables if table.hidden == place and _is_form(table)])


def _is_form(table: Table) -> bool:
    """Whether a table is small and nothing of it but its header and cells is kept."""
    return table.row_count <= MAX_ROWS and not table.title and table.header[0] is not None


def _unite(tables: Sequence[Table]) -> Iterator[Table]:
    """Tables of different headers as one, its columns those of any of them; then the pairs of names that are rare.

    A table of which most names are rare stays apart: what stands in a row of it belongs together.
    """
    uses = Counter(name for table in tables for name in set(table.header) if name is not None)
    common = [name for name, count in uses.most_common(_MAX_NAMES) if count >= _MIN_USES]
    known = set(common)
    alike: list[Table] = []
    for table in tables:
        if 2 * sum(name in known for name in table.header) >= len(table.header):
            alike.append(table)
        else:
            yield table
    rows: list[list[str | None]] = []
    pairs: list[tuple[str | None, str | None]] = []
    for table in alike:
        for cells in zip(*table.columns, strict=True):
            fields: dict[str | None, str | None] = {}
            for name, cell in zip(table.header, cells, strict=True):
                if name in known and name not in fields:
                    fields[name] = cell
                else:
                    pairs.append((name, cell))
            rows.append([fields.get(name) for name in common])
    if alike:
        yield _rebuild(alike[0], tuple(common), rows)
    if pairs:
        yield _rebuild(alike[0], (None, None), pairs)


def _rebuild(table: Table, header: tuple[str | None, ...], rows: Sequence[Sequence[str | None]]) -> Table:
    columns = tuple(pl.Series(list(cells), dtype=pl.String) for cells in zip(*rows, strict=True))
    return replace(table, header=header, columns=columns)


def join_tables(tables: list[Table]) -> Table:
    """The rows of tables of one header under the first one's path and title."""
    columns = zip(*(table.columns for table in tables), strict=True)
    return replace(tables[0], columns=tuple(pl.concat([part.rename("") for part in parts]) for parts in columns))
