"""One case for every layout in which personal tables come."""

from collections.abc import Iterator

from tests.evaluation.invented_people import Person, draw_people
from tests.evaluation.making_files import delimited, xlsx, xlsx_by_openpyxl
from tests.evaluation.workbooks import Case

NAME = frozenset({"PERSON"})
GIVEN, FAMILY = frozenset({"GIVEN_NAME"}), frozenset({"FAMILY_NAME"})
BIRTH, EMAIL, PHONE = frozenset({"DATE_OF_BIRTH"}), frozenset({"EMAIL_ADDRESS"}), frozenset({"PHONE_NUMBER"})
STREET, CITY = frozenset({"STREET_ADDRESS"}), frozenset({"CITY", "LOCATION", None})
POSTAL = frozenset({"POSTAL_CODE", None})
A_NUMBER, SSN = frozenset({"US_ALIEN_REGISTRATION_NUMBER"}), frozenset({"US_SSN"})
COUNTRY = frozenset({"NATIONALITY"})
STATUS, FACILITY = frozenset({"IMMIGRATION_STATUS"}), frozenset({"DETENTION_FACILITY"})
NOTHING: frozenset[str | None] = frozenset({None})


def layout_cases() -> Iterator[Case]:
    """Title rows, two-row headers, no header, cards, several tables, totals, ragged rows, abbreviations."""
    yield from (_leak(), _title_rows(), _two_row_header(), _no_header(), _cards(), _two_tables(), _totals())
    yield from (
        _abbreviations(),
        _camel_case(),
        _prefixed(),
        _free_text(),
        _offset(),
        _hospital(),
        _payroll(),
        _school(),
    )


def _leak_row(person: Person) -> list[object]:
    birth = person.birth.strftime("%m/%d/%Y")
    return [person.a_number, person.last_first, person.country, birth, person.status, person.facility]


def _leak() -> Case:
    header = ["A-Number", "Name", "Country of Citizenship", "Date of Birth", "Case Status", "Detention Facility"]
    rows = [header, *map(_leak_row, draw_people(640, seed=1))]
    kinds = (A_NUMBER, NAME, COUNTRY, BIRTH, STATUS | {"CASE_STATUS"}, FACILITY)
    return Case("leak.xlsx", xlsx({"FY23": rows}), 640, dict(zip(header, kinds, strict=True)))


def _title_rows() -> Case:
    header = ["Alien File", "Full name", "Nationality", "Born", "Outcome", "Held at"]
    rows = [["Weekly custody report"], ["Prepared 11/28/2022"], [], header, *map(_leak_row, draw_people(210, seed=2))]
    kinds = (A_NUMBER, NAME, COUNTRY, BIRTH, STATUS | NOTHING, FACILITY | NOTHING)
    return Case("weekly.xlsx", xlsx_by_openpyxl({"Sheet1": rows}), 210, dict(zip(header, kinds, strict=True)))


def _two_row_header() -> Case:
    top = ["Applicant", None, None, "Contact", None]
    header = ["First", "Last", "DOB", "Telephone", "E-mail"]
    rows = [[p.given, p.family, p.birth.isoformat(), p.phone, p.email] for p in draw_people(130, seed=3)]
    return Case("applicants.xlsx", xlsx({"List": [top, header, *rows]}), 130)


def _no_header() -> Case:
    rows = [[p.family, p.given, p.birth.isoformat(), p.ssn, p.street, p.city] for p in draw_people(180, seed=4)]
    return Case("export.csv", delimited(rows), 180)


def _cards() -> Case:
    rows: list[list[object]] = []
    for p in draw_people(120, seed=5):
        rows += [
            ["Name:", p.name],
            ["Date of birth:", p.birth.isoformat()],
            ["A-Number:", p.a_number],
            ["Phone:", p.phone],
            [],
        ]
    return Case("cards.xlsx", xlsx({"Cards": rows}), 120)


def _two_tables() -> Case:
    people = draw_people(220, seed=6)
    first = [["Employee", "Email"], *([p.name, p.email] for p in people[:110])]
    second = [["Patient name", "DOB"], *([p.name, p.birth.isoformat()] for p in people[110:])]
    return Case("both.xlsx", xlsx({"S": [*first, [], [], *second]}), 220)


def _totals() -> Case:
    people = draw_people(150, seed=7)
    header = ["Employee No.", "Employee", "Department", "Annual salary"]
    rows = [[p.number, p.name, p.city, p.salary] for p in people]
    total = ["Total", None, None, sum(p.salary for p in people)]
    kinds = (frozenset({"EMPLOYEE_ID"}), NAME, CITY | {"ORGANIZATION"}, frozenset({"SALARY"}))
    return Case("salaries.xlsx", xlsx({"2024": [header, *rows, total]}), 150, dict(zip(header, kinds, strict=True)))


def _abbreviations() -> Case:
    header = ["LNAME", "FNM", "DOB", "A#", "NATL", "TEL_NO", "ZIP"]
    rows = [
        [p.family, p.given, p.birth.strftime("%m/%d/%y"), p.a_number[1:], p.country, p.phone, p.postal_code]
        for p in draw_people(160, seed=8)
    ]
    kinds = (FAMILY, GIVEN, BIRTH, A_NUMBER, COUNTRY, PHONE, POSTAL)
    return Case("extract.csv", delimited([header, *rows], "|"), 160, dict(zip(header, kinds, strict=True)))


def _camel_case() -> Case:
    header = [
        "customerId",
        "customerFullName",
        "contactEmail",
        "homePhone",
        "mailingStreet",
        "mailingCity",
        "orderTotal",
    ]
    rows = [[p.number, p.name, p.email, p.phone, p.street, p.city, p.salary / 100] for p in draw_people(300, seed=9)]
    kinds = (frozenset({"CUSTOMER_ID"}), NAME, EMAIL, PHONE, STREET, CITY, NOTHING)
    return Case("crm.csv", delimited([header, *rows], ";"), 300, dict(zip(header, kinds, strict=True)))


def _prefixed() -> Case:
    header = ["emp.id", "emp.first_name", "emp.last_name", "emp.ssn", "emp.birthdate", "emp.gender", "emp.base_pay"]
    rows = [
        [p.number, p.given, p.family, p.ssn, p.birth.isoformat(), p.gender, p.salary] for p in draw_people(250, seed=10)
    ]
    kinds = (frozenset({"EMPLOYEE_ID"}), GIVEN, FAMILY, SSN, BIRTH, frozenset({"GENDER"}), frozenset({"SALARY"}))
    return Case("hris.tsv", delimited([header, *rows], "\t"), 250, dict(zip(header, kinds, strict=True)))


def _free_text() -> Case:
    header = ["Ticket", "Opened", "Comment"]
    phrases = (
        "Caller gave social security number {ssn} and asked for a letter.",
        "Please update the file, SSN is {ssn}.",
    )
    people = draw_people(140, seed=11)
    rows = [[9000 + i * 3, "2024-03-04", phrases[i % 2].format(ssn=p.ssn)] for i, p in enumerate(people)]
    return Case("tickets.csv", delimited([header, *rows]), 140)


def _offset() -> Case:
    header = [None, None, "Surname", "Given name", "Passport No.", "Place of birth"]
    rows = [[None, None, p.family, p.given, f"C{p.number:08d}", p.country] for p in draw_people(115, seed=12)]
    kinds = {"Surname": FAMILY, "Given name": GIVEN, "Passport No.": frozenset({"PASSPORT_NUMBER"})}
    return Case("manifest.xlsx", xlsx({"Data": [[], [], header, *rows]}), 115, kinds)


def _hospital() -> Case:
    header = ["MRN", "Patient", "Sex", "Date of birth", "Primary diagnosis", "Attending"]
    rows = [[p.number, p.last_first, p.gender, p.birth, p.diagnosis, "Dr. Zillgitt"] for p in draw_people(400, seed=13)]
    kinds = {
        "MRN": frozenset({"PATIENT_ID"}), "Patient": NAME, "Sex": frozenset({"GENDER"}),
        "Date of birth": BIRTH, "Primary diagnosis": frozenset({"HEALTH"}),
    }  # fmt: skip
    return Case("ward.xlsx", xlsx({"Ward 4": [header, *rows]}), 400, kinds)


def _payroll() -> Case:
    header = ["Name", "SSN", "Gross", "Account number"]
    rows = [
        [p.name.upper(), p.ssn.replace("-", ""), p.salary / 12, f"{p.number:010d}"] for p in draw_people(175, seed=14)
    ]
    kinds = (NAME, SSN, frozenset({"SALARY", None}), frozenset({"BANK_ACCOUNT", "US_BANK_NUMBER"}))
    return Case("pay.xls.csv", delimited([header, *rows]), 175, dict(zip(header, kinds, strict=True)))


def _school() -> Case:
    header = ["Student ID", "Student", "Grade", "Guardian phone", "Home address"]
    rows = [[p.number, p.last_first, i % 12 + 1, p.phone, p.street] for i, p in enumerate(draw_people(330, seed=15))]
    kinds = (frozenset({"STUDENT_ID"}), NAME, NOTHING, PHONE, STREET)
    return Case("roll.xlsx", xlsx({"Roll": [header, *rows]}), 330, dict(zip(header, kinds, strict=True)))
