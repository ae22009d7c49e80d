"""Packs of git, as a push or a bundle carries them (gitformat-pack): objects, whole or as changes to others."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from dlp_addon.decompression import Coding, OutputBudget, decompress
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.archives.git_delta import Delta, join_delta, read_delta
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts.text_encoding import is_text

_HEAD_BYTES = 12
_COMMIT, _TREE, _BLOB, _TAG, _OFFSET_DELTA, _REFERENCE_DELTA = 1, 2, 3, 4, 6, 7
_NAMES = {_COMMIT: b"commit", _TREE: b"tree", _BLOB: b"blob", _TAG: b"tag"}
_HASHES = {20: hashlib.sha1, 32: hashlib.sha256}
_MAX_NUMBER_BYTES = 10


@dataclass(frozen=True, slots=True)
class _Entry:
    """One object of a pack at its offset; `base` is the offset or the id of what it changes."""

    kind: int
    at: int
    end: int
    content: Content = field(repr=False)
    base: int | bytes | None = None


@dataclass(frozen=True, slots=True)
class _Object:
    kind: int
    at: int
    content: Content = field(repr=False)
    ids: tuple[bytes, ...]


@dataclass(slots=True)
class _Resolution:
    """Objects with all changes applied, the changes whose base is not there, and one error of those that are broken."""

    objects: list[_Object] = field(default_factory=list)
    changes: list[Delta] = field(default_factory=list)
    error: UnscannableError | None = None


def read_git_pack(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """The files, messages and names in a pack, changes applied to what they change.

    Of a change to an object that the pack does not hold, for its receiver has it, the new bytes are read: text as one
    part, and anything else is a flaw as well, since only the whole object could be read. (`git push --no-thin` sends
    whole objects.)

    Raises:
        UnscannableError: OVER_LIMIT, as `OutputBudget.store`.
    """
    entries: list[_Entry] = []
    flaw = _read_entries(content, budget, entries)
    resolved = _Resolution()
    _resolve(entries, budget, resolved)
    yield from _name_objects(resolved.objects, budget)
    yield from _changed(resolved.changes)
    for error in (flaw, resolved.error):
        if error is not None:
            yield Flaw(reason=error.reason, detail=error.detail)
    end = entries[-1].end if entries else _HEAD_BYTES
    if flaw is not None or len(content) - end not in _HASHES:
        yield Part(name=f"@{end}", content=content[end:], hidden=HidingPlace.EPILOGUE)


def _read_entries(content: Content, budget: OutputBudget, entries: list[_Entry]) -> UnscannableError | None:
    """Append the objects in their order; what ended the reading before all announced ones were there."""
    at = _HEAD_BYTES
    for _ in range(int.from_bytes(content[8:12])):
        budget.charge_members()
        try:
            entry = _read_entry(content, at, budget)
        except UnscannableError as error:
            if error.reason is UnscannableReason.OVER_LIMIT:
                raise
            return error
        except IndexError:
            return UnscannableError(UnscannableReason.TRUNCATED, "git pack")
        entries.append(entry)
        at = entry.end
    return None


def _read_entry(content: Content, at: int, budget: OutputBudget) -> _Entry:
    kind, size, start = _read_head(content, at)
    if kind == _OFFSET_DELTA:
        back, start = _read_distance(content, start)
        unpacked, end = _inflate(content, start, size, budget)
        return _Entry(kind, at, end, unpacked, at - back)
    if kind == _REFERENCE_DELTA:
        return _read_reference(content, at, start, size, budget)
    if kind not in _NAMES:
        raise UnscannableError(UnscannableReason.MALFORMED, "git pack")
    unpacked, end = _inflate(content, start, size, budget)
    return _Entry(kind, at, end, unpacked)


def _read_reference(content: Content, at: int, start: int, size: int, budget: OutputBudget) -> _Entry:
    """A change to an object that is named by its id, whose length the pack does not say."""
    for length in _HASHES:
        try:
            unpacked, end = _inflate(content, start + length, size, budget)
        except UnscannableError as error:
            failure = error
            continue
        return _Entry(_REFERENCE_DELTA, at, end, unpacked, bytes(content[start : start + length]))
    raise failure


def _read_head(content: Content, at: int) -> tuple[int, int, int]:
    """Kind, size and where the head ends; three bits of the first byte are the kind. Raises IndexError."""
    byte = content[at]
    kind, size, shift = byte >> 4 & 7, byte & 15, 4
    while byte & 128 and shift < 7 * _MAX_NUMBER_BYTES:
        at += 1
        byte = content[at]
        size |= (byte & 127) << shift
        shift += 7
    return kind, size, at + 1


def _read_distance(content: Content, at: int) -> tuple[int, int]:
    """How far back the base stands, and where the number ends. Raises IndexError."""
    byte = content[at]
    distance = byte & 127
    for _ in range(_MAX_NUMBER_BYTES):
        if not byte & 128:
            break
        at += 1
        byte = content[at]
        distance = ((distance + 1) << 7) | (byte & 127)
    return distance, at + 1


def _inflate(content: Content, at: int, size: int, budget: OutputBudget) -> tuple[Content, int]:
    """An object and where it ends; zlib makes nothing longer than its own bound."""
    bound = size + (size >> 12) + (size >> 14) + (size >> 25) + 1_024
    unpacked = decompress(Coding.ZLIB, content[at : at + bound], budget)
    if unpacked.error is not None:
        raise unpacked.error
    return unpacked.content, at + unpacked.consumed


def _resolve(entries: Sequence[_Entry], budget: OutputBudget, found: _Resolution) -> None:
    """Apply changes to what they change, as long as there is any whose base is known."""
    waiting: dict[int | bytes, list[_Entry]] = {}
    ready: list[_Object] = []
    for entry in entries:
        if entry.base is None:
            ready.append(_identified(entry.kind, entry.at, entry.content))
        else:
            waiting.setdefault(entry.base, []).append(entry)
    while ready:
        known = ready.pop()
        found.objects.append(known)
        names: tuple[int | bytes, ...] = (known.at, *known.ids)
        for entry in (entry for name in names for entry in waiting.pop(name, [])):
            with _noting(found):
                changed = join_delta(read_delta(entry.content), known.content, budget)
                ready.append(_identified(known.kind, entry.at, changed))
    for entry in (entry for several in waiting.values() for entry in several):
        with _noting(found):
            found.changes.append(read_delta(entry.content))
    found.objects.sort(key=lambda known: known.at)


@contextmanager
def _noting(found: _Resolution) -> Iterator[None]:
    try:
        yield
    except UnscannableError as error:
        if error.reason is UnscannableReason.OVER_LIMIT:
            raise
        found.error = error


def _identified(kind: int, at: int, content: Content) -> _Object:
    head = _NAMES[kind] + b" %d\x00" % len(content)
    ids = []
    for make in _HASHES.values():
        code = make(head, usedforsecurity=False)
        code.update(content)
        ids.append(code.digest())
    return _Object(kind, at, content, tuple(ids))


def _name_objects(objects: Sequence[_Object], budget: OutputBudget) -> Iterator[Part]:
    names: dict[bytes, str] = {}
    for known in objects:
        if known.kind == _TREE:
            names.update(_read_tree(bytes(known.content)))
    for known in objects:
        if known.kind == _BLOB:
            name = next((names[one] for one in known.ids if one in names), f"object {known.at}")
            yield Part(name=name, content=known.content)
    messages = [bytes(known.content) for known in objects if known.kind in {_COMMIT, _TAG}]
    if messages:
        yield Part(name="messages", content=budget.store(_lines(messages), packed_bytes=None))
    if names:
        listed = [name.encode("utf-8", "replace") for name in names.values()]
        yield Part(name="names", content=budget.store(_lines(listed), packed_bytes=None))


def _lines(texts: Sequence[bytes]) -> Iterator[bytes]:
    for text in texts:
        yield text + b"\n"


def _read_tree(content: bytes) -> Iterator[tuple[bytes, str]]:
    """Id and name of each entry, ids being of either length; stops where it is no tree."""
    for length in _HASHES:
        found, at = [], 0
        while at < len(content):
            space, zero = content.find(b" ", at, at + 8), content.find(b"\x00", at)
            if space < 0 or zero < space or zero + 1 + length > len(content) or not content[at:space].isdigit():
                break
            name = content[space + 1 : zero].decode("utf-8", "replace")
            found.append((content[zero + 1 : zero + 1 + length], name))
            at = zero + 1 + length
        if at == len(content):
            yield from found
            return


def _changed(deltas: Sequence[Delta]) -> Iterator[Part | Flaw]:
    """New bytes of objects whose rest the receiver has."""
    small = [run.content for delta in deltas for run in delta.runs if not run.is_opaque]
    for name, wanted in (("changes", True), ("changes of folders", False)):
        runs = [run for run in small if is_text(memoryview(run)) is wanted]
        if runs:
            yield Part(name=name, content=memoryview(b"\n".join(runs)))
    for number, delta in enumerate(deltas):
        opaque = [run for run in delta.runs if run.is_opaque]
        if opaque:
            name = f"change {number}"
            yield Part(name=name, content=memoryview(b"".join(run.content for run in opaque)))
            yield Flaw(reason=UnscannableReason.INCOMPLETE, detail="a change to an object outside the pack", name=name)
