"""Accepted types of the fourth exam's columns, and what other exams do not say of a person."""
# fmt: off

from random import Random
from unicodedata import normalize

from tests.evaluation.exams.fourth_names import KANA
from tests.evaluation.exams.person import Maker, Person

NAME, GIVEN, FAMILY = "PERSON", "GIVEN_NAME", "FAMILY_NAME"
TEL, MAIL, BORN, STREET, TOWN, SEX = "PHONE_NUMBER", "EMAIL_ADDRESS", "DATE_OF_BIRTH", "STREET_ADDRESS", "CITY", "GENDER"
NATIONAL = "NATIONAL_ID|TAX_ID|PERSON_ID|ID"
PASS = "PASSPORT_NUMBER|PERSON_ID|ID"
KEY = "PERSON_ID|ID|CUSTOMER_ID|CASE_NUMBER|PATIENT_ID|STUDENT_ID|EMPLOYEE_ID"
POST = "POSTAL_CODE|DE_PLZ|UK_POSTCODE|CA_POSTAL_CODE|ZIP_CODE"
PAY = "SALARY|?"

_FATHERS = {"Макар": "Макар", "Всеволод": "Всеволод", "Аркадий": "Аркадьев", "Леонид": "Леонид", "Ефим": "Ефим", "Родион": "Родион"}
_UKRAINIAN_FATHERS = "Орест Святослав Роман Данило Маркіян Ростислав".split()


def russian_family(p: Person, _: int) -> str:
    """Family name as a man or a woman bears it."""
    return p.family if p.is_man else p.family + "а"


def russian_father(p: Person, _: int) -> str:
    """Patronymic."""
    stem = Random(p.seed).choice(list(_FATHERS.values())).removesuffix("ев")
    soft = stem == "Аркадь"
    return stem + (("евич" if soft else "ович") if p.is_man else ("евна" if soft else "овна"))


def russian(p: Person, i: int) -> str:
    """Family name, given name, patronymic."""
    return f"{russian_family(p, i)} {p.given} {russian_father(p, i)}"


def ukrainian(p: Person, _: int) -> str:
    """Family name, given name, patronymic."""
    stem = Random(p.seed).choice(_UKRAINIAN_FATHERS).removesuffix("о")
    return f"{p.family} {p.given} {stem}{'ович' if p.is_man else 'івна'}"


def greek_family(p: Person, _: int) -> str:
    """Family name as a man or a woman bears it."""
    return p.family + ("ς" if p.is_man else "")


def second_family(p: Person, _: int) -> str:
    """The mother's family name."""
    return p.culture.pick(p.culture.families, Random(p.seed + 3))


def two_families(p: Person, i: int) -> str:
    """Given name and both family names."""
    return f"{p.given} {p.family} {second_family(p, i)}"


def families_first(p: Person, i: int) -> str:
    """Both family names, then the given name."""
    return f"{p.family} {second_family(p, i)}, {p.given}"


def kana(p: Person, _: int) -> str:
    """Reading of the family name."""
    return KANA[p.family]


def plain(name: str) -> str:
    """Capitals of ASCII."""
    return normalize("NFKD", name.replace("Đ", "D")).encode("ascii", "ignore").decode().upper()


def ticket_name(p: Person, _: int) -> str:
    """FAMILY/GIVEN MR, as airlines write it."""
    return f"{plain(p.family).replace(' ', '')}/{plain(p.given).replace(' ', '')}{'MR' if p.is_man else 'MRS'}"


def mother(p: Person, _: int) -> str:
    """Another person of the family."""
    return f"{p.culture.pick(p.culture.women, Random(p.seed + 11))} {p.family}"


def passport(letters: str, size: int = 7) -> Maker:
    """Passport numbers."""
    return lambda p, _: letters + f"{Random(p.seed + 2).randint(10 ** (size - 1), 10**size - 1)}"


def wide(pattern: str, size: int, salt: int = 21) -> Maker:
    """Numbers of so many digits that no two people share one."""
    return lambda p, _: pattern.format(Random(p.seed + salt).randint(10 ** (size - 1), 10**size - 1))


def era(p: Person, _: int) -> str:
    """Birth date in Japanese eras."""
    year = p.born.year
    name, first = ("昭和", 1925) if year < 1989 else ("平成", 1988)
    return f"{name}{year - first}年{p.born.month}月{p.born.day}日"


def nik(p: Person, _: int) -> str:
    """Indonesian identity number."""
    day = p.born.day + (0 if p.is_man else 40)
    return f"3205{Random(p.seed).randint(1, 40):02d}{day:02d}{p.born:%m%y}{p.seed % 9999 + 1:04d}"


def user(p: Person, _: int) -> str:
    """Account name."""
    return p.handle.replace(".", "_")
