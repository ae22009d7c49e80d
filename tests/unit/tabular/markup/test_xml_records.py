from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.markup.xml_records import flatten, read_records

DOCUMENT = b"""<export date="2020"><people>
<person id="1"><name><first>Ann</first></name><tag>a</tag><tag>b</tag></person>
<person id="2"><name><first>Bo</first></name></person></people></export>"""


def test_like_siblings_are_records() -> None:
    """Attributes and nested children are fields by dotted name; other text is not lost."""
    records, rest = read_records(parse_tree([DOCUMENT], Limits()))

    if records.header == (None,):
        records, rest = rest, records
    assert records.header == ("id", "name.first", "tag")
    assert records.rows.rows() == [("1", "Ann", "a; b"), ("2", "Bo", None)]
    assert rest.rows.rows() == [("2020",)]


def test_flatten_names_fields_by_their_way() -> None:
    """The record's own text stands under the empty name."""
    assert flatten(parse_tree([b"<a k='v'>own<b>c</b></a>"], Limits()).children[0]) == {"k": "v", "": "own", "b": "c"}


def test_children_may_say_in_an_attribute_what_they_are() -> None:
    """`<field name="tel">` is the field `tel`."""
    row = '<row><field name="name">Ann Lee</field><field name="tel">555</field></row>'
    (table,) = read_records(parse_tree([f"<rows>{row}{row}</rows>".encode()], Limits()))

    assert table.header == ("name", "tel")
    assert table.rows.row(0) == ("Ann Lee", "555")
