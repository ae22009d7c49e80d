"""Second exam: layouts, damage, repetition and small groups."""
# fmt: off

from datetime import date

from tests.evaluation.exams import names
from tests.evaluation.exams import second_names as more
from tests.evaluation.exams.numbers import cpf, nif, resident_id, ssn
from tests.evaluation.exams.person import people
from tests.evaluation.exams.second_values import oib, pt_nif, rodne_cislo
from tests.evaluation.exams.tables import Exam, Sheet, roll, rows_of, sheet
from tests.evaluation.exams.values import (
    age,
    amount,
    born,
    city,
    day,
    email,
    family,
    family_first,
    full,
    gender,
    given,
    number,
    one_of,
    phone,
    postcode,
    sequence,
    street,
    upper,
)

ANY_ID = "EMPLOYEE_ID|PERSON_ID|ID|CUSTOMER_ID|PATIENT_ID|STUDENT_ID|CASE_NUMBER"
POST = "POSTAL_CODE|DE_PLZ|UK_POSTCODE|CA_POSTAL_CODE"


def _file(file_name: str, sheets: list[Sheet], count: int, delimiter: str = ",") -> Exam:
    return Exam(file_name.rsplit(".", 1)[0], file_name, tuple(sheets), count, delimiter)


def headerless() -> list[Exam]:
    """Tables without a header row."""
    return [
        roll("a.csv", more.AMERICA, 46, [("", "?", sequence("{}", 90311, 13)), ("", "FAMILY_NAME", upper(family)), ("", "GIVEN_NAME", upper(given)), ("", "US_SSN", ssn), ("", "DATE_OF_BIRTH", born("%Y-%m-%d")), ("", "GENDER", gender("M", "F")), ("", "STREET_ADDRESS", street), ("", "CITY", city), ("", POST, postcode(5))], headed=False),
        roll("zakaznici.txt", more.CZECH, 30, [("", "PERSON", full), ("", "NATIONAL_ID", rodne_cislo), ("", "PHONE_NUMBER", phone), ("", "STREET_ADDRESS", street), ("", "CITY", city)], headed=False, delimiter=";"),
        roll("dump_2.csv", more.PORTUGAL, 39, [("", "EMAIL_ADDRESS", email), ("", "PERSON", full), ("", "NATIONAL_ID|TAX_ID", pt_nif), ("", "DATE_OF_BIRTH", born("%d/%m/%Y"))], headed=False),
        roll("accounts.txt", more.AMERICA, 77, [("", "USERNAME", lambda p, i: p.handle), ("", "EMAIL_ADDRESS", email), ("", "PASSWORD", number("{:040x}", 2**140, 2**158))], headed=False, delimiter=":"),
        roll("gente.csv", names.ES, 26, [("", "FAMILY_NAME", family), ("", "GIVEN_NAME", given), ("", "AGE", age), ("", "NATIONALITY", one_of("España", "Marruecos", "Rumanía", "Colombia")), ("", "PHONE_NUMBER", phone)], headed=False),
        roll("黑产.csv", names.ZH, 33, [("", "PHONE_NUMBER", phone), ("", "PERSON", lambda p, i: p.family + p.given), ("", "NATIONAL_ID", resident_id), ("", "STREET_ADDRESS", lambda p, i: city(p, i) + street(p, i))], headed=False),
        roll("roster_only.csv", names.KOREAN_ROMAN, 41, [("", "PERSON", full), ("", "EMAIL_ADDRESS", email)], headed=False),
        roll("gps.csv", more.KENYA, 22, [("", "PERSON", full), ("", "PHONE_NUMBER", phone), ("", "HOME_COORDINATES", lambda p, i: f"-1.{p.seed % 89999 + 10000}"), ("", "HOME_COORDINATES", lambda p, i: f"36.{p.seed % 88883 + 10000}")], headed=False),
    ]


def shapes() -> list[Exam]:
    """Titles, bands, cards, turned and split tables."""
    us, ie, ar = people(more.AMERICA, 22, 51), people(more.IRELAND, 18, 52), people(more.ARGENTINA, 16, 53)
    hr, pk, dk = people(more.CROATIA, 14, 54), people(more.PAKISTAN, 20, 55), people(more.DENMARK, 12, 56)
    band = sheet("Mitglieder", people(names.DE, 25, 57), [("Anrede", "?", gender("Herr", "Frau")), ("Vorname", "GIVEN_NAME", given), ("Nachname", "FAMILY_NAME", family), ("Straße", "STREET_ADDRESS", street), ("PLZ", POST, postcode(5)), ("IBAN", "?", one_of("")), ("Betrag", "", amount(20, 90))], above=[("Person", "", "", "Anschrift", "", "Zahlung", "")])
    titled = sheet("Export", us, [("Client", "PERSON", full), ("SSN#", "US_SSN", ssn), ("Disposition", "", one_of("open", "closed"))], above=[("Legal Aid of the Valley",), ("Client listing - CONFIDENTIAL",), ("Run date:", "04/02/2024"), (), ()], below=[(), ("Total clients:", 22), ("End of report",)])
    cards: list[tuple[object, ...]] = []
    for i, p in enumerate(ie):
        cards += [("Patient:", full(p, i), "Ward:", "St. Brigid"), ("Date of birth:", born("%d/%m/%Y")(p, i), "Phone:", phone(p, i)), ("Diagnosis:", ("asthma", "angina", "sepsis")[i % 3], "", ""), ()]
    turned = [("Apellido y nombre", *(full(p, i) for i, p in enumerate(ar))), ("DNI", *(number("{}", 20000000, 45000000)(p, i) for i, p in enumerate(ar))), ("Fecha de nacimiento", *(born("%d/%m/%Y")(p, i) for i, p in enumerate(ar))), ("Teléfono", *(phone(p, i) for i, p in enumerate(ar)))]
    stacked = [("Razred 1.a",), ("Ime i prezime", "OIB", "Adresa"), *rows_of(hr[:7], [("", "", full), ("", "", oib), ("", "", street)]), (), ("Razred 1.b",), ("Ime i prezime", "OIB", "Adresa"), *rows_of(hr[7:], [("", "", full), ("", "", oib), ("", "", street)])]
    beside = [("Day shift", "", "", "Night shift", ""), ("Name", "Mobile", "", "Name", "Mobile"), *[(full(a, i), phone(a, i), "", full(b, i), phone(b, i)) for i, (a, b) in enumerate(zip(pk[:10], pk[10:], strict=True))]]
    entries: list[tuple[object, ...]] = [("kunde_id", "felt", "værdi")]
    for i, p in enumerate(dk):
        entries += [(7000 + i, "navn", full(p, i)), (7000 + i, "adresse", street(p, i)), (7000 + i, "telefon", phone(p, i)), (7000 + i, "email", email(p, i))]
    text = [("Date", "Entry")]
    for i, p in enumerate(people(more.AMERICA, 13, 58)):
        text += [(day()(p, i), f"{full(p, i)}, SSN {ssn(p, i)}, reported chest pain; call {phone(p, i)} after discharge.")]
    grouped: list[tuple[object, ...]] = [("Name", "ID No.", "Village", "Amount")]
    for i, p in enumerate(people(more.KENYA, 15, 59)):
        if i % 5 == 0:
            grouped += [("Group " + "ABC"[i // 5], "", "", "")]
        grouped += [(full(p, i), number("{}", 20000000, 39000000)(p, i), city(p, i), 2000)]
        if i % 5 == 4:
            grouped += [("Sub-total", "", "", 10000)]
    return [
        _file("mitglieder band.xlsx", [band], 25),
        _file("legal aid.xlsx", [titled], 22),
        _file("ward cards.xlsx", [Sheet("Cards", tuple(cards))], 18),
        _file("acostado.xlsx", [Sheet("Hoja1", tuple(turned))], 16),
        _file("razredi.xlsx", [Sheet("List1", tuple(stacked))], 14),
        _file("shifts.xlsx", [Sheet("Sheet1", tuple(beside))], 20),
        _file("felter.csv", [Sheet("felter", tuple(entries))], 12, ";"),
        _file("nursing log.csv", [Sheet("log", tuple(text), ("", "?"))], 13),
        _file("vsla groups.xlsx", [Sheet("Sheet1", tuple(grouped))], 15),
    ]


def repeats() -> list[Exam]:
    """The same people on several rows and sheets."""
    cz, pt, us = people(more.CZECH, 19, 61), people(more.PORTUGAL, 24, 62), people(more.AMERICA, 20, 63)
    years = [sheet(y, cz[k : k + 15], [("Příjmení a jméno", "PERSON", family_first), ("Rodné číslo", "NATIONAL_ID", rodne_cislo), ("Příspěvek", "", one_of(500, 700))]) for k, y in enumerate(("2021", "2022", "2023", "2024", "2025"))]
    key = number("{:05d}", 1, 99999)
    linked = [sheet("Utentes", pt, [("N.º utente", ANY_ID + "|NATIONAL_ID", key), ("Nome completo", "PERSON", full), ("Data nasc.", "DATE_OF_BIRTH", born("%d/%m/%Y"))]), sheet("Consultas", [*pt, *pt[:10]], [("N.º utente", ANY_ID + "|NATIONAL_ID", key), ("Data consulta", "?", day()), ("Diagnóstico", "HEALTH", one_of("asma", "HTA", "ansiedade"))])]
    variants: list[tuple[object, ...]] = [("Attendee", "Date of birth", "Event")]
    for i, p in enumerate(us):
        variants += [(full(p, i), born("%m/%d/%Y")(p, i), "Kickoff"), (f"{p.family.upper()}, {p.given.upper()}", born("%Y-%m-%d")(p, i), "Gala"), (full(p, i).lower(), p.born.strftime("%B %-d, %Y"), "Picnic")][: 1 + i % 3]
    visits = sheet("Visits", [p for p in us for _ in range(2)], [("Visit", "", sequence("V{:04d}")), ("Member", "PERSON", full), ("E-mail", "EMAIL_ADDRESS", lambda p, i: email(p, i) if i % 2 else email(p, i).upper()), ("Checked in by", "?", one_of("Front desk"))])
    return [
        _file("příspěvky roky.xlsx", years, 19),
        _file("utentes e consultas.xlsx", linked, 24),
        _file("attendance.csv", [Sheet("a", tuple(variants))], 20),
        _file("visits.csv", [visits], 20),
    ]


def damaged_and_few() -> list[Exam]:
    """Damaged values, and fewer than ten people."""
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    return [
        roll("cpf zeros.csv", names.BR, 31, [("nome", "PERSON", full), ("cpf", "NATIONAL_ID|TAX_ID", lambda p, i: str(int(cpf(p, i).replace(".", "").replace("-", "")))), ("nascimento", "DATE_OF_BIRTH", born("%-d/%-m/%Y"))]),
        roll("float ids.xlsx", more.KENYA, 27, [("Name", "PERSON", full), ("ID Number", "NATIONAL_ID|PERSON_ID|ID", lambda p, i: float(20000000 + p.seed % 19999999)), ("DOB", "DATE_OF_BIRTH", lambda p, i: (p.born - date(1899, 12, 30)).days)]),
        roll("full width.csv", more.TAIWAN, 20, [("姓名", "PERSON", lambda p, i: p.family + p.given), ("電話", "PHONE_NUMBER", lambda p, i: phone(p, i).translate(wide)), ("出生年月日", "DATE_OF_BIRTH", lambda p, i: born("%Y/%m/%d")(p, i).translate(wide))]),
        roll("soft hyphens.csv", names.ES, 23, [("Nom\u00adbre", "PERSON|GIVEN_NAME", full), ("D\u200bN\u200bI", "ES_NIF|ES_NIE|NATIONAL_ID", lambda p, i: "\u200e" + nif(p, i) + "\u200f"), ("Móvil", "PHONE_NUMBER", lambda p, i: phone(p, i).replace(" ", "\u00a0"))]),
        roll("sparse contacts.xlsx", more.AMERICA, 35, [("Contact", "PERSON", full), ("Email", "EMAIL_ADDRESS", lambda p, i: email(p, i) if i % 2 else ""), ("Cell", "PHONE_NUMBER", lambda p, i: "" if i % 2 else phone(p, i)), ("Notes", "", one_of("", "met at expo"))]),
        roll("team offsite.xlsx", more.NORWAY, 8, [("Navn", "PERSON", full), ("Mobil", "PHONE_NUMBER", phone), ("Allergier", "HEALTH", one_of("", "gluten"))]),
        roll("invoice_to.csv", names.IT, 3, [("Intestatario", "PERSON", full), ("Via", "STREET_ADDRESS", street), ("Importo", "", amount(50, 900))]),
        roll("interview panel.csv", more.IRELAND, 6, [("Interviewee", "PERSON", full), ("Email", "EMAIL_ADDRESS", email), ("Slot", "", one_of("09:00", "10:30"))]),
        roll("lost property.csv", names.FR, 4, [("Propriétaire", "PERSON", full), ("Tél.", "PHONE_NUMBER", phone), ("Objet", "", one_of("clés", "parapluie"))]),
    ]
