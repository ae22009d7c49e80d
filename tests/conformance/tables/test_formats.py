"""The same people come out of every format, whichever program wrote it."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import polars as pl
import pytest
import xlsxwriter
import xlwt
from odf import table as odf_table
from odf.opendocument import OpenDocumentSpreadsheet
from odf.text import P

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables

FILES = Path(__file__).parent / "files"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
XLS = "application/vnd.ms-excel"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
TYPES = {
    ".xlsx": XLSX,
    ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
    ".xls": XLS,
    ".xlt": XLS,
    ".ods": ODS,
    ".ots": ODS,
    ".fods": "application/xml",
    ".html": "text/html",
    ".csv": "text/csv",
    ".tsv": "text/plain",
    ".slk": "text/plain",
    ".dif": "text/plain",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument",
    ".rtf": "application/rtf",
}
HEADER = ("Name", "Number", "Postal Code", "City")
PEOPLE = [
    ("Adaeze Okonkwo", "A012345678", "00123", "Абакан"),
    ("Jürgen Müller-Żak", "A212345679", "04567", "Saint-Étienne"),
    ("山田花子", "A087654321", "00000", "東京"),
    ("María José de la Cruz", "A055500011", "90210", "Danlí"),
]


def read(content: bytes, media_type: str, limits: Limits | None = None) -> list[Table | UnreadPart]:
    """All that an artifact gives."""
    artifact = Artifact(path="people", content=memoryview(content), media_type=media_type, claims_spreadsheet=True)
    return list(read_tables(artifact, limits or Limits()))


def rows_of(table: Table) -> list[tuple[str | None, ...]]:
    """The rows of a table as tuples."""
    return list(zip(*(column.to_list() for column in table.columns), strict=True))


def write_openpyxl() -> bytes:
    workbook = openpyxl.Workbook()
    for row in [HEADER, *PEOPLE]:
        workbook.active.append(row)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def write_xlsxwriter() -> bytes:
    stream = io.BytesIO()
    workbook = xlsxwriter.Workbook(stream)
    sheet = workbook.add_worksheet()
    for index, row in enumerate([HEADER, *PEOPLE]):
        sheet.write_row(index, 0, row)
    workbook.close()
    return stream.getvalue()


def write_xlwt() -> bytes:
    workbook = xlwt.Workbook()
    sheet = workbook.add_sheet("Sheet1")
    for index, row in enumerate([HEADER, *PEOPLE]):
        for column, cell in enumerate(row):
            sheet.write(index, column, cell)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def write_odfpy() -> bytes:
    document = OpenDocumentSpreadsheet()
    table = odf_table.Table(name="Sheet1")
    for row in [HEADER, *PEOPLE]:
        line = odf_table.TableRow()
        for text in row:
            cell = odf_table.TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def write_csv(encoding: str = "utf-8", delimiter: str = ",") -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows([HEADER, *PEOPLE])
    return stream.getvalue().encode(encoding)


def write_polars() -> bytes:
    return pl.DataFrame(PEOPLE, schema=list(HEADER), orient="row").write_csv().encode()


def write_html() -> bytes:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in [HEADER, *PEOPLE])
    return f"<html><head><meta charset=utf-8></head><body><table>{rows}</table></body></html>".encode()


def write_json() -> bytes:
    return json.dumps([dict(zip(HEADER, row, strict=True)) for row in PEOPLE], ensure_ascii=False).encode()


def write_wrapped_json() -> bytes:
    items = [{"fields": dict(zip(HEADER, row, strict=True))} for row in PEOPLE]
    return json.dumps({"data": {"records": items}}).encode()


def write_matrix() -> bytes:
    return json.dumps({"range": "A1:D5", "values": [HEADER, *PEOPLE]}).encode()


def write_ndjson() -> bytes:
    return "\n".join(json.dumps(dict(zip(HEADER, row, strict=True))) for row in PEOPLE).encode()


def write_xml() -> bytes:
    names = [name.replace(" ", "_") for name in HEADER]
    people = "".join(
        "<person>" + "".join(f"<{name}>{cell}</{name}>" for name, cell in zip(names, row, strict=True)) + "</person>"
        for row in PEOPLE
    )
    return f'<?xml version="1.0" encoding="utf-8"?><people>{people}</people>'.encode()


def write_spreadsheetml() -> bytes:
    cells = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in row) + "</Row>"
        for row in [HEADER, *PEOPLE]
    )
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        f'<Worksheet ss:Name="People"><Table>{cells}</Table></Worksheet></Workbook>'
    ).encode()


def write_cards() -> bytes:
    cards = ["\n".join(f"{name}: {cell}" for name, cell in zip(HEADER, row, strict=True)) for row in PEOPLE]
    return "\n\n".join(cards).encode()


WRITERS: dict[str, tuple[Callable[[], bytes], str]] = {
    "xlsx by openpyxl": (write_openpyxl, XLSX),
    "xlsx by xlsxwriter": (write_xlsxwriter, XLSX),
    "xls by xlwt": (write_xlwt, XLS),
    "ods by odfpy": (write_odfpy, ODS),
    "csv": (write_csv, "text/csv"),
    "csv by polars": (write_polars, "text/csv"),
    "csv in UTF-16": (lambda: write_csv("utf-16"), "text/csv"),
    "csv in UTF-16 without a mark": (lambda: write_csv("utf-16-le"), "application/octet-stream"),
    "csv in UTF-32": (lambda: write_csv("utf-32"), "text/csv"),
    "csv in GB18030": (lambda: "\ufeff".encode("gb18030")[:0] + write_csv("gb18030"), "text/csv; charset=gb18030"),
    "semicolons": (lambda: write_csv(delimiter=";"), "text/plain"),
    "tabs": (lambda: write_csv(delimiter="\t"), "application/octet-stream"),
    "pipes": (lambda: write_csv(delimiter="|"), "text/plain"),
    "carets": (lambda: write_csv(delimiter="^"), "text/plain"),
    "html": (write_html, "text/html"),
    "html saved as xls": (write_html, XLS),
    "json records": (write_json, "application/json"),
    "json in wrappers": (write_wrapped_json, "application/json"),
    "json matrix": (write_matrix, "application/json"),
    "ndjson": (write_ndjson, "application/x-ndjson"),
    "xml records": (write_xml, "application/xml"),
    "Excel 2003 XML": (write_spreadsheetml, XLS),
    "record cards": (write_cards, "text/plain"),
}


@pytest.mark.parametrize("name", [name for name in WRITERS if name != "csv in GB18030"])
def test_people_come_out_of_every_format(name: str) -> None:
    """Header and rows are the same whatever format carries them, leading zeros and scripts included."""
    write, media_type = WRITERS[name]

    tables = [table for table in read(write(), media_type) if isinstance(table, Table) and table.row_count > 1]

    assert len(tables) == 1
    assert [(header or "").replace("_", " ") for header in tables[0].header] == list(HEADER)
    assert rows_of(tables[0]) == PEOPLE


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("plain*")))
def test_files_by_libreoffice_hold_the_same_people(name: str) -> None:
    """Files that LibreOffice wrote give the four people with dates in ISO 8601 and zeros kept."""
    content = (FILES / name).read_bytes()

    parts = read(content, TYPES[Path(name).suffix])

    people = next(table for table in parts if isinstance(table, Table))
    columns = dict(zip(people.header, people.columns, strict=True))
    assert people.row_count == 4
    assert columns["A-Number"].to_list() == ["A012345678", "A212345679", "A087654321", "A055500011"]
    if not name.endswith(".slk"):  # LibreOffice leaves the formats of numbers out of it
        assert columns["Date of Birth"].to_list() == ["1984-03-09", "1971-12-31", "2001-01-01", "1999-02-28"]
    assert columns["Postal Code"].to_list() == ["00123", "04567", "00000", "90210"]
    assert columns["Bond"].to_list() == ["1250.5", "0.1", "123456789", "-17"]
    assert not [part for part in parts if isinstance(part, UnreadPart)]


@pytest.mark.parametrize("suffix", [".xlsx", ".xlsm", ".xls", ".xlt", ".ods", ".ots", ".fods"])
def test_hidden_sheets_are_named(suffix: str) -> None:
    """The hidden sheet is read like any other and says that it is hidden."""
    parts = read((FILES / f"plain{suffix}").read_bytes(), TYPES[suffix])

    hidden = [part for part in parts if isinstance(part, Table) and part.hidden is HidingPlace.SHEET]
    assert [table.row_count for table in hidden] == [2]
    assert hidden[0].path.endswith("#Kept back")


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods", ".fods"])
def test_hidden_rows_and_comments_are_named(suffix: str) -> None:
    """Whatever format keeps them, hidden rows stand under the header of the shown ones, and the comment is found."""
    parts = read((FILES / f"hidden{suffix}").read_bytes(), TYPES[suffix])
    tables = [part for part in parts if isinstance(part, Table)]

    rows = [table for table in tables if table.hidden is HidingPlace.ROWS]
    notes = [table for table in tables if table.hidden is HidingPlace.COMMENTS]
    assert [table.columns[0].to_list() for table in rows] == [["Jürgen Müller", "Bo Ray"]]
    assert rows[0].header == ("Name", "A-Number", "City")
    assert sum(table.row_count for table in tables if table.path.endswith("#People")) == 3
    assert "A099999999" in str(notes[0].columns[0].to_list())


@pytest.mark.parametrize("suffix", sorted(TYPES))
def test_headers_alone_are_no_records(suffix: str) -> None:
    """A template with headers only has a header and no rows."""
    tables = [
        part for part in read((FILES / f"headers{suffix}").read_bytes(), TYPES[suffix]) if isinstance(part, Table)
    ]

    assert sum(table.row_count for table in tables) == 0
    assert tables[0].header[0] == "A-Number"


@pytest.mark.parametrize("suffix", sorted(TYPES))
def test_empty_files_hold_no_rows(suffix: str) -> None:
    """An empty sheet gives no rows and no complaint."""
    parts = read((FILES / f"empty{suffix}").read_bytes(), TYPES[suffix])

    assert not [part for part in parts if isinstance(part, UnreadPart)]
    assert sum(part.row_count for part in parts if isinstance(part, Table)) == 0


@pytest.mark.parametrize(("write", "media_type"), [(write_openpyxl, XLSX), (write_odfpy, ODS), (write_xlwt, XLS)])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_truncated_workbooks_are_named(write: Callable[[], bytes], media_type: str, share: float) -> None:
    """A workbook that ends too soon is a named part that may hold a table."""
    content = write()

    parts = read(content[: int(len(content) * share)], media_type)

    unread = [part for part in parts if isinstance(part, UnreadPart)]
    assert unread
    assert all(part.may_hold_table for part in unread)
    assert {part.reason for part in unread} <= {UnscannableReason.TRUNCATED, UnscannableReason.MALFORMED}


def test_dates_and_numbers_keep_their_exact_text() -> None:
    """Ids stored as numbers have no decimals, dates are ISO 8601, booleans are words, text keeps its zeros."""
    workbook = openpyxl.Workbook()
    workbook.active.append(["Id", "Born", "Seen", "Active", "Rate"])
    seen = dt.datetime(2020, 1, 2, 3, 4, 5)  # noqa: DTZ001 - sheets know no zones
    workbook.active.append([123456789.0, dt.date(1990, 5, 17), seen, True, 0.1])
    workbook.active.append(["000123", dt.date(1890, 1, 1).isoformat(), None, False, 1e15])
    stream = io.BytesIO()
    workbook.save(stream)

    (table,) = read(stream.getvalue(), XLSX)

    assert isinstance(table, Table)
    assert rows_of(table) == [
        ("123456789", "1990-05-17", "2020-01-02T03:04:05", "true", "0.1"),
        ("000123", "1890-01-01", None, "false", "1000000000000000"),
    ]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "François Lefèvre, née à Besançon"),
        ("cp1251", "Екатерина Васильевна Дорошенко"),
        ("cp932", "山本さくらは大阪に住んでいます"),
        ("gb18030", "张伟住在北京市朝阳区建国路"),
        ("big5", "陳大文住在臺北市信義區"),
        ("euc_kr", "김민준은 서울특별시 강남구에 삽니다"),
    ],
)
def test_legacy_charsets_are_told_by_content(encoding: str, name: str) -> None:
    """Text in a legacy charset is decoded without being told which it is."""
    lines = ["id;name;note", *(f"{number};{name};{name} {number}" for number in range(1, 60))]

    (table,) = read("\r\n".join(lines).encode(encoding), "text/csv")

    assert isinstance(table, Table)
    assert table.row_count == 59
    assert table.columns[1][0] == name
