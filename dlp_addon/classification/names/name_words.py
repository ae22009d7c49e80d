"""Words in names of files and sheets that are names of people, by a list of hashes that comes with the package."""

import sys
from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from pathlib import Path
from zlib import crc32

FILE = Path(__file__).with_name("name_words.bin")
_LABELS = """
    sheet sheets page book case long day hall short main sales final list new old north south east west upper lower
    price cost count total sum part form field note notes sample test draft copy back high low good best first last
    second third english may june april august march january spring summer autumn winter may young park street hill
    lake river bay beach field woods forest garden green blue red white black brown gray gold silver church bank
    house home office mill miller board court law judge police fire school class grade staff team group union
    summary archive master temp marks mark bill bills grant grants art arts rose will wills king kings general
    major plan plans pay check cash fee fees rent loan loans tax rate rates sale store stock stocks ship ships
    train car cars bus land farm wells mines power light lights gas oil water data page pages line lines chart charts
    map maps table tables index key keys case cases file files folder log logs hoja tabelle blatt feuil foglio blad
    weekly rota otay arkusz planilha sayfa лист mappe libro livre buch liste lista summe gesamt alle
    nord sud sur est ouest ost west
    jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic fev mai dez janv juil mrt mei okt mon tue wed thu
    fri sat sun
"""
_MIN_LETTERS = 3
"""Shorter Latin words are abbreviations more often than names."""


def hash_word(word: str) -> int:
    """Hash of a word in lower case, the same in every process."""
    return crc32(word.lower().encode("utf-8", "surrogatepass"))


@dataclass(frozen=True, slots=True)
class NameWords:
    """Tells words that are given or family names and hardly ever anything else."""

    hashes: array[int] = field(repr=False)
    labels: frozenset[str] = field(repr=False)

    def is_name(self, word: str) -> bool:
        """Whether the word is a name of a person rather than a word of titles, a large city, a month, ..."""
        plain = word.lower()
        if (plain.isascii() and len(plain) < _MIN_LETTERS) or plain in self.labels:
            return False
        return any(self._holds(part) for part in plain.replace("’", "'").split("'") if len(part) > 1)

    def _holds(self, word: str) -> bool:
        hashed = hash_word(word)
        place = bisect_left(self.hashes, hashed)
        return place < len(self.hashes) and self.hashes[place] == hashed


def load_name_words() -> NameWords:
    """The list that comes with the package: sorted, 32 bits each, little endian."""
    hashes = array("I", FILE.read_bytes())
    if sys.byteorder == "big":
        hashes.byteswap()
    return NameWords(hashes, frozenset(_LABELS.split()))
