"""`python -m tools.train_names.name_words OUTPUT`: hashes of the given and family names that file names are masked for."""

import struct
import sys
from pathlib import Path

from faker import Faker
from faker.config import AVAILABLE_LOCALES

from dlp_addon.classification.headers.reading import LEXICON
from dlp_addon.classification.names.name_words import hash_word
from tools.train_names import word_lists

MOST_FAMILY_NAMES = 40_000
"""Of the census, commonest first; rarer ones are words of every kind."""
LARGE_CITY = 200_000
"""Inhabitants from which a city's name in a file name is a place first."""


VERY_LARGE_CITY = 400_000
COMMONEST_NAMES = 300
"""Of each list of the census: names first, though counties and towns are called after them."""


def main() -> int:
    """Writes the sorted hashes of all names that are no large city, country, month, day, language or common word."""
    words = names() - word_lists.single_words_of_other_kinds(LARGE_CITY)
    words |= common_names() - word_lists.cities_states_and_months(VERY_LARGE_CITY)
    hashes = sorted({hash_word(word) for word in words if word not in LEXICON.phrases})
    Path(sys.argv[1]).write_bytes(struct.pack(f"<{len(hashes)}I", *hashes))
    print(f"{len(hashes)} names, {Path(sys.argv[1]).stat().st_size} bytes")
    return 0


def common_names() -> set[str]:
    """The commonest names of the census, in lower case."""
    lists = [word_lists.census(part)[:COMMONEST_NAMES] for part in ("male.first", "female.first", "all.last")]
    return {name.lower() for part in lists for name in part}


def names() -> set[str]:
    """Given and family names of the census and of every locale of Faker, in lower case."""
    found = {name for part in ("male.first", "female.first") for name in word_lists.census(part)}
    found |= set(word_lists.census("all.last")[:MOST_FAMILY_NAMES])
    for locale in AVAILABLE_LOCALES:
        for provider in Faker(locale).get_providers():
            for attribute in ("first_names", "last_names", "first_names_male", "first_names_female"):
                found |= {str(name) for name in getattr(provider, attribute, ())}
    return {name.lower() for name in found if len(name) > 1 and name.isalpha()}


if __name__ == "__main__":
    sys.exit(main())
