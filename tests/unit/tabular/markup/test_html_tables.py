import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.html_tables import read_html


def test_spans_nesting_and_text_outside() -> None:
    """Spans leave blanks, nested tables and the text around come apart, scripts are dropped."""
    page = (
        b"<p>Title</p><script>var x = '<td>no</td>'</script><table><tr><th colspan=2>A &amp; B<th>C"
        b"<tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5<table><tr><td>in</table></table>"
    )

    grids = [grid.rows() for grid in read_html([page], Limits())]

    assert grids[0] == [("in",)]
    assert grids[1] == [("A & B", None, "C"), ("1", "2", "3"), (None, "4", "5")]
    assert grids[2] == [("Title",)]


def test_fields_of_forms_are_cells() -> None:
    """What a field in a cell holds is its text, as in a page that shows a table to be edited."""
    page = b"<table><tr><td><input name='n' value='Ann Lee'> ok</td><td><input type=text value=\"41\"></td></table>"

    (grid,) = read_html([page], Limits())

    assert grid.rows() == [("Ann Lee ok", "41")]


def test_endless_nesting_is_over_the_limit() -> None:
    """Tables in tables end somewhere."""
    with pytest.raises(UnscannableError, match="max_xml_depth"):
        list(read_html([b"<table><tr><td>" * 300], Limits()))


def test_lists_of_terms_are_cards() -> None:
    """A term and its description are a label and its value; a second description goes below the first."""
    html = b"<dl><dt>Name<dd>Ann Lee</dd><dt>Phone</dt><dd>1</dd><dd>2</dd></dl><p>end</p>"
    grids = list(read_html([html], Limits()))

    assert grids[0].rows() == [("Name", "Ann Lee"), ("Phone", "1"), (None, "2")]
    assert grids[1].rows() == [("end",)]


def test_lists_of_the_same_terms_are_one_grid() -> None:
    """Each record in a list of its own."""
    html = b"<dl><dt>Name<dd>Ann</dl><dl><dt>Name<dd>Bo</dl><dl><dt>Term<dd>x</dl>"

    assert [grid.height for grid in read_html([html], Limits())] == [2, 1]
