from dataclasses import dataclass, field
from enum import StrEnum

NAMED_BY_ANSWER = "answer:"
"""Before the id of the request that begins an upload, where only the answer names the upload."""


class PartKind(StrEnum):
    """What a request does for an upload that is split over several."""

    DATA = "data"
    """It carries a part, perhaps the last one."""
    COMPLETE = "complete"
    """It carries none and asks the destination to put together what it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadPart:
    """What a request says of the split upload that it belongs to. At most one place is set; all text is raw.

    Attributes:
        family: convention it follows, such as `content-range`.
        session: what all parts of the upload share; unique together with the sender.
        is_issued: whether `session` was issued for this one upload, not put together from names and addresses.
        references: further spellings of `session`, any of which may be the one that is known.
        offset: place of the first byte in the whole.
        number: place in a sequence that begins with 0 or 1.
        first_number: with which of them it begins, as far as the convention tells.
        block: name under which a later manifest lists it.
        is_appended: it stands behind all that came before.
        total_bytes: size of the whole, where it says so.
        total_parts: number of parts, where it says so.
        completes: whether the destination may own the whole after this request.
        manifest: numbers or names of the parts that make the whole, in order; empty where all do.
        is_sequential: whether parts come one after the other, so that a gap before one was never seen.
        is_explicit: whether only a request of its own completes the upload, so that any order may come.
        file_name: what the whole is called.
        body_range: first byte and size of the payload in the request's body; None where it is encoded there.
        payload_bytes: size of the payload, decoded.
    """

    family: str
    session: str = field(repr=False)
    kind: PartKind = PartKind.DATA
    is_issued: bool = False
    references: tuple[str, ...] = field(default=(), repr=False)
    offset: int | None = None
    number: int | None = None
    first_number: int | None = None
    block: str | None = field(default=None, repr=False)
    is_appended: bool = False
    total_bytes: int | None = None
    total_parts: int | None = None
    completes: bool = False
    manifest: tuple[str, ...] = field(default=(), repr=False)
    is_sequential: bool = False
    is_explicit: bool = False
    file_name: str = field(default="", repr=False)
    body_range: tuple[int, int] | None = None
    payload_bytes: int = 0

    @property
    def is_conjecture(self) -> bool:
        """Whether only the references can tell that it is a part: many requests look like it by their words."""
        return self.family in {"completion", "content-range-query"}


@dataclass(frozen=True, slots=True)
class UploadProgress:
    """How far a destination says that an upload has come: it has the first `offset` bytes; names as in `UploadPart`."""

    session: str = field(repr=False)
    is_issued: bool
    offset: int


@dataclass(frozen=True, slots=True)
class UploadCreation:
    """What the creation of an upload says of it before any of its bytes come."""

    file_name: str = field(repr=False)
    total_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitUpload:
    """A split upload as it is with one more request, by digests alone.

    Attributes:
        name: keyed; all its requests have it, and no other upload that is under way.
        parts: SHA-256, in hex, of every part that is there with this request, the newest last.
        part_bytes: size of its parts but the last.
        whole: SHA-256 of the whole, in hex, once this request makes it; empty before.
    """

    name: str
    parts: tuple[str, ...]
    part_bytes: int
    whole: str = ""
