import polars as pl

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import UnreadPart
from dlp_addon.model.table import Table
from dlp_addon.tabular.small_tables import MIN_TABLES, join_small_tables


def form(number: int, header: tuple[str, ...] = ("Name", "Born"), rows: int = 1) -> Table:
    """A sheet with a record of somebody."""
    columns = tuple(pl.Series([f"{name} {number}"] * rows) for name in header)
    return Table(path=f"book.xlsx#{number}", header=header, columns=columns)


def test_forms_on_many_sheets_are_one_table() -> None:
    """All their rows come in order under the path of the first, however many they are."""
    (table,) = join_small_tables(form(number) for number in range(1200))

    assert isinstance(table, Table)
    assert table.path == "book.xlsx#0"
    assert table.columns[0].to_list() == [f"Name {number}" for number in range(1200)]


def test_few_tables_stay_apart() -> None:
    """Sheets of one header are no forms yet."""
    assert len(list(join_small_tables(form(number) for number in range(MIN_TABLES - 1)))) == MIN_TABLES - 1


def test_others_pass() -> None:
    """Larger tables, other headers and unread parts are what they were."""
    unread = UnreadPart(path="book.xlsx", reason=UnscannableReason.MALFORMED)
    large, other = form(0, rows=9), form(1, header=("City",))
    found = list(join_small_tables([other, unread, large, *(form(number) for number in range(30))]))

    assert found[:2] == [unread, large]
    assert [table.path for table in found[2:] if isinstance(table, Table)] == ["book.xlsx#1", "book.xlsx#0"]
