from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

from dlp_addon.classification.headers.lexicon import Lexicon, is_unspaced
from dlp_addon.classification.headers.senses import Kind, Meaning, Sense
from dlp_addon.classification.headers.words import SEPARATORS

_MAX_GLUED = 32
_MIN_PIECE = 4
_LONGEST_INITIALS = 6
_SHORT_PIECES = frozenset(
    [
        "dob",
        "ssn",
        "emp",
        "cus",
        "tel",
        "fax",
        "zip",
        "num",
        "mob",
        "pwd",
        "url",
        "sku",
        "nom",
        "pat",
        "stu",
        "mem",
        "cep",
        "cpf",
    ]
)
_SHORT_ENDINGS = frozenset(["id", "nm", "no", "nr", "dt", "cd", "ip"])
_AFTER_A_ROLE = frozenset(["age", "sex", "alter"])
_LINKING_S = 5
"""Letters of a German or Dutch compound's piece after which a linking s may stand."""

Unit = Meaning | str | None
"""A meaning, a separator, or None for words that are not known."""


def units(
    words: Sequence[tuple[str, ...]], lexicon: Lexicon, abbreviated: AbstractSet[str] = frozenset()
) -> list[Unit]:
    """Meanings of the words of a header: longest phrases first, then words, then what words are glued of.

    Words that are `abbreviated` stand for the known words that begin so, if those mean the same.
    """
    flat = _flatten(words, lexicon)
    found: list[Unit] = []
    position = 0
    while position < len(flat):
        meaning, taken = _phrase(flat, position, lexicon)
        if meaning is not None:
            found.append(meaning)
        else:
            found.extend(_single(flat[position], lexicon, is_cut=flat[position] in abbreviated))
        position += taken
    return found


def _flatten(words: Sequence[tuple[str, ...]], lexicon: Lexicon) -> list[str]:
    flat: list[str] = []
    for spellings in words:
        whole = spellings[0]
        if len(spellings) == 1 or whole in lexicon.longest or lexicon.word(whole) is not None:
            flat.append(whole)
        else:
            flat.extend(spellings[1:])
    return flat


def _phrase(flat: Sequence[str], position: int, lexicon: Lexicon) -> tuple[Meaning | None, int]:
    for length in range(min(lexicon.longest.get(flat[position], 1), len(flat) - position), 1, -1):
        phrase = " ".join(flat[position : position + length])
        meaning = lexicon.phrases.get(phrase)
        if meaning is None and phrase[-1] == "s":
            meaning = lexicon.phrases.get(phrase[:-1])
        if meaning is not None:
            return meaning, length
    if len(flat[position]) == 1:
        return _initialism(flat, position, lexicon)
    return lexicon.word(flat[position]), 1


def _initialism(flat: Sequence[str], position: int, lexicon: Lexicon) -> tuple[Meaning | None, int]:
    """`C.O.C.` is read as `COC`."""
    letters = list(
        takewhile(lambda word: len(word) == 1 and word.isalpha(), flat[position : position + _LONGEST_INITIALS])
    )
    meaning = lexicon.phrases.get("".join(letters)) if len(letters) > 1 else None
    return (meaning, len(letters)) if meaning is not None else (lexicon.word(flat[position]), 1)


def _single(word: str, lexicon: Lexicon, *, is_cut: bool) -> Iterator[Unit]:
    if word in SEPARATORS:
        yield word
    elif word.isdigit():
        return
    elif is_unspaced(word):
        yield from _unspaced(word, lexicon)
    elif is_cut and (meaning := lexicon.beginning(word)) is not None:
        yield meaning
    else:
        yield from _unglued(word, lexicon) or (None,)


def _unspaced(word: str, lexicon: Lexicon) -> Iterator[Unit]:
    position, unknown = 0, False
    while position < len(word):
        length = _longest_at(word, position, lexicon)
        if length:
            yield lexicon.phrases[word[position : position + length]]
        elif not unknown:
            yield None
        unknown = not length
        position += length or 1


def _longest_at(word: str, position: int, lexicon: Lexicon) -> int:
    for length in range(min(lexicon.unspaced_length, len(word) - position), 0, -1):
        if word[position : position + length] in lexicon.phrases:
            return length
    return 0


def _unglued(word: str, lexicon: Lexicon) -> list[Meaning] | None:
    if not _MIN_PIECE < len(word) <= _MAX_GLUED:
        return None
    dead: set[int] = set()
    return _pieces(word, 0, None, lexicon, dead)


def _pieces(word: str, start: int, before: Meaning | None, lexicon: Lexicon, dead: set[int]) -> list[Meaning] | None:
    if start == len(word):
        return []
    if start in dead:
        return None
    for end in range(len(word), start + 1, -1):
        piece = word[start:end]
        meaning = lexicon.phrases.get(piece)
        if meaning is None or not _may_be_glued(piece, before, is_last=end == len(word)):
            continue
        for following in _continuations(word, start, end):
            rest = _pieces(word, following, meaning, lexicon, dead)
            if rest is not None:
                return [meaning, *rest]
    dead.add(start)
    return None


def _continuations(word: str, start: int, end: int) -> tuple[int, ...]:
    if end - start >= _LINKING_S and end + 1 < len(word) and word[end] == "s":
        return (end, end + 1)
    return (end,)


def _may_be_glued(piece: str, before: Meaning | None, *, is_last: bool) -> bool:
    if piece in _AFTER_A_ROLE:
        return before is not None and before.kind is Kind.ROLE
    if len(piece) >= _MIN_PIECE or piece in _SHORT_PIECES:
        return True
    return is_last and before is not None and before.sense != Sense.LINK and piece in _SHORT_ENDINGS
