"""Workbooks as odd programs write them: every way to say the same gives the same people."""

import io
import re
import zipfile
from collections.abc import Callable

import openpyxl
import pytest

from tests.conformance.tables.reading import HEADER, PEOPLE, read

STRINGS = [cell for row in (HEADER, *PEOPLE) for cell in row]
SHEET, TEXTS, LINKS = "sheet1.xml", "sharedStrings.xml", ".rels"
CELL = re.compile(rb'<c r="(\w+)" t="s"><v>(\d+)</v></c>')


def make_workbook(row: int = 1, column: int = 1) -> bytes:
    """The people, their header's first cell standing at this place."""
    workbook = openpyxl.Workbook()
    for down, cells in enumerate((HEADER, *PEOPLE)):
        for right, cell in enumerate(cells):
            workbook.active.cell(row + down, column + right, cell)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def edit(part: str, change: Callable[[bytes], bytes | None], rename: Callable[[str], str] = str) -> bytes:
    """The workbook with the parts of one name changed, or left out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make_workbook())) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            content = change(source.read(name)) if name.endswith(part) else source.read(name)
            if content is not None:
                target.writestr(rename(name), content)
    return stream.getvalue()


def as_rich_text(found: re.Match[bytes]) -> bytes:
    """Two runs of text, with the sounds of the first above it."""
    text = STRINGS[int(found[2])].encode()
    first = STRINGS[int(found[2])][:2].encode()
    runs = b'<r><t xml:space="preserve">' + first + b"</t></r><r><t>" + text[len(first) :] + b"</t></r>"
    sounds = b'<rPh sb="0" eb="1"><t>SOUND</t></rPh>'
    return b'<c r="' + found[1] + b'" t="inlineStr"><is>' + runs + sounds + b"</is></c>"


def as_formula(found: re.Match[bytes]) -> bytes:
    """A shared formula that has given a text."""
    text = STRINGS[int(found[2])].encode()
    return b'<c r="' + found[1] + b'" t="str"><f t="shared" si="0">A1&amp;""</f><v>' + text + b"</v></c>"


def with_prefix(content: bytes) -> bytes:
    content = content.replace(b"<", b"<x:").replace(b"<x:/", b"</x:").replace(b"<x:?", b"<?")
    return content.replace(b"xmlns=", b"xmlns:x=")


def in_fallback(content: bytes) -> bytes:
    space = b"http://schemas.openxmlformats.org/markup-compatibility/2006"
    begin = b'<mc:AlternateContent xmlns:mc="' + space + b'"><mc:Fallback><sheetData>'
    content = content.replace(b"</sheetData>", b"</sheetData></mc:Fallback></mc:AlternateContent>")
    return content.replace(b"<sheetData>", begin)


QUIRKS: dict[str, Callable[[], bytes]] = {
    "far corner": lambda: make_workbook(1_000_000, 16_000),
    "dimension too small": lambda: edit(SHEET, lambda c: c.replace(b'"A1:D5"', b'"A1"')),
    "dimension too large": lambda: edit(SHEET, lambda c: c.replace(b'"A1:D5"', b'"A1:XFD1048576"')),
    "paths with backslashes": lambda: edit("-", lambda c: c, lambda name: name.replace("/", "\\")),
    "names in capitals": lambda: edit("-", lambda c: c, lambda name: name.replace("xl/work", "XL/Work")),
    "no content types": lambda: edit("[Content_Types].xml", lambda _: None),
    "absolute targets": lambda: edit(LINKS, lambda c: c.replace(b'"worksheets', b'"/xl/worksheets')),
    "no places of cells": lambda: edit(SHEET, lambda c: re.sub(rb' r="[A-Z]*\d+"', b"", c)),
    "rich inline texts": lambda: edit(SHEET, lambda c: CELL.sub(as_rich_text, c)),
    "texts of formulas": lambda: edit(SHEET, lambda c: CELL.sub(as_formula, c)),
    "prefixed elements": lambda: edit(SHEET, with_prefix),
    "alternate content": lambda: edit(SHEET, in_fallback),
    "comments between cells": lambda: edit(SHEET, lambda c: c.replace(b"<v>", b"<!-- x --><v>")),
    "sections of characters": lambda: edit(TEXTS, lambda c: re.sub(rb"<t>([^<]*)</t>", rb"<t><![CDATA[\1]]></t>", c)),
    "character references": lambda: edit(TEXTS, lambda c: c.replace(b"<t>A0", b"<t>&#65;&#x30;")),
    "no sheets listed": lambda: edit("workbook.xml", lambda c: re.sub(rb"<sheets>.*</sheets>", b"<sheets/>", c)),
    "UTF-16": lambda: edit(SHEET, lambda c: c.decode().encode("utf-16")),
}


@pytest.mark.parametrize("quirk", QUIRKS)
def test_quirks(quirk: str) -> None:
    """However a program spells a workbook, its cells are read."""
    assert {cell for row in PEOPLE for cell in row} <= read(QUIRKS[quirk]()).cells()
