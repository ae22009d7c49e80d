import pytest

from dlp_addon.tabular.texts.delimited import parse_part, parse_tolerant, split_records
from dlp_addon.tabular.texts.dialect import Dialect

COMMA = Dialect(delimiter=",")


def test_parts_end_between_records() -> None:
    """No part ends inside quotes, and together they are the text."""
    text = b'1,"a\nb"\n' * 200

    parts = list(split_records(iter([text[:700], text[700:]]), '"', 300))

    assert b"".join(parts) == text
    assert all(part.count(b'"') % 2 == 0 for part in parts)


def test_longer_rows_widen_the_grid() -> None:
    """A row with more fields than expected loses none."""
    (grid,) = parse_part(b"a,b\n" + b",".join(b"%d" % number for number in range(40)) + b"\n", COMMA, 2)

    assert grid.row(1)[39] == "39"


def test_a_stray_quote_loses_no_record() -> None:
    """A quote that is never closed ends with its line."""
    text = b'name,city\n"Ann,Ulm\n' + b"Bo,Graz\n" * 50

    rows = [row for grid in parse_part(text, COMMA, 2) for row in grid.rows()]

    assert len(rows) == 52
    assert rows[-1] == ("Bo", "Graz")


def test_quotes_in_the_middle_of_a_cell_are_text() -> None:
    """An inch mark is no quote."""
    assert parse_tolerant('5" pipe,3\nx,4', COMMA)[0][0].startswith("5")
    assert parse_tolerant('a,"b\nc",d', COMMA) == [["a", "b\nc", "d"]]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('said "x" and 5" y,b\n1,2', [['said "x" and 5" y', "b"], ["1", "2"]]),
        ('a,"never closed,b\n1,2', [["a", "never closed", "b"], ["1", "2"]]),
        ('"a"b,c\n"1",2', [["ab", "c"], ["1", "2"]]),
        ('a,"b\nc","d\ne",f\ng,h', [["a", "b\nc", "d\ne", "f"], ["g", "h"]]),
    ],
)
def test_stray_quotes_take_in_no_other_record(text: str, rows: list[list[str]]) -> None:
    """A quote inside a cell means itself, and one that is never closed ends with its line."""
    assert parse_tolerant(text, Dialect(delimiter=",")) == rows


def test_inches_lose_no_rows() -> None:
    """Odd quotes in unquoted cells part no records wrongly."""
    text = "".join(f'{number},Ann,1990-01-01,Ulm,5" pipe\n' for number in range(200))

    assert sum(grid.height for grid in parse_part(text.encode(), Dialect(delimiter=","), 5)) == 200
