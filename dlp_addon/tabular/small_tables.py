"""Records that come one or a few a table, as forms on sheets of their own or one HTML table each, put together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

import polars as pl

from dlp_addon.model.content import UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.table import Table

MAX_ROWS = 3
MIN_TABLES = 20
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

    Small tables come after the others, so that all of a kind are known.
    """
    groups: dict[_Kind, _Group] = {}
    for one in found:
        if isinstance(one, UnreadPart) or one.part or not 0 < one.row_count <= MAX_ROWS or None is one.header[0]:
            yield one
            continue
        groups.setdefault((one.header, one.hidden), _Group()).add(one)
        if len(groups) > _MAX_KINDS:
            yield from _finish(groups)
            groups = {}
    yield from _finish(groups)


def _finish(groups: dict[_Kind, _Group]) -> Iterator[Table]:
    for group in groups.values():
        yield from group.finish()


def join_tables(tables: list[Table]) -> Table:
    """The rows of tables of one header under the first one's path and title."""
    columns = zip(*(table.columns for table in tables), strict=True)
    return replace(tables[0], columns=tuple(pl.concat([part.rename("") for part in parts]) for parts in columns))
