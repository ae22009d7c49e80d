from dataclasses import dataclass, field

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace

type Content = memoryview
"""Read-only contiguous bytes (`format == "B"`), over memory or a mapped file; cheap to slice, never copied whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One thing that a request carries: a file, a form field, or the whole body.

    Attributes:
        name: file name, else field name, else last piece of the URL path, else `body`; raw, so never shown unmasked.
        declared_media_type: what the sender calls it, lower case without parameters; None where it says nothing.
        declared_charset: `charset` parameter, where the sender gives one.
        content: the bytes after all transfer codings.
        is_file: whether the sender calls it a file (it has a file name, or is a raw body).
    """

    name: str = field(repr=False)
    content: Content = field(repr=False)
    declared_media_type: str | None = None
    declared_charset: str | None = None
    is_file: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """One piece of content that is no container any more (a workbook counts as one piece).

    Attributes:
        path: way from the upload, members joined by `!/`: `a.zip!/b.xlsx`; raw, so never shown unmasked.
        media_type: by content, never by name or declaration.
        declared_media_type: what its sender or container calls it.
        declared_charset: charset its sender or container names for it.
        hidden: where it was found, when people do not see it there (`embedded`, ...).
        claims_spreadsheet: name or declared type say that it is a spreadsheet or a table.
        is_excerpt: it begins and ends where text happened to, so that its markup need not be whole.
    """

    path: str = field(repr=False)
    content: Content = field(repr=False)
    media_type: str
    declared_media_type: str | None = None
    declared_charset: str | None = None
    hidden: HidingPlace | None = None
    claims_spreadsheet: bool = False
    is_excerpt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadPart:
    """Bytes that a stage could not examine; the inspector masks its path and reports it as `Unscannable`.

    Attributes:
        path: as `Artifact.path`; raw.
        detail: a few words without content, such as the name of the limit that was reached.
        media_type: by content, as far as it could be told.
        may_hold_table: whether it is, claims to be, or could contain a spreadsheet or table.
    """

    path: str = field(repr=False)
    reason: UnscannableReason
    detail: str = ""
    media_type: str = "application/octet-stream"
    may_hold_table: bool = True
