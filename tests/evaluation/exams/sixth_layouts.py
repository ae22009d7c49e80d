"""Sixth exam: joined sheets, cards, lists without a header, couples, transactions, and files with a few people."""
# fmt: off

from dataclasses import replace
from datetime import date
from random import Random

from tests.evaluation.exams.sixth_making import Grid, book, cells, duo, roll
from tests.evaluation.exams.sixth_names import Who, crowd
from tests.evaluation.exams.tables import Exam, Sheet


def shapes() -> list[Exam]:
    """Bulk in other shapes than one plain table."""
    return [*_sheets(), *_blocks(), *_lists(), *_rows()]


def _sheets() -> list[Exam]:
    fi, nik, pl, il = (crowd(land, count, "sheets") for land, count in (("fi", 26), ("id", 32), ("pl", 30), ("il", 18)))
    same = (
        Sheet("Jäsenet", *cells(fi, "Nimi~full | Syntymäaika~born:%d.%m.%Y | Puhelin~tel")),
        Sheet("Maksut", *cells(fi[::-1], "Nimi~full:comma | Maksettu~=kyllä/ei | Summa~num:20-60")),
        Sheet("Talkoot", *cells(fi[3:15], "Nimi~full:caps | Vuoro~=la/su")),
    )
    joined = (Sheet("Biodata", *cells(nik, "Kode~key:A-#### | Nama~full | Tgl Lahir~born:%d/%m/%Y")), Sheet("Kontak", *cells(nik, "Kode~key:A-#### | HP~tel | Email~mail")))
    halves = (Sheet("gr. A", *cells(pl[:18], "Nazwisko i imię~full:comma | Tel.~tel")), Sheet("gr. B", *cells(pl[12:], "Nazwisko i imię~full:comma | Tel.~tel")))
    info = (Sheet("קרא אותי", (("הנחיות למילוי הטופס",), ("אין להפיץ",))), Sheet("משתתפים", *cells(il, "שם פרטי~given | שם משפחה~family | טלפון~tel")))
    months = tuple(Sheet(month, *cells(crowd("ke", 20, "months")[start:stop], "Payroll No~key:P### | Name~full | Net Pay~pay:18000")) for month, start, stop in (("Jan", 0, 20), ("Feb", 0, 20), ("Mar", 0, 20)))
    return [
        book("seura_2025.xlsx", same, 26),
        book("peserta_pelatihan.xlsx", joined, 32),
        book("grupy_jezykowe.xlsx", halves, 30),
        book("חוג_קרמיקה.xlsx", info, 18),
        book("payroll_q1.xlsx", months, 20),
    ]


def _blocks() -> list[Exam]:
    gr, hu, ua, ind, us, br = (crowd(land, 24, "blocks") for land in ("gr", "hu", "ua", "in", "us", "br"))
    upper, lower = cells(gr[:14], "Επώνυμο~family | Όνομα~given | Τηλ.~tel")[0], cells(gr[14:], "Εθελοντής~full | Email~mail")[0]
    first, second = cells(hu[:16], "Név~full | Telefon~tel")[0], cells(hu[10:], "Név~full | E-mail~mail")[0]
    left, right = cells(ua[:12], "ПІБ~full | Тел.~tel")[0], cells(ua[12:], "ПІБ~full | Тел.~tel")[0]
    turned = tuple(zip(*cells(ind, "Name~full | DOB~born:%d-%m-%Y | Mobile~tel")[0], strict=True))
    double, said = cells(br, "Nome~full | Nascimento~born:%d/%m/%Y | Celular~tel | E-mail~mail")
    head, *body = cells(us, "Client~full:comma | SSN last 4~form:#### | Phone~tel")[0]
    grouped: Grid = tuple(row for start in range(0, 24, 6) for row in ((f"Region {start // 6 + 1}",), tuple(head), *body[start:start + 6], ("Subtotal", 6), ("",)))
    cards = tuple(row for one in crowd("eg", 15, "cards") for row in (*zip(*cells([one], "الاسم~full | تاريخ الميلاد~born:%Y/%m/%d | التليفون~tel")[0], strict=True), ("",)))
    return [
        book("dyo_pinakes.xlsx", [Sheet("Φύλλο1", (("Προσωπικό",), *upper, ("",), ("",), ("Εθελοντές",), *lower))], 24),
        book("ket_tabla.xlsx", [Sheet("Munka1", (*first, ("",), ("",), *second))], 24),
        book("chergovi.xlsx", [Sheet("Аркуш1", tuple((*a, "", *b) for a, b in zip(left, right, strict=True)))], 24),
        book("transposed_trainees.xlsx", [Sheet("Sheet1", turned)], 24),
        book("cadastro_dois_titulos.xlsx", [Sheet("Plan1", (("Aluno", "", "Contato", ""), *double), said)], 24),
        book("clients_by_region.xlsx", [Sheet("By region", grouped)], 24),
        book("بطاقات.xlsx", [Sheet("بطاقات", cards)], 15),
    ]


def _lists() -> list[Exam]:
    mixed = cells(crowd("us", 20, "one cell"), "a~full:west | b~born:%m/%d/%Y | c~tel")[0][1:]
    noted = crowd("in", 22, "noted")
    notes = tuple((row + 1, f"Spoke to {p.full} on {row % 28 + 1} March; callback requested on {cells([p], 'T~tel')[0][1][0]}.") for row, p in enumerate(noted))
    vn = crowd("vn", 12, "namesakes")
    twins = (*vn, *(replace(p, seed=p.seed + 50, born=date(p.born.year - 20, 7, p.born.day % 28 + 1)) for p in vn[:6]))
    return [
        roll("wazee_list.csv", "ke", 31, "a~full | b~kenya | c~tel", headed=False),
        roll("รายชื่อ.tsv", "th", 20, "a~full | b~thai:bare | c~tel", headed=False, delimiter="\t"),
        roll("lista_sin_titulo.xlsx", "mx", 33, "a~full:caps | b~born:%d/%m/%Y | c~tel", headed=False),
        roll("报名名单_六.csv", "cn", 26, "a~full | b~china | c~tel:137########", headed=False),
        roll("szamlak.csv", "hu+de", 24, "a~full:comma | b~iban | c~amt:500", headed=False, delimiter=";"),
        roll("faculty_titles.xlsx", "in+us", 28, "Faculty~full:Prof. (Dr.) {0} | Dept.~=Physics/Civil/History | Ext.~num:200-499~OPEN | Email~mail:univ.example"),
        roll("seminar_registrants.csv", "th", 16, "ผู้เข้าร่วม~full:ดร.{0} | สังกัด~=คณะวิทยาศาสตร์/คณะแพทยศาสตร์ | โทร~tel"),
        roll("invités_mixte.csv", "gr+fi", 26, "Name~full:mixed | E-mail~?mail | Tel~?tel | Coming?~=Y/N/tbc"),
        roll("registro_incompleto.xlsx", "br", 37, "Nome~full | CPF~?cpf | Nasc.~?born:%d/%m/%Y | Fone~?tel | Obs~?=ligar depois/ok/sem contato"),
        book("one_cell_people.csv", [Sheet("one_cell", (("Contact details",), *((f"{a} ({b}) {c}",) for a, b, c in mixed)))], 20),
        book("call_notes.csv", [Sheet("call_notes", (("No", "Note"), *notes))], 22),
        book("trung_ten.xlsx", [Sheet("Sheet1", *cells(twins, "Họ và tên~full | Ngày sinh~born:%d/%m/%Y | CCCD~cccd | SĐT~tel"))], 18),
    ]


def _drawn(persons: tuple[Who, ...], rows: int, use: str) -> list[Who]:
    """Everybody at least once, in a mixed order."""
    dice = Random(use)
    drawn = [*persons, *(dice.choice(persons) for _ in range(rows - len(persons)))]
    dice.shuffle(drawn)
    return drawn


def _rows() -> list[Exam]:
    jp, ph, ir, il, sy, ua = crowd("jp", 40, "rows"), crowd("ph", 30, "rows"), crowd("ir", 6, "rows"), crowd("il", 5, "rows"), crowd("sy", 45, "rows"), crowd("ua", 14, "rows")
    points, said = cells(_drawn(jp, 130, "points"), "利用日~date:%Y/%m/%d | 会員氏名~full | 金額~num:300-9000 | 電話番号~tel")
    sent, sent_types = cells(_drawn(ph[:15], 60, "sent"), "MTCN~form:##########~OPEN | Sender~full | Sender Mobile~tel")
    got, got_types = cells(_drawn(ph[15:], 60, "got"), "Receiver~full | Amount PHP~num:500-20000")
    loans = cells(_drawn(ir, 80, "loans"), "نام~full | کد ملی~melli | مبلغ~num:100-900")
    visits = cells(_drawn(il, 70, "visits"), "שם~full | טלפון~tel | סכום~num:20-300")
    heads = [sy[place // 5 * 5] for place in range(45)]
    house = tuple((*a, *b) for a, b in zip(cells(heads, "HH Head~full | HH Phone~tel")[0], cells(sy, "Member Name~full | Member Age~age | Sex~sex")[0], strict=True))
    house_types = (*cells(heads, "HH Head~full | HH Phone~tel")[1], *cells(sy, "Member Name~full | Member Age~age | Sex~sex")[1])
    cased = tuple(row for p in ua for row in ((p.full, cells([p], "T~tel")[0][1][0]), (p.full.upper(), cells([p], "T~tel")[0][1][0])))
    return [
        book("ポイント履歴.csv", [Sheet("points", points, said)], 40),
        book("remittances.csv", [Sheet("remittances", tuple((*a, *b) for a, b in zip(sent, got, strict=True)), (*sent_types, *got_types))], 30),
        book("وام_اقساط.xlsx", [Sheet("اقساط", *loans)], 6),
        book("ביקורים.csv", [Sheet("visits", *visits)], 5),
        book("household_roster.xlsx", [Sheet("roster", house, house_types)], 45),
        book("pidpysnyky.csv", [Sheet("pidpysnyky", (("ПІБ", "Телефон"), *cased))], 14),
        duo("wedding_couples.xlsx", "kr", 16, "예식일~date:%Y-%m-%d | 신랑~full", "신부~full | 연락처~tel", couples=True),
        duo("opiekunowie.csv", "pl", 24, "Dziecko~full | PESEL dziecka~pesel", "Opiekun~full | Tel. opiekuna~tel", delimiter=";", ages=(4, 12)),
        duo("tenant_landlord.csv", "ke", 19, "Tenant~full | Tenant ID~kenya | Unit~form:B-1#", "Landlord~full | Landlord Tel~tel | Rent~num:8000-40000"),
    ]


def few() -> list[Exam]:
    """Personal, not bulk."""
    return [
        roll("rota_kahvio.csv", "fi", 5, "Nimi~full | Puh~tel | Vuoro~=aamu/ilta"),
        roll("directorio_mesa.xlsx", "mx", 7, "Cargo~=Presidente/Vocal/Tesorero~OPEN | Nombre~full | Tel.~tel"),
        roll("contato_obra.csv", "br", 3, "Nome~full | CPF~cpf | Celular~tel", delimiter=";"),
        roll("出張者.xlsx", "jp", 4, "氏名~full | 生年月日~born:%Y/%m/%d | 旅券番号~pass:TR#######"),
        roll("panitia_rt05.csv", "id", 8, "Nama~full | NIK~nik | HP~tel"),
        roll("ขอลา.xlsx", "th", 2, "ชื่อ-สกุล~full | ตั้งแต่วันที่~date | โทร~tel"),
        roll("wolontariusze_wtorek.csv", "pl", 9, "Imię~given | Nazwisko~family | Tel~tel"),
        duo("car_transfer.csv", "de", 3, "Verkäufer~full | Kennzeichen~form:KS-AB ###~PLATE", "Käufer~full | IBAN~iban", delimiter=";"),
    ]
