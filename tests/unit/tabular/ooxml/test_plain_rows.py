import pytest

from dlp_addon.tabular.markup.plain_markup import NotPlainError
from dlp_addon.tabular.ooxml.plain_rows import CellKind, read_plain_rows


def test_rows_of_shared_strings_are_read_by_their_numbers() -> None:
    """Row, column, format and index of every cell are told, also where cells and rows are left out."""
    cells = read_plain_rows(
        b'<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="C1" s="4" t="s"><v>12</v></c></row>'
        b'<row r="7" spans="1:3" x14ac:dyDescent="0.25"><c r="A7" s="2"/><c r="AB7"><v>3</v></c></row>'
    )

    assert cells.texts is None
    assert cells.numbers is not None
    assert [cells.rows.tolist(), cells.columns.tolist()] == [[1, 1, 7], [0, 2, 27]]
    assert [cells.formats.tolist(), cells.numbers.tolist()] == [[0, 4, 0], [0, 12, 3]]
    assert cells.kinds.tolist() == [CellKind.SHARED, CellKind.SHARED, CellKind.NUMBER]


def test_rows_with_texts_keep_every_text() -> None:
    """Inline strings, formulas' results, fractions and truths come as texts; formulas do not."""
    cells = read_plain_rows(
        b'<row r="2"><c r="A2" t="inlineStr"><is><t>Ann &amp; 7</t></is></c><c r="B2"><f>A1*2</f><v>1.5</v></c>'
        b'<c r="C2" t="inlineStr"><is><t xml:space="preserve"> b</t></is></c><c r="D2" t="b"><v>1</v></c></row>'
    )

    assert cells.texts is not None
    assert cells.texts.to_list() == ["Ann & 7", "1.5", " b", "1"]
    assert cells.kinds.tolist() == [CellKind.TEXT, CellKind.NUMBER, CellKind.TEXT, CellKind.TRUTH]


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c></row>',
        b'<row r="1" ht="0"><c r="A1" t="s"><v>0</v></c></row>',
        b'<row r="1"><c r="A2" t="s"><v>0</v></c></row>',
        b'<row r="1"><c r="B1" t="s"><v>0</v></c><c r="A1" t="s"><v>0</v></c></row>',
        b'<row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        b'<row r="1"><c r="A1" t="s"><v></v></c></row>',
        b'<row r="1"><c r="A1" t="s7"><v>0</v></c></row>',
        b'<row r="1"><c r="A1" t="s"><v>0</v></c><x/></row>',
        b'<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>',
        b'<row r="1"><c r="A1" t="s"><v>0</v></c></row>rest',
        b'<row r="9999999"><c r="A9999999" t="s"><v>0</v></c></row>',
    ],
)
def test_anything_unusual_is_not_plain(rows: bytes) -> None:
    """Hidden rows, references that do not fit, and unknown markup are left to a parser."""
    with pytest.raises(NotPlainError):
        read_plain_rows(rows)
