"""The people that every attack tries to carry out unseen, and the plainest files that hold them."""

import io
import zipfile
from collections.abc import Sequence

import xlsxwriter

HEADER = ("Family Name", "Given Name", "Date of Birth", "A-Number")
ROWS = tuple(
    (f"Quill{n:02d}", f"Zora{n:02d}", f"19{60 + n % 40}-03-{1 + n % 28:02d}", f"A0123456{n:02d}") for n in range(40)
)
NAMES = frozenset(row[0] for row in ROWS)


def people_csv() -> bytes:
    """The people as delimited text."""
    return "".join(",".join(row) + "\r\n" for row in (HEADER, *ROWS)).encode()


def people_xlsx(rows: Sequence[Sequence[str]] = (HEADER, *ROWS)) -> bytes:
    """The people as a workbook."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet("Sheet1")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return content.getvalue()


def innocent_xlsx() -> bytes:
    """A workbook of statistics, about nobody."""
    return people_xlsx([("Quarter", "Cases"), *((f"2026-Q{n}", str(n * 100)) for n in range(1, 5))])


def people_zip(name: str = "people.csv") -> bytes:
    """The people in a plain zip."""
    return zipped({name: people_csv()})


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of the members, in order."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return content.getvalue()
