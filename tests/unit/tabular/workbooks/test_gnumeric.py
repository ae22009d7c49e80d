from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.workbooks.gnumeric import is_gnumeric, read_gnumeric

BOOK = b"""<gnm:Workbook xmlns:gnm="http://www.gnumeric.org/v10.dtd"><gnm:Sheets>
<gnm:Sheet Visibility="GNM_SHEET_VISIBILITY_HIDDEN"><gnm:Name>People</gnm:Name>
<gnm:Objects><gnm:CellComment Text="call Bo Ray"/></gnm:Objects>
<gnm:Rows><gnm:RowInfo No="2" Hidden="1"/></gnm:Rows>
<gnm:Cells><gnm:Cell Row="0" Col="0" ValueType="60">Name</gnm:Cell><gnm:Cell Row="1" Col="0">Ann</gnm:Cell>
<gnm:Cell Row="1" Col="2" ValueType="20">TRUE</gnm:Cell><gnm:Cell Row="2" Col="0">Cy</gnm:Cell></gnm:Cells>
</gnm:Sheet></gnm:Sheets></gnm:Workbook>"""


def test_sheets_rows_and_comments_are_read() -> None:
    """Cells stand in their columns; a hidden sheet says so, and comments are their own place."""
    root = parse_tree([BOOK], Limits()).children[0]

    shown, hidden, notes = read_gnumeric(root, Limits())

    assert is_gnumeric(root)
    assert shown.grid.rows() == [("Name", None, None), ("Ann", None, "true")]
    assert (shown.name, shown.hidden) == ("People", HidingPlace.SHEET)
    assert hidden.grid.to_series().to_list() == ["Name", "Cy"]
    assert notes.hidden is HidingPlace.COMMENTS


def test_excel_xml_is_not_gnumeric() -> None:
    """Both have a `Workbook` at their root."""
    assert not is_gnumeric(parse_tree([b"<Workbook><Worksheet/></Workbook>"], Limits()).children[0])
