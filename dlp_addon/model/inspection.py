from dataclasses import dataclass, field

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.finding import TableFinding
from dlp_addon.model.person_keys import PersonKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Unscannable:
    """Bytes that were not examined, and why.

    Attributes:
        path: masked.
        detail: a few words without content, such as the name of the limit.
        media_type: by content, as far as it could be told.
        may_hold_table: whether it is, claims to be, or could contain a spreadsheet or table.
    """

    path: str
    reason: UnscannableReason
    detail: str = ""
    media_type: str = "application/octet-stream"
    may_hold_table: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedFile:
    """One upload of the request: masked name, media type by content, size in bytes, SHA-256 in hex."""

    name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SensitivityLabel:
    """A label that a document bears: its GUID in lower case, and its name as far as the document tells it, masked."""

    id: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """Everything that was found in one request's body: facts, no judgement, no raw value.

    Safe to keep without `person_keys`, which no event has.

    Attributes:
        body_bytes: size of the body as received.
        body_sha256: digest of the body as received, in hex.
        distinct_people: every person once over all tables.
        entities: distinct values by entity type over all tables, sorted by type.
        labels: sensitivity labels of the documents in it, each once, sorted by id.
        seconds: inspection in a warm worker.
        person_keys: its people as keyed hashes, where the policy counts over several uploads.
    """

    body_bytes: int
    body_sha256: str
    files: tuple[InspectedFile, ...] = ()
    tables: tuple[TableFinding, ...] = ()
    distinct_people: int = 0
    entities: tuple[tuple[str, int], ...] = ()
    unscannable: tuple[Unscannable, ...] = ()
    labels: tuple[SensitivityLabel, ...] = ()
    seconds: float = 0.0
    person_keys: tuple[PersonKeys, ...] = field(default=(), repr=False)
