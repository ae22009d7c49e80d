"""What people may see of a value, a header or a name: enough to recognise the kind, too little to find the person."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from textwrap import wrap

DOT = "•"
_BODY = DOT * 6
"""Always six dots: the length of a value says something of it."""

_SHOWS_LAST_TWO = frozenset({
    "US_ALIEN_REGISTRATION_NUMBER", "US_USCIS_RECEIPT_NUMBER", "US_I94_NUMBER", "US_SSN", "PASSPORT_NUMBER",
    "US_PASSPORT", "VISA_NUMBER", "NATIONAL_ID", "TAX_ID", "CREDIT_CARD", "IBAN_CODE", "BANK_ACCOUNT", "PHONE_NUMBER",
    "DRIVER_LICENSE", "US_DRIVER_LICENSE",
})  # fmt: skip
_SHOWS_FIRST = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME", "EMAIL_ADDRESS", "EMAIL", "USERNAME"})
_MIN_LENGTH_FOR_LAST_TWO = 7

_MAX_NAME_CHARACTERS = 120
_MAX_EXAMINED_CHARACTERS = 500
_MAX_PATH_CHARACTERS = 4_000
_VISIBLE = {"\n": "␊", "\r": "␍", "\t": "␉", "\x00": "␀", "\x1b": "␛", "\x7f": "␡"}

_EXTENSIONS_TEXT = """
    xlsx xlsm xltx xltm xlsb xls xlt ods fods ots csv tsv tab txt json jsonl ndjson xml html htm mht eml msg zip gz tgz
    tar bz2 xz zst br 7z rar docx doc odt pptx ppt pdf rtf md yaml yml sql log dat bin db sqlite parquet
"""
_EXTENSIONS = frozenset(_EXTENSIONS_TEXT.split())
"""Others could be a family name after a dot."""

_EMAIL = re.compile(r"[^\s@/!#]+@[^\s@/!#]+")
_DIGIT_RUN = re.compile(r"(?<!\d)\d(?:[ .\-_]?\d){4,}(?!\d)")
_ID_IN_NAME = re.compile(r"(?i)\bA[ .\-#]*(?=\d)")
_DATE_IN_NAME = re.compile(
    r"(?:19|20)\d\d([ .\-_]?)(?:0[1-9]|1[0-2])(?:\1(?:0[1-9]|[12]\d|3[01]))?|(?:19|20)\d\d[ \-_](?:19|20)\d\d"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_QUOTED_PAIR = re.compile(r"""["'“”][^"'“”]*["'“”]\s*[:=]""")
"""A piece of a record, `"name": "value"`, that was taken for a header."""
_DAY = re.compile(r"(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:\d\d)?\d\d(?!\d)|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)")
_RECENT_YEAR = re.compile(r"20[1-9]\d")
_HOUSE = re.compile(r"^\W*(?!(?:19|20)\d\d\b)\d{3,6}\s+[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PIECE = re.compile(r"(!/|/|#)")


def mask_value(entity_type: str, value: str) -> str:
    """A value of a known type with at most two of its characters shown and its length hidden.

    Numbers of people, cards and phones keep their last two digits, names and mailboxes their first letter, everything
    else, dates and free words included, keeps nothing. What is not printable is not shown either.
    """
    text = value.strip()
    if entity_type in _SHOWS_LAST_TWO and len(text) >= _MIN_LENGTH_FOR_LAST_TWO:
        return _BODY + _printable(text[-2:])
    if entity_type in _SHOWS_FIRST and len(text) > 1:
        return _printable(text[0]) + _BODY
    return _BODY


def _printable(text: str) -> str:
    return "".join(character for character in text if character.isprintable())


def mask_header(header: str | None, column_index: int, *, is_value: Callable[[str], bool] = lambda _: False) -> str:
    """A header cell fit to be shown; the column letter in `A1` style where it is empty or looks like a value.

    Args:
        header: the raw cell.
        column_index: position from 0, for the letter.
        is_value: tells further values, such as names, apart from labels.
    """
    text = make_visible(" ".join((header or "")[:_MAX_EXAMINED_CHARACTERS].split()))
    if not text or len(text) > _MAX_NAME_CHARACTERS or looks_like_value(text) or is_value(text):
        return column_letter(column_index)
    return text


def looks_like_value(text: str) -> bool:
    """Whether a cell is data rather than a label: an address, a long number, a day long ago, digits without a letter.

    Years and recent months and days head the columns of statistics and are labels.
    """
    if _EMAIL.search(text) or _QUOTED_PAIR.search(text) or _HOUSE.match(text) or _has_old_day(text):
        return True
    if _YEAR.fullmatch(text) or _is_period(text):
        return False
    has_digits = any(map(str.isdigit, text))
    return bool(_DIGIT_RUN.search(text)) or (has_digits and not any(map(str.isalpha, text)))


def _has_old_day(text: str) -> bool:
    return any(_RECENT_YEAR.search(match.group()) is None for match in _DAY.finditer(text))


def mask_path(path: str, *, is_name: Callable[[str], bool] = lambda _: False) -> str:
    """A path of files, members and sheets fit to be shown.

    Addresses, runs of five and more digits (plain dates and years aside) and words that `is_name` knows are masked;
    file extensions stay. Control and bidirectional characters become visible.
    """
    pieces = _PIECE.split(path[:_MAX_PATH_CHARACTERS])
    return "".join(piece if _PIECE.fullmatch(piece) else _mask_piece(piece, is_name) for piece in pieces)


def _mask_piece(piece: str, is_name: Callable[[str], bool]) -> str:
    stem, extension = _split_extension(piece)
    stem = _shorten(stem)
    stem = _EMAIL.sub(_BODY, stem)
    stem = _mask_numbers(stem)
    stem = _WORD.sub(lambda match: _BODY if is_name(match.group()) else match.group(), stem)
    return make_visible(stem) + make_visible(extension)


def _mask_numbers(stem: str) -> str:
    """Digit runs go, but for those that are nothing but a date, a month or a span of years of this or last century."""

    def mask(match: re.Match[str]) -> str:
        return match.group() if _is_period(match.group()) else _BODY

    masked = _DIGIT_RUN.sub(mask, stem)
    return _ID_IN_NAME.sub(_BODY, masked) if _BODY in masked else masked


def _is_period(digits: str) -> bool:
    """A period of reporting is recent; a date long ago may be a birth date."""
    match = _DATE_IN_NAME.fullmatch(digits)
    return match is not None and digits[:2] == "20" and digits[2] != "0"


def _split_extension(piece: str) -> tuple[str, str]:
    stem, dot, extension = piece.rpartition(".")
    if dot and stem and extension.lower() in _EXTENSIONS:
        return stem, dot + extension
    return piece, ""


def _shorten(text: str) -> str:
    return text if len(text) <= _MAX_NAME_CHARACTERS else text[: _MAX_NAME_CHARACTERS - 1] + "…"


def make_visible(text: str) -> str:
    """Control, bidirectional and other invisible characters written as `␊` or `<U+202E>`."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character in _VISIBLE:
        return _VISIBLE[character]
    if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}:
        return f"<U+{ord(character):04X}>"
    return character


def column_letter(index: int) -> str:
    """Column name as spreadsheets write it: 0 is `A`, 26 is `AA`."""
    letters = ""
    while index >= 0:
        index, remainder = divmod(index, 26)
        letters = chr(ord("A") + remainder) + letters
        index -= 1
    return letters


def mask_samples(entity_type: str, values: Iterable[str]) -> tuple[str, ...]:
    """Masked values, each once, in the order given."""
    return tuple(dict.fromkeys(mask_value(entity_type, value) for value in values))


def mask_text(text: str, *, is_name: Callable[[str], bool] = lambda _: False) -> str:
    """Free text that people wrote, as one line, with addresses, numbers and names in it masked as in a path."""
    lines = wrap(" ".join(text[:_MAX_PATH_CHARACTERS].split()), _MAX_NAME_CHARACTERS)
    return " ".join(mask_path(line, is_name=is_name) for line in lines)
