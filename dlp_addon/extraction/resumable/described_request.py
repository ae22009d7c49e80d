import json
import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit

from dlp_addon.model.request import UploadRequest

MAX_NUMBER_DIGITS = 18
_MAX_TARGET_CHARACTERS = 65_536
_MAX_QUERY_FIELDS = 200
_VOLATILE = re.compile(
    r"x-(amz|goog|ms)-.*|sig|signature|sign|token|tempauth|expires?|expiry|policy|key-pair-id|awsaccesskeyid|se|sp|sv|sr"
    r"|spr|st|skoid|sktid|nonce|ts?|timestamp|time|_+|rand(om)?|cb|hash|finish|close|flush|done|eof"
)
"""Query parameters that may differ between the requests of one upload: signatures, times, and what says `last`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribedRequest:
    """A request taken apart for the matchers. Everything is raw.

    Attributes:
        host: every name that the request gives its destination, most specific first.
        path: without query, percent-escapes as sent.
        query: decoded; of repeated names the first.
        headers: lower-case names; of repeated names the first.
        fields: small plain fields of its form, or members of its JSON object.
        text: beginning of a small body that is no file, else empty.
        body_bytes: size of the body; 0 where there is none.
        payload_bytes: size of its file, or of a body that is none.
        told_bytes: size of a payload that stands in a field or a JSON member, decoded; 0 where there is none.
        is_encoded: whether that was decoded.
        file_name: of the payload.
    """

    method: str
    host: str
    path: str = field(repr=False)
    query: dict[str, str] = field(repr=False)
    headers: dict[str, str] = field(repr=False)
    fields: dict[str, str] = field(default_factory=dict, repr=False)
    text: str = field(default="", repr=False)
    body_bytes: int = 0
    payload_bytes: int = 0
    told_bytes: int = 0
    is_encoded: bool = False
    file_name: str = field(default="", repr=False)
    request_id: str = ""

    @property
    def pieces(self) -> list[str]:
        """Pieces of the path, decoded, without empty ones."""
        return [unquote(piece) for piece in self.path.split("/") if piece]

    @property
    def endpoint(self) -> str:
        """Host and path."""
        return f"{self.host}{self.path}"

    def address(self, *place: str) -> str:
        """Host, path and query without what changes from request to request and the `place` parameters."""
        kept = sorted(
            (name, value)
            for name, value in self.query.items()
            if not _VOLATILE.fullmatch(name.lower()) and name.lower() not in place
        )
        return self.endpoint + "".join(f"&{name}={value}" for name, value in kept)

    def resolve(self, location: str) -> str:
        """The address of another resource that this request or its answer names; see `address`. Raises ValueError."""
        base = f"https://{self.host}{self.path}"
        return address_of(urljoin(base, location.strip()))


def describe_head(request: UploadRequest) -> DescribedRequest:
    """What the head of a request says."""
    path, _, query = request.path.partition("?")
    headers: dict[str, str] = {}
    for name, value in request.headers:
        headers.setdefault(name.lower(), value)
    return DescribedRequest(
        method=request.method.upper(),
        host=request.destination.host,
        path=path[:_MAX_TARGET_CHARACTERS],
        query=parse_query(query),
        headers=headers,
        request_id=request.id,
    )


def address_of(url: str) -> str:
    """`DescribedRequest.address` of an absolute URL, without its port."""
    parts = urlsplit(url)
    described = DescribedRequest(
        method="", host=(parts.hostname or ""), path=parts.path, query=parse_query(parts.query), headers={}
    )
    return described.address()


def parse_query(query: str) -> dict[str, str]:
    """Decoded parameters by name, the first of each; more than 200 are left out."""
    items = "&".join(query[:_MAX_TARGET_CHARACTERS].split("&")[:_MAX_QUERY_FIELDS])
    found: dict[str, str] = {}
    for name, value in parse_qsl(items, keep_blank_values=True):
        found.setdefault(name, value)
    return found


def parse_object(text: str) -> dict[str, object]:
    """Members of a JSON object; none where it is something else."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def parse_number(text: str | None) -> int | None:
    """A whole number without sign; None for anything else."""
    stripped = (text or "").strip()
    is_number = stripped.isascii() and stripped.isdigit() and len(stripped) <= MAX_NUMBER_DIGITS
    return int(stripped) if is_number else None
