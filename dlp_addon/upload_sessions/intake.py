import asyncio
import os

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.inspection import Inspection
from dlp_addon.upload_sessions.facts import unexamined
from dlp_addon.upload_sessions.judgement import Case
from dlp_addon.upload_sessions.part_files import digest_of
from dlp_addon.upload_sessions.reading import Inspections
from dlp_addon.upload_sessions.records import Session
from dlp_addon.upload_sessions.store import SessionStore
from dlp_addon.workers.messages import Job


class Intake:
    """Takes the bytes of parts in, as far as there is room for them."""

    def __init__(self, store: SessionStore, inspections: Inspections) -> None:
        self._store = store
        self._inspections = inspections

    async def receive(self, case: Case) -> tuple[str, int, str]:
        """Keep the bytes of a part under a name of its own until they are decided on; its name, size and SHA-256.

        Raises:
            OSError: bytes could not be kept or decoded.
        """
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

    def find_obstacle(self, session: Session | None, case: Case, size: int) -> Inspection | None:
        """Why there is no room for a part of `size` bytes; None where there is. Raises RecordError."""
        limits = self._store.limits
        if session is not None and len(session.parts) >= limits.max_parts:
            return unexamined(UnscannableReason.OVER_LIMIT, "max_parts")
        if (session.size if session else 0) + size > limits.max_upload_bytes:
            return unexamined(UnscannableReason.OVERSIZE, "max_upload_bytes")
        if not self._store.make_room(session, case.sender, size):
            return unexamined(UnscannableReason.OVERLOADED, "parts of uploads")
        return None
