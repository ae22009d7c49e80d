from dataclasses import dataclass, field

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Content found in other content, by the name that its container gives it; raw.

    Attributes:
        is_guess: whether only a signature, which may be chance, says that it is there.
        is_excerpt: whether it begins and ends where text happened to, so that its markup need not be whole.
    """

    name: str = field(repr=False)
    content: Content = field(repr=False)
    declared_media_type: str | None = None
    declared_charset: str | None = None
    hidden: HidingPlace | None = None
    is_guess: bool = False
    is_excerpt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """Something in a container that cannot be read: one member, or with an empty name the container itself."""

    reason: UnscannableReason
    detail: str
    name: str = field(default="", repr=False)
