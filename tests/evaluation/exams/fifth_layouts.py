"""Fifth exam: joined sheets, months, cards, headless lists, and files with a few people."""
# fmt: off

from tests.evaluation.exams.fifth_making import cells, pack, roll
from tests.evaluation.exams.fifth_names import crowd
from tests.evaluation.exams.tables import Exam, Sheet


def shapes() -> list[Exam]:
    """Bulk in other shapes than one plain table."""
    staff, ward, club, card, side = (crowd(land, 24, land + "shape") for land in ("fr", "pl", "de", "us", "gb"))
    months = tuple(Sheet(month, *cells(staff, "Matr.~key:M##### | Nom~family | Prénom~given | Net à payer~pay:1500")) for month in ("Janv", "Févr", "Mars"))
    joined = (Sheet("Osoby", *cells(ward, "ID~key:P##### | Nazwisko~family | Imię~given")), Sheet("Kontakt", *cells(ward, "ID~key:P##### | Tel~tel | E-mail~mail")))
    plain, _ = cells(club, "Name~full:first | Geb.~born:%d.%m.%Y | Tel.~tel")
    cards = tuple((f"{head}: {cell}",) for person in card for head, cell in zip(*cells([person], "Name~full | DOB~born:%m/%d/%Y | Phone~tel | -~=---")[0], strict=True))
    left, right = (cells(half, "Name~full | Tel~tel")[0] for half in (side[:12], side[12:]))
    return [
        pack("paie_trimestre.xlsx", months, 24),
        pack("oddzial_kontakty.ods", joined, 24),
        pack("quer.xlsx", (Sheet("quer", tuple(zip(*plain, strict=True))),), 24),
        pack("intake_cards.txt", (Sheet("cards", cards),), 24, ""),
        pack("duty_side_by_side.xlsx", (Sheet("duty", tuple((*a, "", *b) for a, b in zip(left, right, strict=True))),), 24),
        roll("bez_hlavicky.csv", "cz", 30, "a~full | b~rodne | c~tel | d~mail", headed=False, delimiter=";"),
        roll("nombres_sin_cab.xlsx", "mx", 45, "a~full:caps | b~tel | c~addr", headed=False),
        roll("numeros_ci.tsv", "ht", 28, "a~family | b~given | c~born:%d-%m-%Y", headed=False, delimiter="\t"),
    ]


def few() -> list[Exam]:
    """Personal, not bulk."""
    return [
        roll("carpool.csv", "nl", 4, "naam~full | mobiel~tel | opstapplaats~town"),
        roll("quote_contacts.xlsx", "us", 3, "Contact~full | Email~mail | Phone~tel | Role~=Buyer/CFO~OPEN"),
        roll("urgence_equipe.xlsx", "fr", 7, "Nom~family | Prénom~given | Tél~tel"),
        roll("wedding_table1.csv", "it", 8, "Ospite~full | Menu~=carne/pesce/veg~OPEN | Cell~tel"),
        roll("reiseantrag.xlsx", "de", 1, "Name~full | Pers.-Nr.~key:1#### | IBAN~iban | Betrag~amt:400", "Reisekostenabrechnung\n"),
        roll("komisja.xlsx", "pl", 5, "Imię i nazwisko~full | PESEL~pesel | Funkcja~=członek/sekretarz~OPEN"),
        roll("vizinhos.csv", "br", 6, "Nome~full | CPF~cpf | Celular~tel"),
        roll("mentors.csv", "in", 9, "Mentor~full | E-Mail ID~mail | Mob~tel"),
        roll("kokujin.xlsx", "jp", 2, "氏名~full:first | 電話~tel"),
        roll("wahlvorstand.csv", "at", 9, "Name~full:comma | Straße~street | PLZ~post | Tel~tel"),
    ]
