"""Seventh exam: odd layouts of people's data, and files with a few people."""
# fmt: off

from itertools import batched

from tests.evaluation.exams.seventh_making import (
    Grid,
    above,
    beside,
    body,
    book,
    cells,
    drawn,
    duo,
    people,
    roll,
    table,
)
from tests.evaluation.exams.tables import Exam, Sheet

_NICKS = (("La Peque", "Charo", "Pichi"), ("El Rubio", "Tito", "Moncho"))


def layouts() -> list[Exam]:
    """Bulk in other shapes than one plain table."""
    return [*_stacked(), *_books(), *_wide(), *_names(), *_alone()]


def _stacked() -> list[Exam]:
    pt, lt, ng, nl, ge, co, kz, pe = (people(land, 24, "stacked") for land in ("pt", "lt", "ng", "nl", "ge", "co", "kz", "pe"))
    cards: Grid = tuple(row for p in pt[:14] for row in (*zip(*cells([p], "Nome completo~full | NIF~nif | Data de nascimento~born:%d/%m/%Y | Telemóvel~tel")[0], strict=True), ("",)))
    across: Grid = tuple(row for pair in batched(lt[:16], 2) for row in (*zip(*(line for p in pair for line in (*cells([p], "Vardas~full | Gimęs~born:%Y-%m-%d | Tel.~tel")[0], ("", "", ""))), strict=True), ("",)))
    turned: Grid = tuple(zip(*cells(ge[:20], "სახელი, გვარი~full | დაბადების თარიღი~born:%d.%m.%Y | ტელეფონი~tel")[0], strict=True))
    sections: Grid = tuple(row for place, part in enumerate(("6A", "6B", "6C")) for row in ((f"KLAS {part}", "", ""), *body(nl[place * 8:place * 8 + 8], "a~seq | b~full | c~tel"), ("", "aantal:", 8)))
    first, second = cells(ng[:10], "Trustee~full | Phone~tel"), cells(ng[10:], "S/N~seq | Beneficiary~full | Bank~=GTB/UBA/Zenith~ORG | NUBAN~form:0#########~ACCOUNT")
    side = beside(cells(co[:12], "Turno mañana~full | Celular~tel | ~= "), cells(co[12:], "Turno tarde~full | Celular~tel"))
    merged: Grid = (("Сведения", "", "", "Контакты", ""), *cells(kz, "Фамилия~family | Имя~given | ИИН~iin | Телефон~tel | Эл. почта~mail")[0])
    fields: Grid = tuple(row for p in pe[:13] for row in (*((head, text) for head, text in zip(("Apellidos", "Nombres", "DNI", "Celular"), body([p], "a~family | b~given | c~dni8 | d~tel")[0], strict=True)),))
    return [
        table("fichas_utentes.xlsx", cards, None, 14),
        table("kortelės_po_dvi.xlsx", across, None, 16),
        table("მონაწილეები_სვეტებად.xlsx", turned, None, 20),
        table("klassenoverzicht.xlsx", sections, None, 24),
        table("trust_annex.xlsx", (("ANNEX A",), *first[0], ("",), ("ANNEX B",), *second[0]), None, 24),
        table("turnos_vigilancia.xlsx", *side, 24),
        table("анкета_две_шапки.xlsx", merged, ("FAMILY_NAME|LAST_NAME|SURNAME|PERSON_FAMILY_NAME|PERSON", "GIVEN_NAME|FIRST_NAME|PERSON_GIVEN_NAME|PERSON", cells(kz, "a~iin")[1][0], "PHONE_NUMBER|PHONE", "EMAIL_ADDRESS|EMAIL"), 24),
        table("empadronamiento_campos.csv", (("campo", "valor"), *fields), None, 13),
    ]


def _books() -> list[Exam]:
    za, tw, be, hr, cl = people("za", 26, "books"), people("tw", 40, "books"), people("be", 22, "books"), people("hr", 34, "books"), people("cl", 30, "books")
    months = [Sheet(month, *cells(za[:stop], f"Emp No~key:Z### | Surname & Initials~initials:{{F}} {{g}}~NAME | Basic~pay:9000 | UIF~num:90-170 | Days~num:15-22 | {month} Note~= ~OPEN")) for month, stop in (("Mar", 22), ("Apr", 24), ("May", 26))]
    joined = [Sheet("學生", *cells(tw, "學號~key:B11### | 姓名~full | 生日~born:%Y/%m/%d")), Sheet("聯絡", *cells(tw, "學號~key:B11### | 手機~tel | Email~mail")), Sheet("代碼", (("代碼", "說明"), ("01", "在學"), ("02", "休學"), ("03", "退學")))]
    lists = [Sheet("Titres", (("Amicale des anciens",), ("Exercice 2025",))), Sheet("Membres", *cells(be, "Nom~family | Prénom~given | GSM~tel")), Sheet("AG", *cells(be[4:18], "Présent~full | Procuration~=non/oui"))]
    courts = [Sheet(f"Teren {part + 1}", *cells(hr[part * 17:part * 17 + 17], "Termin~=18h/19h/20h | Rezervirao~full | Mob.~tel")) for part in (0, 1)]
    hidden = [Sheet("Resumen", (("Zona", "Socios", "Cuotas"), ("Norte", 11, 220000), ("Sur", 19, 380000), ("Total", 30, 600000))), Sheet("base", *cells(cl, "RUT~rut | Socio~full | Correo~?mail | Zona~=Norte/Sur"))]
    return [book("wages_mar_may.xlsx", months, 26), book("學籍_聯絡.xlsx", joined, 40), book("amicale_2025.xlsx", lists, 22), book("najam_terena.xlsx", courts, 34), book("resumen_socios.xlsx", hidden, 30)]


def _wide() -> list[Exam]:
    answers = " | ".join(f"Q{number}~num:1-5" for number in range(1, 61))
    months = " | ".join(f"{year}-{month:02}~amt:90" for year in (2021, 2022, 2023, 2024, 2025) for month in range(1, 13))
    days = " | ".join(f"{day}~=P/A/L/ " for day in range(1, 32))
    return [
        roll("engagement_survey_raw.csv", "ie+gb", 42, f"ResponseId~form:R_3k#Lw#~OPEN | RecipientLastName~family | RecipientFirstName~given | RecipientEmail~mail | IPAddress~ip | {answers} | Distribution~=email"),
        roll("contribution_history_wide.xlsx", "gh", 28, f"SSNIT No~ssnit | Contributor~full:caps | DoB~born:%d/%m/%Y | {months}"),
        roll("muster_roll_june.xlsx", "lk", 24, f"No~seq | Worker~full:west | NIC~nic | {days} | Total days~num:10-26", "Attendance June|\n\n"),
    ]


def _names() -> list[Exam]:
    gb, es, sn = people("gb", 33, "titled"), people("es", 18, "nicknames"), people("sn", 24, "cells of several")
    nicks = tuple((row + 1, f'{p.given} "{nick}" {p.family}', body([p], "t~tel")[0][0]) for row, p in enumerate(es) for nick in (_NICKS[p.man][row % 3],))
    crews = tuple((f"Équipe {number}", "; ".join(p.full for p in trio), body(trio[:1], "t~tel")[0][0]) for number, trio in enumerate(batched(sn, 3), 1))
    chats = tuple((row + 1, f"{p.given} {p.family} rang at 10.{row + 10}; call back on {body([p], 't~tel')[0][0]} about the boiler.") for row, p in enumerate(people("ie", 19, "notes")))
    caps = drawn(people("dk", 15, "cased"), 15, "cased")
    return [
        table("dinner_seating.csv", *cells(gb, "Guest~initials:{t} {G} {f}~NAME | Table~num:1-8 | Diet~=none/veg/GF~OPEN | RSVP~=yes/no"), 33),
        table("peña_los_amigos.xlsx", (("Nº", "Nombre (apodo)", "Móvil"), *nicks), ("", "PERSON|FULL_NAME|PERSON_NAME", "PHONE_NUMBER|PHONE"), 18),
        table("équipes_terrain.csv", (("Équipe", "Membres", "Tél. chef"), *crews), ("", "PERSON|FULL_NAME|PERSON_NAME", "PHONE_NUMBER|PHONE"), 24),
        table("reception_messages.csv", (("No", "Message"), *chats), None, 19),
        table("navneliste_dobbelt.csv", (("Navn", "Tlf."), *((str(name).upper() if again else name, tel) for again in (False, True) for name, tel in body(caps, "n~full | t~tel"))), ("PERSON|FULL_NAME|PERSON_NAME", "PHONE_NUMBER|PHONE"), 15),
        roll("faculty_initials.csv", "sg+lk", 26, "Supervisor~initials:{t} {G} {f}~NAME | Room~form:S#-0## | Email~mail:poly.example | Students~num:0-9"),
        roll("sınıf_listesi_CAPS.csv", "tr", 30, "a~seq | b~full:caps | c~tckn | d~tel", headed=False, delimiter=";", ages=(14, 18)),
        roll("osallistujat_eesti.csv", "ee", 23, "n~full:comma | s~born:%d.%m.%Y | t~tel", headed=False),
        roll("قائمة_الحضور.xlsx", "iq", 27, "a~full | b~tel | c~=حاضر/غائب", headed=False),
    ]


def _alone() -> list[Exam]:
    return [
        roll("phones_only_blood_donors.csv", "sn", 36, "Téléphone donneur~tel | Groupe~=A+/O+/B-~OPEN"),
        roll("ids_unclaimed_letters.txt", "hr", 31, "OIB~oib"),
        roll("stipendister_navne.txt", "dk", 29, "Navn~full", "Legatmodtagere 2025\n"),
        duo("scambio_linguistico.csv", "it", 14, "Studente A~full | Email A~mail", "Studente B~full | Email B~mail"),
    ]


def few() -> list[Exam]:
    """Personal, but fewer than ten people."""
    minutes = (*above("Styremøte 12. mai\n\n"), ("Til stede", "Rolle", "Mobil"), *body(people("no", 6, "styre"), "a~full | b~=leder/kasserer/medlem | c~tel"))
    return [
        roll("on_call_week23.csv", "gb", 4, "Day~=Mon/Tue/Wed/Thu | Engineer~full | Mobile~tel | Escalation~=P1/P2"),
        roll("contrat_bail_parties.xlsx", "be", 2, "Partie~=Bailleur/Preneur | Nom~full | N° national~rijks | Tél.~tel"),
        roll("autista_turni.csv", "it", 5, "Autista~full | Patente~form:U1#######X~OPEN | Tel~tel | Linea~num:1-40"),
        roll("komisja_ruhusa.csv", "tz", 7, "Mjumbe~full | Simu~tel | Cheo~=Mwenyekiti/Katibu/Mjumbe~OPEN"),
        roll("ოჯახის_წევრები.xlsx", "ge", 5, "სახელი~given | გვარი~family | დაბადების თარიღი~born:%d.%m.%Y", ages=(4, 60)),
        table("styremøte.xlsx", minutes, None, 6),
        duo("trouwgetuigen.csv", "nl", 2, "Bruid of bruidegom~full | Geb.~born:%d-%m-%Y", "Getuige~full | Telefoon~tel", delimiter=";"),
        roll("expense_reimb_q2.csv", "za", 8, "Claimant~full | Bank Acc~form:62#########~ACCOUNT | Amount~amt:4000 | Cost centre~=OPS/HR/ICT"),
        table("mpesa_statement_small.csv", *cells(drawn(people("et", 6, "few payers"), 45, "few payers"), "Receipt~form:SFK#H##LMP~OPEN | Completion Time~date | Paid by~full | Phone~tel | Paid In~num:50-900"), 6),
        roll("alunos_reforco_sala3.csv", "pt", 9, "Aluno~full | Enc. educação tel.~tel | Disciplina~=Mat/Port", ages=(8, 12)),
    ]
