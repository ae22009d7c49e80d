"""What the name model looks at in a value: hashed pieces of its words and its outline, for a column at once."""

import unicodedata
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

BUCKETS = 1 << 16
MAX_CHARACTERS = 60
"""Of each value no more is looked at: names are shorter."""

_BASE = np.uint64(0x9E3779B97F4A7C15)
_INVERSE = np.uint64(pow(int(_BASE), -1, 1 << 64))
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_EDGE = "\x02"
_LONGEST = 5
_SEEDS = tuple(np.uint64(length * int(_BASE) ** length & 0xFFFFFFFFFFFFFFFF) for length in range(_LONGEST + 1))
_LAST_ALPHABET = 0x2E7F
"""Single characters tell something only in scripts that have one a word or syllable."""

type Indices = npt.NDArray[np.int64]


def features(values: Sequence[str]) -> tuple[Indices, Indices]:
    """Bucket of every feature, and the position of the value that has it; in no order that matters."""
    texts = [_folded(value) for value in values]
    codes, owners = _characters(texts)
    words = _words(codes, owners)
    outlines = _outlines(values, texts)
    parts = [*_pieces(codes, owners), words, outlines]
    return np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts])


def _folded(value: str) -> str:
    """Lower case without accents on Latin letters; words parted by one edge mark, also in front and at the end."""
    text = unicodedata.normalize("NFKC", value[:MAX_CHARACTERS]).lower()
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFD", text) if not "\u0300" <= c <= "\u036f")
        text = unicodedata.normalize("NFC", text)
    if text.replace(" ", "").isalnum():
        return _EDGE + _EDGE.join(text.split()) + _EDGE
    words = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" or c in "&'’" else " " for c in text).split()
    return _EDGE + _EDGE.join(words) + _EDGE


def _characters(texts: Sequence[str]) -> tuple[npt.NDArray[np.uint64], Indices]:
    joined = "".join(texts)
    codes = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    owners = np.repeat(np.arange(len(texts), dtype=np.int64), [len(text) for text in texts])
    return codes, owners


def _pieces(codes: npt.NDArray[np.uint64], owners: Indices) -> Iterator[tuple[Indices, Indices]]:
    """All runs of so many characters that lie within one word, its edges included; each hash goes on from the last."""
    is_edge = codes == ord(_EDGE)
    is_parted = np.zeros(len(codes), dtype=np.bool_)
    hashed, inside = codes, codes > _LAST_ALPHABET
    for length in range(1, min(_LONGEST, len(codes)) + 1):
        if length > 1:
            hashed = hashed[:-1] * _BASE + codes[length - 1 :]
            inside = owners[: len(hashed)] == owners[length - 1 :]
            is_parted = is_parted[:-1]
        if length > 2:
            is_parted = is_parted | is_edge[length - 2 : -1]
            inside &= ~is_parted
        yield _buckets(hashed[inside] + _SEEDS[length]), owners[: len(hashed)][inside]


def _words(codes: npt.NDArray[np.uint64], owners: Indices) -> tuple[Indices, Indices]:
    """Whole words, told apart by whether they stand first, last or between."""
    edges = np.flatnonzero(codes == ord(_EDGE))
    starts, ends = edges[:-1], edges[1:]
    within = (owners[starts] == owners[ends]) & (ends - starts > 1)
    starts, ends = starts[within], ends[within]
    if not len(starts):
        return np.empty(0, np.int64), np.empty(0, np.int64)
    powers = np.cumprod(np.full(len(codes), _BASE, dtype=np.uint64))
    sums = np.cumsum(codes * powers)
    shifts = np.cumprod(np.full(len(codes), _INVERSE, dtype=np.uint64))
    hashed = (sums[ends - 1] - sums[starts]) * shifts[starts]
    is_first = np.append(True, owners[starts][1:] != owners[starts][:-1])
    is_last = np.append(owners[starts][1:] != owners[starts][:-1], True)
    place = is_first.astype(np.uint64) + np.uint64(2) * is_last.astype(np.uint64)
    both = np.concatenate([_buckets(hashed + np.uint64(7)), _buckets(hashed * _MIX + place)])
    return both, np.concatenate([owners[starts], owners[starts]])


def _outlines(values: Sequence[str], texts: Sequence[str]) -> tuple[Indices, Indices]:
    """Number of words, punctuation, digits and case."""
    found: list[int] = []
    owners: list[int] = []
    known: dict[str, int] = {}
    for owner, (value, text) in enumerate(zip(values, texts, strict=True)):
        outline = _outline(value[:MAX_CHARACTERS], text.strip(_EDGE).split(_EDGE))
        for piece in outline:
            if piece not in known:
                known[piece] = hash_text(piece)
        found.extend(known[piece] for piece in outline)
        owners.extend([owner] * len(outline))
    return np.array(found, dtype=np.int64), np.array(owners, dtype=np.int64)


def _outline(cut: str, words: Sequence[str]) -> list[str]:
    marks = () if cut.replace(" ", "").isalnum() else {c for c in cut if not c.isalnum() and c != " "}
    digits = sum(map(str.isdigit, cut))
    return [
        f"n{min(len(words), 6)}",
        f"l{min(len(cut) // 4, 12)}",
        f"c{_case(cut)}{min(len(words), 4)}",
        f"k{sum(len(word) == 1 for word in words)}",
        *(f"m{mark}" for mark in marks),
        *((f"d{digits}",) if digits else ()),
        f"s{len(words[0])},{len(words[-1])}",
    ]


def _case(text: str) -> str:
    if text.isupper():
        return "U"
    if text.islower():
        return "l"
    return "T" if text.istitle() else "x"


def hash_text(text: str) -> int:
    """Bucket of a short ASCII text, the same in every process."""
    hashed = 0
    for character in text:
        hashed = (hashed * 0x100000001B3 + ord(character) + 1) & 0xFFFFFFFFFFFFFFFF
    return int((hashed * int(_MIX)) >> 24 & (BUCKETS - 1))


def _buckets(hashed: npt.NDArray[np.uint64]) -> Indices:
    mixed = (hashed ^ (hashed >> np.uint64(29))) * _MIX
    return ((mixed >> np.uint64(32)) & np.uint64(BUCKETS - 1)).astype(np.int64)
