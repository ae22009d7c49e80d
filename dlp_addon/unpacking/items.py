"""Content on its way down through containers, and what it becomes at the end."""

from dataclasses import dataclass, field

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Artifact, Content, UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.claims import claims_archive, claims_spreadsheet, is_apple_double
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.readability import may_hold_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Content on its way down: where it was found and how deep."""

    path: str = field(repr=False)
    content: Content = field(repr=False)
    depth: int = 0
    declared_media_type: str | None = None
    declared_charset: str | None = None
    hidden: HidingPlace | None = None
    is_excerpt: bool = False

    @property
    def claims_spreadsheet(self) -> bool:
        """Whether its name or declared type call it a spreadsheet or a table."""
        return claims_spreadsheet(self.path, self.declared_media_type) and not is_apple_double(self.content)


def below(item: Item, part: Part) -> Item:
    """What a container yielded, one level down."""
    return Item(
        path=f"{item.path}!/{part.name}",
        content=part.content,
        depth=item.depth + 1,
        declared_media_type=part.declared_media_type,
        declared_charset=part.declared_charset,
        hidden=part.hidden or item.hidden,
        is_excerpt=part.is_excerpt,
    )


def artifact_of(item: Item, media_type: str) -> Artifact:
    """The content as what goes on to the tabular stage."""
    return Artifact(
        path=item.path,
        content=item.content,
        media_type=str(media_type),
        declared_media_type=item.declared_media_type,
        declared_charset=item.declared_charset,
        hidden=item.hidden,
        claims_spreadsheet=item.claims_spreadsheet,
        is_excerpt=item.is_excerpt,
    )


def unread(item: Item, reason: UnscannableReason, detail: str, media_type: str) -> UnreadPart:
    """The content as a part that nobody could examine."""
    return UnreadPart(
        path=item.path,
        reason=reason,
        detail=detail,
        media_type=str(media_type),
        may_hold_table=may_hold_table(media_type) or item.claims_spreadsheet or claims_archive(item.path),
    )


def flawed(item: Item, flaw: Flaw, media_type: str) -> UnreadPart:
    """What could not be had of a container, under its own name where it has one."""
    path = f"{item.path}!/{flaw.name}" if flaw.name else item.path
    return UnreadPart(path=path, reason=flaw.reason, detail=flaw.detail, media_type=str(media_type))
