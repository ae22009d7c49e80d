"""Header fields and their parameters, read as leniently as the most lenient server: RFC 9110, 2045, 2231 and 8187."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header
from encodings.aliases import aliases
from urllib.parse import unquote_to_bytes

type Fields = tuple[tuple[str, str], ...]
"""Names and values in order, names as the sender spells them."""

_FIELD = re.compile(r"([!-9;-~]{1,256})[ \t]*:[ \t]*(.*)", re.DOTALL)
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,256})\s*=\s*("(?:[^"\\]|\\.)*+"?|[^;]*)', re.DOTALL)
_QUOTED_PAIR = re.compile(r'\\(["\\])')
_CONTINUED = re.compile(r"(.+?)\*([0-9]{1,4})?(\*)?\Z")
_MAX_VALUE_CHARACTERS = 65_536
_MAX_PARAMETERS = 256
_MAX_WORDS_CHARACTERS = 4_096
_CHARSETS = frozenset(aliases) | frozenset(aliases.values())


def decode_text(raw: bytes) -> str:
    """`raw` as UTF-8 where it is valid, else as latin-1; never raises."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def field_values(fields: Fields, name: str) -> tuple[str, ...]:
    """Values of all fields called `name`, in any case and in order."""
    wanted = name.lower()
    return tuple(value for key, value in fields if key.lower() == wanted)


def field_value(fields: Fields, name: str) -> str | None:
    """Value of the first field called `name`, in any case; None where there is none."""
    return next(iter(field_values(fields, name)), None)


def list_items(values: Iterable[str]) -> list[str]:
    """Members of comma-separated list fields, lower case, in order, empty ones left out (RFC 9110, section 5.6.1)."""
    return [item.strip().lower() for value in values for item in value.split(",") if item.strip()]


@dataclass(frozen=True, slots=True)
class FieldBlock:
    """The lines of a header.

    Attributes:
        fields: what could be read, folded lines joined.
        is_regular: whether every line was a field.
    """

    fields: Fields
    is_regular: bool


def parse_field_block(raw: bytes) -> FieldBlock:
    """Read header lines that end with CR LF or LF; a line that starts with white space continues the one before."""
    fields: list[tuple[str, str]] = []
    is_regular = True
    for line in _unfolded(decode_text(raw)):
        match = _FIELD.fullmatch(line)
        if match:
            fields.append((match[1], match[2].strip()))
        elif line.strip():
            is_regular = False
    return FieldBlock(tuple(fields), is_regular)


def _unfolded(text: str) -> Iterator[str]:
    pending: list[str] = []
    for line in text.split("\n"):
        bare = line.removesuffix("\r")
        if bare[:1] in {" ", "\t"} and pending:
            pending.append(bare)
            continue
        if pending:
            yield "".join(pending)
        pending = [bare]
    yield "".join(pending)


@dataclass(frozen=True, slots=True)
class ParameterizedValue:
    """A field value such as `form-data; name="a"`.

    Attributes:
        value: what stands before the first semicolon, lower case.
        parameters: lower-case names and decoded values in order; RFC 2231 pieces are joined, and what was written
            as `name*` stands before a plain `name`.
    """

    value: str
    parameters: Fields

    def parameter(self, name: str) -> str | None:
        """First value of a parameter by its lower-case name."""
        return next((value for key, value in self.parameters if key == name), None)

    def parameter_values(self, name: str) -> tuple[str, ...]:
        """All values of a parameter by its lower-case name."""
        return tuple(value for key, value in self.parameters if key == name)


def parse_parameterized(value: str) -> ParameterizedValue:
    """Read a value with parameters: quoted or not, RFC 8187 `name*=`, RFC 2231 `name*0=`, RFC 2047 words; never raises.

    A backslash escapes only a quote or another backslash, because browsers send Windows paths unescaped.
    """
    head, _, tail = value.partition(";")
    if not tail:
        return ParameterizedValue(head.strip().lower(), ())
    pieces = [
        (match[1].lower(), _unquote(match[2]))
        for match, _ in zip(_PARAMETER.finditer(value[:_MAX_VALUE_CHARACTERS]), range(_MAX_PARAMETERS), strict=False)
    ]
    extended = list(_joined_continuations(pieces))
    plain = [(name, _decode_words(text)) for name, text in pieces if "*" not in name]
    return ParameterizedValue(head.strip().lower(), tuple(extended + plain))


def _unquote(text: str) -> str:
    text = text.strip()
    if not text.startswith('"'):
        return text
    inner = text[1:-1] if len(text) > 1 and text.endswith('"') else text[1:]
    return _QUOTED_PAIR.sub(r"\1", inner)


def _joined_continuations(pieces: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    groups: dict[str, list[tuple[int, bool, str]]] = {}
    for name, text in pieces:
        match = _CONTINUED.fullmatch(name)
        if match:
            encoded = match[3] is not None or match[2] is None
            groups.setdefault(match[1], []).append((int(match[2] or 0), encoded, text))
    for name, members in groups.items():
        yield name, _decode_extended(sorted(members, key=lambda member: member[0]))


def _decode_extended(members: list[tuple[int, bool, str]]) -> str:
    charset, raw = "utf-8", b""
    for position, (_, encoded, text) in enumerate(members):
        rest = text
        if position == 0 and encoded and text.count("'") >= 2:
            charset, _, rest = text.split("'", 2)
        raw += unquote_to_bytes(rest) if encoded else rest.encode("utf-8", "replace")
    return _decode_charset(raw, charset)


def _decode_charset(raw: bytes, charset: str) -> str:
    # Only charsets that Python knows by name: unknown ones would stay in its cache, and some codecs take square time.
    name = charset.lower().replace("-", "_")
    if name not in _CHARSETS:
        return decode_text(raw)
    try:
        return raw.decode(name)
    except (LookupError, ValueError):
        return decode_text(raw)


def _decode_words(text: str) -> str:
    if "=?" not in text or len(text) > _MAX_WORDS_CHARACTERS:
        return text
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError):
        return text
    return "".join(_decode_word(piece, charset) for piece, charset in pieces)


def _decode_word(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece
    return _decode_charset(piece, charset) if charset else piece.decode("raw-unicode-escape", "replace")
