"""Tables as open-data portals, shops, offices and programs publish them, with nobody in them.

What they look like stands in `public_tables.txt`, one a line: `name|rows|header=kind;header=kind`. A kind is a list of
`public_words.txt`, `same` for the cell before, or one of the makers below. Written before anybody looked at how such
tables are judged.
"""

import datetime as dt
import hashlib
import random
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from tests.evaluation.making_files import Cell, delimited, xlsx
from tests.evaluation.workbooks import Case

_FOLDER = Path(__file__).parent
_MAX_ROWS = 120
_SEMICOLONS = frozenset({"de", "fr", "pl", "nl", "es"})
_HEX = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"

type Make = Callable[[random.Random], Cell]


def public_cases() -> Iterator[Case]:
    """Every table, as a workbook or as delimited text."""
    words = dict(_read_words())
    for line in (_FOLDER / "public_tables.txt").read_text(encoding="utf-8").splitlines():
        name, count, columns = line.split("|", 2)
        yield _case(name, min(int(count), _MAX_ROWS), [_column(one) for one in columns.split(";")], words)


def _read_words() -> Iterator[tuple[str, list[str]]]:
    for line in (_FOLDER / "public_words.txt").read_text(encoding="utf-8").splitlines():
        kind, _, words = line.partition("=")
        yield kind, words.split("|")


def _column(text: str) -> tuple[str, str]:
    header, _, kind = text.partition("=")
    return header, kind


def _case(name: str, count: int, columns: list[tuple[str, str]], words: Mapping[str, list[str]]) -> Case:
    chance = random.Random(name)
    rows = [_row(chance, [kind for _, kind in columns], index, words) for index in range(count)]
    header = [head for head, _ in columns]
    table = [header, *rows] if any(header) else rows
    if name.endswith(".xlsx"):
        return Case(name, xlsx({"Data": table}), 0)
    mark = ";" if name[:2] in _SEMICOLONS else "\t" if name.endswith(".tsv") else ","
    return Case(name, delimited(table, mark), 0)


def _row(chance: random.Random, kinds: list[str], index: int, words: Mapping[str, list[str]]) -> list[Cell]:
    row: list[Cell] = []
    for kind in kinds:
        row.append(row[-1] if kind == "same" else _cell(chance, kind, index, words))
    return row


def _cell(chance: random.Random, kind: str, index: int, words: Mapping[str, list[str]]) -> Cell:
    if kind in words:
        return chance.choice(words[kind])
    if kind == "id":
        return index + 1
    if kind.startswith("addr."):
        return _address(chance, kind.removeprefix("addr."), words)
    if kind.startswith("int") and kind[3:].isdigit():
        return chance.randrange(10 ** (int(kind[3:]) - 1), 10 ** int(kind[3:]))
    if kind in _FROM_WORDS:
        mark, source = _FROM_WORDS[kind]
        return mark.format(chance.choice(words[source]), chance.randrange(1, 99))
    return _MAKERS[kind](chance)


def _address(chance: random.Random, language: str, words: Mapping[str, list[str]]) -> str:
    street, number = chance.choice(words[f"street.{language}"]), chance.randrange(1, 400)
    return f"{number} {street}" if language in {"en", "fr"} else f"{street} {number}"


_FROM_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "block": ("{1:03d}XX N {0}", "street.en"),
        "carname": ("{0} type {1}", "brand"),
        "purl": ("pkg:pypi/{0}@{1}.0", "pkg"),
        "townstate": ("{0} AIRPORT, TX US", "town.en"),
        "quake": ("{1} km NW of {0}, CA", "town.en"),
    }
)


def _code(pattern: str) -> Make:
    """Makes codes: `9` a digit, `A` a letter, `X` either, everything else itself."""

    def make(chance: random.Random) -> str:
        sets = {"9": "0123456789", "A": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "X": _HEX, "1": "123456789"}
        return "".join(chance.choice(sets[mark]) if mark in sets else mark for mark in pattern)

    return make


def _of(words: str) -> Make:
    choices = words.split()
    return lambda chance: chance.choice(choices)


def _day(form: str, first_year: int = 2015) -> Make:
    start = dt.date(first_year, 1, 1)
    return lambda chance: (start + dt.timedelta(days=chance.randrange(3_000))).strftime(form)


def _amount(form: str, highest: float) -> Make:
    return lambda chance: form.format(chance.uniform(0.1, highest))


_MAKERS: Mapping[str, Make] = MappingProxyType(
    {
        "int": lambda chance: chance.randrange(90_000),
        "digit": lambda chance: chance.randrange(1, 6),
        "dec": lambda chance: round(chance.uniform(0.1, 300), chance.randrange(1, 4)),
        "pct": _amount("{:.1f}%", 100),
        "money": _amount("{:.2f}", 90_000),
        "moneyde": _code("1.999,99"),
        "sci": _amount("{:.2f}e-05", 9),
        "lat": _amount("{:.6f}", 60),
        "lon": _amount("-{:.6f}", 120),
        "year": lambda chance: chance.randrange(1950, 2024),
        "age": lambda chance: chance.randrange(18, 90),
        "onetwo": lambda chance: chance.randrange(1, 3),
        "epoch": lambda chance: chance.randrange(1_300_000_000, 1_700_000_000),
        "date": _day("%Y-%m-%d"),
        "usdate": _day("%m/%d/%Y"),
        "dmy": _day("%d/%m/%Y"),
        "dmydot": _day("%d.%m.%Y"),
        "ymd": _day("%Y%m%d", 1960),
        "datetime": _day("%Y-%m-%d 08:15"),
        "usdatetime": _day("%m/%d/%Y 10:05:00 PM"),
        "isodt": _day("%Y-%m-%dT10:20:30Z"),
        "time": _code("19:59:00"),
        "code3": _code("A199"),
        "contract": _of("C-2019-0041 C-2020-1172 PO-2021-0733 LIC-2022-9014 PO-2023-0008 C-2024-4410"),
        "sku": _code("KX-19999"),
        "serial": _code("XXXXXXXXXX"),
        "state": _of("AL AK CA CO FL GA IL MA ME NY OH OR PA TX VA WA"),
        "cc": _of("US MX FR DE IN BR CN EG"),
        "tz": _of("America/Denver Europe/Paris"),
        "zip": _code("19999"),
        "nlzip": _code("1999 AA"),
        "abc": _of("A B C D E F G"),
        "mf": _of("M F"),
        "mw": _of("m w"),
        "mfg": _of("C F G M"),
        "pm": _of("+ -"),
        "bool": _of("true false"),
        "phone": _code("(312) 555-9999"),
        "phone10": _code("3125559999"),
        "phonede": _code("0199 199999"),
        "phone9": _code("12 199 99 99"),
        "mail.office": _of(
            "info@acme1.example office@northgate.example contact@lakeview.example clerk@rathaus.example"
        ),
        "url": _of("https://www.acme.example/ https://www.northgate.example/"),
        "isbn": _code("9781999999999"),
        "cas": _code("1999-99-9"),
        "ndc": _code("19999-199-99"),
        "mg": _code("19 mg"),
        "formula": _code("C1H9O9"),
        "rsid": _code("rs1999999"),
        "casenum": _code("HX199999"),
        "parcel": _code("19-19-199-199"),
        "ein": _code("19-1999999"),
        "swift": _code("AAAAAAAA"),
        "ssnlike": _code("199-19-1999"),
        "track": _code("1Z1999999999199999"),
        "uid": _code("AXXXXXXXXXXXX"),
        "vin": _code("XXXXXXXXXXXXXXXXX"),
        "plate": _code("AAA 1999"),
        "ver": _code("1.9.9"),
        "hash": lambda chance: hashlib.sha256(str(chance.random()).encode()).hexdigest(),
        "ip4private": _code("10.19.19.19"),
        "http": _of("200 200 304 404 500"),
        "thread": _code("worker-9"),
        "host": _of("web01 web02 db01 app07 cache03"),
        "hostfq": _of("www1.corp.example mail.corp.example api2.corp.example jenny.corp.example"),
        "mac": _code("02:42:ac:19:19:19"),
        "stationid": _code("USW00019999"),
        "docket": _code("19-cv-01999"),
        "occ": _code("19-1999"),
        "course": _code("BIOL 199"),
        "hours": _of("9-17 10-20"),
        "agetext": _of("2_years 5_years 11_months"),
        "band": _of("<$25k $25k-$50k >$100k"),
        "animalid": _code("A799999"),
        "objno": _code("1999.19.9"),
        "rfcfirm": _code("AAA991231A99"),
        "cct": _code("19EPR1999A"),
        "uai": _code("0199999A"),
        "siret": _code("19999999900019"),
        "ape": _code("19.19Z"),
        "ustid": _code("DE199999999"),
        "cnpj": _code("19.199.199/0001-99"),
        "inn10": _code("1999999999"),
    }
)
