from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.workbooks.spreadsheetml import read_spreadsheetml

BOOK = """<Workbook xmlns:ss="s"><Worksheet ss:Name="S"><Table><Row>
<Cell ss:Index="2"><Data ss:Type="String">Name</Data>
</Cell><Cell><Data ss:Type="String">Born</Data></Cell></Row><Row ss:Hidden="1"><Cell ss:Index="2">
<Data ss:Type="String">Ann</Data><Comment><Data>note</Data></Comment></Cell>
<Cell><Data ss:Type="DateTime">1990-01-01T00:00:00.000</Data></Cell></Row>
</Table><WorksheetOptions><Visible>SheetVeryHidden</Visible></WorksheetOptions></Worksheet></Workbook>"""


def test_indexes_dates_and_hiding() -> None:
    """Cells stand where their index says; hidden rows, comments and sheets are named."""
    shown, hidden, comments = read_spreadsheetml(parse_tree([BOOK.encode()], Limits()).children[0])

    assert shown.grid.row(0) == (None, "Name", "Born")
    assert hidden.grid.row(1) == (None, "Ann", "1990-01-01")
    assert shown.hidden is HidingPlace.VERY_HIDDEN
    assert comments.hidden is HidingPlace.COMMENTS
