"""Bytes that travel as text: base64, base32 and hex (RFC 4648), quoted-printable (RFC 2045), uuencode, data URLs."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

import numpy as np

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.byte_search import find_each
from dlp_addon.unpacking.media_types import OLE_SIGNATURE, sniff
from dlp_addon.unpacking.parts import Part
from dlp_addon.unpacking.texts.text_encoding import is_text
from dlp_addon.zip_structure import LOCAL_SIGNATURE

MIN_ENCODED_CHARACTERS = 64
_WINDOW_BYTES = 1024 * 1024
_PROBE_CHARACTERS = 1536
# Only compressed streams are as small as digests and keys.
_MIN_CONTAINER_BYTES = 96
_MIN_DECODED_BYTES = 32
_SMALL_CONTAINERS = (b"\x1f\x8b", b"\x78", b"BZh", b"\xfd7z", b"\x28\xb5\x2f\xfd")
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"
_RUN_MARK = bytes(b"a"[0] if value in _ALPHABET else b"\n"[0] for value in range(256))
# Lines of encoded text are at least this long, but for the last.
_MIN_LINE = 40
_RUN_OF_MARKS = b"a" * _MIN_LINE
_WORD_OF_MARKS = np.uint64(int.from_bytes(b"a" * 8))
# What may stand between the lines of one run: line ends, plain, quoted as mail programs do, escaped as in JSON, or as
# XML references.
_BREAK = rb"(?:[ \t]{0,200}(?:\r?\n|\r)[ \t>|]{0,200}|(?:\\[rn]){1,4}|(?:&#(?:x0?[dDaA]|1[03]);\s{0,9}){1,4})"
_DIGITS = rb"(?:[A-Za-z0-9+/_-]++|\\/|\\u002[bBfF])"
# Repeats are bounded, since each costs the matcher memory; `_run_end` goes on where one match stops.
_RUN = re.compile(rb"(?:" + _BREAK + _DIGITS + rb"|" + _DIGITS + rb"){1,4096}+")
_ESCAPED_DIGITS = re.compile(rb"(?:[A-Za-z0-9+/_-]|\\/|\\u002[bBfF])++")
_BACKSLASH = ord("\\")
_LOOK_BACK = 1024
_ESCAPE_CHARACTERS = 6
_ESCAPES = re.compile(rb"\\u002([bBfF])|\\[rn]|&#[^;]{1,4};")
_NOT_BASE64 = bytes(value for value in range(256) if value not in _ALPHABET)
_HEX_RUN = re.compile(rb"(?:0x)?(?:[0-9a-fA-F]{2}(?:\s|\\[rn])*+)++[0-9a-fA-F]?\Z")
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
# Beginnings of containers in base64: zip, OLE2, gzip, 7z, xz. A path or name glued to a run shifts its groups.
_KNOWN_STARTS = re.compile(rb"UEsDB|0M8R4KGxGuE|H4sIA|N3q8ryc|/Td6WFo")
_DATA_URL = re.compile(
    rb"data:([\w.+-]{1,80}/[\w.+-]{1,120})?((?:;[\w.+-]{1,40}(?:=[^;,\"'\s]{0,100})?){0,8}),", re.IGNORECASE
)
_DATA_URL_BODY = re.compile(rb"[^\s\"'<>)]*+")
# Characters that one to four bytes at the end take (RFC 4648 section 6).
_BASE32_ENDS = frozenset({2, 4, 5, 7})
_NOT_BASE32 = re.compile(rb"[^A-Z2-7]")
_BASE32_RUN = re.compile(rb"(?:[A-Z2-7]|\s|\\[rn])++=*\s*\Z")
_SOFT_BREAK = re.compile(rb"=[ \t]*\r?\n")
_UUENCODED = re.compile(rb"begin [0-7]{3,4} ([^\r\n]{1,255})\r?\n")
_UUENCODED_LINES = re.compile(rb"(?:[ -`]{1,100}\r?\n){1,4096}+")


def decode_runs(text: Content, budget: OutputBudget) -> Iterator[Part]:
    """Everything that long runs of base64 or hex in `text` decode to, whatever it is; linear in the text.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    for start, stop in _runs(text):
        if not _is_ruled(text[start:stop]):
            yield from _decode_run(text[start:stop], start, budget)


def _is_ruled(run: Content) -> bool:
    """Whether a run underlines something: without its dashes, which are two of the 64 digits, it is too short."""
    head = bytes(run[:_WINDOW_BYTES])
    return len(run) - head.count(b"-") - head.count(b"_") < MIN_ENCODED_CHARACTERS


def decode_whole(text: Content, budget: OutputBudget) -> Iterator[Part]:
    """What quoted-printable text, uuencoded files and percent-encoded data URLs decode to.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    if is_quoted_printable(text):
        yield Part(name="quoted-printable", content=budget.store([quopri.decodestring(bytes(text))], packed_bytes=None))
    end = 0
    for at, needle in find_each(text, b"data:", b"begin"):
        if at >= end:
            found = _data_url(text, at) if needle == b"data:" else _uuencoded(text, at)
            # What was decoded is not looked at again: a URL may hold many others' beginnings.
            end = found.end if found else at + 1
            yield from _stored(found, budget)


def is_quoted_printable(text: Content) -> bool:
    """Whether the beginning has soft line breaks as only quoted-printable text does."""
    head = bytes(text[:_WINDOW_BYTES])
    breaks = len(_SOFT_BREAK.findall(head))
    return breaks >= 2 and breaks * 2 >= head.count(b"\n") // 2


def _runs(text: Content) -> Iterator[tuple[int, int]]:
    """Long runs in order, found in a translated copy of one window at a time."""
    end = 0
    for start in range(0, len(text), _WINDOW_BYTES):
        # A line that crosses into the next window is seen there or here, whichever holds enough of it.
        window = bytes(text[start : start + _WINDOW_BYTES + _MIN_LINE - 1]).translate(_RUN_MARK)
        at = window.find(_RUN_OF_MARKS, max(end - start, 0)) if _may_hold_run(window) else -1
        while at >= 0:
            begin = _run_start(text, start + at, end)
            end = max(_run_end(text, begin), start + at + 1)
            if end - begin >= MIN_ENCODED_CHARACTERS:
                yield begin, end
            at = window.find(_RUN_OF_MARKS, end - start)


def _may_hold_run(window: bytes) -> bool:
    """Whether four words of eight bytes in a row are marks, as in every run: far cheaper than looking for it."""
    words = np.frombuffer(window[: len(window) // 8 * 8], dtype=np.uint64) == _WORD_OF_MARKS
    return bool((words[:-3] & words[1:-2] & words[2:-1] & words[3:]).any())


def _run_start(text: Content, at: int, floor: int) -> int:
    """Where a run begins that the search met right behind the backslash of an escaped digit, at `floor` earliest."""
    if at <= floor or text[at - 1] != _BACKSLASH:
        return at
    base = max(floor, at - _LOOK_BACK)
    found = _ESCAPED_DIGITS.finditer(bytes(text[base : at + _ESCAPE_CHARACTERS]))
    return next((base + one.start() for one in found if base + one.start() < at < base + one.end()), at)


def _run_end(text: Content, start: int) -> int:
    return _repeat_end(_RUN, text, start)


def _repeat_end(pattern: re.Pattern[bytes], text: Content, at: int) -> int:
    while (found := pattern.match(text, at)) is not None:
        at = found.end()
    return at


def _decode_run(run: Content, at: int, budget: OutputBudget) -> Iterator[Part]:
    head = bytes(run[:_PROBE_CHARACTERS])
    if _HEX_RUN.match(head) is not None:
        name, decode, source = f"hex@{at}", _hex_chunks, run[2 if head.startswith(b"0x") else 0 :]
    else:
        shifted = _KNOWN_STARTS.search(head, 0, 256)
        name, decode, source = f"base64@{at}", base64_chunks, run[shifted.start() if shifted else 0 :]
    if is_promising(b"".join(decode(source[:_PROBE_CHARACTERS]))):
        yield Part(name=name, content=budget.store(decode(source), packed_bytes=None))
    elif _BASE32_RUN.match(head) is not None and is_promising(b"".join(_base32_chunks(run[:_PROBE_CHARACTERS]))):
        yield Part(name=f"base32@{at}", content=budget.store(_base32_chunks(run), packed_bytes=None))


def is_promising(head: bytes) -> bool:
    """Whether decoded bytes are something known: most long runs are digests, keys and tokens, and there may be many."""
    if len(head) < _MIN_CONTAINER_BYTES and not head.startswith(_SMALL_CONTAINERS):
        return _is_short_table(head)
    media_type = sniff(memoryview(head))
    if media_type == MediaType.TEXT:
        is_encoded_again = _RUN_OF_MARKS in head.translate(_RUN_MARK)
        return is_encoded_again or b"\n" in head or b"\r" in head or b"\x00" in head
    return media_type != MediaType.BINARY or OLE_SIGNATURE in head or LOCAL_SIGNATURE in head


def _is_short_table(head: bytes) -> bool:
    """Lines of UTF-8 text: few bytes that mean nothing are that by chance."""
    if b"\n" not in head or (not head.isascii() and not _is_utf8(head)):
        return False
    return is_text(memoryview(head))


def _is_utf8(head: bytes) -> bool:
    try:
        head.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def base64_chunks(run: Content) -> Iterator[bytes]:
    """Decode base64 or base64url piece by piece, skipping line breaks, escapes and padding; never raises."""
    rest = b""
    at = 0
    while at < len(run):
        stop = _cut(run, at + _WINDOW_BYTES)
        rest += _ESCAPES.sub(_unescape, bytes(run[at:stop])).translate(_URL_SAFE, _NOT_BASE64)
        whole = len(rest) // 4 * 4
        yield binascii.a2b_base64(rest[:whole])
        rest = rest[whole:]
        at = stop
    # A single character left over holds no whole byte.
    if len(rest) > 1:
        yield binascii.a2b_base64(rest + b"=" * (4 - len(rest)))


def _cut(run: Content, at: int) -> int:
    """The first place from `at` on that is not inside an escape, which has at most six characters."""
    before = bytes(run[max(at - 6, 0) : at])
    escape = max(before.rfind(b"\\"), before.rfind(b"&"))
    return at if escape < 0 else at + escape + 1


def _unescape(found: re.Match[bytes]) -> bytes:
    code = found.group(1)
    if code is None:
        return b""
    return b"+" if code in b"bB" else b"/"


def _hex_chunks(run: Content) -> Iterator[bytes]:
    rest = b""
    for at in range(0, len(run), _WINDOW_BYTES):
        piece = _ESCAPES.sub(b"", bytes(run[at : at + _WINDOW_BYTES]))
        digits = rest + re.sub(rb"[^0-9a-fA-F]", b"", piece)
        whole = len(digits) // 2 * 2
        yield binascii.unhexlify(digits[:whole])
        rest = digits[whole:]


def _base32_chunks(run: Content) -> Iterator[bytes]:
    rest = b""
    for at in range(0, len(run), _WINDOW_BYTES):
        rest += _NOT_BASE32.sub(b"", _ESCAPES.sub(b"", bytes(run[at : at + _WINDOW_BYTES])))
        whole = len(rest) // 8 * 8
        yield base64.b32decode(rest[:whole])
        rest = rest[whole:]
    if len(rest) in _BASE32_ENDS:
        yield base64.b32decode(rest + b"=" * (8 - len(rest)))


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    end: int
    chunks: Iterator[bytes]
    declared_media_type: str | None = None


def _stored(found: _Found | None, budget: OutputBudget) -> Iterator[Part]:
    if found is not None:
        content = budget.store(found.chunks, packed_bytes=None)
        if len(content) >= _MIN_DECODED_BYTES:
            yield Part(name=found.name, content=content, declared_media_type=found.declared_media_type)


def _data_url(text: Content, at: int) -> _Found | None:
    """A data URL (RFC 2397) that is not base64: those are found as runs."""
    found = _DATA_URL.match(text, at)
    # Only then the body, so that many such beginnings in a row cost no more than one.
    if found is None or b"base64" in found.group(2).lower() or not (body := _DATA_URL_BODY.match(text, found.end())):
        return None
    declared = found.group(1).decode("latin-1").lower() if found.group(1) else None
    return _Found(f"data@{at}", body.end(), iter([unquote_to_bytes(body.group(0))]), declared)


def _uuencoded(text: Content, at: int) -> _Found | None:
    found = _UUENCODED.match(text, at)
    if found is None or (at > 0 and text[at - 1] not in b"\r\n"):
        return None
    end = _repeat_end(_UUENCODED_LINES, text, found.end())
    return _Found(found.group(1).decode("latin-1"), end, _uudecode(bytes(text[found.end() : end]).splitlines()))


def _uudecode(lines: list[bytes]) -> Iterator[bytes]:
    for line in lines:
        try:
            yield binascii.a2b_uu(line)
        except binascii.Error:
            # Some encoders get the length of the last line wrong; what Python's own decoder does about it.
            count = (((line[0] - 32) & 63) * 4 + 5) // 3 if line else 0
            yield binascii.a2b_uu(line[:count]) if _is_uu(line[:count]) else b""


def _is_uu(line: bytes) -> bool:
    try:
        binascii.a2b_uu(line)
    except binascii.Error:
        return False
    return True
