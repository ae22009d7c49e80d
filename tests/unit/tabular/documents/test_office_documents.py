import io
import zipfile

import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.documents.office_documents import read_document, read_lines
from dlp_addon.tabular.output import PlacedLayout, UnreadPlace

ROWS = [("Name", "Born"), ("Ann Lee", "1990-05-17"), ("Bo Ray", "1984-01-02")]


def package(parts: dict[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


def table(row: str, cell: str, element: str) -> str:
    rows = "".join(
        f"<{row}>" + "".join(f"<{cell}><p><r><t>{text}</t></r></p></{cell}>" for text in cells) + f"</{row}>"
        for cells in ROWS
    )
    return f"<{element}>{rows}</{element}>"


@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("word/document.xml", ("tr", "tc", "tbl")),
        ("ppt/slides/slide1.xml", ("tr", "tc", "tbl")),
        ("content.xml", ("table-row", "table-cell", "table")),
    ],
)
def test_tables_and_the_text_around_them(part: str, names: tuple[str, str, str]) -> None:
    """A document's table is a table; its paragraphs are lines and not repeated."""
    text = f"<document><body><p><r><t>Dear</t><tab/><t>all</t></r></p>{table(*names)}</body></document>"

    people, lines = read_document(package({part: text}), Limits())

    assert isinstance(people, PlacedLayout)
    assert people.layout.header == ROWS[0]
    assert people.layout.rows.rows() == ROWS[1:]
    assert isinstance(lines, PlacedLayout)
    assert "Dear" in str(lines.layout)


def test_places_that_readers_do_not_see_are_named() -> None:
    """Comments, headers and deleted text come with their place; a damaged part does not keep others from being read."""
    parts = {
        "word/document.xml": "<d><p><r><t>seen</t></r><del><r><delText>Ann Lee was here</delText></r></del></p></d>",
        "word/comments.xml": "<c><p><r><t>ask Bo</t></r></p></c>",
        "word/header1.xml": "<h><p><r><t>Cy's file</t></r></p></h>",
        "word/footnotes.xml": "<h><p>",
    }

    found = list(read_document(package(parts), Limits()))

    places = {piece.hidden for piece in found if isinstance(piece, PlacedLayout)}
    assert places == {None, HidingPlace.COMMENTS, HidingPlace.HEADER_FOOTER, HidingPlace.REVISION_LOG}
    assert [piece.sheet for piece in found if isinstance(piece, UnreadPlace)] == ["word/footnotes.xml"]


def test_delimited_text_in_a_document_is_a_table() -> None:
    """A list pasted as text is read as the table that it is."""
    (found,) = read_lines([f"{name};{born}" for name, born in ROWS], Limits())

    assert found.layout.header == ROWS[0]
    assert found.layout.rows.rows() == ROWS[1:]


def test_no_package_is_an_error() -> None:
    """What cannot be opened is named."""
    with pytest.raises(UnscannableError):
        list(read_document(b"PK\x03\x04", Limits()))


def test_parts_that_nobody_shows_are_swept() -> None:
    """Names of bookmarks, building blocks and custom XML; what styles and settings are full of says nothing."""
    parts = {
        "word/document.xml": (
            "<document><p><bookmarkStart name='Ann Lee, 1990-05-17'/><r><t>Dear 2024</t></r></p></document>"
        ),
        "word/glossary/document.xml": "<d><p><r><t>Bo Ray, born 1984-01-02</t></r></p></d>",
        "word/settings.xml": '<settings><rsid val="00AB1234"/><zoom percent="1000"/></settings>',
        "customXml/item1.xml": "<l><p><n>Cy Day</n><b>1970-01-01</b></p><p><n>Di Fox</n><b>1971-01-01</b></p></l>",
    }

    found = [piece for piece in read_document(package(parts), Limits()) if isinstance(piece, PlacedLayout)]

    cells = {(cell, piece.hidden) for piece in found for column in piece.layout.rows for cell in column}
    assert {cell for cell, place in cells if place is HidingPlace.CUSTOM_XML} >= {"Cy Day", "1971-01-01"}
    swept = " ".join(str(cell) for cell, place in cells if place is HidingPlace.PACKAGE_PART)
    assert "Ann Lee" in swept
    assert "Bo Ray" in swept
    assert "00AB1234" not in swept
    assert "2024" not in swept
