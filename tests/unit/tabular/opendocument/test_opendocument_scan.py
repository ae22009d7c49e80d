import io
import zipfile

import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.opendocument.opendocument_scan import require_end, scan_opendocument
from dlp_addon.tabular.sheets.package_parts import Package

CONTENT = """<office:document-content><table:table table:name="A &amp; B">
<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
<table:table-row><table:table-cell>
<office:annotation><text:p>call <text:span>Ann</text:span></text:p></office:annotation>
<text:p>x</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:table-cell/></table:table-row>
</table:table></office:document-content>"""


def package(content: str) -> Package:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("content.xml", content)
    return Package(stream.getvalue(), Limits())


def test_hidden_rows_columns_and_annotations_are_found() -> None:
    """Repeated rows and columns count as often as they say, and the first filled row is known."""
    scans, notes = scan_opendocument(package(CONTENT), Limits())

    scan = scans["A & B"]
    assert (scan.first_row, scan.hidden_rows, scan.hidden_columns) == (4, (5, 6), ((3, 3),))
    assert notes == ["call Ann"]


def test_what_hides_nothing_is_not_scanned() -> None:
    """A document without hidden rows costs one search."""
    assert scan_opendocument(package("<office:document-content/>"), Limits()) == ({}, [])


@pytest.mark.parametrize("end", ["<table:table>", "<table:table-row/>", "</table:table>", "</office:document-conten"])
def test_content_that_does_not_end_is_truncated(end: str) -> None:
    """A reader that waits for the end of a table would wait for ever."""
    with pytest.raises(UnscannableError) as caught:
        require_end(f"<office:document-content>{end}".encode())

    assert caught.value.reason is UnscannableReason.TRUNCATED


@pytest.mark.parametrize(
    "end", ["</office:document-content>", "</document-content >\n", "</o:document-content><!-- x -->\n"]
)
def test_content_that_ends_passes(end: str) -> None:
    """Prefixes, white space and comments behind the root do not matter."""
    assert require_end(f"<office:document-content><a/>{end}".encode()) is None
