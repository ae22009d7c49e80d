from dataclasses import dataclass

from dlp_addon.model.limits import GIB, MIB


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLimits:
    """Ceilings on what is kept of unfinished uploads. Bytes are bytes, seconds are seconds."""

    max_total_bytes: int = 16 * GIB
    """Parts of all unfinished uploads on disk; past it the one that is idle longest has to start again."""
    max_sender_bytes: int = 8 * GIB
    max_upload_bytes: int = 4 * GIB
    """Of one upload; past it the upload is `oversize`."""
    max_sender_uploads: int = 200
    """Unfinished uploads of one sender of which parts are kept; past it the one that is idle longest starts again."""
    max_parts: int = 10_000
    """Of one upload."""
    max_known: int = 50_000
    """Uploads that are remembered at all, bytes or not."""
    idle_seconds: float = 24 * 3600.0
    """After it the parts of an unfinished upload are dropped."""
    remembered_seconds: float = 7 * 24 * 3600.0
    """For so long it is remembered that an upload was refused, completed or dropped."""
    eager_bytes: int = 512 * MIB
    """An upload is read from its beginning with every part until so many bytes were read for it."""
    growth: float = 1.25
    """From then on it is read from its beginning whenever it has grown by this factor."""
    max_parts_ahead: int = 16
    """Where parts may come in any order, a first one beyond so many is the continuation of an upload never seen."""
    concurrent_copies: int = 4
    """Uploads that are put together at the same time, each of which takes its size on disk once more."""
    overtaking_seconds: float = 4.0
    """A part that overtook an earlier one waits for it until nothing came of its upload for so long."""
    max_overtaking_seconds: float = 30.0
    """However much comes of its upload meanwhile."""
    max_overtaking: int = 256
    """Parts that wait at the same time; more are judged by themselves."""
