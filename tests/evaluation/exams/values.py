"""Values that columns of the exams say of a person: names, contacts, dates, amounts."""

from datetime import date, timedelta
from random import Random

from tests.evaluation.exams.numbers import digits
from tests.evaluation.exams.person import Maker, Person


def full(p: Person, _: int) -> str:
    """Given and family name."""
    return f"{p.given} {p.family}"


def family_first(p: Person, _: int) -> str:
    """Family name, then given name."""
    return f"{p.family} {p.given}"


def joined(p: Person, _: int) -> str:
    """Family and given name without a space, as in Han and Hangul."""
    return f"{p.family}{p.given}"


def last_first(p: Person, _: int) -> str:
    """LAST, FIRST M."""
    return f"{p.family}, {p.given} {p.middle[0]}".upper()


def given(p: Person, _: int) -> str:
    """Given name."""
    return p.given


def family(p: Person, _: int) -> str:
    """Family name."""
    return p.family


def middle(p: Person, _: int) -> str:
    """Middle name."""
    return p.middle


def initial(p: Person, _: int) -> str:
    """Initials."""
    return f"{p.given[0]}.{p.middle[0]}."


def upper(maker: Maker) -> Maker:
    """The same in capitals."""
    return lambda p, i: str(maker(p, i)).upper()


def born(pattern: str) -> Maker:
    """Birth date in a pattern of strftime."""
    return lambda p, _: p.born.strftime(pattern)


def born_date(p: Person, _: int) -> object:
    """Birth date as a date cell."""
    return p.born


def age(p: Person, _: int) -> int:
    """Age in whole years in 2024."""
    return 2024 - p.born.year


def gender(man: str, woman: str) -> Maker:
    """Gender in two words."""
    return lambda p, _: man if p.is_man else woman


def email(p: Person, _: int) -> str:
    """Private mailbox."""
    return f"{p.handle}@{p.random.choice(p.culture.domains.split())}"


def work_email(domain: str) -> Maker:
    """Mailbox at an employer."""
    return lambda p, _: f"{p.handle}@{domain}"


def phone(p: Person, _: int) -> str:
    """Telephone number in the culture's shape."""
    r, text = p.random, p.culture.phone
    for key, size, first in (
        ("{a}", 3, "23456789"),
        ("{b0}", 2, "5678"),
        ("{b}", 3, "23456789"),
        ("{c}", 4, "0123456789"),
        ("{e}", 1, "67"),
        ("{d}", 1, "0123456789"),
    ):
        while key in text:
            text = text.replace(key, digits(r, size, first), 1)
    return text


def street(p: Person, _: int) -> str:
    """Street and number."""
    r = p.random
    return p.culture.pick(p.culture.streets, r).format(n=r.randint(2, 989), m=r.randint(1, 9))


def city(p: Person, _: int) -> str:
    """City."""
    return p.culture.pick(p.culture.cities, p.random)


def postcode(size: int, pattern: str = "{}") -> Maker:
    """Postal codes of digits."""
    return lambda p, _: pattern.format(digits(p.random, size))


def one_of(*choices: object) -> Maker:
    """One of the values, by person."""
    return lambda p, _: Random(p.seed + len(choices)).choice(choices)


def sequence(pattern: str, start: int = 1, step: int = 1) -> Maker:
    """Running numbers in a pattern."""
    return lambda _, i: pattern.format(start + i * step)


def number(pattern: str, low: int, high: int, salt: int = 0) -> Maker:
    """Random numbers of a person in a pattern."""
    return lambda p, _: pattern.format(Random(p.seed + salt).randint(low, high))


def amount(low: int, high: int) -> Maker:
    """Random money amounts of a person."""
    return lambda p, _: round(Random(p.seed + 5).uniform(low, high), 2)


def day(pattern: str = "%Y-%m-%d", first_year: int = 2021) -> Maker:
    """A date of the last years that is no birth date."""
    return lambda p, _: (date(first_year, 1, 4) + timedelta(days=Random(p.seed + 9).randint(0, 900))).strftime(pattern)
