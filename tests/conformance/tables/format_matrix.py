"""What is read of which format, measured: `python -m tests.conformance.tables.format_matrix` writes the reference."""

import gzip
import io
import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msoffcrypto.format.ooxml
import polars as pl

from tests.conformance.tables.also_read import render_also_read, render_named
from tests.conformance.tables.large_files import ROWS, WRITERS, large_rows
from tests.conformance.tables.reading import HEADER, PEOPLE, Reading, read

FILES = Path(__file__).parent / "files"
README = Path(__file__).parents[3] / "README.md"
BEGIN, END = "<!-- formats: python -m tests.conformance.tables.format_matrix -->", "<!-- end of formats -->"
REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "formats.md"
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
    large: bytes | None = None


def by_libreoffice(name: str, suffix: str) -> Format:
    """The files that LibreOffice wrote."""
    hidden = FILES / f"hidden{suffix}"
    sealed = FILES / f"sealed{suffix}"
    write = WRITERS.get(suffix)
    plain = (FILES / f"plain{suffix}").read_bytes()
    return Format(
        name=name,
        plain=plain,
        headers=(FILES / f"headers{suffix}").read_bytes(),
        empty=(FILES / f"empty{suffix}").read_bytes(),
        hidden=hidden.read_bytes() if hidden.exists() else None,
        encrypted=sealed.read_bytes() if sealed.exists() else _sealed(plain) if suffix in {".xlsx", ".xlsm"} else None,
        large=write(large_rows(HEADER)) if write else None,
    )


def by_program(name: str, write: Callable[[tuple[tuple[str, ...], ...]], bytes]) -> Format:
    """Files made here: the people, the header alone, and thousands of people."""
    people = tuple((row[0], row[1], row[2], row[3]) for row in large_rows(HEADER)[1:])
    return Format(name=name, plain=write(PEOPLE), headers=write(()), large=write(people))


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
        "–" if found.large is None else _whole(read(found.large)),
    )


def _whole(reading: Reading) -> str:
    """Whether every one of the many people came out, and what is named besides."""
    count = len({f"A{100_000_000 + number}" for number in range(ROWS)} & reading.cells())
    return ", ".join(["yes" if count == ROWS else f"{count:,} rows", *(f"`{reason}`" for reason in reading.reasons)])


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
- **Large**: whether each of 5,000 different people is read.
- A dash: the trait does not exist in the format, or no program at hand writes it.
"""
_TRAITS = ("Unicode", "Dates", "Numbers as text", "Headers only", "Empty", "Hidden", "Encrypted", "Truncated", "Large")
_COLUMNS = ("Format", "Rows", *_TRAITS)


def render() -> str:
    """The reference page."""
    rows = [_COLUMNS, ("---",) * len(_COLUMNS), *map(judge, formats())]
    matrix = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"{_HEAD}\n{matrix}\n\n{render_also_read()}\n{render_named()}"


def summarize(reference: str) -> str:
    """The README's table: the formats of the reference page by what becomes of them."""
    matrix, also, named = (
        [line.strip("| ").split(" | ")[:2] for line in part.splitlines() if line.startswith("| ")][2:]
        for part in re.split(r"(?m)^## (?:Also read|Named, not read)$", reference)
    )
    read_whole = [name for name, answer in matrix + also if answer == "yes"]
    rows = (("read, and their people counted", read_whole), ("named, never passed over", [name for name, _ in named]))
    lines = (f"| {what} | {', '.join(formats)} |" for what, formats in rows)
    return "\n".join(("| what happens | formats |", "| --- | --- |", *lines))


def put_into(readme: str, table: str) -> str:
    """The README with this table between its marks."""
    head, rest = readme.split(BEGIN)
    return f"{head}{BEGIN}\n{table}\n{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    page = render()
    REFERENCE.write_text(page, encoding="utf-8")
    README.write_text(put_into(README.read_text(encoding="utf-8"), summarize(page)), encoding="utf-8")
