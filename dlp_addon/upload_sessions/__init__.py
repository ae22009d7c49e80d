"""Uploads that are split over several requests: kept, put together, and judged as the whole that they become."""

from dlp_addon.upload_sessions.judgement import Judgement
from dlp_addon.upload_sessions.limits import SessionLimits
from dlp_addon.upload_sessions.reassembly import UploadSessions
from dlp_addon.upload_sessions.store import SessionStore

__all__ = ["Judgement", "SessionLimits", "SessionStore", "UploadSessions"]
