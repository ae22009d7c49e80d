"""Normal forms: two cells that say the same have the same key. Vectorised; no value leaves as text but for tests."""

import string
from dataclasses import dataclass

import numpy as np
import polars as pl

from dlp_addon.classification.normal_forms.ascii_text import collapse_spaces, join_ascii, rewrite_ascii
from dlp_addon.classification.normal_forms.dates import date_numbers
from dlp_addon.classification.normal_forms.few_dates import FEW_DATES, few_date_numbers
from dlp_addon.classification.normal_forms.fixed_dates import fixed_date_numbers
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification

_SEED = 0
"""Keys of two tables must agree, and nothing outlives the process: a fixed seed is right."""

_NAME_TYPES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME"})
_PHONE_TYPES = frozenset({"PHONE_NUMBER", "ZA_MOBILE_NUMBER", "ZA_TELEPHONE_NUMBER"})
_EMAIL_TYPES = frozenset({"EMAIL_ADDRESS", "EMAIL"})
_PREFIXED_TYPES = frozenset({"US_ALIEN_REGISTRATION_NUMBER"})

_DIGIT_BLOCKS = (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50)
_DIGITS = {chr(start + digit): str(digit) for start in _DIGIT_BLOCKS for digit in range(10)}
_LETTERS = {"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ё": "е"}
_REPLACED = {**_DIGITS, **_LETTERS}
_DROPPED = r"[\x{0300}-\x{036F}\x{064B}-\x{065F}\x{0670}\p{Cf}]"
"""Latin, Greek, Cyrillic and Arabic marks that writers leave out, and invisible format characters. Indic vowel signs
stay: they tell names apart."""

_HONORIFIC = r"(?i)^(?:mr|mrs|ms|miss|dr|prof|sra|srta|mme|mlle|herr|frau)\b[. ]+"
_BEHIND_TITLES = (b" ", b".")
_AFTER_COMMA = r"(?i),\s*(?:ph\.?\s?d|m\.?\s?d|d\.?d\.?s|esq|m\.?b\.?a|c\.?p\.?a|j\.?d|m\.?sc|b\.?sc)\.?$"
_STREET_WORDS = {
    " street": " st",
    " avenue": " ave",
    " road": " rd",
    " boulevard": " blvd",
    " drive": " dr",
    " lane": " ln",
    " apartment": " apt",
}

_LETTERS_ASCII, _DIGITS_ASCII = string.ascii_lowercase.encode(), string.digits.encode()
_OTHERS_ASCII = bytes(set(range(128)) - set(b"\n" + _LETTERS_ASCII + _LETTERS_ASCII.upper() + _DIGITS_ASCII))
_NO_DIGITS_ASCII = bytes(set(range(128)) - set(b"\n" + _DIGITS_ASCII))
_LOWER = bytes.maketrans(_LETTERS_ASCII.upper(), _LETTERS_ASCII)
_LOWER_WORDS = _LOWER.translate(bytes.maketrans(_OTHERS_ASCII, b" " * len(_OTHERS_ASCII)))
_APOSTROPHES_ASCII = b"'`"
_FEW_TEXTS = 300
"""So many are looked at before polars has planned it."""
_ODD_ASCII = (b":", b" ", b"\t", b"\r", b"\v", b"\f")
"""What an address of a mailbox does not hold once it is stripped."""


@dataclass(frozen=True, slots=True)
class NameKeys:
    """Names as keys.

    Attributes:
        keys: UInt64, the sum of the hashes of a name's words, so that their order does not matter; null for no name.
        words: number of words, 0 for no name.
    """

    keys: pl.Series
    words: pl.Series


def fold(values: pl.Series) -> pl.Series:
    """Lower case in NFKD without the marks that writers leave out; full-width and native digits become ASCII."""
    lower = rewrite_ascii(values, bytes.lower)
    if lower is not None:
        return _null_where(lower, values.is_null()) if values.null_count() else lower
    if bool((values.str.len_bytes() == values.str.len_chars()).all()):
        return values.str.to_lowercase()
    folded = values.str.normalize("NFKD").str.replace_all(_DROPPED, "").str.to_lowercase()
    return folded.str.replace_many(list(_REPLACED), list(_REPLACED.values()))


def fold_words(values: pl.Series) -> pl.Series:
    """Folded words with single spaces between; apostrophes go, other punctuation parts words; null where empty."""
    words = rewrite_ascii(values, _fold_ascii_words)
    if words is None:
        folded = fold(values).str.replace_all(r"['’ʼ`´]", "").str.replace_all(r"[^\p{L}\p{M}\p{N}]+", " ")
        words = folded.str.strip_chars(" ")
    return _null_if_empty(words)


def _fold_ascii_words(lines: bytes) -> bytes:
    return collapse_spaces(lines.translate(_LOWER_WORDS, _APOSTROPHES_ASCII))


def name_keys(values: pl.Series) -> NameKeys:
    """Keys of names: no matter their case, accents, spacing, punctuation, titles, degrees and the order of words."""
    lines = join_ascii(values)
    may_have_title = lines is None or any(map(lines.__contains__, _BEHIND_TITLES))
    may_have_degree = lines is None or b"," in lines
    if may_have_title and bool(values.str.contains(_HONORIFIC).any()):
        values = fold(values).str.replace(_HONORIFIC, "")
    if may_have_degree and bool(values.str.contains(_AFTER_COMMA).any()):
        values = values.str.replace(_AFTER_COMMA, "")
    return _sum_words(fold_words(values))


def read_dates(values: pl.Series) -> pl.Series:
    """`YYYYMMDD` as UInt32 of dates in any common spelling; null for what is no date."""
    numbers = fixed_date_numbers(values)
    if numbers is not None:
        return numbers
    if len(values) <= FEW_DATES:
        return pl.Series(few_date_numbers(fold(values).to_list()), dtype=pl.UInt32)
    return date_numbers(fold(values))


def date_keys(numbers: pl.Series, values: pl.Series) -> pl.Series:
    """UInt64 keys of dates from their `YYYYMMDD` and, where that is null, from their words."""
    keys = raw_keys(numbers)
    return keys if numbers.null_count() == values.null_count() else keys.fill_null(raw_keys(fold_words(values)))


def normal_keys(entity_type: str, values: pl.Series) -> pl.Series:
    """UInt64 keys that are equal where two values of the type say the same; null where a value is null or empty."""
    if entity_type in _NAME_TYPES:
        return name_keys(values).keys
    if entity_type == "DATE_OF_BIRTH":
        return date_keys(read_dates(values), values)
    return raw_keys(normal_forms(entity_type, values))


def raw_keys(values: pl.Series) -> pl.Series:
    """UInt64 keys that are equal where two values are written alike; null where a value is null."""
    keys = values.hash(_SEED)
    return _null_where(keys, values.is_null()) if values.null_count() else keys


def normal_forms(entity_type: str, values: pl.Series) -> pl.Series:
    """Values of one type in a common form: ids without separators, prefix and leading zeros, phones as digits, ...

    Names come as folded words in the order given. Dates become `YYYYMMDD` where they can be read.
    """
    if entity_type in _EMAIL_TYPES:
        return _address_of_mailbox(values)
    if entity_type in _PHONE_TYPES:
        return _phone_forms(values)
    if entity_type == "DATE_OF_BIRTH":
        numbers = read_dates(values)
        forms = numbers.cast(pl.String)
        return forms if numbers.null_count() == values.null_count() else forms.fill_null(fold_words(values))
    if entity_type == "STREET_ADDRESS":
        return _address_forms(values)
    if _is_number_of_person(entity_type):
        return _id_forms(entity_type, values)
    return fold_words(values)


def _is_number_of_person(entity_type: str) -> bool:
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.identification is Identification.PRIMARY


def _address_of_mailbox(values: pl.Series) -> pl.Series:
    addresses = rewrite_ascii(values, lambda lines: None if any(map(lines.__contains__, _ODD_ASCII)) else lines.lower())
    if addresses is None:
        addresses = fold(values).str.strip_chars().str.strip_prefix("mailto:")
    return _null_where(addresses, ~addresses.str.contains("@", literal=True))


def _id_forms(entity_type: str, values: pl.Series) -> pl.Series:
    """A number that a float column or a lost leading zero has changed is still the same number."""
    forms = rewrite_ascii(values, _ascii_ids)
    if forms is not None and entity_type in _PREFIXED_TYPES:
        forms = forms.str.strip_chars_start(string.ascii_lowercase)
    elif forms is None:
        forms = fold(values).str.replace(r"\.0+\s*$", "").str.replace_all(r"[^\p{L}\p{N}]+", "")
        forms = forms.str.replace(r"^[^0-9]+", "") if entity_type in _PREFIXED_TYPES else forms
    return _null_if_empty(forms.str.strip_chars_start("0"))


def _ascii_ids(lines: bytes) -> bytes | None:
    if b"." in lines and b".0" in lines:
        return None
    return lines.translate(_LOWER, _OTHERS_ASCII)


def _phone_forms(values: pl.Series) -> pl.Series:
    digits = rewrite_ascii(values, _ascii_digits)
    if digits is None:
        digits = fold(values).str.replace(r"(?:(?:x|ext|доб)[. :]*\d+|\.0+)\s*$", "")
        digits = digits.str.replace_all(r"[^0-9]+", "")
    digits = digits.str.strip_chars_start("0")
    is_american = (digits.str.len_bytes() == 11) & digits.str.starts_with("1")
    if bool(is_american.any()):
        digits = digits.zip_with(~is_american.fill_null(value=False), digits.str.slice(1))
    return _null_if_empty(digits)


def _ascii_digits(lines: bytes) -> bytes | None:
    if b"x" in lines or b"X" in lines or (b"." in lines and b".0" in lines):
        return None
    return lines.translate(None, _NO_DIGITS_ASCII)


def _address_forms(values: pl.Series) -> pl.Series:
    return fold_words(values).str.replace_many(list(_STREET_WORDS), list(_STREET_WORDS.values()))


def _sum_words(folded: pl.Series) -> NameKeys:
    """Each row's words hashed and added up modulo 2**64; the reduction needs rows that are not empty."""
    known = folded.is_not_null()
    if not bool(folded.str.contains(" ", literal=True).any()):
        return NameKeys(raw_keys(folded), known.cast(pl.UInt32))
    lists = folded.filter(known).str.split(" ")
    counts = lists.list.len().to_numpy().astype(np.int64)
    sums = np.zeros(len(folded), dtype=np.uint64)
    words = np.zeros(len(folded), dtype=np.uint32)
    if counts.size:
        hashes = lists.explode(empty_as_null=True, keep_nulls=True).hash(_SEED).to_numpy()
        starts = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(counts)[:-1]])
        sums[known.to_numpy()] = np.add.reduceat(hashes, starts)
        words[known.to_numpy()] = counts
    return NameKeys(_null_where(pl.Series(sums), ~known), pl.Series(words))


def _null_where(values: pl.Series, mask: pl.Series) -> pl.Series:
    return values.set(mask, None) if bool(mask.any()) else values


def _null_if_empty(values: pl.Series) -> pl.Series:
    if len(values) <= _FEW_TEXTS:
        texts = values.to_list()
        return values if "" not in texts else pl.Series(values.name, [text or None for text in texts], dtype=pl.String)
    return _null_where(values, values == "")
