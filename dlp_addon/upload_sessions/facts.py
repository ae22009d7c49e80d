"""What was found in the requests of one upload, taken together."""

from collections import Counter
from dataclasses import replace

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.inspection import Inspection, Unscannable

_OPAQUE = ("video/", "audio/", "image/")
_TEXT = ("text/", "application/json", "application/xml")


def merge(first: Inspection, second: Inspection) -> Inspection:
    """Everything of both under the body of the first. People and values may stand in both, so counts are bounds."""
    entities = Counter(dict(first.entities)) + Counter(dict(second.entities))
    return replace(
        first,
        files=first.files + second.files,
        tables=first.tables + second.tables,
        distinct_people=first.distinct_people + second.distinct_people,
        entities=tuple(sorted(entities.items())),
        unscannable=first.unscannable + tuple(part for part in second.unscannable if part not in first.unscannable),
        seconds=first.seconds + second.seconds,
        person_keys=first.person_keys + second.person_keys,
    )


def unexamined(reason: UnscannableReason, detail: str = "", *, may_hold_table: bool = True) -> Inspection:
    """The facts about an upload that cannot be put together."""
    unread = Unscannable(path="upload", reason=reason, detail=detail, may_hold_table=may_hold_table)
    return Inspection(body_bytes=0, body_sha256="", unscannable=(unread,))


def is_text(media_type: str) -> bool:
    """Whether a file of this type can be read line by line, from any line on."""
    return media_type.startswith(_TEXT)


def is_opaque(media_type: str) -> bool:
    """Whether a file of this type holds no table."""
    return media_type.startswith(_OPAQUE)
