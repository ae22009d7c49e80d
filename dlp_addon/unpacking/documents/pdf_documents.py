import re
from collections.abc import Iterator

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.byte_search import find_each, is_padding
from dlp_addon.unpacking.media_types import sniff
from dlp_addon.unpacking.parts import Part

# The trailer's entry: a reference to the encryption dictionary, or the dictionary itself (ISO 32000-1, 7.5.5).
_ENCRYPT = re.compile(rb"/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)")
_ZLIB_STREAM = re.compile(rb"stream\r?\n(?=[\x08-\x78][\x01\x5e\x9c\xda])")
_COMMENTS = re.compile(rb"(?m)(?:^%[^\r\n]{1,4000}(?:\r\n|\r|\n)){3,}+")
_COMMENT_MARK = re.compile(rb"(?m)^%+ ?")
_MIN_TEXT_BYTES = 128
_DICTIONARY_BYTES = 512
_PAGE_TYPES = frozenset({MediaType.TEXT, MediaType.BINARY, MediaType.XML, MediaType.ZLIB})


def is_encrypted_pdf(content: Content) -> bool:
    """Whether a trailer or cross-reference stream names an encryption dictionary."""
    return any(_ENCRYPT.match(content, at) for at, _ in find_each(content, b"/Encrypt"))


def embedded_files(content: Content, budget: OutputBudget) -> Iterator[Part]:
    """Compressed streams that are attached files (ISO 32000-1, 7.11.4), by their dictionary or by what they hold.

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    for at, _ in find_each(content, b"stream"):
        found = _ZLIB_STREAM.match(content, at)
        if found is None:
            continue
        decoded = decompress(Coding.ZLIB, content[found.end() :], budget).content
        is_attachment = b"/EmbeddedFile" in bytes(content[max(at - _DICTIONARY_BYTES, 0) : at])
        if decoded and (is_attachment or _is_file(decoded)):
            yield Part(name=f"stream@{at}", content=decoded, hidden=HidingPlace.EMBEDDED)


def _is_file(decoded: Content) -> bool:
    media_type = sniff(decoded)
    return media_type not in _PAGE_TYPES and not media_type.startswith(("font/", "image/"))


def text_outside(content: Content, budget: OutputBudget) -> Iterator[Part]:
    """Text that no viewer shows: behind the last end of file, and the lines of comments (ISO 32000-1, 7.2.3).

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    ends = [at for at, _ in find_each(content, b"%%EOF")]
    tail = content[ends[-1] + len(b"%%EOF") :] if ends else content[:0]
    if len(tail) >= _MIN_TEXT_BYTES and not is_padding(tail):
        yield Part(name=f"@{len(content) - len(tail)}", content=tail, hidden=HidingPlace.EPILOGUE)
    for found in _COMMENTS.finditer(content):
        if found.end() - found.start() >= _MIN_TEXT_BYTES:
            text = _COMMENT_MARK.sub(b"", found.group())
            yield Part(
                name=f"@{found.start()}", content=budget.store([text], packed_bytes=None), hidden=HidingPlace.EPILOGUE
            )
