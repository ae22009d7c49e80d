"""Invented numbers of people with true check digits, for the sixth exam."""
# fmt: off

from collections.abc import Sequence
from datetime import date
from random import Random

_D = ((0,1,2,3,4,5,6,7,8,9),(1,2,3,4,0,6,7,8,9,5),(2,3,4,0,1,7,8,9,5,6),(3,4,0,1,2,8,9,5,6,7),(4,0,1,2,3,9,5,6,7,8),(5,9,8,7,6,0,4,3,2,1),(6,5,9,8,7,1,0,4,3,2),(7,6,5,9,8,2,1,0,4,3),(8,7,6,5,9,3,2,1,0,4),(9,8,7,6,5,4,3,2,1,0))
_P = ((0,1,2,3,4,5,6,7,8,9),(1,5,7,6,2,8,3,0,9,4),(5,8,0,3,7,9,6,1,4,2),(8,9,1,6,0,4,3,5,2,7),(9,4,5,3,1,2,6,8,7,0),(4,2,8,6,5,7,3,9,0,1),(2,7,9,3,8,0,6,4,1,5),(7,0,4,6,9,1,3,2,5,8))


def _digits(dice: Random, count: int, first: str = "") -> str:
    return first + "".join(dice.choice("0123456789") for _ in range(count - len(first)))


def _weighed(body: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True))


def _luhn(body: str) -> str:
    doubled = (int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return body + str(-sum(value - 9 if value > 9 else value for value in doubled) % 10)


def cpf(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    body = _digits(dice, 9)
    for length in (10, 11):
        body += str(_weighed(body, range(length, 1, -1)) * 10 % 11 % 10)
    return f"{body[:3]}.{body[3:6]}.{body[6:9]}-{body[9:]}"


def aadhaar(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    body, check = _digits(dice, 11, dice.choice("23456789")), 0
    for place, digit in enumerate(reversed(body), 1):
        check = _D[check][_P[place % 8][int(digit)]]
    full = body + str(_D[check].index(0))
    return f"{full[:4]} {full[4:8]} {full[8:]}"


def pesel(dice: Random, born: date, *, man: bool) -> str:
    body = f"{born:%y}{born.month + (20 if born.year > 1999 else 0):02}{born:%d}{_digits(dice, 3)}{dice.choice('13579' if man else '02468')}"
    return body + str(-_weighed(body, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10)


def nss(dice: Random, born: date, *, man: bool) -> str:
    del man
    return _luhn(f"{dice.randint(10, 97)}{(born.year + 20) % 100:02}{born:%y}{_digits(dice, 4)}")


def egypt(dice: Random, born: date, *, man: bool) -> str:
    return f"{3 if born.year > 1999 else 2}{born:%y%m%d}{dice.choice(('01', '02', '12', '21'))}{_digits(dice, 3)}{dice.choice('13579' if man else '02468')}{dice.randint(1, 9)}"


def kenya(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    return _digits(dice, 8, dice.choice("123"))


def sss(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    return f"{_digits(dice, 2, '3')}-{_digits(dice, 7)}-{dice.randint(0, 9)}"


def nik(dice: Random, born: date, *, man: bool) -> str:
    return f"{dice.choice(('317101', '327301', '357802', '337404'))}{born.day + (0 if man else 40):02}{born:%m%y}{dice.randint(1, 9):04}"


def thai(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    body = _digits(dice, 12, "3")
    full = body + str((11 - _weighed(body, range(13, 1, -1)) % 11) % 10)
    return f"{full[0]}-{full[1:5]}-{full[5:10]}-{full[10:12]}-{full[12]}"


def israel(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    return _luhn(_digits(dice, 8, dice.choice("0235")))


def amka(dice: Random, born: date, *, man: bool) -> str:
    return _luhn(f"{born:%d%m%y}{_digits(dice, 3)}{dice.choice('13579' if man else '02468')}")


def afm(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    body = _digits(dice, 8, dice.choice("01"))
    return body + str(_weighed(body, [2**power for power in range(8, 0, -1)]) % 11 % 10)


def hetu(dice: Random, born: date, *, man: bool) -> str:
    serial = dice.randrange(3 if man else 2, 899, 2)
    sign = "A" if born.year > 1999 else "-"
    return f"{born:%d%m%y}{sign}{serial:03}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(f'{born:%d%m%y}{serial:03}') % 31]}"


def taj(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    body = _digits(dice, 8, dice.choice("012"))
    full = body + str(_weighed(body, (3, 7) * 4) % 10)
    return f"{full[:3]} {full[3:6]} {full[6:]}"


def cccd(dice: Random, born: date, *, man: bool) -> str:
    return f"{dice.choice(('001', '079', '048', '031'))}{(2 if born.year > 1999 else 0) + (not man)}{born:%y}{_digits(dice, 6)}"


def rrn(dice: Random, born: date, *, man: bool) -> str:
    body = f"{born:%y%m%d}{(3 if born.year > 1999 else 1) + (not man)}{dice.randrange(95):02}{_digits(dice, 3)}"
    return f"{body[:6]}-{body[6:]}{(11 - _weighed(body, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11) % 10}"


def mynumber(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    body = _digits(dice, 11)
    rest = _weighed(body, (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return body + str(0 if rest < 2 else 11 - rest)


def china(dice: Random, born: date, *, man: bool) -> str:
    body = f"{dice.choice(('110105', '310104', '110106', '110102'))}{born:%Y%m%d}{_digits(dice, 2)}{dice.choice('13579' if man else '02468')}"
    return body + "10X98765432"[_weighed(body, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11]


def rnokpp(dice: Random, born: date, *, man: bool) -> str:
    body = f"{(born - date(1899, 12, 31)).days:05}{_digits(dice, 3)}{dice.choice('13579' if man else '02468')}"
    return body + str(_weighed(body, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10)


def melli(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    body = _digits(dice, 9, dice.choice(("001", "127", "228")))
    rest = _weighed(body, range(10, 1, -1)) % 11
    return body + str(rest if rest < 2 else 11 - rest)


def iban(dice: Random, born: date, *, man: bool) -> str:
    del born, man
    body = _digits(dice, 18, "37040044")
    return f"DE{98 - int(body + '131400') % 97:02}{body}"


NUMBERS = {make.__name__: make for make in (cpf, aadhaar, pesel, nss, egypt, kenya, sss, nik, thai, israel, amka, afm, hetu, taj, cccd, rrn, mynumber, china, rnokpp, melli, iban)}
