import re
import tarfile
from collections.abc import Iterator, Mapping

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.byte_search import is_padding
from dlp_addon.unpacking.content_file import ContentFile
from dlp_addon.unpacking.parts import Flaw, Part

_BLOCK_BYTES = 512
_PIECE_BYTES = 256 * 1024
_PATH_KEYS = frozenset({"path", "linkpath"})
_MIN_RECORD_CHARACTERS = 96
_ZEROS = re.compile(rb"\x00*+")
# What tarfile raises on hostile headers besides its own error.
_ERRORS = (tarfile.TarError, ValueError, OverflowError, EOFError, RecursionError, LookupError)


def is_tar(content: Content) -> bool:
    """Whether the first block is a tar header with a right checksum, POSIX or older."""
    try:
        header = tarfile.TarInfo.frombuf(bytes(content[:_BLOCK_BYTES]), "utf-8", "surrogateescape")
    except _ERRORS:
        return False
    return header.size >= 0 and bool(header.name)


def read_tar(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Every regular member, as slices of `content`, and what stands behind the archive; links are not followed.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    end = 0
    try:
        with tarfile.open(fileobj=ContentFile(content), mode="r:") as archive:
            for info in _forward_members(archive):
                budget.charge_members()
                yield from _read_member(archive, info, content, budget)
                yield from _header_texts(info.name, info.pax_headers)
            yield from _header_texts("", archive.pax_headers)
            end = archive.offset
    except _ERRORS:
        yield Flaw(reason=UnscannableReason.MALFORMED, detail="tar header")
        return
    yield from _read_rest(content, end)


def _forward_members(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """Members as long as they go forward: a negative size leads back and round for ever."""
    last = -1
    while (info := archive.next()) is not None:
        if info.offset <= last or info.size < 0:
            raise tarfile.ReadError("members do not go forward")
        last = info.offset
        # Keeps memory flat: the list of past members is never needed.
        archive.members.clear()  # type: ignore[attr-defined]  # typeshed leaves it out
        yield info


def _read_member(
    archive: tarfile.TarFile, info: tarfile.TarInfo, content: Content, budget: OutputBudget
) -> Iterator[Part | Flaw]:
    if info.issparse():
        yield Part(name=info.name, content=_expand_sparse(archive, info, budget))
    elif info.isreg() or info.size > 0:
        part = content[info.offset_data : info.offset_data + info.size]
        yield Part(name=info.name, content=part)
        if len(part) < info.size:
            yield Flaw(name=info.name, reason=UnscannableReason.TRUNCATED, detail="tar member")


def _header_texts(name: str, headers: Mapping[str, str]) -> Iterator[Part]:
    """Extended header records (POSIX pax) that are too long to be what they claim."""
    for key, value in headers.items():
        if key not in _PATH_KEYS and len(value) >= _MIN_RECORD_CHARACTERS:
            text = memoryview(value.encode("utf-8", "surrogateescape"))
            yield Part(name=f"{name}@pax", content=text, hidden=HidingPlace.EPILOGUE)


def _expand_sparse(archive: tarfile.TarFile, info: tarfile.TarInfo, budget: OutputBudget) -> Content:
    file = archive.extractfile(info)
    if file is None:
        return memoryview(b"")
    return budget.store(iter(lambda: file.read(_PIECE_BYTES), b""), packed_bytes=None)


def _read_rest(content: Content, end: int) -> Iterator[Part | Flaw]:
    """Name what is not the proper end, zero blocks: tarfile stops silently at whatever is no header."""
    rest = content[end:]
    if is_padding(rest):
        if len(rest) < _BLOCK_BYTES or any(rest[:1]):
            yield Flaw(reason=UnscannableReason.TRUNCATED, detail="tar without end")
        return
    if any(rest[:_BLOCK_BYTES]):
        yield Flaw(reason=UnscannableReason.MALFORMED, detail="tar header")
    zeros = _ZEROS.match(rest)
    blocks = zeros.end() // _BLOCK_BYTES if zeros else 0
    # A second archive may follow the end of the first.
    yield Part(name=f"@{end}", content=rest[blocks * _BLOCK_BYTES :], hidden=HidingPlace.EPILOGUE)
