from dataclasses import dataclass, field
from enum import Enum

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


@dataclass(frozen=True, slots=True)
class Token:
    """One step through an encoded object.

    Attributes:
        size: elements of an array or pairs of a map; None where a break ends it.
        literal: a scalar as JSON writes it.
        content: bytes of a text or byte string, sliced from the source.
    """

    kind: TokenKind
    size: int | None = None
    literal: str = field(default="", repr=False)
    content: Content = field(default=memoryview(b""), repr=False)


class Cursor:
    """Reads forward through content; whoever reads behind its end gets an UnscannableError, TRUNCATED."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self.position = 0

    @property
    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self.position >= len(self._content)

    def take(self, size: int) -> Content:
        """The next `size` bytes, sliced."""
        end = self.position + size
        if end > len(self._content):
            raise UnscannableError(UnscannableReason.TRUNCATED, "binary objects")
        piece = self._content[self.position : end]
        self.position = end
        return piece

    def take_number(self, size: int) -> int:
        """The next `size` bytes as an unsigned number, big endian."""
        return int.from_bytes(self.take(size))


def float_literal(number: float) -> str:
    """A float as JSON writes it; `null` for what JSON has no number for."""
    return repr(number) if number - number == 0 else "null"
