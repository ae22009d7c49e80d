"""Tables of the sixth exam from short descriptions: `Header~maker:form~label | ...`."""
# fmt: off

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from tests.evaluation.exams import sixth_labels as l
from tests.evaluation.exams.sixth_names import LANDS, Who, crowd
from tests.evaluation.exams.sixth_numbers import NUMBERS
from tests.evaluation.exams.tables import Exam, Sheet

Grid = tuple[tuple[object, ...], ...]
_LABELS = {
    "full": l.NAME, "given": l.GIVEN, "family": l.FAMILY, "born": l.BORN, "age": l.AGE, "sex": l.SEX, "tel": l.TEL, "mail": l.MAIL, "user": l.USER,
    "street": l.STREET, "town": l.CITY, "key": l.KEY, "iban": l.BANK, "pay": l.PAY, "ip": l.IP, "pass": l.PASSPORT, "nation": l.NATIONAL,
    "cpf": l.national("BR_CPF"), "aadhaar": l.national("IN_AADHAAR"), "pesel": l.national("PL_PESEL"), "nss": l.national("MX_NSS"), "egypt": l.national("EG_NATIONAL_ID"),
    "kenya": l.national("KE_NATIONAL_ID"), "sss": l.national("PH_SSS"), "nik": l.national("ID_NIK"), "thai": l.national("TH_TNIN", "TH_NATIONAL_ID"), "israel": l.national("IL_ID", "IL_NATIONAL_ID"),
    "amka": l.national("GR_AMKA"), "afm": l.national("GR_AFM", "GR_TIN"), "hetu": l.national("FI_PERSONAL_IDENTITY_CODE", "FI_HETU"), "taj": l.national("HU_TAJ"),
    "cccd": l.national("VN_CCCD", "VN_NATIONAL_ID"), "rrn": l.national("KR_RRN"), "mynumber": l.national("JP_MY_NUMBER"), "china": l.national("CN_RESIDENT_ID", "CN_ID"),
    "rnokpp": l.national("UA_RNOKPP", "UA_TAX_ID"), "melli": l.national("IR_NATIONAL_ID", "IR_MELLI"),
}


def filled(form: str, p: Who, use: str) -> str:
    dice = p.dice(use)
    return "".join(dice.choice("0123456789") if sign == "#" else sign for sign in form)


def _handle(p: Who) -> str:
    plain = unicodedata.normalize("NFKD", f"{p.given}.{p.family}".lower().replace("ł", "l").replace("đ", "d")).encode("ascii", "ignore").decode()
    plain = "".join(sign for sign in plain if sign.isalnum() or sign == ".").strip(".")
    return plain if len(plain) > 6 else f"{p.dice('nick').choice(('sunny', 'tiger', 'lotus', 'river'))}{p.seed % 10**7}"


_NAMES: Mapping[str, Callable[[Who], str]] = {
    "": lambda p: p.full,
    "comma": lambda p: f"{p.family}, {p.given}",
    "caps": lambda p: p.full.upper(),
    "mixed": lambda p: (p.full.upper(), p.full.lower(), p.full)[p.seed % 3],
    "west": lambda p: f"{p.given} {p.family}",
    "capsfamily": lambda p: f"{p.family.upper()} {p.given}",
}
_MAKERS: Mapping[str, Callable[[Who, int, str], object]] = {
    "full": lambda p, row, form: _NAMES[form](p) if form in _NAMES else form.format(p.full),
    "given": lambda p, row, form: p.given.upper() if form == "caps" else p.given,
    "family": lambda p, row, form: p.family.upper() if form == "caps" else p.family,
    "born": lambda p, row, form: f"{p.born:{form}}" if form else p.born,
    "age": lambda p, row, form: 2025 - p.born.year,
    "sex": lambda p, row, form: (form or "M/F").split("/")[not p.man],
    "tel": lambda p, row, form: filled(form or LANDS[p.land].tel, p, "tel"),
    "mail": lambda p, row, form: f"{_handle(p)}@{form or 'mailbox.example'}",
    "user": lambda p, row, form: _handle(p),
    "street": lambda p, row, form: f"{p.dice('street').choice(LANDS[p.land].streets.split(','))} {p.seed % 90 + 1}",
    "town": lambda p, row, form: p.dice("town").choice(LANDS[p.land].towns.split(",")),
    "key": lambda p, row, form: f"{form.rstrip('#')}{row + 1:0{max(form.count('#'), 1)}}",
    "seq": lambda p, row, form: row + 1,
    "form": lambda p, row, form: filled(form, p, f"{form}{row}"),
    "ip": lambda p, row, form: f"84.{p.seed % 250}.{p.seed // 1000 % 250}.{p.seed // 7 % 250}",
    "nation": lambda p, row, form: p.land.upper(),
    "pass": lambda p, row, form: filled(form, p, "pass"),
    "pay": lambda p, row, form: int(form) + p.dice("pay").randrange(int(form)) // 10 * 10,
    "amt": lambda p, row, form: round(p.dice(f"amt{form}{row}").uniform(1, float(form)), 2),
    "num": lambda p, row, form: p.dice(f"num{form}{row}").randint(*map(int, form.split("-"))),
    "date": lambda p, row, form: f"{date(2025, 1, 2) + timedelta(p.dice(f'date{form}{row}').randrange(300)):{form or '%Y-%m-%d'}}",
}


def value(p: Who, row: int, maker: str, form: str) -> object:
    """What stands in the cell."""
    if maker.startswith("="):
        choices = maker[1:].split("/")
        return choices[p.dice(maker).randrange(len(choices))]
    if maker in NUMBERS:
        text = NUMBERS[maker](p.dice(maker), p.born, man=p.man)
        return "".join(sign for sign in text if sign.isalnum()) if form == "bare" else text
    return _MAKERS[maker](p, row, form)


def cells(persons: Sequence[Who], spec: str, *, headed: bool = True) -> tuple[Grid, tuple[str, ...]]:
    """Rows of the people under the header, and the accepted types; a maker after `?` leaves some cells empty."""
    heads, makers, labels = [], [], []
    for column in spec.split(" | "):
        head, made, *said = column.strip().split("~")
        bare = made.lstrip("?")
        maker, _, form = (bare, "", "") if bare.startswith("=") else bare.partition(":")
        heads.append(head)
        makers.append((maker, form, head if bare != made else ""))
        default = _LABELS.get(maker, "")
        labels.append({"OPEN": "?", "ORG": "?"}.get(said[0], getattr(l, said[0], default)) if said else default)
    rows = tuple(tuple("" if gap and p.dice(gap).random() < 0.3 else value(p, row, maker, form) for maker, form, gap in makers) for row, p in enumerate(persons))
    return ((tuple(heads), *rows) if headed else rows), tuple(labels)


def book(file_name: str, sheets: Sequence[Sheet], people: int, delimiter: str = ",") -> Exam:
    """A file of these sheets."""
    return Exam(file_name.rsplit(".", 1)[0], file_name, tuple(sheets), people, delimiter)


def roll(file_name: str, land: str, count: int, spec: str, above: str = "", *, ages: tuple[int, int] = (19, 78), delimiter: str = ",", headed: bool = True) -> Exam:
    """One table in which every row is another person; lands joined by + share it evenly."""
    lands = land.split("+")
    persons = [p for place, one in enumerate(lands) for p in crowd(one, count // len(lands) + (place < count % len(lands)), file_name, ages)]
    grid, labels = cells(persons, spec, headed=headed)
    top = tuple(tuple(line.split("|")) for line in above.splitlines())
    return book(file_name, [Sheet(file_name.rsplit(".", 1)[0][:30], (*top, *grid), labels)], count, delimiter)


def duo(file_name: str, land: str, rows: int, left: str, right: str, above: str = "", *, ages: tuple[int, int] = (19, 78), delimiter: str = ",", couples: bool = False) -> Exam:
    """Two different people in every row, nobody twice; of couples, men stand left."""
    persons = crowd(land, 80 if couples else 2 * rows, file_name, ages)
    if couples:
        persons = (*[p for p in persons if p.man][:rows], *[p for p in persons if not p.man][:rows])
    (one, its), (other, others) = cells(persons[:rows], left), cells(persons[rows:], right)
    top = tuple(tuple(line.split("|")) for line in above.splitlines())
    return book(file_name, [Sheet(file_name.rsplit(".", 1)[0][:30], (*top, *((*a, *b) for a, b in zip(one, other, strict=True))), (*its, *others))], 2 * rows, delimiter)


def bare(file_name: str, count: int, spec: str, above: str = "", delimiter: str = ",") -> Exam:
    """A table of things: `@a,b,c` names them in their order, other makers as for people but without their data."""
    heads, columns, labels = [], [], []
    for column in spec.split(" | "):
        head, made, *said = column.split("~")
        maker, _, form = (made, "", "") if made[0] in "=@" else made.partition(":")
        words = made[1:].split(",")
        rows = [Who("de", row * 7919 + len(head), "", "", date(2000, 1, 1), man=True) for row in range(count)]
        columns.append([words[row % len(words)] if made[0] == "@" else value(one, row, maker, form) for row, one in enumerate(rows)])
        heads.append(head)
        labels.append("?" if said else "")
    top = tuple(tuple(line.split("|")) for line in above.splitlines())
    return book(file_name, [Sheet(file_name.rsplit(".", 1)[0][:30], (*top, tuple(heads), *zip(*columns, strict=True)), tuple(labels))], 0, delimiter)


def lines(file_name: str, text: Sequence[str], people: int, labels: tuple[str, ...] | None = None) -> Exam:
    """A text of these lines."""
    return book(file_name, [Sheet("text", tuple((line,) for line in text), labels)], people, "")
