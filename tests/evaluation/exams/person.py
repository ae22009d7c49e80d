"""People of the exams: invented, always the same for a seed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from unicodedata import normalize


@dataclass(frozen=True, slots=True)
class Culture:
    """What people of one place are called and how they are reached; `_` stands for a space inside a name."""

    men: str
    women: str
    families: str
    cities: str
    streets: str
    phone: str
    domains: str = "gmail.com yahoo.com outlook.com"

    def pick(self, words: str, random: Random) -> str:
        """One word of the list, with its spaces."""
        return random.choice(words.split()).replace("_", " ")


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person; `seed` makes everything else that columns say of them."""

    culture: Culture
    given: str
    middle: str
    family: str
    is_man: bool
    born: date
    seed: int

    @property
    def random(self) -> Random:
        """A fresh source of what is this person's own."""
        return Random(self.seed)

    @property
    def handle(self) -> str:
        """An ASCII name for mailboxes and accounts, different for every person."""
        ascii_name = normalize("NFKD", f"{self.given}.{self.family}").encode("ascii", "ignore").decode().lower()
        word = "".join(character for character in ascii_name if character.isalnum() or character == ".").strip(".")
        return f"{word or 'bx'}{self.seed % 9973}"


def people(culture: Culture, count: int, seed: int, youngest: int = 19, oldest: int = 78) -> list[Person]:
    """As many people with different full names and birth dates, always the same for a seed."""
    random = Random(seed)
    made: dict[tuple[str, str], Person] = {}
    births: set[date] = set()
    while len(made) < count:
        is_man = random.random() < 0.5
        given = culture.pick(culture.men if is_man else culture.women, random)
        middle = culture.pick(culture.men if is_man else culture.women, random)
        family = culture.pick(culture.families, random)
        born = date(2024, 3, 1) - timedelta(days=random.randint(youngest * 365, oldest * 365))
        if given == middle or (given, family) in made or born in births:
            continue
        births.add(born)
        made[given, family] = Person(culture, given, middle, family, is_man, born, random.randint(10**6, 10**9))
    return list(made.values())


type Maker = Callable[[Person, int], object]
"""Makes the cell of a column from a person and the number of the row."""
