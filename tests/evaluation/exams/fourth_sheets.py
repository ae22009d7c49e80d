"""Fourth exam: sheets whose tables are not plain, and files with few people."""
# fmt: off

import json

from tests.evaluation.exams import fourth_names as who
from tests.evaluation.exams.fourth_making import (
    Rows,
    as_book,
    as_html,
    as_ods,
    book,
    docx,
    folk,
    grid,
    part,
    rows,
    text,
)
from tests.evaluation.exams.fourth_values import (
    BORN,
    FAMILY,
    GIVEN,
    KEY,
    MAIL,
    NAME,
    NATIONAL,
    PAY,
    STREET,
    TEL,
    TOWN,
    era,
    greek_family,
    nik,
    russian,
    russian_family,
    two_families,
    ukrainian,
    wide,
)
from tests.evaluation.exams.numbers import codice_fiscale, nif, pesel, tckn, teudat_zehut
from tests.evaluation.exams.second_values import rodne_cislo
from tests.evaluation.exams.tables import Exam, Sheet, roll
from tests.evaluation.exams.values import (
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
    number,
    one_of,
    phone,
    street,
)

DAYS = "Mo Di Mi Do Fr Sa So".split()


def shaped() -> list[Exam]:
    """Merged and repeated headers, hidden sheets, turned tables, cards, groups."""
    si, ve, fr, an = folk(who.SILESIA, 27, 1), folk(who.VENETO, 40, 2), folk(who.FRISIA, 16, 3), folk(who.ANDES, 66, 4)
    ga, br, vo, ht = folk(who.GALICIA, 15, 5), folk(who.BRITTANY, 26, 6), folk(who.VOLGA, 18, 7), folk(who.GRANDANSE, 20, 8)
    merged: Rows = [("Ewidencja pracowników tymczasowych", "", "", "", "", ""), ("Osoba", "", "", "Zatrudnienie", "", "Kontakt"), ("Nazwisko", "Imię", "PESEL", "Stawka/h", "Godz.", "Telefon"), *rows(si, family, given, pesel, number("{},50", 28, 41), number("{}", 20, 168), phone)]
    seen: Rows = [("Comune", "Famiglie", "Importo"), *((c, n, 150 * n) for c, n in (("Rovigo", 11), ("Chioggia", 9), ("Feltre", 14), ("Bassano", 6)))]
    hidden = [Sheet("Riepilogo", tuple(seen), ("?", "", "")), part("_dati", ve, [("Beneficiario", NAME, full), ("Codice fiscale", "IT_FISCAL_CODE|NATIONAL_ID|TAX_ID", codice_fiscale), ("Comune", TOWN, city), ("ISEE", PAY, number("{}", 2000, 9300)), ("Cell.", TEL, phone)])]
    turned: Rows = [("Merkmal", *(f"Fall {i + 1}" for i in range(16))), ("Name", *(full(p, i) for i, p in enumerate(fr))), ("Geburtstag", *(p.born for p in fr)), ("Telefon", *(phone(p, i) for i, p in enumerate(fr))), ("Betreuungsgrund", *(one_of("Demenz", "Sucht", "Psychose")(p, i) for i, p in enumerate(fr)))]
    pages: Rows = []
    for page in range(3):
        some = an[page * 22:page * 22 + 22]
        pages += [("MUNICIPALIDAD PROVINCIAL", "", "", "", f"Pág. {page + 1}"), ("Nro", "Pensionista", "DNI", "Cta. ahorro", "Neto"), *((page * 22 + i + 1, *row) for i, row in enumerate(rows(some, two_families, wide("4{}", 7), wide("{}", 11, 60), amount(300, 900)))), ("", "SUBTOTAL", "", "", 12650 + page), ()]
    cards: Rows = []
    for i, p in enumerate(ga):
        cards += [(f"Картка підопічного № {i + 1}", ""), ("Прізвище, ім'я, по батькові", ukrainian(p, i)), ("Народився/лась", f"{p.born:%d.%m.%Y} р."), ("Мешкає", f"{city(p, i)}, {street(p, i)}"), ("Тел. родичів", phone(p, i)), ("Група інвалідності", one_of("I", "II", "III")(p, i)), ("", "")]
    stacked: Rows = [("Licenciés seniors",), ("Nom", "Prénom", "Licence", "Portable"), *rows(br[:9], family, given, wide("29{}", 6), phone), (), ("Licenciés cadets",), ("Prénom", "Nom", "Né(e) le"), *rows(br[9:17], given, family, born("%d/%m/%Y")), (), ("Bénévoles",), ("Bénévole", "Mél"), *rows(br[17:], full, email), (), ("Total licenciés et bénévoles", 26)]
    spelled: Rows = [("Клиент", "Тел.", "Дата рождения", "Сумма заказа")]
    for i, p in enumerate(vo):
        number_, birth = phone(p, i), f"{p.born:%d.%m.%Y}"
        spelled += [(russian(p, i), number_, birth, 1200 + i), (russian(p, i).upper().replace("Ё", "Е"), number_.replace("-", ""), birth, 800 + i)]
        spelled += [(f"{russian_family(p, i)} {p.given[0]}.", "+7" + number_[1:].replace("-", " "), birth, 455)] if i % 3 == 0 else []
    groups: Rows = [("Seksyon", "Non moun nan", "Laj", "Nimewo telefòn")]
    for i, p in enumerate(ht):
        groups += [(("1e Bazil", "2e Fon Kochon", "3e Gran Vensan", "4e Balin")[i // 5] if i % 5 == 0 else "", full(p, i), 2024 - p.born.year, phone(p, i))]
    return [
        as_book(grid("ewidencja_tymczasowi.xlsx", 27, merged, [FAMILY, GIVEN, "PL_PESEL|NATIONAL_ID", PAY, "", TEL]), ["A1:F1", "A2:C2", "D2:E2"]),
        as_book(book("contributi affitto riepilogo.xlsx", 40, *hidden), hidden=["_dati"]),
        as_ods(grid("Betreuungsfälle.ods", 16, turned)),
        grid("rol_de_pensiones_paginado.csv", 66, pages),
        grid("картки підопічних.xlsx", 15, cards),
        as_ods(grid("club voile listes.ods", 26, stacked)),
        grid("клиенты_сводная.csv", 18, spelled, [NAME, TEL, BORN, ""], ";"),
        as_book(grid("lis seksyon kominal.xlsx", 20, groups, ["?", NAME, "AGE", TEL]), [f"A{2 + k}:A{6 + k}" for k in (0, 5, 10, 15)]),
    ]


def joined_and_bare() -> list[Exam]:
    """Sheets with the same people, bare columns, several people in a cell, odd headers."""
    gr, tr, wa, la = folk(who.GRONINGEN, 24, 11), folk(who.BLACKSEA, 30, 12), folk(who.WALES, 47, 13), folk(who.LAGOS, 72, 14)
    su, fr, lu, cr = folk(who.SUNDA, 17, 15), folk(who.FRISIA, 14, 16), folk(who.LUZON, 36, 17, (1, 80)), folk(who.CRETE, 45, 18, (12, 15))
    ha, mi, mo, ba = folk(who.HAIFA, 22, 19), folk(who.MINHO, 25, 20), folk(who.MORAVIA, 32, 21), folk(who.BASQUE, 24, 22)
    ky, ja = folk(who.KYUSHU, 19, 23, (75, 98)), folk(who.JAFFNA, 28, 24)
    key = wide("C-{}", 6)
    same = [part("Cliënten", gr, [("Cliëntnr", KEY, key), ("Achternaam", FAMILY, family), ("Voornaam", GIVEN, given), ("Geb.", BORN, born_date)]), part("Schulden", [*gr, *gr[::2]], [("Cliëntnr", KEY, key), ("Schuldeiser", "", one_of("Zorgverzekeraar", "Energie", "Webwinkel")), ("Bedrag", "", amount(40, 9000))]), part("Adressen", gr[::-1], [("Naam", NAME, full), ("Adres", STREET, street), ("Plaats", TOWN, city), ("Cliëntnr", KEY, key)])]
    fields: Rows = [("id_responden", "pertanyaan", "jawaban")]
    for i, p in enumerate(su):
        fields += [(f"R-{i + 1:02d}", q, a) for q, a in (("nama_lengkap", full(p, i)), ("nik", nik(p, i)), ("no_hp", phone(p, i)), ("penghasilan", number("{}", 500000, 4000000)(p, i)))]
    roster: Rows = [("Dienst", *DAYS), *((shift, *(full(fr[(k * 5 + d * 2) % 14], 0) for d in range(7))) for k, shift in enumerate(("Früh", "Früh 2", "Spät", "Spät 2", "Nacht")))]
    homes: Rows = [("HH no. / member", "Relation", "Birthdate", "Sex")]
    for i, p in enumerate(lu):
        homes += [(f"Household {i // 4 + 1} - Purok {i % 7 + 1}", "", "", "")] if i % 4 == 0 else []
        homes += [(f"   {p.family}, {p.given}", ("Head", "Spouse", "Child", "Child")[i % 4], f"{p.born:%m/%d/%Y}", "M" if p.is_man else "F")]
    classes = [part(f"Γ{k + 1}", cr[k * 15:k * 15 + 15], [("Μαθητής/τρια", NAME, lambda p, i: f"{greek_family(p, i)} {p.given}"), ("Ημ/νία γέννησης", BORN, born("%d/%m/%Y")), ("Τηλ. κηδεμόνα", TEL, phone), ("Απουσίες", "", number("{}", 0, 90))]) for k in range(3)]
    framed: Rows = [("עיריית נהריה - אגף הרווחה", "", "", ""), ("לשימוש פנימי בלבד", "", "", ""), ("", "", "", ""), ("שם מלא", "מספר זהות", "כתובת", "סיבת פנייה"), *rows(ha, full, teudat_zehut, lambda p, i: f"{street(p, i)}, {city(p, i)}", one_of("אלימות במשפחה", "אבטלה", "מוגבלות")), ("", "", "", ""), ("חתימת העובדת הסוציאלית: ________", "", "", "")]
    report: Rows = [("Indicador", "Valor"), ("Inscritos", 25), ("Taxa de conclusão", "84%"), ("Custo total", "3 120,00 €"), (), (), ("Formando", "E-mail", "Subsídio €", "Situação"), *rows(mi, full, email, amount(90, 420), one_of("desempregado", "RSI", "empregado"))]
    fields_only = [("F1", FAMILY, family), ("F2", GIVEN, given), ("F3", "CZ_BIRTH_NUMBER|NATIONAL_ID|PERSON_ID|ID", rodne_cislo), ("F4", STREET, street), ("F5", TOWN, city), ("F6", "", one_of("A", "N")), ("F7", TEL, phone)]
    meetings: Rows = [("Fecha", "Sesión de terapia", "Asistentes"), *((f"{3 + 7 * k:02d}/05/2024" if k < 4 else f"{k - 1:02d}/06/2024", ("duelo", "ansiedad", "adicciones")[k % 3], "; ".join(full(p, 0) for p in ba[k * 4:k * 4 + 4])) for k in range(6))]
    mail = [("Anrede", "?", gender("Herr", "Frau")), ("Titel", "?", one_of("", "Dr.", "")), ("Vorname", GIVEN, given), ("Nachname", FAMILY, family), ("Straße", STREET, street), ("PLZ_Ort", "?", lambda p, i: f"{26000 + p.seed % 900} {city(p, i)}"), ("Briefanrede", "PERSON|?", lambda p, i: f"Sehr geehrte{'r Herr' if p.is_man else ' Frau'} {p.family}"), ("Forderung", "", amount(30, 900))]
    return [
        book("schuldhulp dossier.xlsx", 24, *same),
        grid("seferberlik_listesi.xlsx", 30, rows(tr, lambda p, i: f"{p.given} {p.family}".upper(), tckn, born("%d.%m.%Y"), phone, street), [NAME, "TR_NATIONAL_ID|NATIONAL_ID", BORN, TEL, STREET]),
        grid("cc_line_paste.csv", 47, rows(wa, lambda p, i: f"{full(p, i)} <{email(p, i)}>"), ["EMAIL_ADDRESS|PERSON"]),
        grid("nums_bulk_sms.csv", 72, rows(la, phone), [TEL]),
        grid("jawaban survei warga.xlsx", 17, fields),
        grid("Wochenplan Pflege Wohnbereich 2.xlsx", 14, roster),
        grid("purok_census.csv", 36, homes, ["?", "?", BORN, "GENDER"]),
        as_book(book("απουσίες τάξεις.xlsx", 45, *classes), hidden=["Γ3"]),
        as_ods(grid("פניות רווחה.ods", 22, framed, [NAME, "NATIONAL_ID|PERSON_ID|ID", STREET, "HEALTH|?"])),
        grid("relatório_formação.xlsx", 25, report),
        book("export_tab_OBYV.xlsx", 32, part("OBYV", mo, fields_only)),
        grid("sesiones grupo.csv", 24, meetings),
        roll("Serienbrief_Mahnung.csv", who.FRISIA, 41, mail, delimiter=";"),
        grid("敬老会招待者.csv", 19, [("町内", "招待者", "生年月日", "送迎"), *rows(ky, one_of("一区", "二区"), joined, era, one_of("要", "不要"))], ["", NAME, BORN, ""]),
        grid("missing_persons_tracing.tsv", 28, [("# tracing requests, closed list",), ("", "name", "last seen", "", "informant tel", "nic"), *(("", *row) for row in rows(ja, family_first, day("%B %Y", 2007), lambda p, i: "", phone, wide("7{}V", 8)))], ["", NAME, "?", "", TEL, NATIONAL], "\t"),
    ]


def few() -> list[Exam]:
    """Fewer than ten people."""
    ba, fr, fu, si = folk(who.BASQUE, 3, 31), folk(who.FRISIA, 6, 32), folk(who.FUJIAN, 5, 33), folk(who.SILESIA, 8, 34)
    sh, ha, br, wa = folk(who.SHEWA, 9, 35), folk(who.HAIFA, 7, 36), folk(who.BRITTANY, 9, 37), folk(who.WALES, 4, 38)
    return [
        grid("tres_testigos.csv", 3, [("Testigo", "DNI", "Teléfono"), *rows(ba, two_families, nif, phone)], [NAME, "ES_NIF|" + NATIONAL, TEL]),
        grid("Vorstand_Privatkontakte.csv", 6, [("Amt", "Name", "privat", "E-Mail"), *rows(fr, one_of("Beisitz", "Kasse", "Schrift"), full, phone, email)], ["?", NAME, TEL, MAIL]),
        grid("小组通讯录.xlsx", 5, [("姓名", "手机", "住址"), *rows(fu, joined, phone, street)], [NAME, TEL, STREET]),
        text("kolacja_wigilijna.txt", 8, ["Lista gości:", *(f"- {full(p, i)}, tel. {phone(p, i)}" for i, p in enumerate(si))]),
        text("minibus_pax.json", 9, [json.dumps({"pax": [{"name": full(p, i), "passport": wide("EQ{}", 6)(p, i), "seat": i + 1} for i, p in enumerate(sh)]}, indent=1)]),
        grid("ועד הורים.csv", 7, [("שם", "נייד", "כיתה"), *rows(ha, full, phone, one_of("א", "ב", "ג"))], [NAME, TEL, ""]),
        as_html(grid("réservation_gîte.html", 9, [("Participant", "Naissance", "Portable"), *rows(br, full, born("%d/%m/%Y"), phone)], [NAME, BORN, TEL]), "Week-end gîte"),
        docx("night_incident_note.docx", 4, ["Incident note, Ward 3", *(f"{full(p, i)} (born {p.born:%d %B %Y}) was found at 0{i + 1}:20 and seen by the on-call team; next of kin called on {phone(p, i)}." for i, p in enumerate(wa)), "No further action."]),
    ]
