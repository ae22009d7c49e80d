"""What a flow says about itself, in the words of the model."""

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime

from mitmproxy import connection, http
from mitmproxy.net.http import url
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.mode_specs import ReverseMode

from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.proxy.reachability import parse_address

_MAX_TARGET_BYTES = 1_024
_MAX_FIELD_BYTES = 2_048
_MAX_ALL_FIELDS_BYTES = 4_096
_MAX_CREDENTIAL_BYTES = 8_192
_CREDENTIALS = frozenset({b"cookie", b"authorization", b"proxy-authorization", b"x-amz-security-token"})
"""Long by nature, and made by the server that they go back to."""


class AmbiguousAuthorityError(ValueError):
    """A request that names several hosts, so that servers may disagree on whom it is for."""


def read_destination(
    request: http.Request, client: connection.Client, authority: str | None, sites: Mapping[int, str]
) -> Destination:
    """Where `request` goes as it stands now; `authority` is the Host or `:authority` that the client sent."""
    return Destination(
        authority=normalize_host(split_authority(authority or "")),
        port=request.port,
        sni=normalize_host(client.sni) if client.sni else None,
        target=normalize_host(request.host) or None,
        site=read_site(client, sites),
    )


def read_authority(request: http.Request) -> str | None:
    """The one authority that `request` names; raises AmbiguousAuthorityError where it names several.

    RFC 9112 section 3.2 and RFC 9113 section 8.3.1: more than one Host, or another one than `:authority`, is malformed.
    """
    named = [value for value in (request.authority, *request.headers.get_all("host")) if value]
    if len({normalize_host(split_authority(value)) for value in named}) > 1:
        raise AmbiguousAuthorityError
    return named[0] if named else None


def read_connection_destination(context: Context, sites: Mapping[int, str]) -> Destination:
    """Where a connection without HTTP goes."""
    host, port = context.server.address[:2] if context.server.address else ("", 0)
    return Destination(
        authority="",
        port=port,
        sni=normalize_host(context.client.sni) if context.client.sni else None,
        target=normalize_host(host) or None,
        site=read_site(context.client, sites),
    )


def read_site(client: connection.Client, sites: Mapping[int, str]) -> str | None:
    """The site that a reverse listener stands for; None for every other mode.

    A listener without a configured site is public: neither the upstream address nor the Host that a client sends may
    make it internal, so it gets a name that no destination group lists (RFC 6761, `.invalid`).
    """
    if not isinstance(client.proxy_mode, ReverseMode):
        return None
    port = client.sockname[1]
    return sites.get(port) or f"reverse-listener-{port}.invalid"


def read_sender(client: connection.Client, metadata: Mapping[str, object]) -> Sender:
    """Who sends: the client's address and the user whom mitmproxy's proxyauth let in."""
    credentials = metadata.get("proxyauth")
    user = str(credentials[0]) if isinstance(credentials, tuple | list) and credentials else None
    return Sender(address=normalize_host(client.peername[0]) if client.peername else "", user=user)


def read_upload_request(flow: http.HTTPFlow, destination: Destination) -> UploadRequest:
    """The request of `flow`, body aside; trailers stand after the headers, for they carry data too."""
    request = flow.request
    fields = request.headers.fields + (request.trailers.fields if request.trailers else ())
    return UploadRequest(
        id=flow.id,
        method=request.method,
        scheme=request.scheme,
        destination=destination,
        sender=read_sender(flow.client_conn, flow.metadata),
        path=request.path,
        headers=tuple((decode_field(name), decode_field(value)) for name, value in fields),
        protocol=request.http_version,
        received_at=datetime.fromtimestamp(request.timestamp_start, UTC),
    )


def read_connection_request(context: Context, destination: Destination, protocol: str) -> UploadRequest:
    """A connection that is not HTTP, told as a request without headers."""
    return UploadRequest(
        id=str(uuid.uuid4()),
        method="CONNECT",
        scheme=context.client.transport_protocol,
        destination=destination,
        sender=read_sender(context.client, {}),
        path="/",
        headers=(),
        protocol=protocol,
        received_at=datetime.fromtimestamp(context.client.timestamp_start, UTC),
    )


def has_long_head(request: http.Request) -> bool:
    """Whether the head alone can carry a table.

    That is a target over 1 KiB, a header value over 2 KiB, all values together over 4 KiB, or cookies and credentials
    over 8 KiB together: HTTP/2 sends every cookie in a field of its own (RFC 9113 section 8.2.3).
    """
    if len(request.data.path) > _MAX_TARGET_BYTES:
        return True
    fields = request.headers.fields
    if sum(len(value) for _, value in fields) <= _MAX_FIELD_BYTES:
        return False
    sizes = [len(value) for name, value in fields if name.lower() not in _CREDENTIALS]
    return (
        max(sizes, default=0) > _MAX_FIELD_BYTES
        or sum(sizes) > _MAX_ALL_FIELDS_BYTES
        or sum(len(value) for _, value in fields) - sum(sizes) > _MAX_CREDENTIAL_BYTES
    )


def split_authority(authority: str) -> str:
    """The host of an authority, without port and user information; as it stands where it is malformed."""
    host, _port = url.parse_authority(authority.rpartition("@")[2], check=False)
    return host


def normalize_host(host: str) -> str:
    """Lower case without a trailing dot; an address as `ipaddress` prints it."""
    address = parse_address(host)
    return str(address) if address is not None else host.lower().rstrip(".")


def decode_field(field: bytes) -> str:
    """A header name or value as text."""
    try:
        return field.decode("utf-8")
    except UnicodeDecodeError:
        return field.decode("latin-1")
