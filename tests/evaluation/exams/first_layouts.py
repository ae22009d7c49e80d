"""First exam: unusual layouts, damaged values, and people who stand in a file more than once."""
# fmt: off

from datetime import date

from tests.evaluation.exams import names
from tests.evaluation.exams.numbers import a_number, bsn, cpf, nif, pesel, resident_id, ssn, steuer_id
from tests.evaluation.exams.person import Person, people
from tests.evaluation.exams.tables import Exam, Sheet, roll, rows_of, sheet
from tests.evaluation.exams.values import (
    age,
    amount,
    born,
    born_date,
    city,
    day,
    email,
    family,
    family_first,
    full,
    gender,
    given,
    joined,
    last_first,
    number,
    one_of,
    phone,
    postcode,
    sequence,
    street,
    upper,
)

POST = "POSTAL_CODE|DE_PLZ|UK_POSTCODE|CA_POSTAL_CODE"
ANY_ID = "EMPLOYEE_ID|PERSON_ID|ID|CUSTOMER_ID|PATIENT_ID|STUDENT_ID"


def _file(file_name: str, sheets: list[Sheet], count: int) -> Exam:
    return Exam(file_name.rsplit(".", 1)[0], file_name, tuple(sheets), count)


def headerless() -> list[Exam]:
    """Tables without a header row, dumps of accounts among them."""
    return [
        roll("dump1.csv", names.US, 50, [("", "PERSON", full), ("", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("", "US_SSN", ssn), ("", "PHONE_NUMBER", phone), ("", "STREET_ADDRESS", street), ("", "CITY", city), ("", "?", one_of("TN", "CA", "TX"))], headed=False),
        roll("kunden_alt.csv", names.DE, 44, delimiter=";", columns=[("", "?", sequence("{}", 501)), ("", "FAMILY_NAME", family), ("", "GIVEN_NAME", given), ("", "DATE_OF_BIRTH", born("%d.%m.%Y")), ("", "STREET_ADDRESS", street), ("", POST, postcode(5)), ("", "CITY", city)], headed=False),
        roll("passports.csv", names.ARAB_ROMAN, 36, [("", "FAMILY_NAME", upper(family)), ("", "GIVEN_NAME", upper(given)), ("", "NATIONALITY", one_of("SYR", "IRQ", "YEM", "LBN")), ("", "PASSPORT_NUMBER", number("N{:08d}", 1, 10**8 - 1)), ("", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("", "GENDER", gender("M", "F"))], headed=False),
        roll("users_leak.txt", names.RU, 90, delimiter=":", columns=[("", "EMAIL_ADDRESS", lambda p, i: f"{p.handle}{i}@mail.ru"), ("", "PASSWORD", number("{:032x}", 2**100, 2**127))], headed=False),
        roll("combo_eu.txt", names.PL, 120, delimiter=":", columns=[("", "EMAIL_ADDRESS", lambda p, i: f"{p.handle}{i}@wp.pl"), ("", "PASSWORD", lambda p, i: p.given.lower() + str(p.born.year) + "!")], headed=False),
        roll("lista.csv", names.ES, 30, [("", "PERSON", full), ("", "ES_NIF|ES_NIE", nif), ("", "EMAIL_ADDRESS", email), ("", "PHONE_NUMBER", phone)], headed=False),
        roll("tracking_home.csv", names.FR, 25, [("", "PERSON", full), ("", "PHONE_NUMBER", phone), ("", "HOME_COORDINATES", lambda p, i: f"{47 + (p.seed % 8999) / 10000:.5f}"), ("", "HOME_COORDINATES", lambda p, i: f"{-1 - (p.seed % 7919) / 10000:.5f}")], headed=False),
        roll("名单.csv", names.ZH, 40, [("", "PERSON", joined), ("", "NATIONAL_ID", resident_id), ("", "PHONE_NUMBER", phone)], headed=False),
        roll("nationals.csv", names.ETHIOPIA, 31, [("", "PERSON", last_first), ("", "NATIONALITY", one_of("Eritrea", "Ethiopia", "Somalia", "Sudan", "Djibouti")), ("", "AGE", age), ("", "GENDER", gender("Male", "Female"))], headed=False),
    ]


def shapes() -> list[Exam]:
    """Headers of two rows, titles, totals, cards, turned tables, several tables on one sheet."""
    us, uk, es = people(names.US, 24, 11), people(names.UK, 20, 12), people(names.ES, 18, 13)
    it, nl, vi = people(names.IT, 16, 14), people(names.NL, 15, 15), people(names.VI, 14, 16)
    two_rows = sheet("Patients", us, [("First", "GIVEN_NAME", given), ("Last", "FAMILY_NAME", family), ("DOB", "DATE_OF_BIRTH", born("%m/%d/%Y")), ("Home", "PHONE_NUMBER", phone), ("Street", "STREET_ADDRESS", street), ("City", "CITY", city)], above=[("Patient", "", "", "Contact", "Address", "")])
    survey = sheet("Sheet1", uk, [("", "", day("%d/%m/%Y %H:%M")), ("Open-Ended Response", "PERSON", full), ("Open-Ended Response", "EMAIL_ADDRESS", email), ("Response", "", one_of("Agree", "Disagree", "Neutral"))], above=[("Start Date", "Please enter your name", "Email", "The training was useful")])
    titled = sheet("Hoja1", es, [("Nº", "", sequence("{}")), ("APELLIDOS Y NOMBRE", "PERSON", lambda p, i: f"{p.family}, {p.given}"), ("D.N.I.", "ES_NIF|ES_NIE", nif), ("IMPORTE", "?", amount(100, 900))], above=[("AYUNTAMIENTO DE VILLARRUBIA",), ("Ayudas de emergencia social 2024",), (), ("Listado definitivo",), ()], below=[("", "TOTAL", "", 9100.55), (), ("El Secretario",)])
    cards: list[tuple[object, ...]] = []
    for i, p in enumerate(it):
        cards += [("Nome:", full(p, i)), ("Data di nascita:", born("%d/%m/%Y")(p, i)), ("Indirizzo:", street(p, i)), ("Telefono:", phone(p, i)), ()]
    fields = [("Naam", full), ("Geboortedatum", born("%d-%m-%Y")), ("BSN", bsn), ("E-mail", email), ("Woonplaats", city)]
    turned = [(head, *(make(p, i) for i, p in enumerate(nl))) for head, make in fields]
    first = [("Lớp 10A",), ("Họ tên", "Ngày sinh", "Điện thoại"), *rows_of(vi[:7], [("", "", family_first), ("", "", born("%d/%m/%Y")), ("", "", phone)]), (), (), ("Lớp 10B",), ("Họ tên", "Ngày sinh", "Điện thoại"), *rows_of(vi[7:], [("", "", family_first), ("", "", born("%d/%m/%Y")), ("", "", phone)])]
    beside = [("Team A", "", "", "", "Team B", ""), ("Name", "Cell", "", "", "Name", "Cell")]
    beside += [(full(a, i), phone(a, i), "", "", full(b, i), phone(b, i)) for i, (a, b) in enumerate(zip(us[:9], us[9:18], strict=True))]
    offset = [(), (), *[("", "", "", *row) for row in [("Mieter", "Whg.", "Telefon", "Kaution"), *rows_of(people(names.DE, 13, 17), [("", "", full), ("", "", sequence("W{:02d}")), ("", "", phone), ("", "", amount(500, 1500))])]]]
    long_form = [("record_id", "field", "value")]
    for i, p in enumerate(people(names.BR, 12, 18)):
        long_form += [(i + 1, "nome", full(p, i)), (i + 1, "cpf", cpf(p, i)), (i + 1, "telefone", phone(p, i))]
    letters = [(f"{full(p, i)}\n{street(p, i)}\n{postcode(5)(p, i)} {city(p, i)}",) for i, p in enumerate(people(names.DE, 17, 19))]
    spaced: list[tuple[object, ...]] = [("Employee", "Hire date", "SSN", "Rate")]
    for i, p in enumerate(people(names.US, 14, 20)):
        if i % 5 == 0:
            spaced += [(f"Department {i // 5 + 1}", "", "", "")]
        spaced += [(full(p, i), day()(p, i), ssn(p, i), amount(15, 40)(p, i))]
        if i % 5 == 4:
            spaced += [("Subtotal", "", "", 140.0)]
    return [
        _file("two-row header.xlsx", [two_rows], 24),
        _file("surveymonkey.xlsx", [survey], 20),
        _file("ayudas.xlsx", [titled], 18),
        _file("schede soci.xlsx", [Sheet("Schede", tuple(cards))], 16),
        _file("gedraaid.xlsx", [Sheet("Blad1", tuple(turned))], 15),
        _file("hai lớp.xlsx", [Sheet("Sheet1", tuple(first))], 14),
        _file("two teams.xlsx", [Sheet("Sheet1", tuple(beside))], 18),
        _file("mieter versetzt.xlsx", [Sheet("Tabelle1", tuple(offset))], 13),
        _file("long form.csv", [Sheet("long", tuple(long_form))], 12),
        _file("Etiketten.xlsx", [Sheet("Adressen", tuple(letters))], 17),
        _file("grouped payroll.xlsx", [Sheet("Payroll", tuple(spaced))], 14),
    ]


def repeats() -> list[Exam]:
    """The same people more than once."""
    us, pl, fr = people(names.US, 21, 31), people(names.PL, 23, 32), people(names.FR, 19, 33)
    mx, de, ar = people(names.MX, 26, 34), people(names.DE, 17, 35), people(names.ARAB_ROMAN, 22, 36)
    months = [sheet(m, us[k : k + 18], [("Emp ID", ANY_ID, number("{:05d}", 100, 99999)), ("Employee", "PERSON", full), ("Gross", "SALARY", number("{}", 2000 + 100 * k, 4000))]) for k, m in enumerate(("Jan", "Feb", "Mar", "Apr"))]
    ids = number("{:06d}", 1, 999999)
    joined_sheets = [sheet("Osoby", pl, [("ID pracownika", ANY_ID, ids), ("Imię i nazwisko", "PERSON", full), ("PESEL", "PL_PESEL", pesel)]), sheet("Kontakty", pl, [("ID pracownika", ANY_ID, ids), ("Telefon", "PHONE_NUMBER", phone), ("E-mail", "EMAIL_ADDRESS", email)]), sheet("Badania", pl[:15], [("ID pracownika", ANY_ID, ids), ("Wynik", "HEALTH", one_of("zdolny", "niezdolny", "nadciśnienie"))])]
    births = [sheet("Inscrits", fr, [("Nom", "FAMILY_NAME", family), ("Prénom", "GIVEN_NAME", given), ("Date de naissance", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Courriel", "EMAIL_ADDRESS", email)]), sheet("Résultats", fr[3:], [("NOM Prénom", "PERSON", lambda p, i: f"{p.family.upper()} {p.given}"), ("Né(e) le", "DATE_OF_BIRTH", born("%Y-%m-%d")), ("Note /20", "", number("{}", 4, 20))])]

    def plain(text: str) -> str:
        return text.translate(str.maketrans("áéíóúñüÁÉÍÓÚ", "aeiounuAEIOU"))

    variants = [("Nombre", "Fecha de nacimiento", "Tel.")]
    for i, p in enumerate(mx):
        b = born("%d/%m/%Y")(p, i)
        variants += [(full(p, i), b, phone(p, i)), (plain(full(p, i)).upper(), b, phone(p, i)), (f"{p.family}, {p.given}", born("%Y-%m-%d")(p, i), "")][: 1 + i % 3]
    orders = sheet("Bestellungen", [p for p in de for _ in range(3)], [("Bestell-Nr", "", sequence("B-{}", 8001)), ("Kunde", "PERSON", full), ("E-Mail", "EMAIL_ADDRESS", email), ("Lieferadresse", "STREET_ADDRESS", street), ("Artikel", "", lambda p, i: ("Lampe", "Regal", "Tisch")[i % 3])])
    a_numbers = [sheet("Intake", ar, [("A#", "US_ALIEN_REGISTRATION_NUMBER", a_number), ("Name", "PERSON", last_first), ("COC", "NATIONALITY|?", one_of("SYRIA", "IRAQ", "YEMEN"))]), sheet("Hearings", [*ar[5:], *ar[10:]], [("Alien Number", "US_ALIEN_REGISTRATION_NUMBER", lambda p, i: (lambda t: f"{t[1:4]}-{t[4:7]}-{t[7:]}")(a_number(p, i))), ("Hearing", "", day()), ("Judge", "?", one_of("IJ Harlow", "IJ Prentiss"))])]
    household = sheet("Foyers", fr[:12], [("Foyer", "", lambda p, i: i // 3 + 1), ("Nom", "FAMILY_NAME", lambda p, i: fr[i // 3].family), ("Prénom", "GIVEN_NAME", given), ("Adresse", "STREET_ADDRESS", lambda p, i: street(fr[i // 3], i)), ("Téléphone", "PHONE_NUMBER", lambda p, i: phone(fr[i // 3], i))])
    return [
        _file("monthly payroll.xlsx", months, 21),
        _file("kadry trzy arkusze.xlsx", joined_sheets, 23),
        _file("inscriptions.xlsx", births, 19),
        _file("padrón con variantes.csv", [Sheet("padron", tuple(variants))], 26),
        _file("bestellungen.csv", [orders], 17),
        _file("intake and hearings.xlsx", a_numbers, 22),
        _file("foyers.csv", [household], 10),
    ]


def damaged() -> list[Exam]:
    """Values as spreadsheets and people damage them."""
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    alike = str.maketrans("AEOCPe", "АЕОСРе")

    def lost_zero(p: Person, i: int) -> object:
        return float(a_number(p, i)[1:])

    def serial(p: Person, _: int) -> int:
        return (p.born - date(1899, 12, 30)).days

    zero_width = "\u200b"
    notes = [("ref", "notes")]
    for i, p in enumerate(people(names.UK, 16, 41)):
        notes += [(f"T-{i + 1:03d}", f"Spoke to {full(p, i)} (born {born('%d/%m/%Y')(p, i)}), call back on {phone(p, i)} re: the boiler. Email {email(p, i)}.")]
    return [
        roll("floats.xlsx", names.MX, 28, [("ANumber", "US_ALIEN_REGISTRATION_NUMBER", lost_zero), ("Nm", "PERSON", last_first), ("BirthDt", "DATE_OF_BIRTH", serial), ("Sex", "GENDER", gender("M", "F"))]),
        roll("ssn_lost_zero.csv", names.US, 33, [("name", "PERSON", full), ("social", "US_SSN", lambda p, i: str(int(ssn(p, i).replace("-", "")) - (10**8 if i % 4 == 0 else 0)).replace("-", "")), ("dob", "DATE_OF_BIRTH", born("%-m/%-d/%y"))]),
        roll("全角.csv", names.JA, 19, [("お名前", "PERSON", family_first), ("ＴＥＬ", "PHONE_NUMBER", lambda p, i: phone(p, i).translate(wide)), ("生年月日", "DATE_OF_BIRTH", lambda p, i: born("%Y年%m月%d日")(p, i).translate(wide))]),
        roll("zero width.csv", names.US, 24, [("Name", "PERSON", lambda p, i: zero_width.join(full(p, i).split(" ", 1)[0]) + " " + p.family), ("SSN", "US_SSN", lambda p, i: ssn(p, i)[:5] + zero_width + ssn(p, i)[5:]), ("E-mail", "EMAIL_ADDRESS", lambda p, i: email(p, i).replace("@", zero_width + "@"))]),
        roll("homoglyphs.csv", names.US, 27, [("Name".translate(alike), "PERSON", lambda p, i: full(p, i).translate(alike)), ("SSN", "US_SSN", ssn), ("Phone", "PHONE_NUMBER", phone)]),
        roll("apostrophes.csv", names.NL, 18, [("naam", "PERSON", full), ("bsn", "NATIONAL_ID|TAX_ID", lambda p, i: "'" + bsn(p, i)), ("geboren", "DATE_OF_BIRTH", born("%-d %m %Y"))]),
        roll("sparse.xlsx", names.US, 40, [("Name", "PERSON", full), ("SSN", "US_SSN", lambda p, i: ssn(p, i) if i % 3 == 0 else ""), ("Phone", "PHONE_NUMBER", lambda p, i: phone(p, i) if i % 3 == 1 else ""), ("DOB", "DATE_OF_BIRTH", lambda p, i: p.born if i % 3 == 2 else "")]),
        roll("steuer_ohne_name.csv", names.DE, 30, [("IdNr", "DE_TAX_ID|TAX_ID", steuer_id), ("ZvE 2022", "SALARY|?", amount(9000, 120000)), ("PLZ", POST, postcode(5))]),
        _file("ticket notes.csv", [Sheet("notes", tuple(notes), ("", "?"))], 16),
    ]


def few() -> list[Exam]:
    """One to nine people: personal, not bulk."""
    return [
        roll("new_starters_week12.xlsx", names.UK, 5, [("Name", "PERSON", full), ("Start date", "?", day()), ("Mobile", "PHONE_NUMBER", phone), ("Bank sort code", "?", number("20-45-{:02d}", 10, 99)), ("Account no", "BANK_ACCOUNT|US_BANK_NUMBER", number("{:08d}", 10**7, 10**8 - 1))]),
        roll("expense_claim.xlsx", names.DE, 1, [("Mitarbeiter", "PERSON", full), ("Personalnummer", ANY_ID, number("{}", 1000, 9999)), ("IBAN", "IBAN_CODE", lambda p, i: "DE89370400440532013000")]),
        roll("wedding rsvp.csv", names.IN, 9, [("Guest", "PERSON", full), ("Phone", "PHONE_NUMBER", phone), ("Veg?", "?", one_of("Y", "N"))]),
        roll("visiteurs.csv", names.FR, 7, [("Nom", "FAMILY_NAME", family), ("Prénom", "GIVEN_NAME", given), ("Pièce d'identité", "NATIONAL_ID|PASSPORT_NUMBER|?", number("{:012d}", 10**10, 10**12 - 1)), ("Heure d'arrivée", "", one_of("09:05", "14:30"))]),
        roll("volontari.xlsx", names.RO, 8, [("Nume și prenume", "PERSON", family_first), ("Telefon", "PHONE_NUMBER", phone), ("Data nașterii", "DATE_OF_BIRTH", born_date)]),
        roll("paciente.csv", names.BR, 2, [("Paciente", "PERSON", full), ("Idade", "AGE", age), ("CID", "HEALTH", one_of("F32.1", "I10")), ("Convênio", "?", one_of("Unimed"))]),
    ]
