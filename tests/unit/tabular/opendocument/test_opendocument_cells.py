from dlp_addon.tabular.opendocument.opendocument_cells import filled_cells

TABLE = (
    b'<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="d"/><table:table-column/>'
    b'<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    b'<table:table-row><table:table-cell table:number-columns-repeated="1"><text:p>a</text:p></table:table-cell>'
    b'<table:table-cell table:style-name="s"><text:p>b</text:p></table:table-cell>'
    b"<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>"
)


def test_cells_have_their_places_and_styles() -> None:
    """Repeated rows and columns count, and a cell without a style has its column's."""
    cells = list(filled_cells(TABLE, 0, len(TABLE)))

    assert [(cell.row, cell.column, cell.style) for cell in cells] == [(4, 1, b"d"), (4, 2, b"s"), (4, 3, b"")]
