"""What the answer to the first request of a split upload calls the upload."""

import json
import re
from dataclasses import dataclass

from dlp_addon.extraction.header_fields import Fields, decode_text, field_values
from dlp_addon.extraction.resumable.described_request import DescribedRequest, describe_head
from dlp_addon.model.request import UploadRequest

MAX_ANSWER_BYTES = 64 * 1024
_LOCATIONS = ("location", "content-location", "x-goog-upload-url", "x-goog-upload-control-url")
_IDENTITY = re.compile(
    r"(?:upload|session|file|transfer)?_?-?(?:session)?_?-?(?:id|uuid|guid|token)|uploadid", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:upload|session|resume|signed)?_?-?(?:url|uri|location|href)", re.IGNORECASE)
_MIN_IDENTITY_CHARACTERS = 6
_MAX_NAMES = 32


@dataclass(frozen=True, slots=True)
class AnsweredNames:
    """Ids that the server issued, and addresses as `DescribedRequest.address` makes them."""

    identities: tuple[str, ...]
    addresses: tuple[str, ...]


def read_answer(request: UploadRequest, headers: Fields, body: bytes) -> AnsweredNames:
    """Names in the headers and in the small JSON body of an answer; pure, bounded, never raises."""
    head = describe_head(request)
    located = [value for name in _LOCATIONS for value in field_values(headers, name)]
    identities: list[str] = []
    for name, value in _members(body):
        if _IDENTITY.fullmatch(name) and len(value) >= _MIN_IDENTITY_CHARACTERS:
            identities.append(value)
        elif _ADDRESS.fullmatch(name):
            located.append(value)
    addresses = [address for value in located[:_MAX_NAMES] if (address := _resolved(head, value))]
    return AnsweredNames(tuple(identities[:_MAX_NAMES]), tuple(addresses))


def _resolved(head: DescribedRequest, value: str) -> str | None:
    try:
        return head.resolve(value)
    except ValueError:
        return None


def _members(body: bytes) -> list[tuple[str, str]]:
    """Names and strings of a JSON object and the objects right inside it."""
    if len(body) > MAX_ANSWER_BYTES or body.lstrip()[:1] != b"{":
        return []
    try:
        value = json.loads(decode_text(body))
    except (ValueError, RecursionError):
        return []
    inner = [member for member in value.values() if isinstance(member, dict)]
    pairs = [pair for level in (value, *inner) for pair in level.items()]
    return [(name, member) for name, member in pairs if isinstance(member, str)]
