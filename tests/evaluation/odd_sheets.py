"""One list of people in the layouts that spreadsheets really have."""

from collections.abc import Iterator, Sequence

from tests.evaluation.invented_people import Person, draw_people
from tests.evaluation.making_files import Rows, xlsx
from tests.evaluation.workbooks import Case

HEADER = ("A-Number", "Name", "Date of Birth", "Nationality", "Phone", "Email", "City")
COUNT = 120
PEOPLE = draw_people(COUNT, seed=311)


def record(p: Person) -> tuple[str, ...]:
    """The cells of one person."""
    return (p.a_number, p.name, p.birth.isoformat(), p.country, p.phone, p.email, p.city)


RECORDS = tuple(map(record, PEOPLE))
_GAP: tuple[str, ...] = ()
_OTHER_HEADER = ("Employee No.", "Surname", "First name", "Salary", "Street")
_PAGES = [RECORDS[start : start + 20] for start in range(0, COUNT, 20)]


def sheet_cases() -> Iterator[Case]:
    """Every layout as a workbook; `rows` is set where nothing but records may be in its tables."""
    for name, rows, count in (*_headed(), *_between(), *_beside(), *_turned(), *_stacked()):
        yield Case(f"odd {name}.xlsx", xlsx({"Sheet1": rows}), COUNT, rows=count)
    yield Case("odd form a sheet.xlsx", xlsx({f"Form {i}": _form(p) for i, p in enumerate(PEOPLE)}), COUNT, rows=COUNT)
    sheets = {f"Page {i}": [["Roster"], _GAP, HEADER, *page] for i, page in enumerate(_PAGES)}
    yield Case("odd page a sheet.xlsx", xlsx(sheets), COUNT, rows=COUNT)


type _Layout = tuple[str, Rows, int | None]


def _headed() -> Iterator[_Layout]:
    yield "notes", [["This list is confidential."], ["Owner:", "Office 4"], _GAP, HEADER, *RECORDS], None
    yield "long notes", [*([f"Remark {i} on this list."] for i in range(30)), HEADER, *RECORDS], None
    yield "parameters", [*([f"Parameter {i}", f"value {i}", i] for i in range(25)), _GAP, HEADER, *RECORDS], None
    groups = ("Person", None, None, None, "Contact", None, None)
    yield "groups of columns", [groups, HEADER, *RECORDS], COUNT
    yield "three rows of header", [("Register",), groups, HEADER, *RECORDS], COUNT
    halves = (("Alien", "Full", "Date of", "Country of"), ("Number", "Name", "Birth", "Citizenship"))
    yield "header in two halves", [*halves, *(row[:4] for row in RECORDS)], COUNT
    yield "numbers of columns", [HEADER, tuple(range(1, 8)), *RECORDS], COUNT
    yield "letters of columns", [[f"({c})" for c in "abcdefg"], HEADER, *RECORDS], COUNT
    units = [(*HEADER, "Weight", "Height"), (None,) * 7 + ("kg", "cm")]
    yield "units", [*units, *((*row, 60 + i % 30, 150 + i % 40) for i, row in enumerate(RECORDS))], COUNT
    months = (*HEADER[:3], *(f"2022-{month:02d}" for month in range(1, 13)))
    yield "months", [months, *((*row[:3], *(i * m % 31 for m in range(12))) for i, row in enumerate(RECORDS))], COUNT
    days = (*HEADER[1:3], *range(1, 32))
    yield (
        "days",
        [days, *((*row[1:3], *("PA"[(i + d) % 9 == 0] for d in range(31))) for i, row in enumerate(RECORDS))],
        COUNT,
    )
    yield "no header", RECORDS, COUNT
    yield "offset", [_GAP, _GAP, (None, None, *HEADER), *((None, None, *row) for row in RECORDS)], COUNT


def _between() -> Iterator[_Layout]:
    yield "header on every page", [row for page in _PAGES for row in (HEADER, *page)], COUNT
    yield "titles on every page", [row for page in _PAGES for row in (["Page"], HEADER, *page, _GAP)], COUNT
    yield "headings of groups", [HEADER, *(row for page in _PAGES for row in (["Facility: North"], *page))], None
    yield "subtotals", [HEADER[:4], *(r for page in _PAGES for r in (*(p[:4] for p in page), ("Subtotal", 20)))], COUNT
    yield "legend below", [HEADER, *RECORDS, _GAP, ["Legend:"], ["CF = credible fear"]], None
    yield "blank rows", [HEADER, *(row for page in _PAGES for row in (*page, _GAP))], COUNT
    twice = [(*row[:3], "Rent", 100) for row in RECORDS]
    two = [part for row in twice for part in (row, (None, None, None, "Food", 50))]
    yield "two rows a person", [(*HEADER[:3], "Item", "Amount"), *two], 2 * COUNT


def _beside() -> Iterator[_Layout]:
    half = COUNT // 2
    pairs = list(zip(RECORDS[:half], RECORDS[half:], strict=True))
    yield "lists beside each other", [(*HEADER, None, *HEADER), *((*a, None, *b) for a, b in pairs)], COUNT
    yield "lists that touch", [(*HEADER, *HEADER), *((*a, *b) for a, b in pairs)], COUNT
    yield "blank columns", [[x for h in row for x in (h, None)] for row in (HEADER, *RECORDS)], COUNT
    counts = [(*row, *((None, f"Country {i}", i) if i < 9 else ())) for i, row in enumerate(RECORDS)]
    yield "counts beside", [(*HEADER, None, "Nationality", "Count"), *counts], None


def _turned() -> Iterator[_Layout]:
    yield "cards", [field for row in RECORDS for field in (*zip(HEADER, row, strict=True), _GAP)], COUNT
    headed = [line for i, row in enumerate(RECORDS) for line in ([f"Record {i}"], *zip(HEADER, row, strict=True))]
    yield "cards with headings", headed, COUNT
    wide = [line for row in RECORDS for line in (*_in_pairs(row), _GAP)]
    yield "cards of two columns", wide, COUNT
    yield "cards beside each other", [line for i in range(0, COUNT, 2) for line in _two_cards(i)], COUNT
    yield "a column a person", list(zip(HEADER, *RECORDS, strict=True)), COUNT


def _in_pairs(row: Sequence[str]) -> Iterator[tuple[str | None, ...]]:
    fields = [(f"{name}:", cell) for name, cell in zip(HEADER, row, strict=True)]
    yield from ((*a, *b) for a, b in zip(fields[::2], [*fields[1::2], (None, None)], strict=True))


def _two_cards(index: int) -> Iterator[tuple[str | None, ...]]:
    left, right = RECORDS[index], RECORDS[index + 1]
    yield from ((name, a, None, name, b) for name, a, b in zip(HEADER, left, right, strict=True))
    yield _GAP


def _stacked() -> Iterator[_Layout]:
    half = COUNT // 2
    staff = [(p.number, p.family, p.given, p.salary, p.street) for p in PEOPLE[half:]]
    yield "two tables", [["Held"], HEADER, *RECORDS[:half], _GAP, ["Staff"], _OTHER_HEADER, *staff], COUNT


def _form(p: Person) -> Rows:
    return [
        ["INTAKE FORM"],
        ["Name:", p.name, None, "A-Number:", p.a_number],
        ["DOB:", p.birth.isoformat(), None, "Nationality:", p.country],
        [],
        ["Address:", p.street, None, "City:", p.city],
    ]
