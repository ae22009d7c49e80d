from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import CellBudget
from dlp_addon.tabular.charset import Charset
from dlp_addon.tabular.texts.text import PartOfTable, read_text


def read(text: str) -> list[PartOfTable]:
    """The tables of a text."""
    return list(read_text(memoryview(text.encode()), Charset("utf-8"), CellBudget(Limits())))


def test_record_cards_become_records() -> None:
    """Blocks of `label: value` lines are records."""
    (piece,) = read("Name: Ann Lee\nPhone: 555-01\n\nName: Bo Ray\nPhone: 555-02\n")

    assert piece.layout.header == ("Name", "Phone")
    assert piece.layout.rows.rows() == [("Ann Lee", "555-01"), ("Bo Ray", "555-02")]


def test_prose_is_one_column_of_lines() -> None:
    """Sentences make no table, and none is lost."""
    (piece,) = read("It rained, as ever, on Monday.\n\nAnn Lee (555-0100) left, alone.\nNobody knew why.\n")

    assert piece.layout.header == (None,)
    assert piece.layout.rows.height == 3


def test_reports_in_columns_are_tables() -> None:
    """Fixed width text is cut at runs of blanks."""
    (piece,) = read("Name      City    Born\nAnn Lee   Ulm     1990-01-01\nBo Ray    Graz    1991-01-01\n")

    assert piece.layout.header == ("Name", "City", "Born")
    assert piece.layout.rows.row(1) == ("Bo Ray", "Graz", "1991-01-01")


def test_long_texts_come_in_parts() -> None:
    """A long table comes in parts of one header, and no row is lost between them."""
    row = "1001,Ann Lee,1990-01-01," + "x" * 1000
    pieces = read("id,name,born,note\n" + f"{row}\n" * 40_000)

    assert [piece.part for piece in pieces] == list(range(len(pieces)))
    assert len(pieces) > 1
    assert {piece.layout.header for piece in pieces} == {("id", "name", "born", "note")}
    assert sum(piece.layout.rows.height for piece in pieces) == 40_000


def test_records_may_end_with_a_record_separator() -> None:
    """Fields and records parted by the information separators of ASCII are a table."""
    text = "\x1e".join(["name\x1fborn", *(f"Ann {number}\x1f1970-01-02" for number in range(20))])
    (table,) = read_text(memoryview(text.encode()), Charset("utf-8"), CellBudget(Limits()))

    assert (table.layout.header, table.layout.rows.height) == (("name", "born"), 20)


def test_a_beginning_of_another_format_hides_nothing() -> None:
    """Records that follow hundreds of lines of something else are tables of their own."""
    log = "".join(f"2026-01-{day % 28 + 1:02} 10:{day % 60:02} job {day} took {day * 7} ms\n" for day in range(900))
    people = "".join(f"Person {number},1980-01-{number + 1:02},p{number}@mailbox.example\n" for number in range(20))
    rows = [row for part in read(log + people) for row in part.layout.rows.rows()]

    assert ("Person 7", "1980-01-08", "p7@mailbox.example") in rows
