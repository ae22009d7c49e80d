import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.byte_search import is_padding
from dlp_addon.unpacking.parts import Flaw, Part

CODINGS = {
    MediaType.GZIP: Coding.GZIP,
    MediaType.BZIP2: Coding.BZIP2,
    MediaType.XZ: Coding.XZ,
    MediaType.LZMA: Coding.XZ,
    MediaType.ZSTD: Coding.ZSTD,
    MediaType.ZLIB: Coding.ZLIB,
    MediaType.LZ4: Coding.LZ4,
}
_TAR_SUFFIXES = {".tgz", ".tbz", ".tbz2", ".txz", ".tzst", ".tlz4"}
_COMPRESSION_SUFFIXES = {".gz", ".bz2", ".xz", ".lzma", ".zst", ".zz", ".z", ".lz4"}
# Magic, method, flags with a name, time, two bytes; then, without an extra field, the name (RFC 1952, 2.3).
_GZIP_HEADER_BYTES = 10
_EXTRA_FLAG, _NAME_FLAG, _COMMENT_FLAG = 4, 8, 16
_ZERO_ENDED = re.compile(rb"[^\x00]*+\x00")
_MIN_HEADER_TEXT_BYTES = 96
_GZIP_NAME = re.compile(rb"\x1f\x8b\x08[\x08\x18\x0a\x1a\x09\x19].{6}([^\x00]{1,255})\x00", re.DOTALL)


def read_compressed(name: str, media_type: str, content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """What a compressed stream holds, and what stands behind it.

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    decoded = decompress(CODINGS[MediaType(media_type)], content, budget)
    if len(decoded.content) or decoded.error is None:
        yield Part(name=_inner_name(name, content), content=decoded.content)
    if decoded.error is not None:
        yield Flaw(reason=decoded.error.reason, detail=decoded.error.detail)
    if media_type == MediaType.GZIP:
        yield from _header_texts(content)
    rest = content[decoded.consumed :]
    if not is_padding(rest):
        yield Part(name=f"@{decoded.consumed}", content=rest, hidden=HidingPlace.EPILOGUE)


def _header_texts(content: Content) -> Iterator[Part]:
    """Extra field, name and comment of the header (RFC 1952, 2.3), where they are too long to be what they claim."""
    flags, at = content[3] if len(content) > _GZIP_HEADER_BYTES else 0, _GZIP_HEADER_BYTES
    if flags & _EXTRA_FLAG:
        stop = at + 2 + int.from_bytes(content[at : at + 2], "little")
        yield from _header_text(content[at + 2 : stop])
        at = stop
    for flag in (_NAME_FLAG, _COMMENT_FLAG):
        if flags & flag:
            found = _ZERO_ENDED.match(content, at)
            stop = found.end() if found else len(content)
            yield from _header_text(content[at : stop - 1])
            at = stop


def _header_text(text: Content) -> Iterator[Part]:
    if len(text) >= _MIN_HEADER_TEXT_BYTES:
        yield Part(name="gzip header", content=text, hidden=HidingPlace.EPILOGUE)


def _inner_name(name: str, content: Content) -> str:
    recorded = _GZIP_NAME.match(content)
    if recorded:
        return recorded.group(1).decode("latin-1")
    path = PurePosixPath(name.rsplit("!/", 1)[-1])
    if path.suffix.lower() in _TAR_SUFFIXES:
        return f"{path.stem}.tar"
    return path.stem if path.suffix.lower() in _COMPRESSION_SUFFIXES else path.name
