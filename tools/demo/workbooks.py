"""The two workbooks of the demonstration. Nobody in them exists."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

PEOPLE = 6252
HEADER = (
    "A-Number",
    "Last Name",
    "First Name",
    "Country of Citizenship",
    "Date of Birth",
    "Case Status",
    "Detention Facility",
)
COUNTRIES = ("Cameroon", "Cuba", "El Salvador", "Ethiopia", "Guatemala", "Haiti", "Honduras", "Iran", "Venezuela")
STATUSES = ("Credible fear interview scheduled", "Referred to immigration judge", "Positive finding", "Pending review")
FACILITIES = ("Pine Ridge Processing Center", "Harbor County Detention Center", "Mesa Verde South", "Lakeview Annex")
ONSETS = ("b", "d", "f", "g", "j", "k", "l", "m", "n", "r", "s", "t", "v", "z", "br", "ch", "tr", "sh")
VOWELS = ("a", "e", "i", "o", "u", "ia", "ou", "ai")
CODAS = ("", "n", "r", "s", "l", "m", "z", "nd")
EARLIEST_BIRTH = date(1948, 1, 1)
BIRTH_DAYS = 56 * 365


def invented_name(source: random.Random) -> str:
    """A pronounceable word that is nobody's name on purpose."""
    syllables = source.randint(2, 3)
    word = "".join(source.choice(ONSETS) + source.choice(VOWELS) for _ in range(syllables)) + source.choice(CODAS)
    return word.capitalize()


def invented_people(count: int, seed: int) -> Iterator[tuple[str, ...]]:
    """`count` different people who do not exist, one row each, in the order of HEADER."""
    source = random.Random(seed)  # noqa: S311 - repeatable rows, no secret
    for number in source.sample(range(200_000_000, 220_000_000), count):
        born = EARLIEST_BIRTH + timedelta(days=source.randrange(BIRTH_DAYS))
        yield (
            f"A{number:09d}",
            invented_name(source).upper(),
            invented_name(source),
            source.choice(COUNTRIES),
            born.strftime("%m/%d/%Y"),
            source.choice(STATUSES),
            source.choice(FACILITIES),
        )


def write_leak(path: Path) -> None:
    """The workbook that must not leave: PEOPLE rows of A-number, names, citizenship, birth date, case, detention."""
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Sheet1")
        sheet.write_row(0, 0, HEADER)
        for row, person in enumerate(invented_people(PEOPLE, seed=20221128), start=1):
            sheet.write_row(row, 0, person)


def write_statistics(path: Path) -> None:
    """The kind of workbook that the page normally carries: counts by country and month."""
    source = random.Random(7)  # noqa: S311 - repeatable figures, no secret
    months = ("July", "August", "September", "October", "November")
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Detention statistics")
        sheet.write(0, 0, "Average daily population by country of citizenship, fiscal year 2023")
        sheet.write_row(2, 0, ("Country of citizenship", *months, "Total"))
        for row, country in enumerate(COUNTRIES, start=3):
            counts = [source.randint(40, 2500) for _ in months]
            sheet.write_row(row, 0, (country, *counts, sum(counts)))
