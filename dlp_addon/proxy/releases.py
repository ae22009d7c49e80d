"""Whether a release fits what is about to be sent: that body, to that place, over that connection."""

from mitmproxy import connection
from mitmproxy.net import server_spec
from mitmproxy.proxy.mode_specs import UpstreamMode

from dlp_addon.model.admission import ForwardingPermit, Release
from dlp_addon.model.request import Destination, UploadRequest


def is_release_for(release: Release, request: UploadRequest, sha256: str | None, destination: Destination) -> bool:
    """Whether `release` was made for this request and body and for the destination that the request has now.

    `sha256` is None where the body could not be held whole; only a release without a digest fits then.
    """
    return (
        release.request_id == request.id
        and release.body_sha256 == sha256
        and release.destination == request.destination == destination
    )


def is_permit_for(permit: ForwardingPermit, request: UploadRequest, destination: Destination) -> bool:
    """Whether `permit` was given for this request and for the destination that the request has now."""
    return permit.request_id == request.id and permit.destination == request.destination == destination


def is_expected_connection(
    server: connection.Server, client: connection.Client, address: tuple[str, int], *, tls: bool
) -> bool:
    """Whether `server` leads to `address` and through no other proxy than the one that the mode names."""
    return (
        server.address is not None
        and tuple(server.address[:2]) == address
        and server.tls == tls
        and server.via == expected_via(client)
    )


def expected_via(client: connection.Client) -> server_spec.ServerSpec | None:
    """The proxy that requests of `client` go through in upstream mode, None in every other."""
    mode = client.proxy_mode
    return (mode.scheme, mode.address) if isinstance(mode, UpstreamMode) else None
