"""Numbers of more issuers for the second exam, with right check digits."""
# fmt: off

from tests.evaluation.exams.numbers import digits, weighted
from tests.evaluation.exams.person import Person


def pt_nif(p: Person, _: int) -> str:
    """Portuguese tax number."""
    text = digits(p.random, 8, "123")
    rest = weighted(text, tuple(range(9, 1, -1))) % 11
    return text + str(0 if rest < 2 else 11 - rest)


def cuil(p: Person, _: int) -> str:
    """Argentine labor identity number."""
    r = p.random
    while True:
        text = ("20" if p.is_man else "27") + digits(r, 8, "1234")
        rest = weighted(text, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
        if rest != 1:
            return f"{text[:2]}-{text[2:]}-{0 if rest == 0 else 11 - rest}"


def rodne_cislo(p: Person, _: int) -> str:
    """Czech birth number."""
    month = p.born.month + (0 if p.is_man else 50)
    r = p.random
    while True:
        text = f"{p.born:%y}{month:02d}{p.born:%d}{digits(r, 3, '0123456789')}"
        if int(text) % 11 != 10:
            return f"{text[:6]}/{text[6:]}{int(text) % 11}"


def oib(p: Person, _: int) -> str:
    """Croatian personal identification number."""
    text, product = digits(p.random, 10), 10
    for c in text:
        product = ((int(c) + product) % 10 or 10) * 2 % 11
    return text + str((11 - product) % 10)


def egn(p: Person, _: int) -> str:
    """Bulgarian citizen number."""
    month = p.born.month + (40 if p.born.year >= 2000 else 0)
    text = f"{p.born:%y}{month:02d}{p.born:%d}{digits(p.random, 3, '0123456789')}"
    return text + str(weighted(text, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10)


def asmens_kodas(p: Person, _: int) -> str:
    """Lithuanian personal code."""
    first = (3 if p.is_man else 4) + (2 if p.born.year >= 2000 else 0)
    text = f"{first}{p.born:%y%m%d}{digits(p.random, 3, '0123456789')}"
    for weights in ((1, 2, 3, 4, 5, 6, 7, 8, 9, 1), (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)):
        if (rest := weighted(text, weights) % 11) < 10:
            return text + str(rest)
    return text + "0"


def cpr(p: Person, _: int) -> str:
    """Danish CPR number."""
    return f"{p.born:%d%m%y}-{digits(p.random, 4, '0123')}"


def cnic(p: Person, _: int) -> str:
    """Pakistani identity card number."""
    text = digits(p.random, 12, "1234567")
    return f"{text[:5]}-{text[5:]}-{1 if p.is_man else 2}"


def taiwan_id(p: Person, _: int) -> str:
    """Taiwanese identity number."""
    letter = p.random.choice("ABCDEFGHJK")
    value = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(letter) + 10
    text = f"{1 if p.is_man else 2}{digits(p.random, 7, '0123456789')}"
    total = value // 10 + value % 10 * 9 + weighted(text, (8, 7, 6, 5, 4, 3, 2, 1))
    return f"{letter}{text}{-total % 10}"


def taj(p: Person, _: int) -> str:
    """Hungarian social security number."""
    text = digits(p.random, 8)
    check = weighted(text, (3, 7) * 4) % 10
    return f"{text[:3]} {text[3:6]} {text[6:]}{check}"
