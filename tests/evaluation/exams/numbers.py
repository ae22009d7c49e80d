"""Numbers that issuers give to people, with right check digits."""
# fmt: off

from datetime import date
from random import Random

from tests.evaluation.exams.person import Maker, Person


def digits(random: Random, count: int, first: str = "123456789") -> str:
    """Random digits, the first of them one of `first`."""
    return random.choice(first) + "".join(random.choice("0123456789") for _ in range(count - 1))


def luhn(text: str) -> str:
    """The digits with their Luhn check digit."""
    total = sum(sum(divmod(int(c) * (2 if i % 2 == 0 else 1), 10)) for i, c in enumerate(reversed(text)))
    return text + str(-total % 10)


def weighted(text: str, weights: tuple[int, ...]) -> int:
    """Sum of the products of digits and weights."""
    return sum(int(c) * w for c, w in zip(text, weights, strict=True))


def ssn(p: Person, _: int) -> str:
    """Social security number of the United States."""
    r = p.random
    return f"{r.choice([*range(100, 660), *range(700, 770)]):03d}-{r.randint(10, 99)}-{r.randint(1000, 9999)}"


def a_number(p: Person, _: int) -> str:
    """A-number of nine digits."""
    return f"A{p.random.choice('02')}{digits(p.random, 8)}"


def sin(p: Person, _: int) -> str:
    """Canadian social insurance number."""
    text = luhn(digits(p.random, 8, "1234567"))
    return f"{text[:3]} {text[3:6]} {text[6:]}"


def nino(p: Person, _: int) -> str:
    """National insurance number of the United Kingdom."""
    r = p.random
    return r.choice(["AB", "CE", "JH", "LR", "PW", "SX", "YA"]) + digits(r, 6) + r.choice("ABCD")


def nhs(p: Person, _: int) -> str:
    """NHS number with its modulus 11 digit."""
    r = p.random
    while True:
        text = digits(r, 9, "4679")
        check = 11 - weighted(text, tuple(range(10, 1, -1))) % 11
        if check != 10:
            return f"{text[:3]} {text[3:6]} {text[6:]}{check % 11}"


def tfn(p: Person, _: int) -> str:
    """Australian tax file number."""
    r = p.random
    while True:
        text = digits(r, 9)
        if weighted(text, (1, 4, 3, 7, 5, 8, 6, 9, 10)) % 11 == 0:
            return text


def nif(p: Person, i: int) -> str:
    """Spanish DNI, every fifth one a NIE."""
    number = int(digits(p.random, 7 if i % 5 == 0 else 8, "1234567"))
    if i % 5 == 0:
        return f"Y{number:07d}{'TRWAGMYFPDXBNJZSQVHLCKE'[(10**7 + number) % 23]}"
    return f"{number:08d}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"


def nir(p: Person, _: int) -> str:
    """French social security number with key."""
    text = f"{1 if p.is_man else 2}{p.born:%y%m}{p.random.randint(1, 95):02d}{digits(p.random, 3)}{digits(p.random, 3)}"
    return f"{text}{97 - int(text) % 97:02d}"


def steuer_id(p: Person, _: int) -> str:
    """German tax id: one digit twice, ISO 7064 modulus 11,10."""
    r = p.random
    body = r.sample("123456789", 9)
    body.insert(r.randint(2, 9), body[0])
    product = 10
    for c in body:
        total = (int(c) + product) % 10 or 10
        product = total * 2 % 11
    return "".join(body) + str((11 - product) % 10)


def codice_fiscale(p: Person, _: int) -> str:
    """Italian fiscal code with its check letter."""
    def letters(name: str) -> str:
        plain = [c for c in name.upper() if c.isascii() and c.isalpha()]
        return "".join([c for c in plain if c not in "AEIOU"] + [c for c in plain if c in "AEIOU"] + ["X"] * 3)[:3]

    day = p.born.day + (0 if p.is_man else 40)
    body = f"{letters(p.family)}{letters(p.given)}{p.born:%y}{'ABCDEHLMPRST'[p.born.month - 1]}{day:02d}H{digits(p.random, 3)}"
    odd = dict(zip("0123456789", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21), strict=True))
    odd |= dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23), strict=True))
    total = sum(odd[c] if i % 2 == 0 else (int(c) if c.isdigit() else ord(c) - 65) for i, c in enumerate(body))
    return body + chr(65 + total % 26)


def bsn(p: Person, _: int) -> str:
    """Dutch citizen service number."""
    r = p.random
    while True:
        text = digits(r, 9)
        if (weighted(text[:8], (9, 8, 7, 6, 5, 4, 3, 2)) - int(text[8])) % 11 == 0:
            return text


def pesel(p: Person, _: int) -> str:
    """Polish PESEL of a birth before or after 2000."""
    month = p.born.month + (20 if p.born.year >= 2000 else 0)
    text = f"{p.born:%y}{month:02d}{p.born:%d}{digits(p.random, 3)}{(p.seed // 7 % 5) * 2 + (1 if p.is_man else 0)}"
    return text + str(-weighted(text, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10)


def cpf(p: Person, _: int) -> str:
    """Brazilian CPF, punctuated."""
    text = digits(p.random, 9)
    for size in (10, 11):
        rest = weighted(text, tuple(range(size, 1, -1))) * 10 % 11
        text += str(rest % 10)
    return f"{text[:3]}.{text[3:6]}.{text[6:9]}-{text[9:]}"


def rut(p: Person, _: int) -> str:
    """Chilean RUT."""
    number = p.random.randint(6_000_000, 23_000_000)
    total = sum(int(c) * (2 + i % 6) for i, c in enumerate(reversed(str(number))))
    return f"{number:,}-".replace(",", ".") + "0123456789K0"[11 - total % 11 if total % 11 else 0]


def curp(p: Person, _: int) -> str:
    """Mexican CURP without verified check digit letters but with the issued shape."""
    r = p.random
    letters = "".join(r.choice("BCDFGLMNPRST") for _ in range(3))
    return f"{r.choice('ABCGHLMR')}{r.choice('AEIOU')}{letters[:2]}{p.born:%y%m%d}{'H' if p.is_man else 'M'}{r.choice(['DF', 'JC', 'CS', 'OC'])}{letters}{digits(r, 2, '0123456789')}"


def personnummer(p: Person, _: int) -> str:
    """Swedish personal identity number."""
    text = f"{p.born:%y%m%d}{digits(p.random, 3)}"
    return f"{p.born:%Y%m%d}-{luhn(text)[6:]}"


def hetu(p: Person, _: int) -> str:
    """Finnish personal identity code."""
    number = p.random.randint(2, 899)
    sign = "A" if p.born.year >= 2000 else "-"
    return f"{p.born:%d%m%y}{sign}{number:03d}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(f'{p.born:%d%m%y}{number:03d}') % 31]}"


def cnp(p: Person, _: int) -> str:
    """Romanian CNP."""
    first = (1 if p.is_man else 2) + (4 if p.born.year >= 2000 else 0)
    text = f"{first}{p.born:%y%m%d}{p.random.randint(1, 46):02d}{digits(p.random, 3)}"
    rest = weighted(text, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    return text + str(1 if rest == 10 else rest)


def snils(p: Person, _: int) -> str:
    """Russian SNILS."""
    text = digits(p.random, 9)
    check = weighted(text, tuple(range(9, 0, -1))) % 101 % 100
    return f"{text[:3]}-{text[3:6]}-{text[6:]} {check:02d}"


def rnokpp(p: Person, _: int) -> str:
    """Ukrainian taxpayer number."""
    text = f"{(p.born - date(1899, 12, 31)).days:05d}{digits(p.random, 4)}"
    return text + str(weighted(text, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10)


def tckn(p: Person, _: int) -> str:
    """Turkish identity number."""
    d = [int(c) for c in digits(p.random, 9)]
    tenth = (sum(d[0::2]) * 7 - sum(d[1::2])) % 10
    return "".join(map(str, d)) + f"{tenth}{(sum(d) + tenth) % 10}"


def teudat_zehut(p: Person, _: int) -> str:
    """Israeli identity number."""
    text = "0" + digits(p.random, 7)
    total = sum(sum(divmod(int(c) * (1 + i % 2), 10)) for i, c in enumerate(text))
    return text + str(-total % 10)


_D = ("0123456789", "1234067895", "2340178956", "3401289567", "4012395678", "5987604321", "6598710432", "7659821043", "8765932104", "9876543210")
_P = ("0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258")


def aadhaar(p: Person, _: int) -> str:
    """Aadhaar number with its Verhoeff digit."""
    text = digits(p.random, 11, "23456789")
    for check in "0123456789":
        state = 0
        for i, c in enumerate(reversed(text + check)):
            state = int(_D[state][int(_P[i % 8][int(c)])])
        if state == 0:
            return f"{text[:4]} {text[4:8]} {text[8:]}{check}"
    raise AssertionError(text)


def pan(p: Person, _: int) -> str:
    """Indian permanent account number of a person."""
    r = p.random
    return "".join(r.choice("ABCDEGHJKLMNPRST") for _ in range(3)) + "P" + p.family[0].upper() + digits(r, 4) + r.choice("ABCDEFGHJK")


def resident_id(p: Person, _: int) -> str:
    """Chinese resident identity number."""
    text = p.random.choice(["510104", "420106", "210102", "350203", "530102"]) + f"{p.born:%Y%m%d}" + f"{p.random.randint(10, 499) * 2 + (1 if p.is_man else 0):03d}"
    return text + "10X98765432"[weighted(text, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11]


def rrn(p: Person, _: int) -> str:
    """Korean resident registration number."""
    first = (1 if p.is_man else 2) + (2 if p.born.year >= 2000 else 0)
    text = f"{p.born:%y%m%d}{first}{digits(p.random, 5, '0123456789')}"
    check = (11 - weighted(text, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11) % 10
    return f"{text[:6]}-{text[6:]}{check}"


def my_number(p: Person, _: int) -> str:
    """Japanese individual number."""
    text = digits(p.random, 11)
    rest = weighted(text[::-1], (2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6)) % 11
    return text + str(0 if rest <= 1 else 11 - rest)


def iran_code(p: Person, _: int) -> str:
    """Iranian national code."""
    text = digits(p.random, 9, "0123456789")
    rest = weighted(text, tuple(range(10, 1, -1))) % 11
    return text + str(rest if rest < 2 else 11 - rest)


def za_id(p: Person, _: int) -> str:
    """South African identity number."""
    return luhn(f"{p.born:%y%m%d}{p.random.randint(1000, 9999)}08")


def thai_id(p: Person, _: int) -> str:
    """Thai identity number."""
    text = digits(p.random, 12, "1358")
    check = (11 - weighted(text, tuple(range(13, 1, -1))) % 11) % 10
    return f"{text[0]}-{text[1:5]}-{text[5:10]}-{text[10:]}-{check}"


def ahv(p: Person, _: int) -> str:
    """Swiss AHV number."""
    text = "756" + digits(p.random, 9)
    check = -weighted(text, (1, 3) * 6) % 10
    return f"{text[:3]}.{text[3:7]}.{text[7:11]}.{text[11]}{check}"


def amka(p: Person, _: int) -> str:
    """Greek AMKA."""
    return luhn(f"{p.born:%d%m%y}{digits(p.random, 4)}")


def nric(p: Person, _: int) -> str:
    """Singaporean identity number."""
    text = digits(p.random, 7)
    return "S" + text + "JZIHGFEDCBA"[weighted(text, (2, 7, 6, 5, 4, 3, 2)) % 11]


def iban(country: str, bank: str, size: int) -> Maker:
    """IBANs of a country with right check digits."""
    def make(p: Person, _: int) -> str:
        account = bank + digits(p.random, size - len(bank))
        number = "".join(str(int(c, 36)) for c in account + country + "00")
        return f"{country}{98 - int(number) % 97:02d}{account}"

    return make


def card(p: Person, _: int) -> str:
    """Card number that passes Luhn."""
    return luhn("4" + digits(p.random, 14))
