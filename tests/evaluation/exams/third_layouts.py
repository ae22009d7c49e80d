"""Third exam: layouts of sheets, and texts that are no tables."""
# fmt: off

import json
from collections.abc import Iterable, Sequence

from tests.evaluation.exams import third_names as who
from tests.evaluation.exams.numbers import a_number, nino, ssn
from tests.evaluation.exams.person import Culture, Maker, Person, people
from tests.evaluation.exams.tables import Exam, Sheet, rows_of, sheet
from tests.evaluation.exams.values import (
    amount,
    born,
    city,
    day,
    email,
    family,
    family_first,
    full,
    given,
    joined,
    number,
    one_of,
    phone,
    street,
)

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()

type Rows = list[tuple[object, ...]]


def _book(file_name: str, count: int, *sheets: Sheet) -> Exam:
    return Exam(file_name.rsplit(".", 1)[0], file_name, sheets, count)


def _grid(file_name: str, count: int, rows: Rows) -> Exam:
    return _book(file_name, count, Sheet("Sheet1", tuple(rows)))


def _text(file_name: str, count: int, lines: Iterable[str]) -> Exam:
    return Exam(file_name.rsplit(".", 1)[0], file_name, (Sheet("text", tuple((line,) for line in lines)),), count, "")


def _rows(persons: Sequence[Person], *makers: Maker) -> Rows:
    return rows_of(persons, [("", "", maker) for maker in makers])


def _made(culture: Culture, count: int, seed: int) -> list[Person]:
    return people(culture, count, 7300 + seed)


def in_words(p: Person, _: int) -> str:
    """Birth date in Spanish words."""
    return f"{p.born.day} de {MONTHS[p.born.month - 1]} de {p.born.year}"


def sheets() -> list[Exam]:
    """Workbooks whose tables are not plain."""
    oh, co, qc, at = _made(who.OHIO, 24, 1), _made(who.COLOMBIA, 21, 2), _made(who.QUEBEC, 16, 3), _made(who.AUSTRIA, 18, 4)
    pl, it, jp, kr = _made(who.PODLASIE, 20, 5), _made(who.PUGLIA, 15, 6), _made(who.TOHOKU, 13, 7), _made(who.JEOLLA, 14, 8)
    mi, ht, ua, be = _made(who.MAORI, 22, 9), _made(who.ARTIBONITE, 17, 10), _made(who.PODILLIA, 19, 11), _made(who.FLANDERS, 12, 12)
    two: Rows = [("Riverbend Blood Center", "", "", "", "", ""), ("Donor", "", "", "Contact", "", "Donation"), ("Last", "First", "Born", "Phone", "E-mail", "Units"), *_rows(oh, family, given, born("%m/%d/%Y"), phone, email, one_of(1, 2))]
    words: Rows = [("En emergencia avisar a", "Primer nombre", "Primer apellido", "Segundo apellido", "Nacido el"), *((f"{p.middle} {p.family}", p.given, p.family, who.COLOMBIA.families.split()[i % 12], in_words(p, i)) for i, p in enumerate(co))]
    cards: Rows = []
    for i, p in enumerate(qc):
        cards += [(f"FICHE {i + 1}",), ("Nom", p.family), ("Prénom", p.given), ("Né(e) le", born("%d/%m/%Y")(p, i)), ("Téléphone", phone(p, i)), ("Adresse", street(p, i)), ()]
    turned: Rows = [("", *(f"Teilnehmer {i + 1}" for i in range(18))), ("Nachname", *(p.family for p in at)), ("Vorname", *(p.given for p in at)), ("SV-Nr.", *(f"{p.seed % 9000 + 1000} {p.born:%d%m%y}" for p in at)), ("Mobil", *(phone(p, i) for i, p in enumerate(at)))]
    groups: Rows = [("Zawodnik", "Data ur.", "Składka")]
    for i, p in enumerate(pl):
        groups += [(f"Drużyna {('Żbiki', 'Orły', 'Bobry', 'Rysie')[i // 5]}", "", "")] if i % 5 == 0 else []
        groups += [(family_first(p, i), born("%d.%m.%Y")(p, i), 60)]
        groups += [("Razem", "", 300), ()] if i % 5 == 4 else []
    block: Rows = [(), ("", "", "Elenco presenze"), (), ("", "", "Cognome e nome", "Nato il", "Cellulare"), *(("", "", *row) for row in _rows(it, family_first, born("%d/%m/%Y"), phone)), (), ("", "", "Responsabile: la segreteria")]
    months = [sheet(f"{m}月", jp[: 14 - m], [("氏名", "PERSON", lambda p, i: f"{p.family}　{p.given}"), ("時給", "SALARY|?", one_of(1050, 1200)), ("携帯", "PHONE_NUMBER", phone), ("支給額", "SALARY|?", amount(50000, 190000))]) for m in range(1, 6)]
    twin = [sheet("명단", kr, [("성명", "PERSON", joined), ("휴대전화", "PHONE_NUMBER", phone), ("주소", "STREET_ADDRESS", lambda p, i: city(p, i) + " " + street(p, i))]), sheet("건강", list(reversed(kr)), [("휴대전화", "PHONE_NUMBER", phone), ("기저질환", "HEALTH", one_of("당뇨", "고혈압", "천식")), ("생년월일", "DATE_OF_BIRTH", born("%Y.%m.%d"))])]
    stacked: Rows = [("Paddlers",), ("Name", "Phone", "Seat"), *_rows(mi[:8], full, phone, number("{}", 1, 6)), (), ("Steerers",), ("Name", "Phone", "Licence"), *_rows(mi[8:14], full, phone, number("S{}", 100, 999)), (), ("Shore crew",), ("E-mail", "Name"), *_rows(mi[14:], email, full)]
    long: Rows = [("ref", "kesyon", "repons")]
    for i, p in enumerate(ht):
        long += [(f"F{i + 1:03d}", q, a) for q, a in (("Non konplè", full(p, i)), ("Dat nesans", born("%d/%m/%Y")(p, i)), ("Nimewo telefòn", phone(p, i)), ("Komin", city(p, i)))]
    side: Rows = [("Перша зміна", "", "", "Друга зміна", ""), ("ПІБ", "Телефон", "", "ПІБ", "Телефон"), *((full(a, i), phone(a, i), "", full(b, i), phone(b, i)) for i, (a, b) in enumerate(zip(ua[:9], ua[9:18], strict=True))), ("", "", "", full(ua[18], 18), phone(ua[18], 18))]
    offset = sheet("leden", be, [("Naam", "PERSON", lambda p, i: f"{p.family}, {p.given} {p.middle[0]}."), ("Geboortedatum", "DATE_OF_BIRTH", born("%d/%m/%Y")), ("Lidgeld", "", one_of(35, 50))], above=[("", "", "")] * 3, below=[("Totaal", "", 510)])
    key = number("P-{:06d}", 1, 999999)
    probation = _made(who.OHIO, 19, 13)
    linked = [sheet("Clients", probation, [("Case No", "CASE_NUMBER|PERSON_ID|ID", key), ("Last", "FAMILY_NAME", family), ("First", "GIVEN_NAME", given), ("DOB", "DATE_OF_BIRTH", born("%m/%d/%Y"))]), sheet("Contacts made", [p for p in probation for _ in range(3)], [("Case No", "CASE_NUMBER|PERSON_ID|ID", key), ("When", "?", day()), ("Type", "", one_of("office", "home", "phone"))]), sheet("Fees", probation[4:], [("Case No", "CASE_NUMBER|PERSON_ID|ID", key), ("Name", "PERSON", lambda p, i: f"{p.family.upper()}, {p.given.upper()}"), ("Owed", "", amount(5, 600))])]
    return [
        _grid("blood drive two rows.xlsx", 24, two),
        _grid("natación mayores.xlsx", 21, words),
        _grid("fiches adoption chiens.xlsx", 16, cards),
        _grid("Kursteilnehmer quer.xlsx", 18, turned),
        _grid("drużyny składki.xlsx", 20, groups),
        _grid("presenze coro.xlsx", 15, block),
        _book("アルバイト給与.xlsx", 13, *months),
        _book("산악회.xlsx", 14, *twin),
        _grid("waka ama lists.xlsx", 22, stacked),
        _grid("fòm repons.xlsx", 17, long),
        _grid("зміни волонтерів.xlsx", 19, side),
        _book("ledenlijst schuttersgilde.xlsx", 12, offset),
        _book("supervision log.xlsx", 19, *linked),
    ]


def texts() -> list[Exam]:
    """People in texts that have marks of their own."""
    sc, pe, co, nz = _made(who.SCOTLAND, 18, 21), _made(who.PUGLIA, 14, 22), _made(who.COLOMBIA, 23, 23), _made(who.MAORI, 16, 24)
    oh, qc, at, vn = _made(who.OHIO, 31, 25), _made(who.QUEBEC, 12, 26), _made(who.AUSTRIA, 13, 27), _made(who.MEKONG, 17, 28)
    tr, br, us, ru = _made(who.ANATOLIA, 20, 29), _made(who.RECIFE, 15, 30), _made(who.OHIO, 11, 31), _made(who.URAL, 12, 32)
    few = _made(who.SCOTLAND, 5, 33)
    nested = {"export": {"generatedBy": "kennel-desk", "households": [{"keeper": {"name": {"first": p.given, "last": p.family}, "contact": {"mobile": phone(p, i), "email": email(p, i)}}, "dogs": [{"name": "Rex", "breed": "Collie"}]} for i, p in enumerate(sc)]}}
    cards = [line for i, p in enumerate(at) for line in ("BEGIN:VCARD", "VERSION:3.0", f"N:{p.family};{p.given};;;", f"FN:{full(p, i)}", f"TEL;TYPE=CELL:{phone(p, i)}", f"BDAY:{p.born:%Y-%m-%d}", f"ADR;TYPE=HOME:;;{street(p, i)};{city(p, i)};;;Austria", "END:VCARD")]
    return [
        _text("kennel_households.json", 18, json.dumps(nested, indent=1).splitlines()),
        _text("allievi_scherma.xml", 14, ['<?xml version="1.0" encoding="UTF-8"?>', "<allievi>", *(f'  <allievo cognome="{p.family}" nome="{p.given}" nascita="{p.born:%Y-%m-%d}" cellulare="{phone(p, i)}" categoria="adulti"/>' for i, p in enumerate(pe)), "</allievi>"]),
        _text("directorio_padres.html", 23, ["<!doctype html><html><body><h1>Directorio de padres</h1>", *(f'<div class="card"><div class="n">{full(p, i)}</div><div>Nacimiento: {in_words(p, i)}</div><div>Cel. {phone(p, i)}</div><div>{street(p, i)}</div></div>' for i, p in enumerate(co)), "</body></html>"]),
        _text("choir_contacts_nz.md", 16, ["# Choir contacts", "", "| Singer | Voice | Mobile | Email |", "|---|---|---|---|", *(f"| {full(p, i)} | {one_of('alto', 'bass')(p, i)} | {phone(p, i)} | {email(p, i)} |" for i, p in enumerate(nz))]),
        _text("restore_members.sql", 31, ["CREATE TABLE mbr (id int, lname varchar(40), fname varchar(40), ssn char(11), dob date);", "INSERT INTO mbr VALUES", *(f"({400 + i}, '{p.family}', '{p.given}', '{ssn(p, i)}', '{p.born:%Y-%m-%d}')," for i, p in enumerate(oh[:-1])), f"(430, '{oh[-1].family}', '{oh[-1].given}', '{ssn(oh[-1], 30)}', '{oh[-1].born:%Y-%m-%d}');"]),
        _text("message_covoiturage.txt", 12, ["Bonjour à toutes et à tous,", "", "voici la liste pour le covoiturage de samedi :", "", *(f"- {full(p, i)}, {phone(p, i)}, {street(p, i)}, {city(p, i)}" for i, p in enumerate(qc)), "", "Merci de prévenir si vous avez un empêchement.", "À samedi !"]),
        _text("kontakte_feuerwehr.vcf", 13, cards),
        _text("one_line_parents.txt", 17, ["; ".join(f"{family_first(p, i)} {phone(p, i)}" for i, p in enumerate(vn))]),
        _text("ogrenci_servisi.txt", 20, [f"{p.family.upper():<16}{p.given:<12}{p.born:%d.%m.%Y}  {phone(p, i):<16}{city(p, i):<10}" for i, p in enumerate(tr)]),
        _text("fixed_claims_2.txt", 11, ["LASTNAME        FIRSTNAME    SSN         A-NUMBER    AMT", *(f"{p.family.upper():<16}{p.given.upper():<13}{ssn(p, i):<12}{a_number(p, i):<12}{amount(5, 900)(p, i):>8.2f}" for i, p in enumerate(us))]),
        _text("mensalistas.jsonl", 15, [json.dumps({"nomeCompleto": full(p, i), "nasc": f"{p.born:%d/%m/%Y}", "fone": phone(p, i), "diag": "F41.1"}, ensure_ascii=False) for i, p in enumerate(br)]),
        _text("анкеты.txt", 12, [line for i, p in enumerate(ru) for line in (f"ФИО: {family_first(p, i)}", f"Дата рождения: {p.born:%d.%m.%Y}", f"Телефон: {phone(p, i)}", f"Адрес: {city(p, i)}, {street(p, i)}", "")]),
        _text("ni_chase_email.txt", 5, ["Hi Payroll,", "", "Still missing for these starters:", *(f"{full(p, i)} - NI {nino(p, i)} - born {p.born:%-d %B %Y}" for i, p in enumerate(few)), "", "Thanks"]),
    ]
