import json

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.json_texts.json_records import read_json
from dlp_addon.tabular.json_texts.nested_lists import MIN_LISTS, gather_lists


def count_tables(value: object) -> int:
    """The number of tables that a document is read as."""
    return len(list(read_json(iter([json.dumps(value).encode()]), Limits())))


def test_thousands_of_matrices_of_numbers_are_one_table() -> None:
    """The arcs of a map are read as rows of one table, with every number."""
    arcs = [[[row, column] for row in range(50)] for column in range(2_000)]

    (layout,) = read_json(iter([json.dumps({"arcs": arcs}).encode()]), Limits())

    assert layout.rows.height == 100_000


def test_objects_alone_in_lists_are_records_of_one_table() -> None:
    """Lists of one object each, however many, give one table of records."""
    (layout,) = read_json(iter([json.dumps([[{"name": f"n{n}", "id": n}] for n in range(60)]).encode()]), Limits())

    assert layout.header == ("name", "id")
    assert layout.rows.height == 60


def test_lists_under_keys_are_read_together() -> None:
    """Matrices of numbers under hundreds of keys of one object are one table."""
    assert count_tables({f"k{n}": [[1.5, 2.5], [n, 3]] for n in range(300)}) == 1


def test_matrices_that_may_have_headers_stay_apart() -> None:
    """Longer matrices with text are tables of their own, however many there are."""
    sheets = [[["name", "born"], *([f"Person {sheet} {row}", "1980-01-01"] for row in range(5))] for sheet in range(30)]

    assert count_tables(sheets) == 30


def test_rows_of_many_widths_lose_no_cell() -> None:
    """Ragged lists of numbers are parted by width; what is rare and long becomes one cell a row."""
    lists = [[[str(cell) for cell in range(width)]] for width in range(1, 100)]

    found = gather_lists(lists, 5)

    assert found is not None
    assert sum(len(row) for matrix in found.matrices() for row in matrix) == sum(range(1, 100))


def test_deep_lists_are_left_to_the_reader() -> None:
    """Lists nested deeper than is allowed are not gathered, so that the reader names the limit."""
    assert gather_lists([[[["1"]]]] * MIN_LISTS, 2) is None
