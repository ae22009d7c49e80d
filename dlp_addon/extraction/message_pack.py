"""MessagePack (github.com/msgpack/msgpack, spec.md) as tokens, so that a large object is never built in memory."""

import struct
from collections.abc import Iterator

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.value_tokens import Cursor, Token, TokenKind, float_literal
from dlp_addon.model.content import Content

MEDIA_TYPES = frozenset(
    {"application/msgpack", "application/x-msgpack", "application/vnd.msgpack", "application/messagepack"}
)

_SCALARS = {0xC0: "null", 0xC2: "false", 0xC3: "true"}
_BYTES = {0xC4: 1, 0xC5: 2, 0xC6: 4}
_EXTENSIONS = {0xC7: 1, 0xC8: 2, 0xC9: 4}
_FIXED_EXTENSIONS = {0xD4: 1, 0xD5: 2, 0xD6: 4, 0xD7: 8, 0xD8: 16}
_FLOATS = {0xCA: (">f", 4), 0xCB: (">d", 8)}
_UNSIGNED = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}
_SIGNED = {0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8}
_TEXTS = {0xD9: 1, 0xDA: 2, 0xDB: 4}
_ARRAYS = {0xDC: 2, 0xDD: 4}
_MAPS = {0xDE: 2, 0xDF: 4}


def read_tokens(content: Content) -> Iterator[Token]:
    """Tokens of all objects that stand one after the other.

    Raises:
        UnscannableError: TRUNCATED, or MALFORMED at the one byte that the format reserves.
    """
    cursor = Cursor(content)
    for first in cursor.first_bytes():
        yield _token(cursor, first)


def _token(cursor: Cursor, first: int) -> Token:
    if first < 0x80 or first >= 0xE0:
        return Token(TokenKind.SCALAR, literal=str(first if first < 0x80 else first - 256))
    if first < 0xA0:
        return Token(TokenKind.MAP if first < 0x90 else TokenKind.ARRAY, size=first & 0x0F)
    if first < 0xC0:
        return Token(TokenKind.TEXT, content=cursor.take(first & 0x1F))
    return _scalar(cursor, first) or _sized(cursor, first)


def _scalar(cursor: Cursor, first: int) -> Token | None:
    if first in _SCALARS:
        return Token(TokenKind.SCALAR, literal=_SCALARS[first])
    if first in _FLOATS:
        layout, size = _FLOATS[first]
        return Token(TokenKind.SCALAR, literal=float_literal(struct.unpack(layout, cursor.take(size))[0]))
    if first in _UNSIGNED:
        return Token(TokenKind.SCALAR, literal=str(cursor.take_number(_UNSIGNED[first])))
    if first in _SIGNED:
        return Token(TokenKind.SCALAR, literal=str(int.from_bytes(cursor.take(_SIGNED[first]), signed=True)))
    return None


def _sized(cursor: Cursor, first: int) -> Token:
    if first in _TEXTS:
        return Token(TokenKind.TEXT, content=cursor.take(cursor.take_number(_TEXTS[first])))
    if first in _BYTES:
        return Token(TokenKind.BYTES, content=cursor.take(cursor.take_number(_BYTES[first])))
    if first in _ARRAYS:
        return Token(TokenKind.ARRAY, size=cursor.take_number(_ARRAYS[first]))
    if first in _MAPS:
        return Token(TokenKind.MAP, size=cursor.take_number(_MAPS[first]))
    if first in _EXTENSIONS or first in _FIXED_EXTENSIONS:
        size = _FIXED_EXTENSIONS.get(first) or cursor.take_number(_EXTENSIONS[first])
        cursor.take(1)
        return Token(TokenKind.BYTES, content=cursor.take(size))
    raise UnscannableError(UnscannableReason.MALFORMED, "MessagePack")
