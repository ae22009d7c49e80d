"""Labelled examples: what cells of each kind look like in tables of many countries."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from faker import Faker
from faker.config import AVAILABLE_LOCALES

from tools.train_names import templates, word_lists

FULL, GIVEN, FAMILY, ORGANIZATION, PLACE, STREET, OTHER = range(7)
PER_LOCALE = 700
"""Draws of each kind and locale."""
_UNSPACED = ("zh", "ja", "ko", "th")


@dataclass(frozen=True, slots=True)
class Example:
    """One cell. `origin` is the name in it or the cell itself: held-out origins are never trained on."""

    text: str
    kind: int
    origin: str


def all_examples(seed: int) -> Iterator[Example]:
    """All examples; the same seed gives the same ones."""
    source = random.Random(seed)
    Faker.seed(seed)
    for locale in sorted(AVAILABLE_LOCALES):
        yield from _of_locale(Faker(locale), locale, source)
    yield from _of_census(source)
    yield from _of_places(source)
    yield from _of_things(source)


def _draws(make: Callable[[], str], count: int) -> Iterator[str]:
    """Different results only; nothing where the locale has no such provider."""
    seen: set[str] = set()
    for _ in range(count):
        try:
            made = str(make()).replace("\n", ", ").strip()
        except (AttributeError, NotImplementedError):
            return
        if made and made not in seen:
            seen.add(made)
            yield made


def _of_locale(fake: Faker, locale: str, source: random.Random) -> Iterator[Example]:
    given, family = list(_draws(fake.first_name, PER_LOCALE)), list(_draws(fake.last_name, PER_LOCALE))
    yield from _names(given, family, source, unspaced=locale[:2] in _UNSPACED)
    for name in _draws(fake.name, PER_LOCALE // 2):
        yield Example(templates.recased(name, source), FULL, name)
    if hasattr(fake, "romanized_name"):
        for name in _draws(fake.romanized_name, PER_LOCALE // 2):
            yield Example(templates.recased(name, source), FULL, name)
    yield from _other_names(fake, source)
    for make in (fake.job, fake.word, fake.catch_phrase, lambda: fake.sentence(nb_words=4), lambda: fake.text(60)):
        for text in _draws(make, PER_LOCALE // 3):
            yield Example(templates.recased(text, source), OTHER, text)
    for word in _draws(lambda: " ".join(fake.words(2)), PER_LOCALE // 3):
        yield Example(word.capitalize(), OTHER, word)


def _other_names(fake: Faker, source: random.Random) -> Iterator[Example]:
    for company in _draws(fake.company, PER_LOCALE):
        yield Example(templates.recased(company, source), ORGANIZATION, company)
    for city in _draws(fake.city, PER_LOCALE // 2):
        yield Example(templates.recased(city, source), PLACE, city)
    for make in (fake.street_address, fake.street_name, fake.address):
        for street in _draws(make, PER_LOCALE // 3):
            yield Example(templates.recased(street, source), STREET, street)


def _names(given: Sequence[str], family: Sequence[str], source: random.Random, *, unspaced: bool) -> Iterator[Example]:
    for name in given:
        yield Example(templates.recased(name, source), GIVEN, name)
    for name in family:
        yield Example(templates.recased(name, source), FAMILY, name)
    for _ in range(PER_LOCALE if given and family else 0):
        first, last = source.choice(given), source.choice(family)
        yield Example(templates.full_name(first, last, source.choice(given), source, unspaced=unspaced), FULL, last)
    for _ in range(PER_LOCALE // 6 if given and family else 0):
        first, last = source.choice(given), source.choice(family)
        yield Example(templates.recased(templates.named_after(first, last, source), source), ORGANIZATION, last)


def _of_census(source: random.Random) -> Iterator[Example]:
    last = word_lists.census("all.last")[:40_000]
    first = word_lists.census("female.first") + word_lists.census("male.first")
    for name in first:
        yield Example(templates.recased(name, source), GIVEN, name)
    for name in last[:25_000]:
        yield Example(templates.recased(name, source), FAMILY, name)
    for _ in range(25_000):
        given, family = source.choice(first), last[int(len(last) * source.random() ** 2)]
        yield Example(templates.full_name(given, family, source.choice(first), source, unspaced=False), FULL, family)
    for _ in range(8_000):
        given, family = source.choice(first), source.choice(last)
        yield Example(templates.recased(templates.named_after(given, family, source), source), ORGANIZATION, family)
    for _ in range(4_000):
        street = templates.street(source.choice(last), source)
        yield Example(templates.recased(street, source), STREET, street)


def _of_places(source: random.Random) -> Iterator[Example]:
    cities = word_lists.cities()
    for name in source.sample(cities, 20_000) + word_lists.regions():
        yield Example(templates.recased(name, source), PLACE, name)
    for _ in range(5_000):
        name = f"{source.choice(cities)}, {source.choice(word_lists.STATES)}"
        yield Example(templates.recased(name, source), PLACE, name)
    for name in word_lists.stocks():
        yield Example(templates.recased(name, source), ORGANIZATION, name)
    for _ in range(5_000):
        name = templates.institution(source.choice(cities), source)
        yield Example(templates.recased(name, source), ORGANIZATION, name)


def _of_things(source: random.Random) -> Iterator[Example]:
    words = word_lists.english_words()
    common = word_lists.common_words()
    for word in source.sample(words, 25_000):
        yield Example(templates.recased(word, source), OTHER, word)
    for _ in range(30_000):
        phrase = templates.phrase(common, words, source)
        yield Example(phrase, OTHER, phrase)
    listed = [*word_lists.products(), *word_lists.calendar_and_languages()[:12_000], *word_lists.things(source)]
    for thing in [*listed, *templates.STATUSES * 30]:
        yield Example(templates.recased(thing, source), OTHER, thing)
    for _ in range(8_000):
        code = templates.code(source)
        yield Example(code, OTHER, code)
