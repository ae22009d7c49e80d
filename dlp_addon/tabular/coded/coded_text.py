"""Texts written in a code: hexadecimal, base64, base32, base85, escapes, character codes, letters spelled out."""

import base64
import binascii
import html
import re
import zlib
from urllib.parse import unquote_to_bytes

MAX_LAYERS = 3
"""Codes inside codes."""
SURE = (
    r"^(?:0x|\\x)?(?:[2-7][0-9A-Fa-f][ :,-]?){16}"
    r"|^(?:[I-Za-f][C-HS-Xi-ny-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][A-Za-z0-9+/_-]){5}"
    r"|^(?:%[2-7][0-9A-Fa-f]){4}|^(?:&#x?[0-9A-Fa-f]{2,3};){4}|^(?:\\(?:u00|x)[2-7][0-9A-Fa-f]){4}"
    r"|^(?:=[2-7][0-9A-F]){4}|^[01]{8}(?: ?[01]{8}){7}"
)
"""How coded ASCII text begins, in the syntax of polars and of Python; of other texts one in a million does."""
MIN_SURE_CHARACTERS = 12
_SURE = re.compile(SURE)
_MIN_CHARACTERS, _MAX_CHARACTERS = 6, 4_000_000
_ESCAPE_SHARE = 0.2
_READABLE_SHARE = 0.75
_MIN_BYTES = 4
_MAX_BLOCKS = 2
_MIN_ACCENTED, _MIN_MIXED = 9, 16
_BEYOND_LATIN = "\u0250"
_HEX = re.compile(
    r"(?:0x|\\x)?[0-9A-Fa-f]{2}(?:([ :,.-]?)(?:0x|\\x)?[0-9A-Fa-f]{2})(?:\1(?:0x|\\x)?[0-9A-Fa-f]{2})+"
    r"|(?:[0-9A-Fa-f]{4} ){2,}[0-9A-Fa-f]{2,4}"
)
_NOT_HEX = re.compile(r"0x|\\x|[^0-9A-Fa-f]")
_BASE64 = re.compile(r"[A-Za-z0-9+/_\r\n-]{6,}={0,2}")
_URL_SAFE = str.maketrans("-_", "+/", "\r\n=")
_BASE32 = re.compile(r"[A-Z2-7]{8,}=*")
# With a mark that neither names of files nor of mailboxes have: two of three such texts of ten characters.
_BASE85 = re.compile(r"(?=.*[!#$%&()*+;<=>?^`{|}~])[0-9A-Za-z!#$%&()*+;<=>?@^_`{|}~-]{10,}")
_ASCII85 = re.compile(r"(?=.*[!#$%&()*+;<=>?^`\"',:\[\]])(?:<~)?[!-u]{10,}(?:~>)?")
_ESCAPES = re.compile(
    r"%[0-9A-Fa-f]{2}|&(?:#\w{2,7}|\w{2,8});|(?:\\u\{?|U\+)[0-9A-Fa-f]{2,6}\}?|\\x[0-9A-Fa-f]{2}|\\[0-7]{3}|=[0-9A-F]{2}"
)
_ESCAPE_MARKS = ("%", "&", "\\", "U+", "=")
_BACKSLASHED = re.compile(r"(?:\\u\{?|U\+|\\x)([0-9A-Fa-f]{2,6})\}?\s?|\\([0-7]{3})")
_QUOTED = re.compile(r"=([0-9A-F]{2})")
_BITS = re.compile(r"[01]{8}(?:[ ,]?[01]{8}){2,}")
_NUMBERS = re.compile(r"\d{1,6}(?:[ ,;.|-]{1,2}\d{1,6}){7,}")
_PACKED = (b"\x1f\x8b\x08", b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_ANY_HEADER = 32
"""Tells zlib to accept the header of either format."""
_TAGS = frozenset(map(chr, range(0xE0020, 0xE007F)))
"""Invisible copies of ASCII (Unicode 16, 23.9)."""
_UNTAGGED = {0xE0000 + code: code for code in range(32, 127)}
_MIN_SPELLED, _MAX_TOKEN = 5, 3
_ODD = re.compile(r"[^\w\s,.;:@/'\"()+#&|=-]")
_ASCII = re.compile(rb"[\x20-\x7e]")
_LINE_ENDS = str.maketrans("", "", "\r\n\t")


def decode_text(text: str) -> str | None:
    """What a coded text says, with codes inside codes taken off; None where it is in no code that makes text of it."""
    known: str | None = None
    for _ in range(MAX_LAYERS):
        said = _decode_once(text if known is None else known)
        if said is None:
            break
        known = said
    return known


def decode_bytes(text: str) -> bytes | None:
    """The bytes of base64 or hexadecimal, whatever they are; None for other text."""
    bare = text.strip()
    digits = _from_hex(bare)
    return digits if digits is not None else _from_base64(bare)


def begins_coded(text: str) -> bool:
    """Whether a text begins as coded ASCII text does."""
    return _SURE.match(text) is not None


def is_sure(text: str) -> bool:
    """Whether the text alone shows that it is coded, whatever stands beside it."""
    return begins_coded(text) and not text.isdigit()


def as_text(content: bytes) -> str | None:
    """The text that bytes are, in UTF-8, UTF-16 or nearly ASCII; None for other bytes and what nobody would read."""
    for codec in _codecs(content):
        try:
            text = content.decode(codec).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
        if _is_readable(text) and _is_likely(text) and (0 not in content or _is_of_one_script(text)):
            return text
    return None


def _is_likely(text: str) -> bool:
    """Whether a short text does not mix ASCII with other letters, as few bytes do that are UTF-8 by chance."""
    if text.isascii() or len(text) >= _MIN_MIXED:
        return True
    is_latin = len(text) >= _MIN_ACCENTED and max(text) < _BEYOND_LATIN
    return is_latin or not any(character.isascii() and character.isalnum() for character in text)


def _is_of_one_script(text: str) -> bool:
    """Whether the characters are of few Unicode blocks: any bytes at all are UTF-16."""
    return len({ord(character) >> 8 for character in text}) <= _MAX_BLOCKS


def _inflated(content: bytes) -> bytes:
    """What gzip and zlib streams hold, at most as much as a cell may; other bytes as they are."""
    if not content.startswith(_PACKED):
        return content
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | _ANY_HEADER).decompress(content, _MAX_CHARACTERS)
    except zlib.error:
        return content


def _codecs(content: bytes) -> tuple[str, ...]:
    if 0 in content:
        return ("utf-16",) if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-16-le", "utf-16-be")
    return ("utf-8", "cp1252") if len(_ASCII.findall(content)) > _READABLE_SHARE * len(content) else ("utf-8",)


def _is_readable(text: str) -> bool:
    """Whether all characters are printable, and most are letters, digits and the marks between them."""
    if len(text) < _MIN_BYTES or not (text.isprintable() or text.translate(_LINE_ENDS).isprintable()):
        return False
    return len(_ODD.findall(text)) <= (1 - _READABLE_SHARE) * len(text)


def _decode_once(text: str) -> str | None:
    bare = text.strip()
    if not _MIN_CHARACTERS <= len(bare) <= _MAX_CHARACTERS:
        return None
    if bare[0] in _TAGS:
        return bare.translate(_UNTAGGED)
    if any(mark in bare for mark in _ESCAPE_MARKS) and (unescaped := _unescaped(bare)) is not None:
        return unescaped
    if (named := _from_numbers(bare)) is not None:
        return named
    for decode in _BYTE_CODES if " " not in bare else (_from_hex,):
        content = decode(bare)
        said = as_text(_inflated(content)) if content is not None else None
        if said is not None and not (said.isdigit() and bare.isdigit()):
            return said
    return _joined(bare)


def _unescaped(text: str) -> str | None:
    """The text without its escapes; None where they are few."""
    if sum(map(len, _ESCAPES.findall(text))) < _ESCAPE_SHARE * len(text):
        return None
    if "&" in text:
        text = html.unescape(text)
    if "\\" in text or "U+" in text:
        text = _BACKSLASHED.sub(_character, text)
    if "%" in text:
        text = text if " " in text else text.replace("+", " ")
        text = unquote_to_bytes(text).decode("utf-8", "replace")
    if _QUOTED.search(text) is not None:
        text = _QUOTED.sub(r"%\1", text.replace("%", "%25"))
        text = unquote_to_bytes(text).decode("utf-8", "replace")
    return text if _is_readable(text) else None


def _character(escape: re.Match[str]) -> str:
    number = int(escape[1], 16) if escape[1] else int(escape[2], 8)
    return chr(number) if number <= 0x10FFFF else escape[0]


def _from_hex(text: str) -> bytes | None:
    if _HEX.fullmatch(text) is None:
        return None
    digits = _NOT_HEX.sub("", text)
    return bytes.fromhex(digits) if len(digits) % 2 == 0 else None


def _from_base64(text: str) -> bytes | None:
    if _BASE64.fullmatch(text) is None:
        return None
    digits = text.translate(_URL_SAFE)
    if len(digits) % 4 == 1:
        return None
    return binascii.a2b_base64(digits + "=" * (-len(digits) % 4))


def _from_base32(text: str) -> bytes | None:
    if _BASE32.fullmatch(text) is None:
        return None
    digits = text.rstrip("=")
    try:
        return base64.b32decode(digits + "=" * (-len(digits) % 8))
    except binascii.Error:
        return None


def _from_base85(text: str) -> bytes | None:
    try:
        if _BASE85.fullmatch(text) is not None:
            return base64.b85decode(text)
        return base64.a85decode(text.strip("<~>")) if _ASCII85.fullmatch(text) is not None else None
    except ValueError:
        return None


_BYTE_CODES = (_from_hex, _from_base64, _from_base32, _from_base85)


def _from_numbers(text: str) -> str | None:
    """Letters by their numbers, binary or decimal."""
    if not text[:2].isdigit():
        return None
    if _BITS.fullmatch(text) is not None:
        bits = text.replace(" ", "").replace(",", "")
        return as_text(int(bits, 2).to_bytes(len(bits) // 8))
    if _NUMBERS.fullmatch(text) is None:
        return None
    said = "".join(map(chr, map(int, re.findall(r"\d+", text))))
    return said if _is_readable(said) else None


def _joined(text: str) -> str | None:
    """Letters and digits that stand apart, put together; a wider gap parts words."""
    if len(text) < 2 * _MIN_SPELLED - 1:
        return None
    mark = text[1]
    if not mark.isalnum() and text[1::2].count(mark) == len(text) // 2:
        return text[::2]
    if not mark.isspace() and not text[2].isspace():
        return None
    tokens = text.split()
    single = sum(map(str.isalnum, text)) <= 1.5 * len(tokens)
    if len(tokens) < _MIN_SPELLED or not single or max(map(len, tokens)) > _MAX_TOKEN:
        return None
    return " ".join("".join(word.split()) for word in re.split(r"\s{2,}", text))
