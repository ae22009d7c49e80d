"""Tables of the fifth exam from short descriptions: `Header~maker:form~label | ...`."""
# fmt: off

import json
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from tests.evaluation.exams import fifth_labels as l
from tests.evaluation.exams.fifth_names import LANDS, Who, crowd
from tests.evaluation.exams.fifth_numbers import NUMBERS, card, filled, iban, imei
from tests.evaluation.exams.fourth_making import Packed
from tests.evaluation.exams.tables import Exam, Sheet

Grid = tuple[tuple[object, ...], ...]
Table = tuple[Grid, tuple[str, ...]]
_ENGLISH = "otter,maple,comet,pixel,raven,sunny,tiger,lotus,falcon,mango"


def _latin(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.replace("ł", "l").replace("ß", "ss").replace("ı", "i")).encode("ascii", "ignore").decode()
    return "".join(sign for sign in plain.lower() if sign.isalnum())


def handle(p: Who) -> str:
    """What the person calls herself online."""
    given, family = _latin(p.given), _latin(p.family)
    if len(given) < 2 or len(family) < 2:
        return f"{p.dice('nick').choice(_ENGLISH.split(','))}{p.seed % 100000}"
    return f"{given}.{family}" if p.seed % 3 else f"{given[0]}{family}{p.born:%y}"


def _town(p: Who) -> str:
    return p.dice("town").choice(LANDS[p.land].towns.split(","))


def _street(p: Who) -> str:
    street, house = p.dice("street").choice(LANDS[p.land].streets.split(",")), p.seed % 97 + 1
    return f"{house} {street}" if p.land in {"us", "gb", "fr", "in", "ke", "ng"} else f"{street} {house}"


def _post(p: Who) -> str:
    return filled(LANDS[p.land].postcode, p.dice("post"))


def _full(p: Who, form: str) -> str:
    return {
        "first": f"{p.family} {p.given}",
        "comma": f"{p.family}, {p.given}",
        "caps": f"{p.family.upper()} {p.given}",
        "pnr": f"{_latin(p.family)}/{_latin(p.given)} {'MR' if p.sex == 'M' else 'MRS'}".upper(),
        "tight": f"{p.family}{p.given}",
    }.get(form, f"{p.given} {p.family}")


def _date(p: Who, form: str) -> object:
    then = date(2023, 1, 9) + timedelta(days=p.dice("day" + form).randint(0, 700))
    return then.strftime(form) if form else then


def _born(p: Who, form: str) -> object:
    return p.born.strftime(form) if form else p.born


_NATIONS = "German,Syrian,Turkish,Polish,Somali,Afghan,Nigerian"
MAKERS: dict[str, tuple[str, Callable[[Who, str], object]]] = {
    "given": (l.GIVEN, lambda p, f: p.given.upper() if f else p.given),
    "family": (l.FAMILY, lambda p, f: p.family.upper() if f else p.family),
    "full": (l.NAME, _full),
    "born": (l.BORN, _born),
    "year": (l.BORN + "|AGE|BIRTH_YEAR|DATE_TIME", lambda p, _: p.born.year),
    "age": (l.AGE, lambda p, _: 2025 - p.born.year),
    "sex": (l.SEX, lambda p, f: (f or "M/F").split("/")[p.sex == "F"]),
    "town": (l.CITY, lambda p, _: _town(p)),
    "street": (l.STREET, lambda p, _: _street(p)),
    "post": (l.POST, lambda p, _: _post(p)),
    "addr": (l.STREET, lambda p, _: f"{_street(p)}, {_post(p)} {_town(p)}".replace("  ", " ")),
    "birthplace": (l.BIRTHPLACE, lambda p, _: p.dice("bp").choice(LANDS[p.land].towns.split(","))),
    "tel": (l.TEL, lambda p, f: filled(f or LANDS[p.land].phone, p.dice("tel" + f))),
    "mail": (l.MAIL, lambda p, f: f"{handle(p)}@{f or p.dice('mail').choice(LANDS[p.land].mail.split(','))}"),
    "user": (l.USER, lambda p, f: f + handle(p)),
    "key": (l.KEY, lambda p, f: filled(f[: f.rfind("#") + 1], p.dice("key" + f))[: -4] + f"{p.seed % 10000:04}"),
    "iban": (l.BANK, lambda p, _: iban(p)),
    "acct": (l.ACCOUNT, lambda p, f: filled(f or "##########", p.dice("acct"))),
    "card": (l.CARD, lambda p, _: card(p)),
    "imei": (l.DEVICE, lambda p, _: imei(p)),
    "pass": (l.PASSPORT, lambda p, f: filled(f or "C#######", p.dice("pass"))),
    "plate": (l.PLATE, lambda p, f: filled(f, p.dice("plate"))),
    "pay": (l.PAY, lambda p, f: round(float(f or 2000) * p.dice("pay").uniform(0.8, 2.4), 2)),
    "nation": (l.NATIONAL, lambda p, f: p.dice("nation").choice((f or _NATIONS).split("/") if f else _NATIONS.split(","))),
    "ip": (l.IP, lambda p, _: "81.{}.{}.{}".format(*(p.dice("ip").sample(range(2, 250), 3)))),
    "hex": (l.SECRET, lambda p, f: f"{p.dice('hex').getrandbits(int(f or 128)):032x}"),
    "date": ("DATE_TIME|?", _date),
    "seq": ("?", lambda p, f: p.seed % 1000 + int(f or 1)),
    "num": ("", lambda p, f: p.dice("num" + f).randint(*map(int, f.split("-")))),
    "amt": ("", lambda p, f: round(p.dice("amt" + f).uniform(1, float(f)), 2)),
    "form": ("?", lambda p, f: filled(f, p.dice("form" + f))),
    "": ("", lambda p, f: p.dice("pick" + f).choice(f.split("/"))),
}


def _national(number: Callable[[Who], str]) -> Callable[[Who, str], object]:
    return lambda p, f: number(p).replace("-", "").replace(".", "").replace("/", "").replace(" ", "") if f == "bare" else number(p)


MAKERS.update({name: (l.national(label), _national(number)) for name, (label, number) in NUMBERS.items()})
LABELS = {name: value for name, value in vars(l).items() if name.isupper() and isinstance(value, str)} | {"ORG": "ORGANIZATION|?", "OPEN": "?"}


def cells(persons: Sequence[Who], spec: str) -> Table:
    """Header with rows, and the labels. A maker that starts with `=` picks one of its words."""
    heads, labels, makers = [], [], []
    for column in spec.split("|"):
        head, made, *label = (part.strip() for part in column.split("~"))
        name, _, form = ("", "", made[1:]) if made.startswith("=") else made.partition(":")
        accepted, maker = MAKERS[name]
        heads.append(head)
        labels.append(LABELS[label[0]] if label else accepted)
        makers.append((maker, form))
    rows = tuple(tuple(maker(person, form) for maker, form in makers) for person in persons)
    return (tuple(heads), *rows), tuple(labels)


def lines(text: str) -> Grid:
    """Rows of cells between `|`."""
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in text.strip("\n").splitlines())


def roll(file_name: str, land: str, count: int, spec: str, above: str = "", below: str = "", *, headed: bool = True, delimiter: str = ",", charset: str = "utf-8", ages: tuple[int, int] = (20, 76)) -> Exam:
    """A file with one table in which every row is another person; several countries stand between `+`."""
    lands = land.split("+")
    persons = [person for index, one in enumerate(lands) for person in crowd(one, count // len(lands) + (index < count % len(lands)), file_name, ages)]
    grid, labels = cells(persons, spec)
    whole = (*lines(above), *(grid if headed else grid[1:]), *lines(below))
    return pack(file_name, (Sheet("Sheet1", whole, labels),), len(persons), delimiter, charset)


def pack(file_name: str, sheets: Sequence[Sheet], people: int, delimiter: str = ",", charset: str = "utf-8") -> Exam:
    """A file in the format that its name tells."""
    name, ending = file_name.rsplit(".", 1)
    made = tuple(sheets)
    if ending == "xlsx" or (charset == "utf-8" and ending in {"csv", "tsv", "txt", "psv"}):
        return Exam(name, file_name, made, people, delimiter)
    grid = [[_text(cell) for cell in row] for row in made[0].grid]
    if ending in {"csv", "tsv", "txt"}:
        content = "".join(delimiter.join(row) + "\r\n" for row in grid).encode(charset)
    elif ending in {"json", "ndjson", "jsonl"}:
        records = [dict(zip(grid[0], row, strict=True)) for row in grid[1:]]
        content = (json.dumps({"data": records}, ensure_ascii=False, indent=1) if ending == "json" else "\n".join(json.dumps(record, ensure_ascii=False) for record in records)).encode()
    elif ending == "xml":
        rows = "".join("<record>" + "".join(f"<{head}>{_marked(cell)}</{head}>" for head, cell in zip(grid[0], row, strict=True)) + "</record>\n" for row in grid[1:])
        content = f'<?xml version="1.0" encoding="UTF-8"?>\n<records>\n{rows}</records>\n'.encode()
    elif ending in {"html", "xls"}:
        rows = "".join("<tr>" + "".join(f"<td>{_marked(cell)}</td>" for cell in row) + "</tr>\n" for row in grid)
        content = f'<html><head><meta charset="utf-8"></head><body><table border="1">\n{rows}</table></body></html>'.encode()
    elif ending == "ods":
        content = _ods(made)
    elif ending == "docx":
        content = _docx(grid)
    else:
        raise ValueError(ending)
    return Packed(name, file_name, made, people, delimiter, content)


def _text(cell: object) -> str:
    return f"{cell:%Y-%m-%d}" if isinstance(cell, date) else str(cell)


def _marked(cell: str) -> str:
    return cell.replace("&", "&amp;").replace("<", "&lt;")


def _ods(sheets: Sequence[Sheet]) -> bytes:
    tables = "".join(
        f'<table:table table:name="{sheet.name}">'
        + "".join("<table:table-row>" + "".join(f'<table:table-cell office:value-type="string"><text:p>{_marked(_text(cell))}</text:p></table:table-cell>' for cell in row) + "</table:table-row>" for row in sheet.grid)
        + "</table:table>"
        for sheet in sheets
    )
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    return _zipped({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>'})


def _docx(grid: Sequence[Sequence[str]]) -> bytes:
    rows = "".join("<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{_marked(cell)}</w:t></w:r></w:p></w:tc>" for cell in row) + "</w:tr>" for row in grid)
    office = "http://schemas.openxmlformats.org"
    return _zipped({
        "[Content_Types].xml": f'<Types xmlns="{office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{office}/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{office}/wordprocessingml/2006/main"><w:body><w:tbl>{rows}</w:tbl><w:p/></w:body></w:document>',
    })


def _zipped(parts: dict[str, str]) -> bytes:
    whole = BytesIO()
    with ZipFile(whole, "w") as archive:
        for name, text in parts.items():
            archive.writestr(ZipInfo(name), text)
    return whole.getvalue()
