"""What a single cell looks like, without knowing what it means."""

import re
from enum import StrEnum
from itertools import groupby
from string import ascii_lowercase, ascii_uppercase, digits

MAX_LABEL_CHARACTERS = 60


class CellKind(StrEnum):
    """Kinds of cells that tell a header from a record."""

    NUMBER = "number"
    DATE = "date"
    EMAIL = "email"
    URL = "url"
    BOOLEAN = "boolean"
    CODE = "code"
    """Holds a digit: an id, a phone number, an address."""
    TEXT = "text"
    LONG_TEXT = "long_text"


DATA_KINDS = frozenset({CellKind.NUMBER, CellKind.DATE, CellKind.EMAIL, CellKind.URL, CellKind.BOOLEAN, CellKind.CODE})

_NUMBER = re.compile(r"^\s*[-+(]?[$€£¥]?\s?[\d][\d.,'\u00a0\u202f ]*(?:[eE][-+]?\d+)?\s?[%$€£)]?\s*$|^\s*-?[.,]\d+\s*$")
_DATE = re.compile(
    r"^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[- ][A-Za-z]{3,9}[- ,]+\d{2,4}"
    r"|[A-Za-z]{3,9}\.? \d{1,2}, ?\d{4})(?:[T ].{4,20})?\s*$"
)
_EMAIL = re.compile(r"^\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$")
_URL = re.compile(r"^\s*(?:https?|ftp)://", re.IGNORECASE)
_ASCII_CLASSES = str.maketrans(
    {**dict.fromkeys(ascii_uppercase, "A"), **dict.fromkeys(ascii_lowercase, "a"), **dict.fromkeys(digits, "9")}
)
_RUN = re.compile(r"(.)\1+")
_DIGIT = re.compile(r"\d")
_BOOLEANS = frozenset({"true", "false", "yes", "no", "y", "n", "m", "f", "x"})


def cell_kind(cell: str) -> CellKind:
    """The kind of a cell that is not empty."""
    cell = cell[:200]
    if _DIGIT.search(cell):
        return _kind_with_digits(cell)
    if _EMAIL.match(cell):
        return CellKind.EMAIL
    if _URL.match(cell):
        return CellKind.URL
    if cell.strip().casefold() in _BOOLEANS:
        return CellKind.BOOLEAN
    return CellKind.TEXT if len(cell) <= MAX_LABEL_CHARACTERS else CellKind.LONG_TEXT


def _kind_with_digits(cell: str) -> CellKind:
    if _DATE.match(cell):
        return CellKind.DATE
    if _NUMBER.match(cell):
        return CellKind.NUMBER
    if _EMAIL.match(cell):
        return CellKind.EMAIL
    if _URL.match(cell):
        return CellKind.URL
    return CellKind.CODE if len(cell) <= MAX_LABEL_CHARACTERS else CellKind.LONG_TEXT


def cell_shape(cell: str) -> str:
    """Letters as `A` or `a`, digits as `9`, runs taken together: `Ann LEE 12` is `Aa A 9`."""
    text = cell.strip()[:64]
    if text.isascii():
        return _RUN.sub(r"\1", text.translate(_ASCII_CLASSES))
    return "".join(key for key, _ in groupby(_character_class(character) for character in text))


def _character_class(character: str) -> str:
    if character.isdigit():
        return "9"
    if character.isupper():
        return "A"
    if character.isalpha():
        return "a"
    return character
