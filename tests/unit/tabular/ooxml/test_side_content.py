from collections.abc import Callable, Mapping

import openpyxl
from openpyxl.comments import Comment

from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.ooxml.side_content import SideContent, read_side_content, read_tail
from dlp_addon.tabular.sheets.package_parts import Package

PARTS = {
    "xl/externalLinks/externalLink1.xml": "<externalLink><sheetData><row r='1'><cell r='B1'><v>Ann Lee</v></cell></row>"
    "</sheetData></externalLink>",
    "xl/drawings/drawing9.xml": "<wsDr><txBody><p><r><t>text </t></r><r><t>box</t></r></p></txBody></wsDr>",
    "xl/charts/chart1.xml": "<chart><strCache><pt><v>Ann</v></pt><pt><v>Bo</v></pt></strCache></chart>",
    "docProps/custom.xml": "<Properties><property name='p'><lpwstr>custom value</lpwstr></property></Properties>",
    "customXml/item1.xml": "<people><p><name>Ann</name></p><p><name>Bo</name></p></people>",
    "xl/connections.xml": "<connections><connection><dbPr connection='Data Source=x' command='SELECT 1'/>"
    "</connection></connections>",
    "xl/revisions/revisionLog1.xml": "<revisions><rcc><oc><is><t>old</t></is></oc><nc><v>5</v></nc></rcc></revisions>",
    "xl/media/titles.vml": "<xml><textbox>call bo@mail.test</textbox></xml>",
    "xl/richData/rdrichvalue.xml": "<rvData><rv><v>Ann</v></rv><rv><v>Bo</v></rv></rvData>",
    "xl/worksheets/_rels/sheet9.xml.rels": "<Relationships><Relationship Target='mailto:ann@mail.test'/>"
    "</Relationships>",
    "xl/model/item.data": "?",
    "xl/pivotCache/pivotCacheDefinition1.xml": "<broken",
}


def test_every_place_is_read_or_named(
    write_book: Callable[..., bytes], add_parts: Callable[[bytes, Mapping[str, str]], bytes]
) -> None:
    """Each part is found under its own hiding place; one that is broken keeps none from being read."""

    def fill(workbook: openpyxl.Workbook) -> None:
        workbook.active["A1"] = "x"
        workbook.active["A1"].comment = Comment("call Ann Lee", "nobody")

    found = list(read_side_content(Package(add_parts(write_book(fill), PARTS), Limits()), Limits()))

    texts = {content.place: content.grid.rows() for content in found if content.grid is not None}
    parts = [content.part for content in found if content.place is HidingPlace.PACKAGE_PART]
    assert texts[HidingPlace.COMMENTS] == [("call Ann Lee",)]
    assert texts[HidingPlace.EXTERNAL_LINK] == [(None, "Ann Lee")]
    assert texts[HidingPlace.TEXT_BOX] == [("text box",)]
    assert texts[HidingPlace.CHART_CACHE] == [("Ann",), ("Bo",)]
    assert texts[HidingPlace.DOCUMENT_PROPERTIES] == [("custom value",)]
    assert texts[HidingPlace.CUSTOM_XML] == [("Ann",), ("Bo",)]
    assert texts[HidingPlace.QUERY_TABLE] == [("Data Source=x",), ("SELECT 1",)]
    assert texts[HidingPlace.REVISION_LOG] == [("old",), ("5",)]
    assert texts[None] == [("mailto:ann@mail.test",)]
    assert parts == ["xl/richdata/rdrichvalue.xml", "xl/media/titles.vml"]
    assert {content.place for content in found if content.error} == {HidingPlace.DATA_MODEL, HidingPlace.PIVOT_CACHE}


def test_the_tail_of_a_sheet_holds_lists_footers_and_prompts() -> None:
    """Literal validation lists, headers and what a prompt says are read, formats and references are not."""
    tail = (
        b'<dataValidations><dataValidation><formula1>"Ann Lee,Bo Ray"</formula1></dataValidation><dataValidation>'
        b"<formula1>$A$1:$A$9</formula1></dataValidation><dataValidation prompt='Ask Ann Lee, 555-0100'/>"
        b"</dataValidations><headerFooter><oddHeader>&amp;LSecret &amp;P"
        b"</oddHeader></headerFooter>"
    )

    found: list[SideContent] = list(read_tail(tail, "sheet1"))

    assert [(content.place, content.grid.rows()) for content in found if content.grid is not None] == [
        (HidingPlace.DATA_VALIDATION, [("Ann Lee",), ("Bo Ray",)]),
        (HidingPlace.HEADER_FOOTER, [("Secret",)]),
        (HidingPlace.SHEET_SETTINGS, [("Ask Ann Lee, 555-0100",)]),
    ]
