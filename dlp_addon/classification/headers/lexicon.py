from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType

from dlp_addon.classification.headers.folding import fold_word, normalize
from dlp_addon.classification.headers.senses import MEANINGS, Meaning

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_MIN_STEM = 4
_MAX_ENDING = 5
_MAX_LONGER = 3
"""An abbreviation leaves a third of the word."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Meanings of words and phrases.

    Attributes:
        phrases: meanings by folded words, joined with one space.
        longest: number of words of the longest phrase by its first word.
        stems: meanings by the unchanging beginning of inflected words.
        words: all single words, sorted.
        unspaced_length: characters of the longest phrase written without spaces (Han, Kana, Hangul, Thai).
    """

    phrases: Mapping[str, Meaning]
    longest: Mapping[str, int]
    stems: Mapping[str, Meaning]
    unspaced_length: int
    words: tuple[str, ...] = ()

    def word(self, word: str) -> Meaning | None:
        """Meaning of one folded word, also in plural or inflected; None where it is not known."""
        return self.phrases.get(word) or self._singular(word) or self._inflected(word)

    def beginning(self, start: str) -> Meaning | None:
        """Meaning of the known single words that begin so, at most three times as long; None where they differ.

        Compounds of the shortest of them, as `Mitarbeiternummer` of `Mitarbeiter`, do not count.
        """
        first = bisect_left(self.words, start)
        known: list[str] = []
        for word in islice(self.words, first, None):
            if not word.startswith(start):
                break
            if len(word) <= _MAX_LONGER * len(start):
                known.append(word)
        shortest = min(known, key=len, default="")
        found = {self.phrases[word] for word in known if word == shortest or not word.startswith(shortest)}
        senses = {meaning.sense for meaning in found}
        return max(found, key=lambda meaning: meaning.weight) if len(senses) == 1 else None

    def _singular(self, word: str) -> Meaning | None:
        if len(word) < 5 or word[-1] != "s":
            return None
        return self.phrases.get(word[:-1]) or (self.phrases.get(word[:-2]) if word[-2] == "e" else None)

    def _inflected(self, word: str) -> Meaning | None:
        for end in range(len(word), max(len(word) - _MAX_ENDING, _MIN_STEM) - 1, -1):
            if (meaning := self.stems.get(word[:end])) is not None:
                return meaning
        return None


@dataclass(slots=True)
class _Draft:
    phrases: dict[str, Meaning] = field(default_factory=dict)
    stems: dict[str, Meaning] = field(default_factory=dict)

    def add(self, phrase: str, meaning: Meaning) -> None:
        if phrase.endswith("*"):
            self.stems.setdefault(phrase[:-1], meaning)
        else:
            self.phrases.setdefault(phrase, meaning)


def build_lexicon(vocabularies: Iterable[Mapping[str, str]]) -> Lexicon:
    """Compile vocabularies (comma-separated phrases by key of `MEANINGS`); the first to claim a phrase has it.

    A phrase that ends with `*` stands for all words that begin so and have at most five more letters.

    Raises:
        KeyError: if a vocabulary has a key without meaning.
    """
    draft = _Draft()
    for vocabulary in vocabularies:
        for key, phrases in vocabulary.items():
            for phrase in phrases.split(","):
                for spelling in _spellings(phrase):
                    draft.add(spelling, MEANINGS[key])
    return _lexicon(draft)


def _lexicon(draft: _Draft) -> Lexicon:
    longest: dict[str, int] = {}
    for phrase in draft.phrases:
        words = phrase.split(" ")
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    unspaced = max((len(phrase) for phrase in draft.phrases if is_unspaced(phrase)), default=0)
    singles = tuple(sorted(phrase for phrase in draft.phrases if " " not in phrase))
    return Lexicon(
        MappingProxyType(draft.phrases), MappingProxyType(longest), MappingProxyType(draft.stems), unspaced, singles
    )


def is_unspaced(word: str) -> bool:
    """Whether a folded word has letters of a script that is written without spaces between words."""
    return not word.isascii() and any("\u0e00" <= char <= "\u0e7f" or "\u1100" <= char < "\ufb00" for char in word)


def _spellings(phrase: str) -> Iterator[str]:
    folded = " ".join(fold_word(word) for word in normalize(phrase).split())
    if folded:
        yield folded
    lower = normalize(phrase).strip().lower()
    spelled_out = " ".join(fold_word(word) for word in lower.translate(_UMLAUTS).split())
    if spelled_out != folded and spelled_out.isascii():
        yield spelled_out
