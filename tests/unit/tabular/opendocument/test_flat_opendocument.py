from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.opendocument.flat_opendocument import read_opendocument

DOCUMENT = """<office:document xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
<table:table table:name="S"><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>
<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/></table:table-row>
<table:table-row table:visibility="filter"><table:table-cell><office:annotation>
<text:p>note</text:p></office:annotation><text:p>Ann</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>
</office:document>"""


def test_rows_repeats_hidden_rows_and_notes() -> None:
    """Repeated cells are spread, filtered rows and annotations stand apart."""
    sheets = list(read_opendocument(parse_tree([DOCUMENT.encode()], Limits()).children[0], Limits()))

    assert [sheet.hidden for sheet in sheets] == [None, HidingPlace.ROWS, HidingPlace.COMMENTS]
    assert sheets[0].grid.row(0) == ("Name", "7", "7")
    assert sheets[1].grid.row(1)[0] == "Ann"
    assert sheets[2].grid.row(0) == ("note",)
