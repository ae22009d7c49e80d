"""The charset of text whose sender may say nothing, or something wrong."""

import codecs
import re
import string
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
)  # fmt: skip
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*>")
_CONTROL = frozenset({*range(9), *range(14, 27), 127})
_MAX_CONTROL_SHARE = 0.02
_SNIFF_BYTES = 4_096
_PRINTABLE_ASCII = frozenset(range(32, 127))
_TABLE_CHARACTERS = frozenset(string.ascii_letters + string.digits + " ,;|\t\r\n\"'.:-/@_()#&")
_MIN_EBCDIC_SHARE = 0.97


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
    if 0 in sample:
        return _detect_wide(sample)
    if _is_ebcdic(sample):
        return Charset("cp037")
    if _is_binary(sample):
        return None
    if _is_utf8(sample, is_whole=len(sample) == len(content)):
        return Charset("utf-8")
    return Charset(_declared_codec(sample, declared) or _guess(sample))


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
        if zeros >= 0.3 * sum(map(len, upper)) and whole[low::width].count(0) == 0 and _decodes(whole, codec):
            return Charset(codec)
    return Charset("utf-8") if sample.count(0) <= max(1, len(sample) * 0.001) and _decodes_mostly(sample) else None


def _is_ebcdic(sample: bytes) -> bool:
    """Text of a mainframe (IBM code page 37): nearly nothing but its letters, digits and the marks of a table."""
    if not sample or sum(byte in _PRINTABLE_ASCII for byte in sample[:_SNIFF_BYTES]) > len(sample[:_SNIFF_BYTES]) / 2:
        return False
    text = sample[:_SNIFF_BYTES].decode("cp037")
    plain = sum(character in _TABLE_CHARACTERS for character in text)
    return "\n" in text and plain >= _MIN_EBCDIC_SHARE * len(text)


def _decodes_mostly(sample: bytes) -> bool:
    return not _is_binary(sample.replace(b"\0", b"")) and _is_utf8(sample, is_whole=False)


def _decodes(sample: bytes, codec: str) -> bool:
    try:
        text = codecs.getincrementaldecoder(codec)().decode(sample)
    except (UnicodeDecodeError, ValueError):
        return False
    return (
        sum(not (character.isprintable() or character.isspace()) for character in text[:_SNIFF_BYTES])
        <= len(text[:_SNIFF_BYTES]) * _MAX_CONTROL_SHARE
    )


def _is_binary(sample: bytes) -> bool:
    head = sample[: 16 * _SNIFF_BYTES]
    return sum(byte in _CONTROL for byte in head) > max(1, len(head) * _MAX_CONTROL_SHARE)


def _is_utf8(sample: bytes, *, is_whole: bool) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=is_whole)
    except UnicodeDecodeError:
        return False
    return True


def _declared_codec(sample: bytes, declared: str | None) -> str | None:
    try:
        codec = codecs.lookup(declared or "").name
        codecs.getincrementaldecoder(codec)().decode(sample)
    except (LookupError, UnicodeDecodeError, ValueError, AttributeError):
        return None
    return None if codec in {"ascii", "utf-8"} else codec


def _guess(sample: bytes) -> str:
    """The likeliest of the charsets that spreadsheets are saved in; cp1252 where nothing else stands out."""
    text = _lines_beyond_ascii(sample)
    best = charset_normalizer.from_bytes(text, cp_isolation=list(_CANDIDATES), threshold=0.6).best()
    return best.encoding if best is not None else "cp1252"


def _lines_beyond_ascii(sample: bytes) -> bytes:
    lines = [line for line in sample.splitlines() if not line.isascii()]
    return b"\n".join(lines)[:32_768]


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
