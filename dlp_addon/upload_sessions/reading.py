import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from typing import Protocol

from dlp_addon.model.admission import SpooledBody
from dlp_addon.model.inspection import Inspection
from dlp_addon.upload_sessions.arrangement import Arrangement, Piece
from dlp_addon.upload_sessions.facts import is_opaque, is_text, merge
from dlp_addon.upload_sessions.limits import SessionLimits
from dlp_addon.upload_sessions.part_files import PartFiles
from dlp_addon.upload_sessions.records import Session, StoredPart
from dlp_addon.workers.messages import Job

_HEADER_BYTES = 64 * 1024
_TAIL_BYTES = 64 * 1024
_NAMELESS = "upload"


class Report(Protocol):
    """What came of an inspection: `dlp_addon.workers.pool.WorkerReport`."""

    @property
    def inspection(self) -> Inspection:
        """What was found."""
        ...


class Inspections(Protocol):
    """Where requests and files are inspected: `dlp_addon.workers.pool.WorkerPool`."""

    async def inspect(self, job: Job, descriptor: int, output: int | None = None) -> Report:
        """Inspect the bytes behind `descriptor`; never raises."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """An upload before and after a new part.

    Attributes:
        views: every upload that the destination may make of it now, the likeliest first.
        whole: whether nothing is missing.
        breaks: whether the request would be refused where this was found in the upload.
    """

    before: Session
    after: Session
    stored: StoredPart
    views: list[Arrangement]
    whole: bool
    breaks: Callable[[Inspection], bool]


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in an upload as far as it is known, the file it was found in, and what reading it has cost."""

    facts: Inspection
    evidence: SpooledBody | None
    session: Session


class UploadReader:
    """Has uploads inspected: from their beginning, or what is new of them where that is too much."""

    def __init__(self, files: PartFiles, inspections: Inspections, limits: SessionLimits) -> None:
        self._files = files
        self._inspections = inspections
        self._limits = limits
        self._copies = asyncio.Semaphore(limits.concurrent_copies)

    async def read(self, growth: Growth, files: ExitStack) -> Read:
        """What a new part and all before it disclose; from the beginning where that is due or decides.

        What is found in new lines is added to what was found before, so that the sum can only be too large; where the
        sum would be refused, the upload is read from its beginning. `files` close what the answer refers to.
        """
        before = growth.before
        size = max(view.size for view in growth.views)
        if before.facts is None or growth.whole or self._is_due(before, size):
            return await self._read_views(growth, files)
        facts = merge(before.facts, await self._read_new(growth, files))
        if growth.breaks(facts):
            return await self._read_views(growth, files)
        scanned = before.scanned_bytes + growth.stored.size
        return Read(facts, None, replace(growth.after, scanned_bytes=scanned))

    async def read_whole(self, session: Session, whole: Arrangement, files: ExitStack) -> Read:
        """What a complete upload discloses."""
        return await self._read_view(session, whole, files, is_unfinished=False)

    def _is_due(self, before: Session, size: int) -> bool:
        if not is_opaque(before.media_type) and before.scanned_bytes + size <= self._limits.eager_bytes:
            return True
        return size >= before.inspected_bytes * self._limits.growth

    async def _read_views(self, growth: Growth, files: ExitStack) -> Read:
        """The likeliest view, or the first one that would be refused."""
        first = await self._read_view(growth.after, growth.views[0], files, is_unfinished=not growth.whole)
        if growth.breaks(first.facts):
            return first
        session = first.session
        for view in growth.views[1:]:
            other = await self._read_view(session, view, files, is_unfinished=True)
            session = replace(first.session, scanned_bytes=other.session.scanned_bytes)
            if growth.breaks(other.facts):
                return replace(other, session=session)
        return replace(first, session=session)

    async def _read_view(self, session: Session, view: Arrangement, files: ExitStack, *, is_unfinished: bool) -> Read:
        async with self._copies:
            body = await self._open(self._files.joined(view.runs), files)
            later = view.later if is_unfinished else ()
            facts = await self._inspect(session, body, is_unfinished=is_unfinished, begins=view.begins, later=later)
        media_type = facts.files[0].media_type if facts.files else session.media_type
        scanned = session.scanned_bytes + body.size
        known = replace(session, media_type=media_type, inspected_bytes=body.size, scanned_bytes=scanned)
        return Read(facts, body, known)

    async def _read_new(self, growth: Growth, files: ExitStack) -> Inspection:
        """What a new part discloses by itself: of text its lines under the first line, of anything else its bytes."""
        before, stored, pieces = growth.before, growth.stored, list(growth.views[0].pieces)
        own = [Piece(stored, 0, stored.size)]
        position = next((index for index, piece in enumerate(pieces) if piece.part == stored), 0)
        earlier = pieces[:position]
        lines: list[bytes] = []
        if is_text(before.media_type) and earlier:
            header = await asyncio.to_thread(self._files.read, earlier, _HEADER_BYTES)
            tail = await asyncio.to_thread(self._files.read, earlier, _TAIL_BYTES, from_end=True)
            lines = [header.partition(b"\n")[0], b"\n", tail.rpartition(b"\n")[2]]
        new = await asyncio.to_thread(self._files.read, own, stored.size)
        body = await self._open(self._files.written([*lines, new]), files)
        facts = await self._inspect(before, body, is_unfinished=True, begins=bool(lines))
        return replace(facts, files=())

    async def _open(self, opening: AbstractContextManager[SpooledBody], files: ExitStack) -> SpooledBody:
        return files.enter_context(await asyncio.to_thread(_entered, opening))

    async def _inspect(
        self, session: Session, body: SpooledBody, *, is_unfinished: bool, begins: bool, later: tuple[int, ...] = ()
    ) -> Inspection:
        job = Job(
            file_name=session.file_name or _NAMELESS,
            size=body.size,
            sha256=body.sha256,
            is_unfinished=is_unfinished,
            begins=begins,
            later=later,
        )
        return (await self._inspections.inspect(job, body.descriptor)).inspection


def _entered(opening: AbstractContextManager[SpooledBody]) -> "_Entered":
    """The context, its beginning already run: that is what takes time."""
    return _Entered(opening, opening.__enter__())


@dataclass(frozen=True, slots=True)
class _Entered:
    opening: AbstractContextManager[SpooledBody]
    body: SpooledBody

    def __enter__(self) -> SpooledBody:
        return self.body

    def __exit__(self, *_: object) -> None:
        self.opening.__exit__(None, None, None)
