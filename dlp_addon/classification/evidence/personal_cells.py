"""Which cells of a typed column are of its type: over all rows, vectorised, never sampled."""

import re
from collections.abc import Callable

import polars as pl

from dlp_addon.classification.names.organization_terms import is_organization
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnRecognizer
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification

_NAMES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME"})
_PHONES = frozenset({"PHONE_NUMBER", "ZA_MOBILE_NUMBER", "ZA_TELEPHONE_NUMBER"})
_MASKED = r"^[xX*#•.\-\s]+$"
_IS_MASKED = re.compile(r"[xX*#•.\-\s]+\Z")
_LEAST_DIGITS = 6
_PHONE_DIGITS = rf"\d(?:\D*\d){{{_LEAST_DIGITS - 1}}}"
_FEW_TEXTS = 300


def cells_of(entity_type: str, column: CodedColumn, recognizer: ColumnRecognizer, *, named: bool) -> pl.Series:
    """Boolean series, one a text of the column: those of the type.

    Args:
        entity_type: what the column is.
        column: in normal form, null where there is nothing.
        recognizer: knows the patterns and checks of the type.
        named: the header says so, so that cells count which miss the pattern by a typing error or a lost zero.
    """
    if not named:
        matching = recognizer.matches(entity_type, column.texts)
        if 2 * int(column.spread(matching).sum()) >= _known_count(column):
            return matching
    if len(column.texts) <= _FEW_TEXTS:
        is_plausible = _plausible_text(entity_type)
        texts = column.texts.to_list()
        return pl.Series([text is not None and is_plausible(text) for text in texts], dtype=pl.Boolean)
    return _plausible(entity_type, column.texts).fill_null(value=False)


def of_people(texts: pl.Series) -> pl.Series:
    """Boolean series, one a text: those without words of organizations."""
    return pl.Series([text is not None and not is_organization(text) for text in texts.to_list()], dtype=pl.Boolean)


def _known_count(column: CodedColumn) -> int:
    if column.codes is None:
        return len(column.texts) - column.texts.null_count()
    return int(column.spread(column.texts.is_not_null()).sum())


def _plausible(entity_type: str, values: pl.Series) -> pl.Series:
    if entity_type in _NAMES:
        return values.str.contains(r"\p{L}")
    if entity_type == "EMAIL_ADDRESS":
        return values.str.contains("@", literal=True)
    if entity_type in _PHONES:
        return values.str.contains(_PHONE_DIGITS)
    if entity_type == "DATE_OF_BIRTH" or _is_number(entity_type):
        return values.str.contains(r"\d")
    return values.is_not_null() & ~values.str.contains(_MASKED)


def _plausible_text(entity_type: str) -> Callable[[str], bool]:
    """The same, said of one text: few are asked before polars has planned anything."""
    if entity_type in _NAMES:
        return lambda text: any(map(str.isalpha, text))
    if entity_type == "EMAIL_ADDRESS":
        return lambda text: "@" in text
    if entity_type in _PHONES:
        return lambda text: sum(map(str.isdecimal, text)) >= _LEAST_DIGITS
    if entity_type == "DATE_OF_BIRTH" or _is_number(entity_type):
        return lambda text: any(map(str.isdecimal, text))
    return lambda text: _IS_MASKED.match(text) is None


def _is_number(entity_type: str) -> bool:
    entity = ENTITY_TYPES.get(entity_type)
    return entity is not None and entity.identification is Identification.PRIMARY
