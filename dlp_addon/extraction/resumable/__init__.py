"""Parts of uploads that are split over several requests: what a request says of the whole that it belongs to."""

from dlp_addon.extraction.resumable.recognition import Recognized, is_completing_head, recognize

__all__ = ["Recognized", "is_completing_head", "recognize"]
