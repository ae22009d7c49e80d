"""Identity and tax numbers of persons by shape and check digit, for countries that Presidio leaves out.

One column holds numbers of one issuer: each scheme is put to all values, and the best one counts.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dlp_addon.model.column import PatternShare

_MIN_DISTINCT = 3
"""Fewer numbers pass a check of one digit by chance."""
_CHECKED, _DATED, _SHAPED = 0.95, 1.1, 0.7
"""Scores of numbers with a check digit, with a birth date besides, and with neither but a telling form."""
_SEPARATORS = str.maketrans("", "", " .-/")
_MOST_CHARACTERS = 24
_SHARE = 0.85
_DATE = r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])"
_YEAR_FIRST = r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"

type Check = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Scheme:
    """How one issuer's numbers are made.

    Attributes:
        entity_type: type of the numbers.
        is_spelled: whether the pattern wants the separators, without which the number would look like others.
    """

    pattern: "re.Pattern[str]" = field(repr=False)
    check: Check
    score: float
    entity_type: str = "NATIONAL_ID"
    is_spelled: bool = False

    def accepts(self, value: str) -> bool:
        """Whether a value has the shape and passes the check."""
        plain = value.translate(_SEPARATORS)
        return self.pattern.fullmatch(value if self.is_spelled else plain) is not None and self.check(plain)


def _weighted(text: str, weights: Sequence[int]) -> int:
    return sum(int(digit, 36) * weight for digit, weight in zip(text, weights, strict=False))


def _modulus_11(*weights: int, ten: int = 0, complement: bool = True) -> Check:
    """The last digit is the weighted sum modulo 11, or its complement; `ten` stands where that is no digit."""

    def check(number: str) -> bool:
        rest = _weighted(number, weights) % 11
        expected = -rest % 11 if complement else rest
        return int(number[len(weights)]) == (ten if expected == 10 else expected)

    return check


def luhn(number: str) -> bool:
    """ISO/IEC 7812-1, annex B."""
    return sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(reversed(number))) % 10 == 0


def _modulus_10(*weights: int) -> Check:
    return lambda number: (_weighted(number, weights) + int(number[len(weights)])) % 10 == 0


def _eleven_ten(number: str) -> bool:
    """ISO/IEC 7064, MOD 11,10."""
    product = 10
    for digit in number[:-1]:
        product = (((int(digit) + product) % 10 or 10) * 2) % 11
    return (11 - product) % 10 == int(number[-1])


def _china(number: str) -> bool:
    """GB 11643-1999, ISO/IEC 7064 MOD 11-2."""
    return "10X98765432"[_weighted(number[:17], [2 ** (17 - i) % 11 for i in range(17)]) % 11] == number[17].upper()


def _france(number: str) -> bool:
    """INSEE's number in the register of persons, Corsica's letters as numbers."""
    plain = number.upper().replace("2A", "19").replace("2B", "18")
    return plain.isdigit() and 97 - int(plain[:13]) % 97 == int(plain[13:])


def _belgium(number: str) -> bool:
    first, key = number[:9], int(number[9:])
    return key in (97 - int(first) % 97, 97 - int("2" + first) % 97)


def _brazil(number: str) -> bool:
    return len(set(number)) > 1 and all(
        _weighted(number, range(size, 1, -1)) * 10 % 11 % 10 == int(number[size - 1]) for size in (10, 11)
    )


def _bulgaria(number: str) -> bool:
    return _weighted(number, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10 == int(number[9])


def _chile(number: str) -> bool:
    total = sum(int(digit) * (2 + i % 6) for i, digit in enumerate(reversed(number[:-1])))
    return "0123456789K0"[11 - total % 11 if total % 11 else 0] == number[-1].upper()


def _estonia(number: str) -> bool:
    for weights in ((1, 2, 3, 4, 5, 6, 7, 8, 9, 1), (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)):
        if (rest := _weighted(number, weights) % 11) < 10:
            return rest == int(number[10])
    return int(number[10]) == 0


def _norway(number: str) -> bool:
    first = -_weighted(number, (3, 7, 6, 1, 8, 9, 4, 5, 2)) % 11
    second = -_weighted(number, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return [first, second] == [int(number[9]), int(number[10])]


def _romania(number: str) -> bool:
    rest = _weighted(number, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    return int(number[12]) == (1 if rest == 10 else rest)


def _russia_insurance(number: str) -> bool:
    return _weighted(number, range(9, 0, -1)) % 101 % 100 == int(number[9:])


def _russia_tax(number: str) -> bool:
    first = _weighted(number, (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10
    second = _weighted(number, (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10
    return [first, second] == [int(number[10]), int(number[11])]


def _spain(number: str) -> bool:
    digits = number[:-1].upper().replace("X", "0", 1).replace("Y", "1", 1).replace("Z", "2", 1)
    return "TRWAGMYFPDXBNJZSQVHLCKE"[int(digits) % 23] == number[-1].upper()


def _taiwan(number: str) -> bool:
    value = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(number[0].upper()) + 10
    return (value // 10 + value % 10 * 9 + _weighted(number[1:], (8, 7, 6, 5, 4, 3, 2, 1, 1))) % 10 == 0


def _hong_kong(number: str) -> bool:
    total = 36 * 9 + (int(number[0], 36)) * 8 + _weighted(number[1:7], (7, 6, 5, 4, 3, 2))
    return "0123456789A"[-total % 11] == number[7].upper()


def _iran(number: str) -> bool:
    rest = _weighted(number, range(10, 1, -1)) % 11
    return len(set(number)) > 1 and int(number[9]) == (rest if rest < 2 else 11 - rest)


def _argentina(number: str) -> bool:
    rest = _weighted(number, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return int(number[10]) == {0: 0, 1: 9}.get(rest, 11 - rest)


def _portugal(number: str) -> bool:
    rest = _weighted(number, range(9, 1, -1)) % 11
    return int(number[8]) == (0 if rest < 2 else 11 - rest)


def _japan(number: str) -> bool:
    rest = _weighted(number[10::-1], (2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6)) % 11
    return int(number[11]) == (0 if rest <= 1 else 11 - rest)


def _czech(number: str) -> bool:
    return int(number) % 11 == 0 or (int(number[:9]) % 11 == 10 and number[9] == "0")


def _latvia(number: str) -> bool:
    return (1101 - _weighted(number, (1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11 % 10 == int(number[10])


def _hungary(number: str) -> bool:
    return _weighted(number, (3, 7) * 4) % 10 == int(number[8])


def _kazakhstan(number: str) -> bool:
    for weights in (range(1, 12), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)):
        if (rest := _weighted(number, weights) % 11) < 10:
            return rest == int(number[11])
    return False


def _austria(number: str) -> bool:
    return _weighted(number, (3, 7, 9, 0, 5, 8, 4, 2, 1, 6)) % 11 == int(number[3])


def _ukraine(number: str) -> bool:
    return _weighted(number, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10 == int(number[9])


def _el_salvador(number: str) -> bool:
    return -_weighted(number, range(9, 1, -1)) % 10 == int(number[8])


def _any(_: str) -> bool:
    return True


def _scheme(pattern: str, check: Check, score: float = _CHECKED, *, is_spelled: bool = False) -> Scheme:
    return Scheme(re.compile(pattern), check, score, is_spelled=is_spelled)


_EUROPE = (
    _scheme(_YEAR_FIRST + r"\d{5}", _belgium, _DATED),
    _scheme(r"\d\d(?:[024][1-9]|[135][0-2])(?:0[1-9]|[12]\d|3[01])\d{4}", _bulgaria, _DATED),
    _scheme(r"\d\d(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12]\d|3[01])\d{4}", _czech, _DATED),
    _scheme(r"[1-9]\d{3}" + _DATE + r"\d\d", _austria, _DATED),
    _scheme(_DATE + r"\d\d[- ]\d{4}", _any, _CHECKED, is_spelled=True),
    _scheme(r"[1-8]" + _YEAR_FIRST + r"\d{4}", _estonia, _DATED),
    _scheme(r"[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[ABab])\d{8}", _france, _DATED),
    _scheme(_DATE + r"\d{7}", luhn, _DATED),
    _scheme(r"\d{11}", _eleven_ten),
    _scheme(r"\d{9}", _hungary),
    _scheme(_DATE + r"\d\d[0-2]\d{4}", _latvia, _DATED),
    _scheme(r"[1-9]\d{12}", lambda number: _weighted(number, (7, 3, 1) * 4) % 10 == int(number[12])),
    _scheme(r"\d{9}", _modulus_11(9, 8, 7, 6, 5, 4, 3, 2, complement=False, ten=-1)),
    _scheme(_DATE + r"\d{7}", _norway, _DATED),
    _scheme(r"[1-9]\d{8}", _portugal),
    _scheme(r"[1-8]" + _YEAR_FIRST + r"(?:0[1-9]|[1-4]\d|5[12]|70)\d{4}", _romania, _DATED),
    _scheme(r"\d{11}", _russia_insurance),
    _scheme(r"\d{12}", _russia_tax),
    Scheme(re.compile(r"(?:[XYZxyz]\d{7}|\d{8})[A-HJ-NP-TV-Za-hj-np-tv-z]"), _spain, _DATED, "ES_NIF"),
    _scheme(r"756\d{10}", _modulus_10(*(1, 3) * 6), _DATED),
    _scheme(r"[1-4]\d{9}", _ukraine),
    _scheme(_DATE + r"[09]\d{8}", _modulus_11(7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), _DATED),
    _scheme(r"[A-Ta-t]\d{8}[A-Wa-w]", _any, _SHAPED),
)
"""Belgium, Bulgaria, Czechia and Slovakia, Austria, Denmark, Estonia and Lithuania, France, Greece, Croatia, Hungary,
Latvia, Moldova, Netherlands, Norway, Portugal, Romania, Russia (insurance, tax), Spain, Switzerland, Ukraine, the
states of former Yugoslavia, Albania."""
_AMERICAS = (
    _scheme(r"(?:20|2[3-7])\d{9}", _argentina),
    _scheme(r"\d{11}", _brazil),
    _scheme(r"\d{7,8}[\dKk]", _chile),
    _scheme(r"\d{3}-\d{7}-\d", luhn, is_spelled=True),
    _scheme(r"(?:0[1-9]|1\d|2[0-4]|30)[0-6]\d{7}", luhn),
    _scheme(r"\d{8}-\d", _el_salvador, is_spelled=True),
    _scheme(r"(?:0[1-9]|1[0-8])[0-2]\d(?:19|20)\d{7}", _any, _SHAPED),
    _scheme(r"[A-Z][AEIOUX][A-Z]{2}" + _YEAR_FIRST + r"[HMX][A-Z]{5}[A-Z\d]\d", _any, _DATED),
    _scheme(r"[A-Z&Ñ]{4}" + _YEAR_FIRST + r"[A-Z\d]{3}", _any, _DATED),
    _scheme(r"(?i)[VE]-?\d{6,8}", _any, _SHAPED),
)
"""Argentina, Brazil, Chile, Dominican Republic, Ecuador, El Salvador, Honduras, Mexico (population, tax), Venezuela."""
_ASIA_AND_AFRICA = (
    _scheme(r"[1-6]\d{5}(?:19|20)" + _YEAR_FIRST + r"\d{3}[\dXx]", _china, _DATED),
    _scheme(r"[23]" + _YEAR_FIRST + r"(?:0[1-4]|[12]\d|3[1-5]|88)\d{5}", _any, _CHECKED),
    _scheme(r"[A-Za-z]\d{6}[\dAa]", _hong_kong),
    _scheme(r"[1-9]\d{5}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}", _any, _CHECKED),
    _scheme(r"\d{10}", _iran),
    _scheme(r"\d{9}", luhn),
    _scheme(r"\d{12}", _japan),
    _scheme(_YEAR_FIRST + r"[1-6]\d{5}", _kazakhstan, _DATED),
    _scheme(_YEAR_FIRST + r"(?:0[1-9]|[1-5]\d|[6-9]\d)\d{4}", _any, _SHAPED),
    _scheme(r"\d{5}-\d{7}-\d", _any, _CHECKED, is_spelled=True),
    _scheme(r"[12]\d{9}", luhn),
    _scheme(r"\d{9}[VXvx]", _any, _CHECKED),
    _scheme(r"[A-Za-z][1289A-Da-d]\d{8}", _taiwan),
    _scheme(r"784(?:19|20)\d{10}", luhn, _DATED),
    _scheme(r"0\d\d[0-3]\d{8}", _any, _SHAPED),
)
"""China, Egypt, Hong Kong, Indonesia, Iran, Israel, Japan, Kazakhstan, Malaysia, Pakistan, Saudi Arabia, Sri Lanka,
Taiwan, United Arab Emirates, Vietnam."""
SCHEMES: tuple[Scheme, ...] = (*_EUROPE, *_AMERICAS, *_ASIA_AND_AFRICA)


def national_number_share(values: Sequence[str]) -> PatternShare | None:
    """How many of the values one issuer may have issued, by the scheme that most of them pass; None for none.

    The score says how telling the scheme is; a check has been made already.
    """
    numbers = [value.replace("(", "").replace(")", "") for value in values if _is_number(value)]
    if len(numbers) < _MIN_DISTINCT or len(numbers) < _SHARE * len(values):
        return None
    live = [scheme for scheme in SCHEMES if sum(map(scheme.accepts, numbers[:_MIN_DISTINCT])) >= _MIN_DISTINCT - 1]
    shares = ((sum(map(scheme.accepts, numbers)) / len(values), scheme.score, scheme.entity_type) for scheme in live)
    share, score, name = max(shares, default=(0.0, 0.0, ""))
    return PatternShare(entity_type=name, share=share, checked=False, score=score) if share >= _SHARE else None


def _is_number(value: str) -> bool:
    return len(value) <= _MOST_CHARACTERS and value.isascii() and any(map(str.isdigit, value))
