import pytest

from dlp_addon.tabular.sheets.sheet_scan import scan_sheet

SHEET = (
    b'<worksheet><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData>'
    b'<row r="3"><c r="A3" s="1"/></row><row r="4"><c><v>1</v></c></row><row r="5" hidden="1"><c><v>2</v></c></row>'
    b'<row><c><v>3</v></c></row><row ht="0" customHeight="1"><c><v>4</v></c></row></sheetData>'
    b'<tail hidden="1"/></worksheet>'
)


@pytest.mark.parametrize("size", [7, 64, 10_000])
def test_hidden_rows_and_columns_are_found(size: int) -> None:
    """The result does not depend on how the part is cut into chunks; rows without a number are counted."""
    scan = scan_sheet(SHEET[start : start + size] for start in range(0, len(SHEET), size))

    assert scan.first_row == 4
    assert scan.hidden_rows == (5, 7)
    assert scan.hidden_columns == ((2, 3), (5, 5))
    assert scan.tail.startswith(b"<tail")


def test_rows_without_numbers_are_counted_once() -> None:
    """Chunks that hide nothing are skipped without losing count."""
    plain = b"<sheetData>" + b"<row><c><v>1</v></c></row>" * 50
    sheet = plain + b'<row hidden="1"><c><v>2</v></c></row></sheetData>'

    scan = scan_sheet([sheet[:700], sheet[700:1200], sheet[1200:]])

    assert scan.hidden_rows == (51,)


def test_what_formulas_say_in_quotes_is_told() -> None:
    """Texts of one formula are joined; formulas without texts, or with words alone, say nothing."""
    sheet = (
        b'<worksheet><sheetData><row r="1"><c r="A1"><f>HYPERLINK("mailto:ann@mail.test","Ann ""A"" Lee")</f></c>'
        b'<c r="B1"><f>SUM(A1:A9)</f><v>3</v></c><c r="C1"><f>IF(B1&gt;1,"yes","no")</f><v>yes</v></c>'
        b'<c r="D1"><f>&quot;Bo Ray 555-0100&quot;</f></c></row></sheetData></worksheet>'
    )

    assert scan_sheet([sheet]).formula_texts == ('mailto:ann@mail.test Ann "A" Lee', "Bo Ray 555-0100")
