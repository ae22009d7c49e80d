"""Workbooks and text of invented people, in any size and with seven or twelve columns."""

import random
from collections.abc import Iterator
from pathlib import Path

import xlsxwriter

from tools.demo.workbooks import HEADER, invented_people

WIDE_HEADER = (*HEADER, "Gender", "Email", "Phone", "Street Address", "Amount")
STREETS = ("Oak Street", "Maple Avenue", "Station Road", "Mill Lane", "Park Boulevard")


def wide_people(count: int, seed: int) -> Iterator[tuple[str, ...]]:
    """People in twelve columns, in the order of WIDE_HEADER."""
    source = random.Random(seed)
    for person in invented_people(count, seed):
        number, family, given = person[:3]
        yield (
            *person,
            source.choice("MF"),
            f"{given.lower()}.{family.lower()}{number[-3:]}@mail.example",
            f"({source.randint(201, 989)}) 555-{source.randint(0, 9999):04d}",
            f"{source.randint(1, 9999)} {source.choice(STREETS)}",
            f"{source.randint(100, 99999) / 100:.2f}",
        )


def make_workbook(path: Path, rows: int, *, wide: bool) -> Path:
    """An xlsx file of `rows` people, all cells shared strings as Excel writes them."""
    header, people = (WIDE_HEADER, wide_people) if wide else (HEADER, invented_people)
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Sheet1")
        sheet.write_row(0, 0, header)
        for number, person in enumerate(people(rows, seed=20221128), start=1):
            for column, value in enumerate(person):
                sheet.write_string(number, column, value)
    return path


def make_text(path: Path, rows: int) -> Path:
    """A CSV file of `rows` people in twelve columns."""
    with path.open("w", encoding="utf-8") as file:
        file.write(",".join(WIDE_HEADER) + "\n")
        file.writelines(",".join(person) + "\n" for person in wide_people(rows, seed=7))
    return path
