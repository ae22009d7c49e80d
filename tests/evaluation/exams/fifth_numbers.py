"""Numbers of persons in the fifth exam, each with the check of the authority that issues it."""
# fmt: off

from collections.abc import Callable, Sequence
from random import Random

from tests.evaluation.exams.fifth_names import Who


def filled(form: str, dice: Random) -> str:
    """A digit for each `#`."""
    return "".join(str(dice.randint(0, 9)) if sign == "#" else sign for sign in form)


def _digits(p: Who, count: int, salt: str) -> str:
    return filled("#" * count, p.dice(salt))


def _sum(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


def luhn(digits: str) -> str:
    """With its Luhn digit."""
    total = sum(sum(divmod(int(digit) * (2 - index % 2), 10)) for index, digit in enumerate(reversed(digits)))
    return f"{digits}{-total % 10}"


def _dni(p: Who) -> str:
    number = p.dice("dni").randint(10**7, 99 * 10**6)
    return f"{number}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"


def _nir(p: Who) -> str:
    body = f"{1 if p.sex == 'M' else 2}{p.born:%y%m}{p.dice('nir').randint(10, 89)}{p.dice('nir2').randint(1, 600):03}{p.dice('nir3').randint(1, 400):03}"
    return f"{body}{97 - int(body) % 97:02}"


def _steuer(p: Who) -> str:
    dice = p.dice("steuer")
    digits = dice.sample("123456789", 9)
    digits.insert(dice.randint(1, 9), digits[0])
    product = 10
    for digit in digits:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return "".join(digits) + str((11 - product) % 10)


def _pesel(p: Who) -> str:
    body = f"{p.born:%y}{p.born.month + (20 if p.born.year > 1999 else 0):02}{p.born:%d}{_digits(p, 3, 'pesel')}{p.dice('p').randint(0, 4) * 2 + (p.sex == 'M')}"
    return f"{body}{-_sum(body, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10}"


def _cpf(p: Who) -> str:
    body = _digits(p, 9, "cpf")
    for _ in range(2):
        body += str(_sum(body, range(len(body) + 1, 1, -1)) * 10 % 11 % 10)
    return f"{body[:3]}.{body[3:6]}.{body[6:9]}-{body[9:]}"


def _nif(p: Who) -> str:
    body = "2" + _digits(p, 7, "nif")
    check = 11 - _sum(body, range(9, 1, -1)) % 11
    return f"{body}{check if check < 10 else 0}"


def _bsn(p: Who) -> str:
    for attempt in range(99):
        body = "1" + _digits(p, 7, f"bsn{attempt}")
        check = _sum(body, range(9, 1, -1)) % 11
        if check < 10:
            return f"{body}{check}"
    raise AssertionError


def _personnummer(p: Who) -> str:
    serial = f"{p.dice('pn').randint(10, 98)}{p.dice('pn2').randint(0, 4) * 2 + (p.sex == 'M')}"
    return f"{p.born:%Y%m%d}-{luhn(f'{p.born:%y%m%d}{serial}')[6:]}"


def _hetu(p: Who) -> str:
    serial = p.dice("hetu").randint(1, 440) * 2 + (p.sex == "M")
    return f"{p.born:%d%m%y}{'A' if p.born.year > 1999 else '-'}{serial:03}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(f'{p.born:%d%m%y}{serial:03}') % 31]}"


def _tckn(p: Who) -> str:
    body = f"{p.dice('tc').randint(1, 9)}{_digits(p, 8, 'tckn')}"
    odd, even = (sum(map(int, body[start::2])) for start in (0, 1))
    tenth = (odd * 7 - even) % 10
    return f"{body}{tenth}{(odd + even + tenth) % 10}"


def _sfz(p: Who) -> str:
    body = f"{p.dice('sfz').choice(('320505', '410302', '510704', '350503'))}{p.born:%Y%m%d}{_digits(p, 2, 'sfz')}{p.dice('sx').randint(0, 4) * 2 + (p.sex == 'M')}"
    return body + "10X98765432"[_sum(body, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11]


def _rrn(p: Who) -> str:
    century = (1 if p.sex == "M" else 2) + (2 if p.born.year > 1999 else 0)
    body = f"{p.born:%y%m%d}{century}{_digits(p, 5, 'rrn')}"
    return f"{body[:6]}-{body[6:]}{(11 - _sum(body, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11) % 10}"


def _cnp(p: Who) -> str:
    first = (1 if p.sex == "M" else 2) + (4 if p.born.year > 1999 else 0)
    body = f"{first}{p.born:%y%m%d}{p.dice('jud').randint(1, 39):02}{p.dice('cnp').randint(1, 998):03}"
    check = _sum(body, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    return f"{body}{1 if check == 10 else check}"


def _rodne(p: Who) -> str:
    month = p.born.month + (50 if p.sex == "F" else 0)
    for serial in range(p.dice("rc").randint(100, 900), 2000):
        body = f"{p.born:%y}{month:02}{p.born:%d}{serial:03}"
        if int(body) % 11 < 10:
            return f"{body[:6]}/{serial:03}{int(body) % 11}"
    raise AssertionError


def _egn(p: Who) -> str:
    body = f"{p.born:%y}{p.born.month + (40 if p.born.year > 1999 else 0):02}{p.born:%d}{_digits(p, 2, 'egn')}{p.dice('e').randint(0, 4) * 2 + (p.sex == 'F')}"
    return f"{body}{_sum(body, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10}"


def _nhs(p: Who) -> str:
    for attempt in range(99):
        body = "4" + _digits(p, 8, f"nhs{attempt}")
        check = (11 - _sum(body, range(10, 1, -1)) % 11) % 11
        if check < 10:
            return f"{body[:3]} {body[3:6]} {body[6:]}{check}"
    raise AssertionError


def _snils(p: Who) -> str:
    body = "1" + _digits(p, 8, "snils")
    check = _sum(body, range(9, 0, -1)) % 101 % 100
    return f"{body[:3]}-{body[3:6]}-{body[6:]} {check:02}"


def _rnokpp(p: Who) -> str:
    days = p.born.toordinal() - 693595
    body = f"{days:05}{_digits(p, 3, 'ipn')}{p.dice('i').randint(0, 4) * 2 + (p.sex == 'M')}"
    return f"{body}{_sum(body, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10}"


def _teudat(p: Who) -> str:
    return luhn("0" + _digits(p, 7, "tz"))


def _melli(p: Who) -> str:
    body = "0" + f"{p.dice('m').randint(1, 9)}" + _digits(p, 7, "melli")
    rest = _sum(body, range(10, 1, -1)) % 11
    return f"{body}{rest if rest < 2 else 11 - rest}"


def _amka(p: Who) -> str:
    return luhn(f"{p.born:%d%m%y}{_digits(p, 4, 'amka')}")


def _taj(p: Who) -> str:
    body = "1" + _digits(p, 7, "taj")
    return f"{body}{_sum(body, (3, 7) * 4) % 10}"


def _svnr(p: Who) -> str:
    for serial in range(p.dice("sv").randint(100, 900), 1200):
        check = (_sum(str(serial), (3, 7, 9)) + _sum(f"{p.born:%d%m%y}", (5, 8, 4, 2, 1, 6))) % 11
        if check < 10:
            return f"{serial}{check} {p.born:%d%m%y}"
    raise AssertionError


def _thai(p: Who) -> str:
    body = "3" + _digits(p, 11, "thai")
    return f"{body}{(11 - _sum(body, range(13, 1, -1)) % 11) % 10}"


def _mynumber(p: Who) -> str:
    body = "2" + _digits(p, 10, "my")
    rest = _sum(body[::-1], (2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6)) % 11
    return f"{body}{0 if rest < 2 else 11 - rest}"


def _aadhaar(p: Who) -> str:
    body = f"{p.dice('a').randint(2, 9)}{_digits(p, 10, 'aadhaar')}"
    check = 0
    for index, digit in enumerate(reversed(body)):
        check = _dihedral(check, _turned(int(digit), index + 1))
    done = body + str(next(digit for digit in range(10) if _dihedral(check, digit) == 0))
    return f"{done[:4]} {done[4:8]} {done[8:]}"


def _dihedral(a: int, b: int) -> int:
    if a < 5:
        return (a + b) % 5 if b < 5 else (a + b - 5) % 5 + 5
    return (a - 5 - b) % 5 + 5 if b < 5 else (a - b) % 5


def _turned(digit: int, times: int) -> int:
    for _ in range(times % 8):
        digit = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)[digit]
    return digit


def _ssn(p: Who) -> str:
    dice = p.dice("ssn")
    return f"{dice.randint(101, 599)}-{dice.randint(10, 98)}-{dice.randint(1001, 9998)}"


def _nino(p: Who) -> str:
    return f"{p.dice('ni').choice(('AB', 'JK', 'PE', 'SH', 'WL'))}{_digits(p, 6, 'nino')}{p.dice('nz').choice('ABCD')}"


def _nik(p: Who) -> str:
    return f"3573{p.dice('nik').randint(1, 5):02}{p.born.day + (40 if p.sex == 'F' else 0):02}{p.born:%m%y}{p.dice('nk').randint(1, 40):04}"


NUMBERS: dict[str, tuple[str, Callable[[Who], str]]] = {
    "dni": ("ES_NIF|ES_DNI", _dni), "nir": ("FR_NIR|FR_INSEE|FR_SSN|FR_SOCIAL_SECURITY_NUMBER", _nir), "steuer": ("DE_TAX_ID|DE_STEUER_ID|DE_STEUERID", _steuer),
    "pesel": ("PL_PESEL", _pesel), "cpf": ("BR_CPF", _cpf), "nif": ("PT_NIF", _nif), "bsn": ("NL_BSN", _bsn), "pnr": ("SE_PERSONNUMMER|SE_PERSONAL_IDENTITY_NUMBER", _personnummer),
    "hetu": ("FI_PERSONAL_IDENTITY_CODE", _hetu), "tckn": ("TR_NATIONAL_ID|TR_TCKN", _tckn), "sfz": ("CN_RESIDENT_ID|CN_ID_CARD|CN_NATIONAL_ID", _sfz), "rrn": ("KR_RRN", _rrn),
    "cnp": ("RO_CNP", _cnp), "rodne": ("CZ_RODNE_CISLO|CZ_BIRTH_NUMBER", _rodne), "egn": ("BG_EGN", _egn), "nhs": ("UK_NHS", _nhs), "snils": ("RU_SNILS", _snils),
    "rnokpp": ("UA_RNOKPP|UA_TAX_ID|UA_IPN", _rnokpp), "teudat": ("IL_TEUDAT_ZEHUT|IL_ID|IL_NATIONAL_ID", _teudat), "melli": ("IR_NATIONAL_CODE|IR_NATIONAL_ID", _melli), "amka": ("GR_AMKA", _amka),
    "taj": ("HU_TAJ", _taj), "svnr": ("AT_SVNR|AT_SOCIAL_SECURITY_NUMBER", _svnr), "thai": ("TH_TNIN", _thai), "mynumber": ("JP_MY_NUMBER", _mynumber), "aadhaar": ("IN_AADHAAR", _aadhaar),
    "ssn": ("US_SSN", _ssn), "nino": ("UK_NINO", _nino), "nik": ("ID_NIK", _nik),
}
_BBANS = {"de": ("DE", "370400440#########"), "at": ("AT", "20111###########"), "fr": ("FR", "30006000010########## ##"), "nl": ("NL", "INGB0#########"), "it": ("IT", "X0542811101000000######"), "pl": ("PL", "10901014000007########"), "gr": ("GR", "01101250000000012######")}
_LENGTHS = {"de": 18, "at": 16, "fr": 23, "nl": 14, "it": 23, "pl": 24, "gr": 23}


def iban(p: Who) -> str:
    """An account with the check digits of ISO 13616."""
    country, form = _BBANS.get(p.land, _BBANS["de"])
    body = filled((form.replace(" ", "") + "#" * 9)[: _LENGTHS.get(p.land, 18)], p.dice("iban"))
    check = 98 - int("".join(str(int(sign, 36)) for sign in f"{body}{country}00")) % 97
    return f"{country}{check:02}{body}"


def card(p: Who) -> str:
    """A payment card."""
    return luhn("4556" + _digits(p, 11, "card"))


def imei(p: Who) -> str:
    """A handset."""
    return luhn("35693803" + _digits(p, 6, "imei"))
