"""Cases in which counting rows or names gives the wrong number of people."""

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from tests.evaluation.invented_people import Person, draw_people
from tests.evaluation.making_files import Rows, delimited, xlsx
from tests.evaluation.workbooks import Case


def people_cases() -> Iterator[Case]:
    """Monthly sheets, joins, families, namesakes, spellings, typing errors, repeated rows."""
    yield from (_monthly_sheets(), _join_by_number(), _join_by_birth(), _join_by_name(), _families(), _namesakes())
    yield from (_spellings(), _typing_errors(), _several_phones(), _visits(), _mailing_list(), _telephones(), _roster())


def _monthly_sheets() -> Case:
    people = draw_people(260, seed=101)
    header = ["A-Number", "Name", "Facility", "Status date"]
    sheets: dict[str, Rows] = {
        f"2024-{month:02d}": [
            header,
            *(
                [p.a_number, p.last_first, p.facility, f"2024-{month:02d}-01"]
                for p in people[month * 10 : month * 10 + 140]
            ),
        ]
        for month in range(1, 13)
    }
    return Case("census by month.xlsx", xlsx(sheets), 250)


def _join_by_number() -> Case:
    people = draw_people(170, seed=102)
    names = [["Alien Number", "Family name", "Given name"], *([p.a_number, p.family, p.given] for p in people)]
    plain = [["A No.", "DOB", "Country of birth"]]
    plain += [
        [p.a_number[1:4] + "-" + p.a_number[4:7] + "-" + p.a_number[7:], str(p.birth), p.country] for p in people[::-1]
    ]
    return Case("two sheets.xlsx", xlsx({"Names": names, "Details": plain}), 170)


def _join_by_birth() -> Case:
    people = draw_people(190, seed=103)
    first = [["Name", "Birth date", "Phone"], *([p.name, p.birth.strftime("%d/%m/%Y"), p.phone] for p in people)]
    second = [["Last name", "First name", "DOB", "Diagnosis"]]
    second += [[p.family.upper(), p.given.upper(), p.birth.isoformat(), p.diagnosis] for p in people[40:]]
    return Case("clinic.xlsx", xlsx({"Contacts": first, "Diagnoses": second}), 190)


def _join_by_name() -> Case:
    people = draw_people(125, seed=104)
    first = [["Employee name", "Email"], *([p.name, p.email] for p in people)]
    second = [["Employee name", "Annual salary"], *([p.last_first, p.salary] for p in people)]
    return Case("staff.xlsx", xlsx({"Directory": first, "Pay": second}), 125)


def _families() -> Case:
    heads = draw_people(60, seed=105)
    others = draw_people(180, seed=106, tongue="german")
    members = [
        replace(p, family=heads[i // 3].family, phone=heads[i // 3].phone, email=heads[i // 3].email)
        for i, p in enumerate(others)
    ]
    header = ["First name", "Last name", "Date of birth", "Phone", "Email", "Street address"]
    rows = [
        [p.given, p.family, str(p.birth), p.phone, p.email, heads[i % 60].street]
        for i, p in enumerate([*heads, *members])
    ]
    return Case("households.xlsx", xlsx({"All": [header, *rows]}), len({(r[0], r[1], r[2]) for r in rows}))


def _namesakes() -> Case:
    people = [replace(p, given="Nazario", family="Quintanilla") for p in draw_people(105, seed=107)]
    header = ["Name", "DOB", "City"]
    rows = [[p.name, str(p.birth), p.city] for p in people]
    return Case("namesakes.csv", delimited([header, *rows]), len({p.birth for p in people}))


def _plain(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def _spellings() -> Case:
    chance = random.Random(108)
    header = ["Name", "Date of birth", "Nationality"]
    rows: list[list[object]] = []
    for p in draw_people(140, seed=108, tongue="french"):
        forms = [
            p.name,
            p.last_first,
            p.name.upper(),
            _plain(p.name),
            f"  {p.given}   {p.family} ",
            f"{p.family} {p.given}",
        ]
        rows += [[form, str(p.birth), p.country] for form in chance.sample(forms, 3)]
    chance.shuffle(rows)
    return Case("spellings.xlsx", xlsx({"x": [header, *rows]}), 140)


def _typing_errors() -> Case:
    def mistype(p: Person) -> Person:
        return replace(p, family=p.family[:-2] + p.family[-1] + p.family[-2])

    people = draw_people(155, seed=109)
    header = ["SSN", "Last", "First", "Birthdate"]
    rows = [[p.ssn, p.family, p.given, str(p.birth)] for p in [*people, *map(mistype, people[:50])]]
    return Case("typos.csv", delimited([header, *rows]), 155)


def _several_phones() -> Case:
    people = draw_people(135, seed=110)
    again = [replace(p, phone="(212) 555-" + p.phone[-4:]) for p in people[:60]]
    header = ["Client name", "Mobile", "Address"]
    rows = [[p.name, p.phone, p.street] for p in [*people, *again]]
    return Case("clients.csv", delimited([header, *rows]), 135)


def _visits() -> Case:
    people = draw_people(128, seed=111)
    header = ["Visit date", "Patient ID", "Patient name", "ICD-10", "Charge"]
    rows = [
        [f"2024-{visit + 1:02d}-11", p.number, p.name, ("E11.9", "J45.909", "I10")[visit % 3], 80 + visit]
        for visit in range(9)
        for p in people
    ]
    return Case("visits.xlsx", xlsx({"log": [header, *rows]}), 128)


def _mailing_list() -> Case:
    people = draw_people(220, seed=112)
    rows = [["email"], *([p.email.upper() if i % 2 else p.email] for i, p in enumerate([*people, *people[:80]]))]
    return Case("newsletter.csv", delimited(rows), 220)


def _telephones() -> Case:
    people = draw_people(90, seed=113)
    header = ["contact", "mobile_number", "whatsapp opt-in"]
    return Case("optin.csv", delimited([header, *([p.name, p.phone, "yes"] for p in people)]), 90)


def _roster() -> Case:
    header = ["No.", "Participant name", "Signature"]
    rows = [[i + 1, p.name, None] for i, p in enumerate(draw_people(104, seed=114))]
    return Case("sign-in.xlsx", xlsx({"Day 1": [header, *rows]}), 104)
