"""How many different people each sender has disclosed in a time: keyed hashes in a store of its own."""

from dlp_addon.sender_windows.hashing import HashingInspections
from dlp_addon.sender_windows.key_ring import KeyRing
from dlp_addon.sender_windows.store import MAX_WINDOW_SECONDS, SenderWindows, Sending

__all__ = ["MAX_WINDOW_SECONDS", "HashingInspections", "KeyRing", "SenderWindows", "Sending"]
