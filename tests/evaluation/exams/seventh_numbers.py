"""Invented numbers of people with true check digits, for the seventh exam."""
# fmt: off

from collections.abc import Callable, Sequence
from random import Random

from tests.evaluation.exams.sixth_names import Who

_ODD = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23), strict=True))


def _digits(dice: Random, count: int, first: str = "") -> str:
    return first + "".join(dice.choice("0123456789") for _ in range(count - len(first)))


def _weighed(body: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True))


def _luhn(body: str) -> str:
    doubled = (int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return body + str(-sum(value - 9 if value > 9 else value for value in doubled) % 10)


def dni(p: Who) -> str:
    body = _digits(p.dice("dni"), 8, p.dice("d").choice("12357"))
    return body + "TRWAGMYFPDXBNJZSQVHLCKE"[int(body) % 23]


def fiscal(p: Who) -> str:
    def part(word: str) -> str:
        letters = [sign for sign in word.upper() if sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
        consonants = [sign for sign in letters if sign not in "AEIOU"]
        if word is p.given and len(consonants) > 3:
            consonants.pop(1)
        return "".join([*consonants, *(sign for sign in letters if sign in "AEIOU"), "X", "X"][:3])

    body = f"{part(p.family)}{part(p.given)}{p.born:%y}{'ABCDEHLMPRST'[p.born.month - 1]}{p.born.day + (0 if p.man else 40):02}{p.dice('fiscal').choice(('D150', 'F052', 'L483', 'H501'))}"
    total = sum(_ODD[sign] if place % 2 == 0 else int(sign, 36) - (10 if sign.isalpha() else 0) for place, sign in enumerate(body))
    return body + chr(65 + total % 26)


def nir(p: Who) -> str:
    body = f"{1 if p.man else 2}{p.born:%y%m}{p.dice('nir').choice(('49007', '29232', '87085'))}{p.dice('nir3').randint(1, 399):03}"
    return f"{body}{97 - int(body) % 97:02}"


def nif(p: Who) -> str:
    body = _digits(p.dice("nif"), 8, "2")
    rest = (11 - _weighed(body, range(9, 1, -1))) % 11
    return body + str(rest % 10)


def bsn(p: Who) -> str:
    dice = p.dice("bsn")
    while (rest := _weighed(body := _digits(dice, 8, dice.choice("12")), range(9, 1, -1)) % 11) == 10:
        pass
    return body + str(rest)


def personnummer(p: Who) -> str:
    serial = f"{p.dice('pnr').randrange(10, 99)}{p.dice('pnr1').choice('13579' if p.man else '02468')}"
    return f"{p.born:%Y%m%d}-{serial}{_luhn(f'{p.born:%y%m%d}{serial}')[-1]}"


def fodselsnummer(p: Who) -> str:
    dice = p.dice("fnr")
    while True:
        serial = f"{dice.randint(5, 9) if p.born.year > 1999 else dice.randint(0, 4)}{dice.randint(0, 9)}{dice.choice('13579' if p.man else '02468')}"
        body = f"{p.born:%d%m%y}{serial}"
        one = -_weighed(body, (3, 7, 6, 1, 8, 9, 4, 5, 2)) % 11
        two = -_weighed(f"{body}{one % 10}", (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
        if one < 10 and two < 10:
            return f"{body}{one}{two}"


def cpr(p: Who) -> str:
    return f"{p.born:%d%m%y}-{p.dice('cpr').randint(4, 9) if p.born.year > 1999 else p.dice('cpr').randint(0, 3)}{p.dice('cpr2').randint(10, 99)}{p.dice('cpr1').choice('13579' if p.man else '02468')}"


def rodne(p: Who) -> str:
    dice, front = p.dice("rc"), f"{p.born:%y}{p.born.month + (0 if p.man else 50):02}{p.born:%d}"
    while int(body := f"{front}{dice.randint(100, 999)}") % 11 == 10:
        pass
    return f"{front}/{body[6:]}{int(body) % 11}"


def cnp(p: Who) -> str:
    body = f"{(5 if p.born.year > 1999 else 1) + (not p.man)}{p.born:%y%m%d}{p.dice('cnp').choice(('08', '12', '22', '32'))}{p.dice('cnp3').randint(1, 999):03}"
    rest = _weighed(body, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    return body + str(1 if rest == 10 else rest)


def egn(p: Who) -> str:
    body = f"{p.born:%y}{p.born.month + (40 if p.born.year > 1999 else 0):02}{p.born:%d}{p.dice('egn').randint(10, 99)}{p.dice('egn1').choice('02468' if p.man else '13579')}"
    return body + str(_weighed(body, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10)


def oib(p: Who) -> str:
    body, rest = _digits(p.dice("oib"), 10), 10
    for digit in body:
        rest = ((int(digit) + rest) % 10 or 10) * 2 % 11
    return body + str((11 - rest) % 10)


def tckn(p: Who) -> str:
    body = _digits(p.dice("tckn"), 9, p.dice("t").choice("12345"))
    tenth = (7 * sum(map(int, body[::2])) - sum(map(int, body[1::2]))) % 10
    return f"{body}{tenth}{(sum(map(int, body)) + tenth) % 10}"


def baltic(p: Who) -> str:
    body = f"{(5 if p.born.year > 1999 else 3) + (not p.man)}{p.born:%y%m%d}{p.dice('baltic').randint(1, 700):03}"
    rest = _weighed(body, (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    return body + str(rest if rest < 10 else _weighed(body, (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)) % 11 % 10)


def iin(p: Who) -> str:
    dice = p.dice("iin")
    while True:
        body = f"{p.born:%y%m%d}{(5 if p.born.year > 1999 else 3) + (not p.man)}{_digits(dice, 4)}"
        rest = _weighed(body, range(1, 12)) % 11
        rest = _weighed(body, (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11 if rest == 10 else rest
        if rest < 10:
            return f"{body}{rest}"


def zaid(p: Who) -> str:
    return _luhn(f"{p.born:%y%m%d}{p.dice('za').randint(5000, 9999) if p.man else p.dice('za').randint(100, 4999):04}08")


def rut(p: Who) -> str:
    number = p.dice("rut").randint(8_000_000, 21_000_000)
    rest = 11 - _weighed(f"{number:08}", (3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return f"{number:,}".replace(",", ".") + "-" + {11: "0", 10: "K"}.get(rest, str(rest))


def cuil(p: Who) -> str:
    dice = p.dice("cuil")
    while (rest := -_weighed(body := ("20" if p.man else "27") + _digits(dice, 8, dice.choice("123")), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11) == 10:
        pass
    return f"{body[:2]}-{body[2:]}-{rest}"


def sin(p: Who) -> str:
    body = _luhn(_digits(p.dice("sin"), 8, p.dice("s").choice("124567")))
    return f"{body[:3]} {body[3:6]} {body[6:]}"


def nhs(p: Who) -> str:
    dice = p.dice("nhs")
    while (rest := -_weighed(body := _digits(dice, 9, dice.choice("46")), range(10, 1, -1)) % 11) == 10:
        pass
    return f"{body[:3]} {body[3:6]} {body[6:]}{rest}"


def nino(p: Who) -> str:
    dice = p.dice("nino")
    return f"{dice.choice(('JL', 'PW', 'NS', 'AB', 'SY'))}{_digits(dice, 6)}{dice.choice('ABCD')}"


def ssn(p: Who) -> str:
    dice = p.dice("ssn")
    return f"{dice.randint(101, 660)}-{dice.randint(10, 99)}-{dice.randint(1001, 9998)}"


def ahv(p: Who) -> str:
    body = _digits(p.dice("ahv"), 12, "756")
    full = body + str(-_weighed(body, (1, 3) * 6) % 10)
    return f"{full[:3]}.{full[3:7]}.{full[7:11]}.{full[11:]}"


def rijks(p: Who) -> str:
    body = f"{p.born:%y%m%d}{p.dice('rijks').randrange(1 if p.man else 2, 990, 2):03}"
    check = 97 - int(("2" if p.born.year > 1999 else "") + body) % 97
    return f"{body[:2]}.{body[2:4]}.{body[4:6]}-{body[6:]}.{check:02}"


def taiwan(p: Who) -> str:
    letter = p.dice("tw").choice("ABFHN")
    body = f"{10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.index(letter)}{1 if p.man else 2}{_digits(p.dice('tw7'), 7)}"
    return f"{letter}{body[2:]}{-_weighed(body, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1)) % 10}"


def nric(p: Who) -> str:
    young = p.born.year > 1999
    body = f"{p.born:%y}{_digits(p.dice('nric'), 5)}"
    return f"{'T' if young else 'S'}{body}{'JZIHGFEDCBA'[(_weighed(body, (2, 7, 6, 5, 4, 3, 2)) + (4 if young else 0)) % 11]}"


def mykad(p: Who) -> str:
    return f"{p.born:%y%m%d}-{p.dice('my').choice(('08', '04', '13', '10'))}-{_digits(p.dice('my3'), 3)}{p.dice('my1').choice('13579' if p.man else '02468')}"


def cnic(p: Who) -> str:
    return f"{p.dice('cnic').choice(('36302', '34603', '54400', '35202'))}-{_digits(p.dice('cnic7'), 7)}-{p.dice('cnic1').choice('13579' if p.man else '2468')}"


def nic(p: Who) -> str:
    days = p.born.timetuple().tm_yday + (0 if p.man else 500)
    return f"{p.born:%Y}{days:03}{_digits(p.dice('nic'), 5)}"


def nin(p: Who) -> str:
    return _digits(p.dice("nin"), 11, p.dice("n").choice("1234567"))


def ghana(p: Who) -> str:
    return f"GHA-{_digits(p.dice('gh'), 9, '7')}-{p.dice('gh1').randint(0, 9)}"


def ssnit(p: Who) -> str:
    return f"C{_digits(p.dice('ssnit'), 12, '0')}"


def cedula(p: Who) -> str:
    return f"{p.dice('cc').randint(1_000_200_000, 1_090_000_000) if p.seed % 2 else p.dice('cc').randint(10_200_000, 52_000_000)}"


def dni8(p: Who) -> str:
    return _digits(p.dice("dni8"), 8, p.dice("d8").choice("1247"))


def iban7(p: Who) -> str:
    country, front, size = {"nl": ("NL", "INGB", 10), "it": ("IT", "X0542811101", 12), "gb": ("GB", "BARC200415", 8), "pt": ("PT", "0035", 15), "be": ("BE", "", 0)}[p.land]
    body = front + _digits(p.dice("iban"), size)
    if country == "PT":
        body += f"{98 - int(body) * 100 % 97:02}"
    if country == "BE":
        account = _digits(p.dice("iban"), 10, "0")
        body = f"{account}{int(account) % 97 or 97:02}"
    if country == "IT":
        body = _cin(body[1:]) + body[1:]
    spelled = "".join(str(int(sign, 36)) for sign in f"{body}{country}00")
    return f"{country}{98 - int(spelled) % 97:02}{body}"


def _cin(body: str) -> str:
    return chr(65 + sum(_ODD[sign] if place % 2 == 0 else int(sign) for place, sign in enumerate(body)) % 26)


_MAKERS = (dni, fiscal, nir, nif, bsn, personnummer, fodselsnummer, cpr, rodne, cnp, egn, oib, tckn, baltic, iin, zaid, rut, cuil, sin, nhs, nino, ssn, ahv, rijks, taiwan, nric, mykad, cnic, nic, nin, ghana, ssnit, cedula, dni8, iban7)
NUMBERS: dict[str, Callable[[Who], str]] = {make.__name__: make for make in _MAKERS}
