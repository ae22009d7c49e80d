"""The form on which the sender of a refused upload gives a business reason: the gateway's own origin."""

from dlp_addon.coaching.coach import Coach

__all__ = ["Coach"]
