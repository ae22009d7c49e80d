"""Record cards and forms: labels with their values beside them, set upright to one record a row."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby, pairwise, zip_longest

from dlp_addon.tabular.cells import Grid, build_grid
from dlp_addon.tabular.layouts.cell_kinds import DATA_KINDS, CellKind, cell_kind
from dlp_addon.tabular.layouts.header_words import header_word_share
from dlp_addon.tabular.layouts.upright import UprightTable

MAX_FIELDS = 256
MIN_FIELDS = 2
MAX_WIDTH = 12
_MIN_LABEL_SHARE = 0.5
_MIN_STARTS = 0.9
_SAMPLE_ROWS = 600
_MAX_TURN = 40
_MIN_TURNS = 3
_EDGES = " :\t=："

type Field = tuple[str | None, str | None]
"""A label and its value; a line without a label, such as the heading of a card, has None for it."""


def read_cards(grid: Grid) -> UprightTable | None:
    """The records of cards below and beside each other, of one form or of many; None where the grid is none of these.

    Labels may stand in several columns, each with its values to the right. Lines that belong to no label come with
    the record that follows them, in a column without a name.
    """
    if not MIN_FIELDS <= grid.width <= MAX_WIDTH or not grid.height:
        return None
    pairs = _label_pairs(grid[:_SAMPLE_ROWS])
    if not pairs or not _are_cards([_fields(grid[:_SAMPLE_ROWS], pair) for pair in pairs]):
        return None
    columns = [_fields(grid, pair) for pair in pairs]
    return stack_fields(chain.from_iterable(columns) if _are_side_by_side(columns) else _by_rows(columns))


def stack_fields(fields: Iterable[Field]) -> UprightTable | None:
    """One row a record from its fields in order; a label that comes again on a card has its values joined."""
    known = list(fields)
    named = [label for label, _ in known if label is not None]
    # A field with several values stands several times in succession.
    counts = Counter(label for label, _ in groupby(named))
    if not counts or len(counts) > MAX_FIELDS:
        return None
    most = max(counts.values())
    first = next(label for label, count in counts.items() if count >= _MIN_STARTS * most)
    records = list(_records(known, first))
    labels: list[str | None] = [label for label in counts if any(label in record for record in records)]
    if any(None in record for record in records):
        labels.append(None)
    rows = build_grid(
        [[" ".join(record[name]) or None if name in record else None for name in labels] for record in records]
    )
    return UprightTable(tuple(labels), rows)


def _records(fields: Sequence[Field], first: str) -> Iterator[dict[str | None, list[str]]]:
    """Records that begin with the label `first`; what stands before all of them heads the first."""
    record: dict[str | None, list[str]] = {}
    headings: list[str] = []
    has_begun = False
    for label, value in fields:
        if label == first:
            if has_begun:
                yield record
            record, has_begun = {None: headings} if headings else {}, True
            headings = []
        if label is None or not has_begun:
            headings.extend(part for part in (label, value) if part is not None)
        else:
            record.setdefault(label, []).extend([value] if value is not None else [])
    if headings:
        record.setdefault(None, []).extend(headings)
    if record:
        yield record


def _label_pairs(grid: Grid) -> list[tuple[int, int]]:
    """Columns of labels and of the values beside them; none where any other column has content."""
    filled = [index for index, column in enumerate(grid.get_columns()) if column.null_count() < grid.height]
    if len(filled) % 2 or not filled:
        return []
    pairs = list(zip(filled[::2], filled[1::2], strict=True))
    return pairs if all(_are_labels(_labels_of(grid, pair), _filled(grid, pair)) for pair in pairs) else []


def _filled(grid: Grid, pair: tuple[int, int]) -> list[str]:
    """The cells of a column as labels, from top to bottom, but those that head a card of labels that have values."""
    known = {*_labels_of(grid, pair)}
    cells = [cell.strip(_EDGES) for cell in grid.to_series(pair[0]).drop_nulls().to_list()]
    headings = [cell for cell in cells if cell not in known]
    return [cell for cell in cells if cell in known] if len(headings) < len(cells) / MIN_FIELDS else cells


def _labels_of(grid: Grid, pair: tuple[int, int]) -> list[str]:
    """The different labels that have a value at least once."""
    rows = zip(grid.to_series(pair[0]), grid.to_series(pair[1]), strict=True)
    return list(dict.fromkeys(label.strip(_EDGES) for label, value in rows if label is not None and value is not None))


def _are_labels(labels: Sequence[str], fields: Sequence[str]) -> bool:
    if not 0 < len(labels) <= MAX_FIELDS or any(
        cell_kind(label) in DATA_KINDS and not header_word_share(label) for label in labels
    ):
        return False
    return sum(map(header_word_share, labels)) >= _MIN_LABEL_SHARE * len(labels) or come_in_turn(fields)


def come_in_turn(labels: Sequence[str]) -> bool:
    """Whether few labels come again and again in the same order, as on cards, whatever language they are in."""
    distinct = len(set(labels))
    if not MIN_FIELDS <= distinct <= _MAX_TURN or len(labels) < _MIN_TURNS * distinct:
        return False
    followers = Counter(pairwise(labels))
    usual = {label: max(count for (one, _), count in followers.items() if one == label) for label in {*labels[:-1]}}
    return sum(usual.values()) >= _MIN_STARTS * (len(labels) - 1) and all(one != other for one, other in followers)


def _fields(grid: Grid, pair: tuple[int, int]) -> list[Field]:
    """The fields of one pair of columns, a blank row as (None, None); a value without a label goes on with the last."""
    known = {*_labels_of(grid, pair)}
    fields: list[Field] = []
    last: str | None = None
    for cell, value in zip(grid.to_series(pair[0]), grid.to_series(pair[1]), strict=True):
        label = cell.strip(_EDGES) if cell is not None else None
        if label is None and value is not None:
            fields.append((last, value))
        elif label is not None and label not in known and not _is_empty_field(label, cell or ""):
            fields.append((None, cell))
        else:
            fields.append((label, value))
        last = label if label in known else last
    return fields


def _is_empty_field(label: str, cell: str) -> bool:
    """Whether a cell with nothing beside it is a label all the same, and no heading."""
    if cell.rstrip().endswith((":", "：")):
        return True
    return header_word_share(label) > _MIN_LABEL_SHARE and not any(character.isdigit() for character in label)


def _are_cards(columns: Sequence[Sequence[Field]]) -> bool:
    """Whether labels come again from card to card, or values differ in kind as the fields of one record do."""
    labels = [label for fields in columns for label, _ in fields if label is not None]
    distinct = len(set(labels))
    if distinct < MIN_FIELDS or _is_header(columns[0]):
        return False
    if len(labels) >= 2 * distinct:
        return True
    values = [value for fields in columns for label, value in fields if label is not None and value is not None]
    return _are_of_several_kinds(values)


def _are_of_several_kinds(values: Sequence[str]) -> bool:
    return len({cell_kind(value) for value in values[:MAX_FIELDS]}) >= MIN_FIELDS


def _is_header(fields: Sequence[Field]) -> bool:
    """Whether the first row names two columns of a table."""
    value = next((value for label, value in fields if label is not None), None)
    return value is not None and cell_kind(value) is CellKind.TEXT and header_word_share(value) > _MIN_LABEL_SHARE


def _are_side_by_side(columns: Sequence[Sequence[Field]]) -> bool:
    """Whether every pair of columns has cards of its own: the same labels stand in all."""
    labels = [{label for label, _ in fields if label is not None} for fields in columns]
    return len(labels) > 1 and all(2 * len(labels[0] & others) >= len(labels[0] | others) for others in labels[1:])


def _by_rows(columns: Sequence[Sequence[Field]]) -> Iterator[Field]:
    for row in zip_longest(*columns, fillvalue=(None, None)):
        yield from (field for field in row if field != (None, None))
