"""Quicken Interchange Format."""

from dlp_addon.tabular.texts.quicken import is_quicken, read_quicken

TEXT = "!Type:Bank\nD1/2/24\nT-9.50\nPAnn Lee\nA1 Oak Street\nAYork\nS?\n^\nD1/3/24\nPBob Oak\n^\n"


def test_records_are_rows() -> None:
    """Letters are columns under their names, lines of an address one cell."""
    (layout,) = read_quicken([TEXT.encode()])

    assert layout.header == ("!", "Date", "Amount", "Payee", "Address", "S")
    assert [row[3:5] for row in layout.rows.rows()] == [("Ann Lee", "1 Oak Street York"), ("Bob Oak", None)]


def test_other_texts_are_none() -> None:
    """A header and a record that ends tell the format."""
    assert is_quicken(TEXT)
    assert not is_quicken("!Type:Bank\nno record")
    assert not is_quicken("!important\nx\n^\n")
