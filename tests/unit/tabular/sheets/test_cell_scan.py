from dlp_addon.tabular.sheets.cell_scan import scan_cells

SHEET = (
    b'<worksheet><sheetData><row r="2"><c r="C2" s="1"><v>1</v></c><c r="D2" s="1"><v>2</v></c></row>'
    b'<row r="3"><c r="B3" s="1"/><c r="C3" s="1"><v>1</v></c><c r="D3"><v>2</v></c><c r="E3"><v>2</v></c></row>'
    b'<row r="4"><c r="D4" s="2"><v>1</v></c></row></sheetData></worksheet>'
)


def test_rows_and_columns_go_by_most_of_their_cells() -> None:
    """Half of the filled cells of a row or column decide; empty cells have no say."""
    scan = scan_cells([SHEET], frozenset({1}))

    assert scan.unreadable_rows == (2,)
    assert scan.unreadable_columns == (3,)
    assert scan.first_column == 2


def test_chunks_may_be_cut_anywhere() -> None:
    """The same comes out wherever the XML is cut."""
    whole = scan_cells([SHEET], frozenset({1}))

    for cut in range(len(SHEET)):
        assert scan_cells([SHEET[:cut], SHEET[cut:]], frozenset({1})) == whole


def test_nothing_raises() -> None:
    """Broken XML gives what it gives."""
    assert scan_cells([b"<row><c r='", b"\xff" * 99], frozenset({1})).unreadable_rows == ()
