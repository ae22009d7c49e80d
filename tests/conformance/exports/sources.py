"""A workbook, a text document and slides of the same invented people, to be converted by another program."""

import datetime as dt
import io
from collections.abc import Sequence

import xlsxwriter

SHOWN, KEPT_BACK = 25, 15
"""People of the first sheet, and others of a hidden one."""
HEADER = ("Name", "Date of Birth", "A-Number", "Postal Code", "City")
_NAMES = ("Adaeze Okonkwo", "Jürgen Müller", "Zofia Żak", "María José de la Cruz", "Ljubica Đorđević")
_CITIES = ("Springfield", "Saint-Étienne", "Łódź", "Danlí", "Sundsvall")
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = ("office", "table", "text", "drawing", "presentation")

type Person = tuple[str, dt.date, str, str, str]


def people(first: int, count: int) -> list[Person]:
    """Invented people, no two with the same number."""
    return [_person(number) for number in range(first, first + count)]


def _person(number: int) -> Person:
    return (
        f"{_NAMES[number % len(_NAMES)]}{chr(97 + number // 26)}{chr(97 + number % 26)}",
        dt.date(1950 + number, 1 + number % 12, 1 + number % 28),
        f"A{212345670 + 37 * number:09d}",
        f"{number * 91:05d}",
        _CITIES[number % len(_CITIES)],
    )


def workbook() -> bytes:
    """Two sheets with people, the second hidden, a third with figures; dates, texts of digits and a comment."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        date = book.add_format({"num_format": "yyyy-mm-dd"})
        for name, listed in (("People", people(0, SHOWN)), ("Kept back", people(SHOWN, KEPT_BACK))):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, HEADER)
            for row, person in enumerate(listed, start=1):
                sheet.write_string(row, 0, person[0])
                sheet.write_datetime(row, 1, person[1], date)
                sheet.write_row(row, 2, person[2:])
        book.get_worksheet_by_name("People").write_comment("A1", "as of last week")
        sheet.hide()
        figures = book.add_worksheet("Figures")
        for row in range(6):
            figures.write_row(row, 0, [f"Quarter {row}", 100 * row])
    return stream.getvalue()


def document(body: str) -> bytes:
    """Flat OpenDocument of a `text` or a `presentation` with one table of all people."""
    lines = [HEADER, *((name, born.isoformat(), *rest) for name, born, *rest in people(0, SHOWN + KEPT_BACK))]
    return _flat(body, _on_pages(lines) if body == "presentation" else _table(lines))


def _on_pages(lines: Sequence[Sequence[str]], length: int = 10) -> str:
    frames = (_table([lines[0], *lines[first : first + length]]) for first in range(1, len(lines), length))
    return "".join(
        f'<drawing:page><drawing:frame svg:width="20cm" svg:height="10cm">{table}</drawing:frame></drawing:page>'
        for table in frames
    )


def _table(lines: Sequence[Sequence[str]]) -> str:
    rows = "".join(
        f"<table:table-row>{''.join(f'<table:table-cell><text:p>{cell}</text:p></table:table-cell>' for cell in line)}"
        "</table:table-row>"
        for line in lines
    )
    columns = f'<table:table-column table:number-columns-repeated="{len(HEADER)}"/>'
    return f'<table:table table:name="T">{columns}{rows}</table:table>'


def _flat(body: str, content: str) -> bytes:
    spaces = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in _SPACES)
    head = f'<office:document {spaces} xmlns:svg="{_ODF}:svg-compatible:1.0" office:version="1.2"'
    kind = f'office:mimetype="application/vnd.oasis.opendocument.{body}"'
    text = f'<?xml version="1.0" encoding="UTF-8"?>{head} {kind}><office:body><office:{body}>{content}'
    return f"{text}</office:{body}></office:body></office:document>".encode()
