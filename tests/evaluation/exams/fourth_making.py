"""Bytes of the fourth exam's files that are neither plain workbooks nor delimited text, always the same."""
# fmt: off

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import xlsxwriter  # type: ignore[import-untyped]

from tests.evaluation.exams.person import Culture, Maker, Person, people
from tests.evaluation.exams.tables import Column, Exam, Sheet, rows_of, sheet

type Rows = list[tuple[object, ...]]

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


@dataclass(frozen=True, slots=True)
class Packed(Exam):
    """A file whose bytes are made already."""

    content: bytes = field(default=b"", repr=False)


def as_ods(exam: Exam) -> Packed:
    """The same sheets as an OpenDocument spreadsheet."""
    tables = "".join(f'<table:table table:name="{escape(one.name)}">{"".join(map(_ods_row, one.grid))}</table:table>' for one in exam.sheets)
    names = f'xmlns:office="{_ODF}:office:1.0" xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0"'
    content = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names} office:version="1.2"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = "manifest:file-entry manifest:full-path"
    manifest = f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0" manifest:version="1.2"><{entry}="/" manifest:media-type="{kind}"/><{entry}="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    return _packed(exam, _zip(("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)))


def as_html(exam: Exam, title: str) -> Packed:
    """The first sheet as a web page with one table, headed by its first row."""
    head, *rows = exam.sheets[0].grid
    body = "\n".join("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
    heads = "".join(f"<th>{escape(str(cell))}</th>" for cell in head)
    page = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title></head><body>\n<h2>{title}</h2>\n<table border="1"><thead><tr>{heads}</tr></thead><tbody>\n{body}\n</tbody></table>\n</body></html>\n'
    return _packed(exam, page.encode())


def as_book(exam: Exam, merged: Sequence[str] = (), hidden: Sequence[str] = ()) -> Packed:
    """A workbook with merged cells of its first sheet, and with hidden sheets."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True, "default_date_format": "dd/mm/yyyy"}) as workbook:
        workbook.set_properties({"created": datetime(2024, 5, 6)})  # noqa: DTZ001 - workbooks know no time zones
        for number, one in enumerate(exam.sheets):
            made = workbook.add_worksheet(one.name)
            for index, row in enumerate(one.grid):
                made.write_row(index, 0, [None if cell == "" else cell for cell in row])
            for area in merged if number == 0 else ():
                first = area.split(":")[0]
                column, line = ord(first[0]) - 65, int(first[1:]) - 1
                made.merge_range(area, one.grid[line][column])
            if one.name in hidden:
                made.hide()
    return _packed(exam, target.getvalue())


def docx(file_name: str, count: int, blocks: Iterable[str | Rows]) -> Packed:
    """A text document of paragraphs and tables."""
    body = "".join(_paragraph(block) if isinstance(block, str) else _word_table(block) for block in blocks)
    document = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    types = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    relations = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
    exam = Exam(file_name.rsplit(".", 1)[0], file_name, (), count)
    return _packed(exam, _zip(("[Content_Types].xml", types), ("_rels/.rels", relations), ("word/document.xml", document)))


def text(file_name: str, count: int, lines: Iterable[str]) -> Exam:
    """A text file of these lines."""
    return Exam(file_name.rsplit(".", 1)[0], file_name, (Sheet("text", tuple((line,) for line in lines)),), count, "")


def book(file_name: str, count: int, *sheets: Sheet) -> Exam:
    """A workbook of these sheets."""
    return Exam(file_name.rsplit(".", 1)[0], file_name, sheets, count)


def grid(file_name: str, count: int, rows: Rows, labels: Sequence[str] | None = None, delimiter: str = ",") -> Exam:
    """A file with one sheet of these rows."""
    made = Sheet("Sheet1", tuple(rows), None if labels is None else tuple(labels))
    return Exam(file_name.rsplit(".", 1)[0], file_name, (made,), count, delimiter)


def rows(persons: Sequence[Person], *makers: Maker) -> Rows:
    """Cells of the makers for each person."""
    return rows_of(persons, [("", "", maker) for maker in makers])


def folk(culture: Culture, count: int, seed: int, ages: tuple[int, int] = (19, 78)) -> list[Person]:
    """People of the fourth exam."""
    return people(culture, count, 8400 + seed, *ages)


def part(name: str, persons: Sequence[Person], columns: Sequence[Column]) -> Sheet:
    """A sheet with one table of these people."""
    return sheet(name, persons, columns)


def things(file_name: str, header: str, lines: Iterable[Sequence[object]], unjudged: str = "", delimiter: str = ",") -> Exam:
    """A table without people; `unjudged` names columns whose type is a matter of opinion."""
    heads = header.split("|")
    labels = tuple("?" if head in unjudged.split("|") else "" for head in heads)
    name = file_name.rsplit(".", 1)[0]
    return Exam(name, file_name, (Sheet(name[:30], (tuple(heads), *map(tuple, lines)), labels),), 0, delimiter)


def _packed(exam: Exam, content: bytes) -> Packed:
    return Packed(exam.name, exam.file_name, exam.sheets, exam.people, exam.delimiter, content)


def _zip(*members: tuple[str, str]) -> bytes:
    target = io.BytesIO()
    with ZipFile(target, "w") as archive:
        for name, content in members:
            archive.writestr(ZipInfo(name), content.encode(), ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return target.getvalue()


def _ods_row(row: Sequence[object]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, row)) or '<table:table-cell/>'}</table:table-row>"


def _ods_cell(cell: object) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    shown = f"<text:p>{escape(str(cell))}</text:p>"
    if isinstance(cell, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{cell:%Y-%m-%d}">{shown}</table:table-cell>'
    if isinstance(cell, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}">{shown}</table:table-cell>'
    return f'<table:table-cell office:value-type="string">{shown}</table:table-cell>'


def _paragraph(line: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'


def _word_table(lines: Rows) -> str:
    made = "".join("<w:tr>" + "".join(f"<w:tc>{_paragraph(str(cell))}</w:tc>" for cell in line) + "</w:tr>" for line in lines)
    return f"<w:tbl>{made}</w:tbl>"
