from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content


class TokenKind(Enum):
    """What a token of a binary object format begins or is."""

    ARRAY = "array"
    MAP = "map"
    BREAK = "break"
    """Ends an array or map of unknown size."""
    TEXT = "text"
    BYTES = "bytes"
    SCALAR = "scalar"


class Token(NamedTuple):
    """One step through an encoded object; a tuple, because there are millions.

    Attributes:
        size: elements of an array or pairs of a map; None where a break ends it.
        literal: a scalar as JSON writes it.
        content: bytes of a text or byte string, sliced from the source.
    """

    kind: TokenKind
    size: int | None = None
    literal: str = ""
    content: Content = memoryview(b"")


class Cursor:
    """Reads forward through content; whoever reads behind its end gets an UnscannableError, TRUNCATED."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._size = len(content)
        self._position = 0

    def first_bytes(self) -> Iterator[int]:
        """The byte at the position whenever asked, until nothing is left."""
        while self._position < self._size:
            self._position += 1
            yield self._content[self._position - 1]

    def take(self, size: int) -> Content:
        """The next `size` bytes, sliced."""
        start = self._position
        self._position += size
        if self._position > self._size:
            raise UnscannableError(UnscannableReason.TRUNCATED, "binary objects")
        return self._content[start : self._position]

    def take_number(self, size: int) -> int:
        """The next `size` bytes as an unsigned number, big endian."""
        return int.from_bytes(self.take(size))


def float_literal(number: float) -> str:
    """A float as JSON writes it; `null` for what JSON has no number for."""
    return repr(number) if number - number == 0 else "null"
