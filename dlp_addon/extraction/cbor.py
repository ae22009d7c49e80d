"""CBOR (RFC 8949) as tokens, so that a large object is never built in memory. Tags are passed over."""

import struct
from collections.abc import Iterator

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.value_tokens import Cursor, Token, TokenKind, float_literal
from dlp_addon.model.content import Content

MEDIA_TYPES = frozenset({"application/cbor", "application/cbor-seq"})

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = range(8)
_ARGUMENT_BYTES = {24: 1, 25: 2, 26: 4, 27: 8}
_FLOATS = {25: ">e", 26: ">f", 27: ">d"}
_SIMPLE_LITERALS = {20: "false", 21: "true", 22: "null", 23: "null"}
_INDEFINITE = 31
_STRINGS = {_BYTES: TokenKind.BYTES, _TEXT: TokenKind.TEXT}
_CONTAINERS = {_ARRAY: TokenKind.ARRAY, _MAP: TokenKind.MAP}


def read_tokens(content: Content) -> Iterator[Token]:
    """Tokens of all items that stand one after the other (RFC 8742); a string sent in pieces is an array of them.

    Raises:
        UnscannableError: TRUNCATED, or MALFORMED at a reserved initial byte.
    """
    cursor = Cursor(content)
    is_tagged = False
    for initial in cursor.first_bytes():
        token = _token(cursor, initial >> 5, initial & 0x1F)
        is_tagged = token is None
        if token is not None:
            yield token
    if is_tagged:
        raise UnscannableError(UnscannableReason.TRUNCATED, "CBOR tag")


def _token(cursor: Cursor, major: int, detail: int) -> Token | None:
    if major == _SIMPLE:
        return _simple(cursor, detail)
    if detail == _INDEFINITE:
        return _indefinite(major)
    argument = _argument(cursor, detail)
    if major == _TAG:
        return None
    if major in _STRINGS:
        return Token(_STRINGS[major], content=cursor.take(argument))
    if major in _CONTAINERS:
        return Token(_CONTAINERS[major], size=argument)
    return Token(TokenKind.SCALAR, literal=str(argument if major == _UNSIGNED else -1 - argument))


def _argument(cursor: Cursor, detail: int) -> int:
    if detail < 24:
        return detail
    if detail not in _ARGUMENT_BYTES:
        raise UnscannableError(UnscannableReason.MALFORMED, "CBOR")
    return cursor.take_number(_ARGUMENT_BYTES[detail])


def _indefinite(major: int) -> Token:
    if major in _STRINGS:
        return Token(TokenKind.ARRAY)
    if major in _CONTAINERS:
        return Token(_CONTAINERS[major])
    raise UnscannableError(UnscannableReason.MALFORMED, "CBOR")


def _simple(cursor: Cursor, detail: int) -> Token:
    if detail == _INDEFINITE:
        return Token(TokenKind.BREAK)
    if detail in _FLOATS:
        (number,) = struct.unpack(_FLOATS[detail], cursor.take(_ARGUMENT_BYTES[detail]))
        return Token(TokenKind.SCALAR, literal=float_literal(number))
    argument = _argument(cursor, detail)
    return Token(TokenKind.SCALAR, literal=_SIMPLE_LITERALS.get(argument, str(argument)))
