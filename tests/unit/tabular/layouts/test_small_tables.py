import polars as pl

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import UnreadPart
from dlp_addon.model.table import Table
from dlp_addon.tabular.layouts.small_tables import MIN_TABLES, join_small_tables


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


def test_many_forms_of_different_headers_are_one_table() -> None:
    """Each is a row under the names that others share, and what no other has is a pair; no cell is lost."""
    forms = [form(number, header=("Name", f"Own {number}", ("Born", "City")[number % 2])) for number in range(100)]
    united, pairs = join_small_tables(forms)

    assert isinstance(united, Table)
    assert isinstance(pairs, Table)
    assert united.header == ("Name", "Born", "City")
    assert [column[1] for column in united.columns] == ["Name 1", None, "City 1"]
    assert [column[1] for column in pairs.columns] == ["Own 1", "Own 1 1"]
    assert united.row_count == pairs.row_count == 100


def test_many_small_tables_without_headers_are_one() -> None:
    """Their rows stand together by width."""
    tables = [
        Table(path=f"a.json[{number}]", header=(None,), columns=(pl.Series([str(number)]),)) for number in range(50)
    ]

    (table,) = join_small_tables(tables)

    assert isinstance(table, Table)
    assert table.row_count == 50


def test_forms_that_share_no_names_stay_apart() -> None:
    """What stands in one row of them belongs together, so it is not parted into pairs."""
    forms = [form(number, header=(f"Name {number}", f"Born {number}")) for number in range(100)]

    assert list(join_small_tables(forms)) == forms
