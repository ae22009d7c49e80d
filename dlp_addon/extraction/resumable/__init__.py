"""Parts of uploads that are split over several requests: what a request says of the whole that it belongs to."""

from dlp_addon.extraction.resumable.answers import MAX_ANSWER_BYTES, read_answer
from dlp_addon.extraction.resumable.creation import read_creation
from dlp_addon.extraction.resumable.progress import RESUME_INCOMPLETE, read_progress
from dlp_addon.extraction.resumable.random_ids import is_unguessable
from dlp_addon.extraction.resumable.recognition import Recognized, is_completing_head, recognize

__all__ = [
    "MAX_ANSWER_BYTES",
    "RESUME_INCOMPLETE",
    "Recognized",
    "is_completing_head",
    "is_unguessable",
    "read_answer",
    "read_creation",
    "read_progress",
    "recognize",
]
