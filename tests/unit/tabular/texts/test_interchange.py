from collections.abc import Callable, Iterator

import polars as pl
import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.texts.interchange import is_dif, is_sylk, read_dif, read_sylk

SYLK = 'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"Name"\r\nC;X2;K"Number"\r\nC;Y3;X1;K"Lee;; Ann"\r\nC;X2;K42\r\nE\r\n'
DIF = 'TABLE\r\n0,1\r\n"x"\r\nDATA\r\n0,0\r\n""\r\n-1,0\r\nBOT\r\n1,0\r\n"Name"\r\n0,7\r\nV\r\n-1,0\r\nEOD\r\n'


def test_sylk_cells_stand_where_their_coordinates_say() -> None:
    """Coordinates that are left out stay as they were, doubled semicolons are one."""
    (grid,) = read_sylk([SYLK.encode()], Limits())

    assert grid.rows() == [("Name", "Number"), ("Lee; Ann", "42")]
    assert is_sylk(SYLK)
    assert not is_sylk("ID,Name")


def test_sylk_dates_are_dates() -> None:
    """A number under a format of days is ISO 8601."""
    text = b"ID;P\nP;PGeneral\nP;Pyyyy-mm-dd\nF;P1;Y1;X2\nC;X2;K30750\nF;P0;Y2;X2\nC;X2;K7\n"

    (grid,) = read_sylk([text], Limits())

    assert [row[1] for row in grid.rows()] == ["1984-03-09", "7"]


def test_dif_tuples_are_rows() -> None:
    """Strings and numbers are cells in their order."""
    (grid,) = read_dif([DIF.encode()], Limits())

    assert grid.rows() == [("Name", "7")]
    assert is_dif(DIF)
    assert not is_dif("TABLE\nof people")


def test_far_coordinates_are_over_the_limit() -> None:
    """A cell far to the right makes no giant grid."""
    with pytest.raises(UnscannableError, match="max_columns"):
        list(read_sylk([b'ID;P\nC;Y1;X99999999;K"x"\n'], Limits()))


@pytest.mark.parametrize(("text", "read"), [(SYLK, read_sylk), (DIF, read_dif)])
def test_foreign_lines_are_not_lost(text: str, read: Callable[..., Iterator[pl.DataFrame]]) -> None:
    """Records under the head of another format come out as lines."""
    *_, last = read([(text + "Name,Number\r\nAnn Lee,078-05-1120\r\n").encode()], Limits())

    assert "Ann Lee,078-05-1120" in last.to_series().to_list()


def test_files_without_their_beginning_are_read() -> None:
    """Cells of SYLK and tuples of DIF are told by themselves; what is left of a cut one comes as lines."""
    cells = 'nn"\n' + "".join(f'C;X1;Y{row};K"Ann"\nC;X2;Y{row};K{row}\n' for row in range(1, 9))
    tuples = 'nn"\n' + '-1,0\nBOT\n1,0\n"Ann"\n0,7\nV\n' * 2

    assert is_sylk(cells)
    assert is_dif(tuples)
    assert next(read_sylk([cells.encode()], Limits())).rows() == [("Ann", str(row)) for row in range(1, 9)]
    assert next(read_dif([tuples.encode()], Limits())).rows() == [("Ann", "7")] * 2
