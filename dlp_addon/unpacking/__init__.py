"""Upload to artifacts: what content is, and what containers hold, however deep, under limits."""

from dlp_addon.unpacking.walk import unpack

__all__ = ["unpack"]
