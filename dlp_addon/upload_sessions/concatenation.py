from dataclasses import replace

from dlp_addon.upload_sessions.arrangement import Arrangement
from dlp_addon.upload_sessions.judgement import Case
from dlp_addon.upload_sessions.planning import list_views
from dlp_addon.upload_sessions.records import Session, SessionState, StoredPart
from dlp_addon.upload_sessions.session_keys import SessionKeys
from dlp_addon.upload_sessions.store import SessionStore


def join_uploads(case: Case, store: SessionStore, keys: SessionKeys) -> Session | None:
    """The uploads that a request lists, each the continuation of the one before, as one; None where one is not known.

    Raises:
        RecordError: the store failed.
    """
    parts: list[StoredPart] = []
    for address in case.part.manifest:
        session = store.find((keys.of_session(case.request.sender, address, is_issued=False),))
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
