from dlp_addon.extraction.resumable import is_unguessable
from dlp_addon.model.request import Sender
from dlp_addon.model.upload_part import UploadPart
from dlp_addon.upload_sessions.records import Session, SessionState
from dlp_addon.upload_sessions.store import KeyedNames


class SessionKeys:
    """Keyed names by which uploads are found again.

    An upload belongs to its sender, so that the uploads of two people under one name do not mix. An id that nobody
    can guess is known by itself: whoever sends parts under it sends parts of one upload, be it over IPv4 and IPv6
    by turns, or by two who share the work.
    """

    def __init__(self, secret: bytes) -> None:
        self._names = KeyedNames(secret)

    def of_sender(self, sender: Sender) -> str:
        """Name of a sender."""
        return self._names.name("sender", _identity(sender))

    def of_part(self, sender: Sender, part: UploadPart) -> tuple[str, ...]:
        """Keys of the upload that a part belongs to; any of them may be the one that is known."""
        names = (part.session, *part.references) if part.session else part.references
        return tuple(self.of_session(sender, name, is_issued=part.is_issued) for name in names)

    def of_session(self, sender: Sender, session: str, *, is_issued: bool) -> str:
        """Key of one name of an upload."""
        owner = "anyone" if is_issued and is_unguessable(session) else _identity(sender)
        return self._names.name(owner, "issued" if is_issued else "derived", session)

    def of_upload(self, part: UploadPart, session: Session | None, key: str) -> str:
        """Name of one upload: an address may stand for many, one after the other, an id that was issued for one."""
        was_refused_at_once = session is not None and session.state is SessionState.REFUSED and not session.parts
        if session is None or part.is_issued or was_refused_at_once:
            return session.key if session else key
        return self._names.name("upload", session.key, str(session.id), str(session.generation))

    def of_attempt(self, key: str, generation: int) -> str:
        """Name of one attempt to send the upload that is known by `key`, from its first part to its last."""
        return self._names.name("attempt", key, str(generation))


def _identity(sender: Sender) -> str:
    return f"user {sender.user}" if sender.user else f"address {sender.address}"
