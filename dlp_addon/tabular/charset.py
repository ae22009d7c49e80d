"""The charset of text whose sender may say nothing, or something wrong."""

import codecs
import re
import string
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import charset_normalizer

SAMPLE_BYTES = 256 * 1024
_BLOCK_BYTES = 4 * 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = (
    "cp1252", "cp1251", "cp932", "gb18030", "big5hkscs", "cp949", "mac_roman", "cp1250", "cp1253", "cp1254", "cp1255",
    "cp1256", "koi8_r", "cp866", "cp437", "cp850", "euc_jp", "iso8859_15", "cp874", "cp1258", "cp1257",
    "iso8859_2", "cp852", "iso8859_5", "mac_cyrillic", "iso8859_6",
)  # fmt: skip
_PAIRING = ("gb18030", "cp949", "euc_jp")
_WIDE_CANDIDATES = frozenset({*_PAIRING, "big5hkscs", "cp932"})
_PAIRS = re.compile(rb"(?:[\x00-\x7f]|[\xa1-\xf7][\xa1-\xfe])*+")
"""Characters of two bytes alone: words in a charset of one byte a character have odd lengths too."""
_ENOUGH_PAIRS = 16
_LIKE_TURKISH = frozenset({"cp1252", "cp1250", "iso8859_15"})
_TURKISH = re.compile(rb"[\x00-\x7f\xc7\xd6\xdc\xe2\xe7\xee\xf6\xfb\xfc\xd0\xdd\xde\xf0\xfd\xfe]*+")
_TURKISH_ALONE = re.compile(rb"[\xd0\xde\xf0\xfd\xfe]")
"""Where Turkish has letters that cp1252 has for Icelandic, which also has others."""
_BETWEEN_CELLS = re.compile(rb"[,;\t\r\n\"]+")
"""Marks that are no second byte of a character in any charset, as the bar is in Big5 and Shift-JIS."""
_KOREAN = b"\x1b$)C"
_ESCAPED = re.compile(rb"\x1b\$[@B]|\x1b\$\)C")
"""Characters of two bytes announced by an escape (ISO/IEC 2022, as RFC 1468 and RFC 1557 use it)."""
_HZ = re.compile(rb"~\{(?:[!-}]{2})++~\}")
_UTF_7 = re.compile(rb"\+([A-Za-z0-9+/]{3,200})(?![A-Za-z0-9+/])")
_MIN_SHIFTS = 2
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
_CONTROL = bytes({*range(9), *range(14, 27), 127})
_MAX_CONTROL_SHARE = 0.02
_MAX_ZERO_SHARE = 0.001
_MIN_VALID = 10
"""Characters beyond ASCII that are valid UTF-8, for each place that is not."""
_PARTING = (b"\x01", b"\x02", b"\x14")
"""Controls that part cells: Hive's first two separators, and Concordance's."""
_MAX_STRAY_SHARE = 0.001
_SNIFF_BYTES = 4_096
_LATIN_ZERO_SHARE, _MIN_ZERO_SHARE = 0.3, 0.03
"""Beside Latin letters, and beside the marks and ends of lines of any script."""
_PRINTABLE_ASCII = bytes(range(32, 127))
_TABLE_CHARACTERS = frozenset(string.ascii_letters + string.digits + " ,;|\t\r\n\x85\"'.:-/@_()#&")
_EBCDIC = ("cp037", "cp500", "cp273", "cp1026")
"""English, international, German and Turkish; 1047 and 1140 differ from the first in marks alone."""
_EBCDIC_BLANK, _MIN_BLANKS, _MIN_EBCDIC_SHARE = b"@", 0.02, 0.97


@dataclass(frozen=True, slots=True)
class Charset:
    """A Python codec name and the length of the byte order mark before the text."""

    codec: str
    mark_bytes: int = 0


def detect_charset(content: memoryview, declared: str | None = None) -> Charset | None:
    """The charset of a text, None where the bytes are no text in any charset known.

    Order of evidence: byte order mark, NUL pattern of UTF-16 and UTF-32, valid UTF-8, the declared charset, statistics.
    """
    sample = bytes(content[:SAMPLE_BYTES])
    for mark, codec in _MARKS:
        if sample.startswith(mark):
            return Charset(codec, len(mark))
    if 0 in sample and ((wide := _detect_wide(sample)) is not None or _is_full_of_zeros(sample)):
        return wide
    if (mainframe := _ebcdic_codec(sample)) is not None:
        return Charset(mainframe)
    if _KOREAN in sample and sample.isascii():
        # Its shifts are controls.
        return Charset("iso2022_kr")
    if _is_binary(sample.replace(b"\0", b"")):
        return None
    return _detect_narrow(sample, declared, is_whole=len(sample) == len(content))


def _detect_narrow(sample: bytes, declared: str | None, *, is_whole: bool) -> Charset:
    escaped = _ESCAPED.search(sample)
    if escaped is not None and sample.isascii():
        return Charset("iso2022_jp_2")
    if sample.isascii() and (codec := _ascii_form(sample)) is not None:
        return Charset(codec)
    if _is_utf8(sample, is_whole=is_whole) or _is_damaged_utf8(sample):
        return Charset("utf-8")
    return Charset(_declared_codec(sample, declared) or _guess(sample))


def _ascii_form(sample: bytes) -> str | None:
    """The charset that writes other letters as ASCII: HZ (RFC 1843) or UTF-7 (RFC 2152); None where none does."""
    if len(_HZ.findall(sample)) >= _MIN_SHIFTS:
        return "hz"
    runs = [run for run in _UTF_7.findall(sample) if not run.isdigit()] if b"+" in sample else []
    if len(runs) < _MIN_SHIFTS:
        return None
    return "utf-7" if all(map(_is_shifted_word, runs)) else None


def _is_shifted_word(run: bytes) -> bool:
    """Whether Base64 of UTF-16 holds letters beyond ASCII alone."""
    try:
        text = (b"+" + run + b"-").decode("utf-7")
    except UnicodeDecodeError:
        return False
    return not any(map(str.isascii, text)) and all(map(_is_of_word, text))


def _is_of_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"


def _detect_wide(sample: bytes) -> Charset | None:
    """UTF-16 or UTF-32 without a mark, by where the NUL bytes of its white space and Latin letters fall."""
    if len(sample) % 2:
        sample = sample[:-1]
    for codec, width, low in (("utf-32-le", 4, 0), ("utf-32-be", 4, 3), ("utf-16-le", 2, 0), ("utf-16-be", 2, 1)):
        whole = sample[: len(sample) // width * width]
        if not whole:
            continue
        upper = [whole[index::width] for index in range(width) if index != low]
        zeros = sum(part.count(0) for part in upper)
        has_lines = b"\n" in whole[low::width] or b"\r" in whole[low::width]
        share = _MIN_ZERO_SHARE if has_lines else _LATIN_ZERO_SHARE
        if zeros >= share * sum(map(len, upper)) and _decodes(whole, codec):
            return Charset(codec)
    return None


def _is_full_of_zeros(sample: bytes) -> bool:
    """Whether zeros are more than damage of a text."""
    return sample.count(0) > max(1, len(sample) * _MAX_ZERO_SHARE)


def _ebcdic_codec(sample: bytes) -> str | None:
    """The code page of a mainframe's text: nearly nothing but letters, digits and the marks of a table.

    Its blank is the at sign of ASCII; records without ends of lines are full of them and have no ASCII blank.
    """
    head = sample[:_SNIFF_BYTES]
    filled = head.replace(_EBCDIC_BLANK, b"")
    if not filled or len(filled.translate(None, _PRINTABLE_ASCII)) < len(filled) / 2:
        return None
    plain = {known: sum(map(_is_of_tables, head.decode(known))) for known in _EBCDIC}
    codec = max(_EBCDIC, key=plain.__getitem__)
    text = head.decode(codec)
    is_filled_up = len(head) - len(filled) >= _MIN_BLANKS * len(head) and b" " not in head
    is_text = is_filled_up or "\n" in text or "\x85" in text
    return codec if is_text and plain[codec] >= _MIN_EBCDIC_SHARE * len(text) else None


def _is_of_tables(character: str) -> bool:
    return character in _TABLE_CHARACTERS or character.isalpha()


def _decodes(sample: bytes, codec: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(codec)().decode(sample)[:_SNIFF_BYTES]
    except (UnicodeDecodeError, ValueError):
        return False
    odd = sum(not (character.isprintable() or character.isspace()) for character in text)
    return odd <= len(text) * _MAX_CONTROL_SHARE


def _is_binary(sample: bytes) -> bool:
    head = sample[: 16 * _SNIFF_BYTES]
    controls = len(head) - len(head.translate(None, _CONTROL))
    parting = max(map(head.count, _PARTING))
    return controls > max(1, len(head) * _MAX_CONTROL_SHARE) and controls - parting > len(head) * _MAX_STRAY_SHARE


def _is_utf8(sample: bytes, *, is_whole: bool) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=is_whole)
    except UnicodeDecodeError:
        return False
    return True


def _is_damaged_utf8(sample: bytes) -> bool:
    """Whether what is no UTF-8 is far less than what is: in other charsets hardly a character is, by chance."""
    text = sample.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return len(text) - sum(map(str.isascii, text)) - bad >= _MIN_VALID * bad


def _declared_codec(sample: bytes, declared: str | None) -> str | None:
    try:
        codec = codecs.lookup(declared or "").name
        codecs.getincrementaldecoder(codec)().decode(sample)
    except (LookupError, UnicodeDecodeError, ValueError, AttributeError):
        return None
    return None if codec in {"ascii", "utf-8"} else codec


def _guess(sample: bytes) -> str:
    """The likeliest of the charsets that spreadsheets are saved in; cp1252 where nothing else stands out."""
    text = _cells_beyond_ascii(sample)
    guess = _most_plausible(text, _CANDIDATES) or "cp1252"
    if guess not in _WIDE_CANDIDATES and len(text) >= _ENOUGH_PAIRS and _PAIRS.fullmatch(text):
        return _most_plausible(text, _PAIRING) or guess
    if guess in _LIKE_TURKISH and _TURKISH.fullmatch(text) and _TURKISH_ALONE.search(text):
        return "cp1254"
    return guess


def _most_plausible(text: bytes, codecs_tried: tuple[str, ...]) -> str | None:
    best = charset_normalizer.from_bytes(text, cp_isolation=list(codecs_tried), threshold=0.6).best()
    return best.encoding if best is not None else None


def _cells_beyond_ascii(sample: bytes) -> bytes:
    """Every different cell that is not ASCII: numbers and marks would tell of no charset."""
    cells = dict.fromkeys(cell for cell in _BETWEEN_CELLS.split(sample) if not cell.isascii())
    return b"\n".join(cells)[:32_768]


def decode_sample(content: memoryview, charset: Charset, size: int = SAMPLE_BYTES) -> str:
    """The text of the first `size` bytes."""
    decoder = codecs.getincrementaldecoder(charset.codec)(errors="replace")
    return decoder.decode(bytes(content[charset.mark_bytes : charset.mark_bytes + size]))


def iterate_utf8(content: memoryview, charset: Charset) -> Iterator[bytes]:
    """The text as blocks of UTF-8 with line feeds as the only ends of lines.

    Bytes that do not decode become U+FFFD, but in UTF-8, which is handed on as it is. Blocks are cut anywhere, never
    inside a character.
    """
    if charset.codec == "utf-8" and _is_utf8(bytes(content[:SAMPLE_BYTES]), is_whole=False):
        yield from _iterate_raw(content, charset.mark_bytes)
        return
    decoder = codecs.getincrementaldecoder(charset.codec)(errors="replace")
    held = ""
    for start in range(charset.mark_bytes, len(content), _BLOCK_BYTES):
        block = content[start : start + _BLOCK_BYTES]
        text = held + decoder.decode(block, final=start + _BLOCK_BYTES >= len(content))
        held = "\r" if text.endswith("\r") else ""
        yield _with_line_feeds(text[: len(text) - len(held)])
    if held:
        yield b"\n"


def iterate_lines(blocks: Iterable[bytes]) -> Iterator[str]:
    """The lines of UTF-8 that comes in blocks, without their ends."""
    held = b""
    for block in blocks:
        lines = (held + block).split(b"\n")
        held = lines.pop()
        yield from (line.decode("utf-8", "replace").removesuffix("\r") for line in lines)
    yield held.decode("utf-8", "replace").removesuffix("\r")


def _iterate_raw(content: memoryview, start: int) -> Iterator[bytes]:
    """UTF-8 as it stands, cut before a character or a carriage return that may go on in the next block."""
    while start < len(content):
        block = bytes(content[start : start + _BLOCK_BYTES])
        end = len(block)
        if start + end < len(content):
            while end > len(block) - 4 and block[end - 1] & 0xC0 == 0x80:
                end -= 1
            end -= block[end - 1] >= 0xC0 or block[end - 1] == 0x0D
        start += end
        yield _with_byte_feeds(block[:end])


def _with_byte_feeds(block: bytes) -> bytes:
    if b"\r" in block:
        return block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return block


def _with_line_feeds(text: str) -> bytes:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-8", errors="replace")


def transcode_wide(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """UTF-16 XML with its mark as UTF-8 without a declaration; anything else as it is."""
    decoder: codecs.IncrementalDecoder | None = None
    for number, chunk in enumerate(chunks):
        if number == 0 and chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            decoder = codecs.getincrementaldecoder("utf-16")(errors="replace")
            yield _DECLARATION.sub("", decoder.decode(chunk)).encode("utf-8", "replace")
        else:
            yield chunk if decoder is None else decoder.decode(chunk).encode("utf-8", "replace")
