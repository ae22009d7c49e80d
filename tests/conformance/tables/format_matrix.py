"""What is read of which format, measured: `python -m tests.conformance.tables.format_matrix` writes the reference."""

import gzip
import io
import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msoffcrypto.format.ooxml
import polars as pl

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular import read_tables
from dlp_addon.unpacking import unpack

FILES = Path(__file__).parent / "files"
REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "formats.md"
HEADER = ("A-Number", "Family Name", "Date of Birth", "Postal Code")
PEOPLE = (
    ("A012345678", "Okonkwo", "1984-03-09", "00123"),
    ("A212345679", "Müller-Żak", "1971-12-31", "04567"),
    ("A087654321", "山田", "2001-01-01", "00000"),
    ("A055500011", "de la Cruz", "1999-02-28", "90210"),
)
_CUT = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format and its files; None where a trait does not exist in it or no program of ours writes it."""

    name: str
    plain: bytes
    headers: bytes | None = None
    empty: bytes | None = None
    hidden: bytes | None = None
    encrypted: bytes | None = None


def by_libreoffice(name: str, suffix: str) -> Format:
    """The files that LibreOffice wrote."""
    hidden = FILES / f"hidden{suffix}"
    plain = (FILES / f"plain{suffix}").read_bytes()
    return Format(
        name=name,
        plain=plain,
        headers=(FILES / f"headers{suffix}").read_bytes(),
        empty=(FILES / f"empty{suffix}").read_bytes(),
        hidden=hidden.read_bytes() if hidden.exists() else None,
        encrypted=_sealed(plain) if suffix in {".xlsx", ".xlsm"} else None,
    )


def by_program(name: str, write: Callable[[tuple[tuple[str, ...], ...]], bytes]) -> Format:
    """Files made here: the people, and the header alone."""
    return Format(name=name, plain=write(PEOPLE), headers=write(()))


def _sealed(content: bytes) -> bytes:
    stream = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(content)).encrypt("secret", stream)
    return stream.getvalue()


def _frame(rows: tuple[tuple[str, ...], ...]) -> pl.DataFrame:
    return pl.DataFrame(list(rows), schema=dict.fromkeys(HEADER, pl.String), orient="row")


def _written(write: Callable[[pl.DataFrame, io.BytesIO], object]) -> Callable[[tuple[tuple[str, ...], ...]], bytes]:
    def to_bytes(rows: tuple[tuple[str, ...], ...]) -> bytes:
        stream = io.BytesIO()
        write(_frame(rows), stream)
        return stream.getvalue()

    return to_bytes


def _sqlite(rows: tuple[tuple[str, ...], ...]) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        names = ", ".join(f'"{name}" TEXT' for name in HEADER)
        connection.execute(f"CREATE TABLE people ({names})")
        connection.executemany("INSERT INTO people VALUES (?, ?, ?, ?)", rows)
        connection.commit()
        return connection.serialize()


def _sql(rows: tuple[tuple[str, ...], ...]) -> bytes:
    names = ", ".join(f'"{name}"' for name in HEADER)
    quoted = ("', '".join(row) for row in rows)
    lines = [f"INSERT INTO people ({names}) VALUES ('{row}');" for row in quoted]  # noqa: S608 - it is a dump
    return "\n".join(["-- a dump", *lines, ""]).encode()


def _objects(rows: tuple[tuple[str, ...], ...]) -> list[Mapping[str, str]]:
    return [dict(zip(HEADER, row, strict=True)) for row in rows]


def _xml(rows: tuple[tuple[str, ...], ...]) -> bytes:
    fields = (
        "".join(f"<{name.replace(' ', '_')}>{cell}</{name.replace(' ', '_')}>" for name, cell in record.items())
        for record in _objects(rows)
    )
    return f'<?xml version="1.0"?><people>{"".join(f"<p>{text}</p>" for text in fields)}</people>'.encode()


def _gnumeric(rows: tuple[tuple[str, ...], ...]) -> bytes:
    cells = "".join(
        f'<g:Cell Row="{row}" Col="{column}" ValueType="60">{cell}</g:Cell>'
        for row, cells in enumerate([HEADER, *rows])
        for column, cell in enumerate(cells)
    )
    sheet = f"<g:Sheet><g:Name>People</g:Name><g:Cells>{cells}</g:Cells></g:Sheet>"
    return gzip.compress(f'<g:Workbook xmlns:g="urn:g"><g:Sheets>{sheet}</g:Sheets></g:Workbook>'.encode(), mtime=0)


def _cards(rows: tuple[tuple[str, ...], ...]) -> bytes:
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{number}\r\nFN:{name}\r\nBDAY:{born}\r\nADR:;;;;;{code};\r\nEND:VCARD\r\n"
        for number, name, born, code in rows
    ).encode()


def _entries(rows: tuple[tuple[str, ...], ...]) -> bytes:
    return "\n".join(
        f"dn: uid={number}\nuid: {number}\nsn: {name}\nbirthDate: {born}\npostalCode: {code}\n"
        for number, name, born, code in rows
    ).encode()


def formats() -> Iterator[Format]:
    """Every format of the matrix, the first tier first."""
    yield from (by_libreoffice(name, suffix) for name, suffix in _LIBREOFFICE)
    yield by_program("JSON records", lambda rows: json.dumps(_objects(rows)).encode())
    yield by_program("NDJSON", lambda rows: "\n".join(map(json.dumps, _objects(rows))).encode())
    yield by_program("XML records", _xml)
    yield by_program("Parquet", _written(pl.DataFrame.write_parquet))
    yield by_program("Arrow IPC (Feather 2)", _written(pl.DataFrame.write_ipc))
    yield by_program("Avro", _written(pl.DataFrame.write_avro))
    yield by_program("SQLite", _sqlite)
    yield Format(name="SQL dump (`INSERT`, `COPY`)", plain=_sql(PEOPLE))
    yield by_program("Gnumeric", _gnumeric)
    yield Format(name="vCard", plain=_cards(PEOPLE))
    yield Format(name="LDIF", plain=_entries(PEOPLE))


_LIBREOFFICE = (
    ("Excel workbook (`.xlsx`)", ".xlsx"),
    ("Excel workbook with macros (`.xlsm`)", ".xlsm"),
    ("Excel 97 workbook (`.xls`)", ".xls"),
    ("Excel 97 template (`.xlt`)", ".xlt"),
    ("OpenDocument spreadsheet (`.ods`)", ".ods"),
    ("OpenDocument template (`.ots`)", ".ots"),
    ("Flat OpenDocument (`.fods`)", ".fods"),
    ("HTML table", ".html"),
    ("CSV", ".csv"),
    ("TSV", ".tsv"),
    ("SYLK (`.slk`)", ".slk"),
    ("DIF", ".dif"),
    ("Word document (`.docx`)", ".docx"),
    ("OpenDocument text (`.odt`)", ".odt"),
    ("RTF", ".rtf"),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came out of one file."""

    tables: list[Table]
    reasons: list[str]

    def cells(self) -> set[str]:
        """Every cell that is not empty."""
        return {cell for table in self.tables for column in table.columns for cell in column.drop_nulls().to_list()}


def read(content: bytes) -> Reading:
    """Read a file as an upload is read, without a name that could help."""
    limits = Limits()
    budget = OutputBudget(limits, tempfile.TemporaryFile)
    found: list[Table | UnreadPart] = []
    for part in unpack(Upload(name="body", content=memoryview(content)), limits, budget):
        found.extend([part] if isinstance(part, UnreadPart) else read_tables(part, limits))
    tables = [part for part in found if isinstance(part, Table)]
    # A thumbnail is a picture: it is named in every file that has one.
    unread = [part for part in found if isinstance(part, UnreadPart) and not part.media_type.startswith("image/")]
    return Reading(tables, sorted({str(part.reason) for part in unread}))


def judge(found: Format) -> tuple[str, ...]:
    """One row of the matrix."""
    plain = read(found.plain)
    columns = zip(*PEOPLE, strict=True)
    number, name, born, code = ("yes" if plain.cells() >= set(column) else "no" for column in columns)
    empty = [found.headers, found.empty]
    return (
        found.name,
        number,
        name,
        born,
        code,
        *("–" if content is None else _rows(read(content)) for content in empty),
        "–" if found.hidden is None else _places(read(found.hidden)),
        "–" if found.encrypted is None else _named(read(found.encrypted)),
        _named(read(found.plain[: int(len(found.plain) * _CUT)])),
    )


def _rows(reading: Reading) -> str:
    count = sum(table.row_count for table in reading.tables)
    return "no rows" if not count and not reading.reasons else _named(reading)


def _places(reading: Reading) -> str:
    return ", ".join(sorted({f"`{table.hidden}`" for table in reading.tables if table.hidden}))


def _named(reading: Reading) -> str:
    """What is left, and the reasons that are given for the rest."""
    read_rows = ["rows"] if any(table.row_count for table in reading.tables) else []
    return ", ".join([*read_rows, *(f"`{reason}`" for reason in reading.reasons)]) or "no rows"


_HEAD = """# Formats

What is read of which format, measured on real files by the conformance tests; do not edit by hand
(`python -m tests.conformance.tables.format_matrix` writes it). Four invented people stand in each file.

- **Rows**, **Unicode**, **Dates**, **Numbers as text**: their numbers, names, birth dates (as ISO 8601) and postal
  codes with leading zeros come out unchanged. SYLK files of LibreOffice hold dates as bare numbers, its
  DIF files no letters beyond a legacy charset.
- **Headers only**, **Empty**: no record is counted.
- **Hidden**: the hiding places that are named; see `hidden` in the report of `dlpctl scan`.
- **Encrypted**, **Truncated** (cut at 60 %): `rows` where rows that are left are counted, and the reasons that are
  named.
- A dash: the trait does not exist in the format, or no program at hand writes it.
"""
_TRAITS = ("Unicode", "Dates", "Numbers as text", "Headers only", "Empty", "Hidden", "Encrypted", "Truncated")
_COLUMNS = ("Format", "Rows", *_TRAITS)
_ALSO = """
## Also read

Excel 2 to 5 (`.xls` of BIFF 2 to 5, with or without a compound file), `.xlsb`, Excel 2003 XML, Strict OOXML, PowerPoint
and OpenDocument slides, PDF (text of the first 20 pages, laid out as printed), iCalendar, record cards, fixed-width
reports, text in any charset; spreadsheets inside documents, mails, archives and encoded text, ten levels deep.
Workbooks sealed with Excel's own default password are opened.

## Named, not read

Archives `rar`, `cab`, `iso`, `lz4`, `lzip`, `arj`, `lha`, `cpio`; Access, dBASE, ORC, Feather 1, Numbers, Lotus 1-2-3,
Quattro Pro, HDF5, SAS, SPSS and Stata files: each is recognised by its content and reported as `unsupported`.
"""


def render() -> str:
    """The reference page."""
    rows = [_COLUMNS, ("---",) * len(_COLUMNS), *map(judge, formats())]
    return _HEAD + "\n" + "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n" + _ALSO


if __name__ == "__main__":
    REFERENCE.write_text(render(), encoding="utf-8")
