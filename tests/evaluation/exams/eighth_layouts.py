"""Eighth exam: sheets joined, cards, sections, transactions, notes, and a few people."""
# fmt: off

from tests.evaluation.exams.eighth_names import NEW
from tests.evaluation.exams.sixth_making import book, cells, duo, lines, roll
from tests.evaluation.exams.sixth_names import crowd
from tests.evaluation.exams.tables import Exam, Sheet


def shapes() -> list[Exam]:
    """Bulk in other shapes than one plain table."""
    nl, tr, rs, gb, ge, it, ng, se, no = (crowd(land, 24, "seventh") for land in ("nl", "tr", "rs", "gb", "ge", "it", "ng", "se", "no") if land in NEW)
    joined = (Sheet("Leden", *cells(nl, "Nr~key:L-### | Naam~full | Geb.~born:%d-%m-%Y")), Sheet("Betaling", *cells(nl, "Nr~key:L-### | IBAN~iban | Bedrag~num:20-90")))
    months = tuple(Sheet(month, *cells(tr, "Sicil~key:T-### | Ad Soyad~full | Net~pay:21000")) for month in ("Ocak", "Şubat", "Mart"))
    head, *body = cells(rs, "Ученик~full | Рођен~born:%d.%m.%Y")[0]
    classes = tuple(row for start in (0, 8, 16) for row in ((f"Одељење VI-{start // 8 + 1}",), head, *body[start:start + 8], ("Укупно", 8), ("",)))
    left, right = cells(gb[:12], "Steward~full | Mobile~tel")[0], cells(gb[12:], "Marshal~full | Mobile~tel")[0]
    cards = tuple(row for p in ge[:13] for row in (*zip(*cells([p], "სახელი~full | დაბადება~born:%d.%m.%Y | ტელ.~tel")[0], strict=True), ("",)))
    double, said = cells(it, "Cognome~family | Nome~given | Cellulare~tel | E-mail~mail")
    moved, its = cells([ng[row * 5 % 24] for row in range(96)], "Txn Date~date | Name~full | From Email Address~mail | Gross~amt:300")
    five, fives = cells([no[row % 5] for row in range(60)], "Dato~date | Kunde~full | Beløp~num:50-900")
    held = cells(se, "a~full | b~tel")[0][1:]
    several = tuple((f"Bord {row + 1}", ", ".join(p.full for p in se[row * 4:row * 4 + 4])) for row in range(6))
    return [
        book("ledenadministratie_koor.xlsx", joined, 24),
        book("maas_ocak_mart.xlsx", months, 24),
        book("разред_шести.xlsx", [Sheet("VI", classes)], 24),
        book("event_crew_sides.xlsx", [Sheet("Crew", tuple((*a, "", *b) for a, b in zip(left, right, strict=True)))], 24),
        book("ბარათები.xlsx", [Sheet("cards", cards)], 13),
        book("iscritti_palestra_doppia.xlsx", [Sheet("Foglio1", (("Iscritto", "", "Contatti", ""), *double), said)], 24),
        book("paypal_activity_q2.csv", [Sheet("paypal", moved, its)], 24),
        book("placering_middag.xlsx", [Sheet("Bord", (("Bord", "Gäster"), *several))], 24),
        book("faste_kunder_kjop.csv", [Sheet("kjop", five, fives)], 5),
        lines("ring_lista.txt", [f"Ringde {name} på {tel}, återkommer i veckan." for name, tel in held], 24),
        lines("mailing_only.txt", [str(row[0]) for row in cells(crowd("cz", 40, "mails"), "m~mail:posta.example")[0][1:]], 40),
        roll("senza_intestazione.csv", "it", 34, "a~full | b~born:%d/%m/%Y | c~tel", headed=False, delimiter=";"),
        duo("wire_transfers.csv", "al", 16, "Ref~form:FT########~OPEN | Sender~full | Sender IBAN~iban", "Receiver~full | Receiver IBAN~iban | Amount~amt:900"),
    ]


def few() -> list[Exam]:
    """Personal, not bulk."""
    return [
        roll("nöbet_listesi.xlsx", "tr", 6, "Gün~=Pzt/Sal | Hemşire~full | Tel~tel"),
        roll("bestuur_vve.csv", "nl", 4, "Functie~=voorzitter/lid~OPEN | Naam~full | Mobiel~tel", delimiter=";"),
        roll("on_call_week.csv", "gb", 3, "Engineer~full | Pager~tel"),
        roll("комиссия.csv", "ru", 7, "ФИО~full | Дата рождения~born:%d.%m.%Y", delimiter=";"),
        duo("testigos_boda.csv", "es", 1, "Novio~full | F. nac.~born:%d/%m/%Y", "Novia~full | F. nac.~born:%d/%m/%Y", couples=True),
    ]
