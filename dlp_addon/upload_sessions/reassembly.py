import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace

from dlp_addon.errors import UnscannableReason
from dlp_addon.extraction.resumable import read_progress
from dlp_addon.model.admission import SpooledBody
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import NAMED_BY_ANSWER, PartKind, SplitUpload, UploadPart
from dlp_addon.upload_sessions.answer_naming import AnswerNaming
from dlp_addon.upload_sessions.arrangement import Arrangement, arrange
from dlp_addon.upload_sessions.facts import merge, unexamined
from dlp_addon.upload_sessions.keyed_locks import KeyedLocks
from dlp_addon.upload_sessions.part_files import digest_of
from dlp_addon.upload_sessions.planning import (
    choose_complete,
    find_duplicate,
    is_unseen_before,
    is_whole,
    list_views,
    place,
)
from dlp_addon.upload_sessions.reading import Growth, Inspections, UploadReader
from dlp_addon.upload_sessions.records import Session, SessionState, StoredPart
from dlp_addon.upload_sessions.session_keys import SessionKeys
from dlp_addon.upload_sessions.store import SessionStore
from dlp_addon.workers.messages import Job

type Breaks = Callable[[Inspection], bool]
"""Whether an upload of which this was found would be refused."""


@dataclass(slots=True)
class Judgement:
    """What to decide a request by.

    Attributes:
        inspection: what the request and all that came before it disclose together.
        evidence: the upload as far as it is known; None where nothing of it is.
        split: the upload with this request; None where nothing of it is known.
        upload_name: keyed name of the upload, the same for all its requests.
        is_part: whether it belongs to a split upload, and does not only look like it.
        is_refused: set by the caller before the judgement ends: whether the request goes on.
    """

    inspection: Inspection
    evidence: SpooledBody | None = None
    split: SplitUpload | None = None
    upload_name: str = ""
    is_part: bool = True
    is_refused: bool = True
    _keep: Callable[[], None] = field(default=lambda: None, repr=False)
    _refuse: Callable[[], None] = field(default=lambda: None, repr=False)

    def conclude(self) -> None:
        """Remember what came of it; raises RecordError or OSError."""
        if self.is_refused:
            self._refuse()
        else:
            self._keep()


@dataclass(frozen=True, slots=True)
class _Case:
    """A part under judgement, and the upload it belongs to as it was before."""

    part: UploadPart
    request: UploadRequest
    body: SpooledBody
    found: Inspection
    sender: str
    keys: tuple[str, ...]
    session: Session | None
    breaks: Breaks
    files: ExitStack


class UploadSessions:
    """Judges the requests of split uploads, each together with all that came before it.

    What goes on is kept until the upload is complete, refused or given up, so that the whole is always known. One
    request of an upload is judged at a time. A store that fails is an exception, and so a refusal.
    """

    def __init__(self, store: SessionStore, inspections: Inspections, secret: bytes) -> None:
        self._store = store
        self._inspections = inspections
        self._session_keys = SessionKeys(secret)
        self._locks = KeyedLocks()
        self._answers = AnswerNaming(store, self._session_keys)
        self._reader = UploadReader(store.files, inspections, store.limits)

    @asynccontextmanager
    async def judge(
        self, request: UploadRequest, found: Inspection, part: UploadPart, body: SpooledBody, breaks: Breaks
    ) -> AsyncIterator[Judgement]:
        """What to decide a part by; `found` is what stands beside it in its request.

        Whoever sends the request on says so in `is_refused`; what is raised refuses it.

        Raises:
            RecordError: the store failed.
            OSError: bytes could not be kept or read.
        """
        sender = self._session_keys.of_sender(request.sender)
        keys = self._session_keys.of_part(request.sender, part)
        with ExitStack() as files:
            async with self._locks.hold(await self._lock_name(keys)):
                session = await asyncio.to_thread(self._store.find, keys)
                case = _Case(part, request, body, found, sender, keys, session, breaks, files)
                judgement = await self._judge(case)
                judgement.upload_name = self._session_keys.of_upload(part, session, keys[0])
                yield judgement
                await asyncio.to_thread(judgement.conclude)

    def expect(self, request: UploadRequest) -> None:
        """Note what a request without a body says of the upload that it creates; its answer will name it."""
        self._answers.expect(request)

    def awaits_answer(self, request_id: str) -> bool:
        """Whether the upload that a request began is only named by its answer."""
        return self._answers.awaits(request_id)

    def name_by_answer(self, request: UploadRequest, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        """Let the upload that a request began be known by what its answer calls it; see `AnswerNaming.name`.

        Raises:
            RecordError: the store failed.
        """
        self._answers.name(request, headers, body)

    def must_start_again(self, request: UploadRequest, status: int, headers: tuple[tuple[str, str], ...]) -> bool:
        """Whether an answer would let a client go on behind bytes that were never seen, or are no longer kept.

        Raises:
            RecordError: the store failed.
        """
        progress = read_progress(request, status, headers)
        if progress is None:
            return False
        session = self._store.find(
            (self._session_keys.of_session(request.sender, progress.session, is_issued=progress.is_issued),)
        )
        if session is None or session.state is SessionState.DROPPED:
            return True
        return session.state is SessionState.OPEN and arrange(session.parts).size < progress.offset

    async def _lock_name(self, keys: tuple[str, ...]) -> str:
        session = await asyncio.to_thread(self._store.find, keys)
        return session.key if session else keys[0]

    # Judging

    async def _judge(self, case: _Case) -> Judgement:
        session = case.session
        if session is not None and session.refused is not None and _is_over(session, case.part):
            repeated = merge(case.found, session.refused)
            if case.breaks(repeated):
                return Judgement(repeated)
        if case.part.kind is PartKind.COMPLETE:
            return await self._judge_completion(case)
        if session is not None and session.state is SessionState.DROPPED and not _begins_anew(case.part):
            return self._unseen(case)
        return await self._judge_data(case)

    def _unseen(self, case: _Case) -> Judgement:
        """Parts are missing that the destination may have: the upload has to start again."""
        if case.session is not None and case.session.refused is not None:
            repeated = merge(case.found, case.session.refused)
            if case.breaks(repeated):
                return Judgement(repeated)
        return Judgement(merge(case.found, unexamined(UnscannableReason.UNSEEN_PREFIX, case.part.family)))

    async def _judge_data(self, case: _Case) -> Judgement:
        session = case.session
        name, size, sha256 = await self._receive(case)
        if _is_repeated(session, case.part, sha256) and session is not None and session.facts is not None:
            # It went on before, judged with everything that came before it.
            repeated = find_duplicate(session, case.part, sha256)
            split = self._split(session.key, session, repeated)
            return Judgement(merge(case.found, session.facts), split=split)
        if session is not None and session.state is not SessionState.OPEN:
            session = None
        stored = place(session, case.part, size, sha256, name)
        if is_unseen_before(session, stored, case.part, self._store.limits.max_parts_ahead):
            return self._unseen(case)
        refusal = await asyncio.to_thread(self._check_room, session, case, size)
        if refusal is not None:
            return Judgement(merge(case.found, refusal))
        before = session or Session(id=0, key=case.keys[0], state=SessionState.OPEN, file_name=case.part.file_name)
        after = _with_part(before, stored, case.part)
        return await self._judge_known(case, before, after, stored)

    async def _judge_known(self, case: _Case, before: Session, after: Session, stored: StoredPart) -> Judgement:
        """Judge a part whose place is known, together with all that went on."""
        views = list_views(after, case.part)
        whole = is_whole(after, views[0], case.part)
        if case.part.completes and not whole:
            return self._unseen(case)
        growth = Growth(
            before=before,
            after=after,
            stored=stored,
            views=views,
            whole=whole,
            breaks=lambda facts: case.breaks(merge(case.found, facts)),
        )
        read = await self._reader.read(growth, case.files)
        after = replace(read.session, facts=read.facts)
        state = SessionState.COMPLETED if whole and not case.part.is_explicit else SessionState.OPEN
        return Judgement(
            merge(case.found, read.facts),
            evidence=read.evidence,
            split=self._split(before.key, after, stored, read.evidence if state is SessionState.COMPLETED else None),
            _keep=lambda: self._keep(case, before, replace(after, state=state), stored),
            _refuse=lambda: self._refuse(case, before, read.facts),
        )

    async def _judge_completion(self, case: _Case) -> Judgement:
        """Judge the request that puts an upload together, as the whole that it makes."""
        session, part = case.session, case.part
        if part.family == "tus-concat":
            session = await asyncio.to_thread(self._join, case)
        if session is None or not (session.parts or session.state is not SessionState.OPEN):
            # Words and numbers that look like a completion prove nothing; ids of an upload do.
            return Judgement(case.found, is_part=False) if part.is_conjecture else self._unseen(case)
        if session.state is SessionState.COMPLETED:
            return Judgement(case.found)
        if session.state is not SessionState.OPEN:
            return self._unseen(case)
        whole = choose_complete(session, part)
        if whole is None:
            return Judgement(case.found) if part.family == "content-range-query" else self._unseen(case)
        read = await self._reader.read_whole(session, whole, case.files)
        done = replace(read.session, facts=read.facts, state=SessionState.COMPLETED)
        return Judgement(
            merge(case.found, read.facts),
            evidence=read.evidence,
            split=self._split(session.key, session, None, read.evidence),
            _keep=lambda: self._store.save(done, None) if done.id else None,
            _refuse=lambda: self._refuse(case, session, read.facts),
        )

    def _join(self, case: _Case) -> Session | None:
        """Several uploads, each the beginning of the next, as one."""
        parts: list[StoredPart] = []
        for address in case.part.manifest:
            session = self._store.find((self._session_keys.of_session(case.request.sender, address, is_issued=False),))
            arranged = list_views(session, case.part)[0] if session else Arrangement((), begins=False)
            if session is None or not arranged.is_contiguous:
                return None
            for piece in arranged.pieces:
                number = len(parts) + 1
                parts.append(replace(piece.part, sequence=number, offset=None, number=number, size=piece.size))
        size = sum(part.size for part in parts)
        name = case.part.file_name
        return Session(
            id=0, key="", state=SessionState.OPEN, file_name=name, size=size, parts=tuple(parts), total_parts=len(parts)
        )

    def _split(
        self, key: str, session: Session, newest: StoredPart | None, whole: SpooledBody | None = None
    ) -> SplitUpload:
        parts = [part.sha256 for part in session.parts if part != newest]
        return SplitUpload(
            name=self._session_keys.of_attempt(key, session.generation),
            parts=(*parts, newest.sha256) if newest is not None else tuple(parts),
            part_bytes=max((part.size for part in session.parts), default=0),
            whole=whole.sha256 if whole is not None else "",
        )

    # Bytes

    async def _receive(self, case: _Case) -> tuple[str, int, str]:
        """Keep the bytes of a part under a name of its own until they are decided on; its name, size and SHA-256."""
        name, descriptor = await asyncio.to_thread(self._store.files.open_incoming)
        case.files.callback(self._store.files.discard, name)
        case.files.callback(os.close, descriptor)
        where = case.part.body_range
        if where is not None:
            await asyncio.to_thread(self._store.files.copy_range, case.body.descriptor, *where, descriptor)
        else:
            job = Job(request=case.request, size=case.body.size, sha256=case.body.sha256, writes_part=True)
            await self._inspections.inspect(job, case.body.descriptor, descriptor)
        size, sha256 = await asyncio.to_thread(digest_of, descriptor)
        if size != case.part.payload_bytes:
            raise OSError("a part could not be decoded")
        return name, size, sha256

    def _check_room(self, session: Session | None, case: _Case, size: int) -> Inspection | None:
        limits = self._store.limits
        if session is not None and len(session.parts) >= limits.max_parts:
            return unexamined(UnscannableReason.OVER_LIMIT, "max_parts")
        if (session.size if session else 0) + size > limits.max_upload_bytes:
            return unexamined(UnscannableReason.OVERSIZE, "max_upload_bytes")
        if not self._store.make_room(session, case.sender, size):
            return unexamined(UnscannableReason.OVERLOADED, "parts of uploads")
        return None

    def _keep(self, case: _Case, before: Session, after: Session, stored: StoredPart) -> None:
        """Remember a part that goes on."""
        identity = before.id or self._store.begin(case.keys[0], case.sender, before.file_name).id
        if case.part.session.startswith(NAMED_BY_ANSWER):
            self._answers.remember(case.request.id, identity)
        file = self._store.files.keep(stored.file, identity, stored.sequence)
        self._store.save(replace(after, id=identity), replace(stored, file=file))

    def _refuse(self, case: _Case, before: Session, facts: Inspection) -> None:
        """Remember a refusal: the upload is over, also for parts under way, until one of a guessable id begins anew."""
        identity = before.id or self._store.begin(case.keys[0], case.sender, "").id
        self._store.save(replace(before, id=identity, state=SessionState.REFUSED, refused=facts), None)


def _is_repeated(session: Session | None, part: UploadPart, sha256: str) -> bool:
    """Whether these bytes went on before; what begins an upload anew after it was completed is no repetition."""
    if session is None or find_duplicate(session, part, sha256) is None:
        return False
    return session.state is SessionState.OPEN or not _begins_anew(part)


def _is_over(session: Session, part: UploadPart) -> bool:
    return session.state is SessionState.REFUSED and (part.is_issued or not _begins_anew(part))


def _begins_anew(part: UploadPart) -> bool:
    if part.offset is not None:
        return part.offset == 0
    return part.number in {0, 1} and not part.is_explicit


def _with_part(before: Session, stored: StoredPart, part: UploadPart) -> Session:
    return replace(
        before,
        generation=stored.generation,
        size=before.size + stored.size,
        total_bytes=part.total_bytes if part.total_bytes is not None else before.total_bytes,
        total_parts=part.total_parts if part.total_parts is not None else before.total_parts,
        file_name=before.file_name or part.file_name,
        parts=(*before.parts, stored),
    )
