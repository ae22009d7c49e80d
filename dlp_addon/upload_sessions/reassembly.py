import asyncio
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import replace
from functools import partial

from dlp_addon.errors import UnscannableReason
from dlp_addon.extraction.resumable import read_progress
from dlp_addon.model.admission import SpooledBody
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import NAMED_BY_ANSWER, PartKind, SplitUpload, UploadPart
from dlp_addon.upload_sessions.answer_naming import AnswerNaming
from dlp_addon.upload_sessions.arrangement import arrange
from dlp_addon.upload_sessions.concatenation import join_uploads
from dlp_addon.upload_sessions.facts import merge, unexamined
from dlp_addon.upload_sessions.intake import Intake
from dlp_addon.upload_sessions.judgement import Breaks, Case, Judgement
from dlp_addon.upload_sessions.keyed_locks import KeyedLocks
from dlp_addon.upload_sessions.planning import (
    choose_complete,
    find_duplicate,
    first_number_of,
    is_behind_the_end,
    is_over,
    is_repeated,
    is_unseen_before,
    is_whole,
    list_views,
    overtakes,
    place,
    with_part,
)
from dlp_addon.upload_sessions.reading import Growth, Inspections, UploadReader
from dlp_addon.upload_sessions.records import Session, SessionState, StoredPart
from dlp_addon.upload_sessions.session_keys import SessionKeys
from dlp_addon.upload_sessions.store import SessionStore
from dlp_addon.upload_sessions.turns import Turns


class UploadSessions:
    """Judges the requests of split uploads, each together with all that came before it.

    What goes on is kept until the upload is complete, refused or given up, so that the whole is always known. One
    request of an upload is judged at a time. A store that fails is an exception, and so a refusal.
    """

    def __init__(self, store: SessionStore, inspections: Inspections, secret: bytes) -> None:
        self._store = store
        self._session_keys = SessionKeys(secret)
        self._locks = KeyedLocks()
        limits = store.limits
        self._turns = Turns(limits.overtaking_seconds, limits.max_overtaking_seconds, limits.max_overtaking)
        self._answers = AnswerNaming(store, self._session_keys)
        self._intake = Intake(store, inspections)
        self._reader = UploadReader(store.files, inspections, limits)

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
            async with self._in_turn(part, keys) as session:
                case = Case(part, request, body, found, sender, keys, session, breaks, files)
                judgement = await self._judge(case)
                judgement.upload_name = self._session_keys.of_upload(part, session, keys[0])
                yield judgement
                await asyncio.to_thread(judgement.conclude)

    @asynccontextmanager
    async def _in_turn(self, part: UploadPart, keys: tuple[str, ...]) -> AsyncIterator[Session | None]:
        """The upload of a part, locked, once what stands before the part is there or was waited for in vain."""
        while True:
            name = await self._lock_name(keys)
            async with self._locks.hold(name):
                session = await asyncio.to_thread(self._store.find, keys)
                is_early = overtakes(session, part, self._store.limits.max_parts_ahead)
                if not (is_early and self._turns.may_wait(name)):
                    try:
                        yield session
                    finally:
                        self._turns.tell(name)
                    return
            await self._turns.wait(name, partial(self._locks.is_held, name))

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

    async def _judge(self, case: Case) -> Judgement:
        session = case.session
        if session is not None and session.refused is not None and is_over(session, case.part):
            repeated = merge(case.found, session.refused)
            if case.breaks(repeated):
                return Judgement(repeated)
        if case.part.kind is PartKind.COMPLETE:
            return await self._judge_completion(case)
        return await self._judge_data(case)

    def _unseen(self, case: Case) -> Judgement:
        """Parts are missing that the destination may have: the upload has to start again."""
        if case.session is not None and case.session.refused is not None:
            repeated = merge(case.found, case.session.refused)
            if case.breaks(repeated):
                return Judgement(repeated)
        return Judgement(merge(case.found, unexamined(UnscannableReason.UNSEEN_PREFIX, case.part.family)))

    async def _judge_data(self, case: Case) -> Judgement:
        session = case.session
        name, size, sha256 = await self._intake.receive(case)
        if is_repeated(session, case.part, sha256) and session is not None and session.facts is not None:
            # It went on before, judged with everything that came before it.
            repeated = find_duplicate(session, case.part, sha256)
            split = self._split(session.key, session, repeated)
            return Judgement(merge(case.found, session.facts), split=split)
        if session is not None and session.state is not SessionState.OPEN:
            if is_behind_the_end(session, case.part, sha256):
                return self._unseen(case)
            session = None
        stored = place(session, case.part, size, sha256, name)
        if is_unseen_before(session, stored, case.part, self._store.limits.max_parts_ahead):
            return self._unseen(case)
        refusal = await asyncio.to_thread(self._intake.find_obstacle, session, case, size)
        if refusal is not None:
            return Judgement(merge(case.found, refusal))
        before = session or Session(id=0, key=case.keys[0], state=SessionState.OPEN, file_name=case.part.file_name)
        after = with_part(before, stored, case.part)
        return await self._judge_known(case, before, after, stored)

    async def _judge_known(self, case: Case, before: Session, after: Session, stored: StoredPart) -> Judgement:
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
            keep=lambda: self._keep(case, before, replace(after, state=state), stored),
            refuse=lambda: self._refuse(case, before, read.facts),
        )

    async def _judge_completion(self, case: Case) -> Judgement:
        """Judge the request that puts an upload together, as the whole that it makes."""
        session, part = case.session, case.part
        if part.family == "tus-concat":
            session = await asyncio.to_thread(join_uploads, case, self._store, self._session_keys)
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
            keep=lambda: self._store.save(done, None) if done.id else None,
            refuse=lambda: self._refuse(case, session, read.facts),
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

    def _keep(self, case: Case, before: Session, after: Session, stored: StoredPart) -> None:
        """Remember a part that goes on."""
        identity = before.id or self._store.begin(case.keys[0], case.sender, before.file_name).id
        if case.part.session.startswith(NAMED_BY_ANSWER):
            self._answers.remember(case.request.id, identity)
        file = self._store.files.keep(stored.file, identity, stored.sequence)
        self._store.save(replace(after, id=identity), replace(stored, file=file))

    def _refuse(self, case: Case, before: Session, facts: Inspection) -> None:
        """Remember a refusal: the upload is over, also for parts under way, until one of a guessable id begins anew."""
        identity = before.id or self._store.begin(case.keys[0], case.sender, "").id
        first = first_number_of(before, case.part)
        self._store.save(
            replace(before, id=identity, state=SessionState.REFUSED, refused=facts, first_number=first), None
        )
