from dataclasses import dataclass, field
from enum import StrEnum

from dlp_addon.model.inspection import Inspection


class SessionState(StrEnum):
    """What became of an upload."""

    OPEN = "open"
    REFUSED = "refused"
    COMPLETED = "completed"
    DROPPED = "dropped"
    """Its parts are gone: too old, or no room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPart:
    """A part that went on.

    Attributes:
        sequence: order of arrival, from 1.
        generation: rises when an upload under the same name begins anew.
        file: where its bytes are, relative to the folder of the store.
    """

    sequence: int
    generation: int
    offset: int | None
    number: int | None
    block: str | None = field(repr=False)
    size: int
    sha256: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """An upload that is split over several requests, as far as it is known.

    Attributes:
        key: first key that it was known by.
        first_number: with which its parts begin, 0 or 1, as far as that is known.
        inspected_bytes: size of the upload when it was last read from its beginning.
        scanned_bytes: what was read for it altogether.
        facts: what was found in all parts that went on; None before the first.
        refused: what was found when a part was refused.
        media_type: of what it is, as far as it is known.
        parts: those that went on, in order of arrival.
    """

    id: int
    key: str
    state: SessionState
    file_name: str = field(repr=False)
    media_type: str = ""
    size: int = 0
    total_bytes: int | None = None
    total_parts: int | None = None
    first_number: int | None = None
    generation: int = 0
    inspected_bytes: int = 0
    scanned_bytes: int = 0
    facts: Inspection | None = None
    refused: Inspection | None = None
    parts: tuple[StoredPart, ...] = ()
