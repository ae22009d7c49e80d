"""The text of RTF documents (Microsoft RTF specification 1.9.1), rows of tables as lines with tabs."""

import codecs
import re
from collections.abc import Iterator

_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+", re.DOTALL
)
_BREAKS = {b"par": "\n", b"line": "\n", b"row": "\n", b"sect": "\n", b"page": "\n", b"cell": "\t", b"tab": "\t"}
_SKIPPED = frozenset(
    {
        b"info",
        b"fonttbl",
        b"colortbl",
        b"stylesheet",
        b"pict",
        b"objdata",
        b"themedata",
        b"datastore",
        b"listtable",
        b"rsidtbl",
    }
)
_SYMBOLS = {b"~": b" ", b"_": b"-", b"-": b"", b"\n": b"\n", b"\r": b"\n"}
_DEFAULT_CODEC = "cp1252"
_MAX_DEPTH = 1_000


def rich_text_lines(content: bytes) -> list[str]:
    """The lines of a document, its hidden destinations left out; never raises for the content."""
    return "".join(_Reader().read(content)).split("\n")


class _Reader:
    def __init__(self) -> None:
        self._codec = _DEFAULT_CODEC
        self._skips = [False]
        self._unicode_skip = self._pending = 0

    def read(self, content: bytes) -> Iterator[str]:
        for match in _TOKEN.finditer(content):
            word, number, code, symbol, brace, text = match.groups()
            if brace:
                self._nest(brace)
            elif symbol == b"*":
                self._skips[-1] = True
            elif word is not None:
                yield self._word(word, int(number or 0), has_number=number is not None)
            elif not self._skips[-1]:
                yield self._characters(
                    bytes.fromhex(code.decode()) if code else _SYMBOLS.get(symbol, symbol) or text or b""
                )

    def _nest(self, brace: bytes) -> None:
        if brace == b"{":
            self._skips.append(self._skips[-1] if len(self._skips) < _MAX_DEPTH else False)
        elif len(self._skips) > 1:
            self._skips.pop()

    def _word(self, word: bytes, number: int, *, has_number: bool) -> str:
        if word in _SKIPPED:
            self._skips[-1] = True
        if word == b"ansicpg":
            self._codec = _known(f"cp{number}")
        if word == b"uc":
            self._unicode_skip = min(number, 8)
        if self._skips[-1]:
            return ""
        if word == b"u" and has_number:
            self._pending = self._unicode_skip or 1
            return chr(number % 65_536)
        return _BREAKS.get(word, "")

    def _characters(self, raw: bytes) -> str:
        """Text; the substitute that follows a Unicode character is left out."""
        if self._pending:
            skipped = min(self._pending, len(raw))
            self._pending -= skipped
            raw = raw[skipped:]
        return raw.decode(self._codec, "replace") if raw else ""


def _known(codec: str) -> str:
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return _DEFAULT_CODEC
