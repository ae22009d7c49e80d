from dataclasses import replace
from datetime import UTC, datetime

import pytest
from mitmproxy import connection
from mitmproxy.proxy.mode_specs import ProxyMode
from mitmproxy.test import tflow

from dlp_addon.model.admission import ForwardingPermit, Release
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.proxy.releases import is_expected_connection, is_permit_for, is_release_for

DESTINATION = Destination(authority="site.example", port=443, sni="site.example", target="site.example")
REQUEST = UploadRequest(
    id="1",
    method="POST",
    scheme="https",
    destination=DESTINATION,
    sender=Sender(address="192.0.2.1"),
    path="/",
    headers=(),
    protocol="HTTP/1.1",
    received_at=datetime(2026, 1, 1, tzinfo=UTC),
)
RELEASE = Release(request_id="1", destination=DESTINATION, body_sha256="aa")


def test_release_fits_its_own_request() -> None:
    """The release of a request, for its body, to its destination, lets it pass."""
    assert is_release_for(RELEASE, REQUEST, "aa", DESTINATION)


@pytest.mark.parametrize(
    "other",
    [
        replace(RELEASE, request_id="2"),
        replace(RELEASE, body_sha256="bb"),
        replace(RELEASE, body_sha256=None),
        replace(RELEASE, destination=replace(DESTINATION, port=80)),
    ],
)
def test_release_of_anything_else_does_not_fit(other: Release) -> None:
    """Another request, body or destination: no release."""
    assert not is_release_for(other, REQUEST, "aa", DESTINATION)


def test_permit_fits_its_own_request_and_destination() -> None:
    """Another request, or a destination that changed since: nothing is sent ahead."""
    permit = ForwardingPermit(request_id="1", destination=DESTINATION)

    assert is_permit_for(permit, REQUEST, DESTINATION)
    assert not is_permit_for(replace(permit, request_id="2"), REQUEST, DESTINATION)
    assert not is_permit_for(replace(permit, destination=replace(DESTINATION, port=80)), REQUEST, DESTINATION)
    assert not is_permit_for(permit, REQUEST, replace(DESTINATION, target="elsewhere.example"))


def test_destination_that_changed_does_not_fit() -> None:
    """The destination at the moment of sending counts."""
    assert not is_release_for(RELEASE, REQUEST, "aa", replace(DESTINATION, target="elsewhere.example"))


def test_unexamined_body_needs_a_release_without_digest() -> None:
    """A body that was not held whole passes only under a release made for that."""
    assert not is_release_for(RELEASE, REQUEST, None, DESTINATION)
    assert is_release_for(replace(RELEASE, body_sha256=None), REQUEST, None, DESTINATION)


def test_connection_must_lead_where_the_request_goes() -> None:
    """Another address, no TLS, or another proxy on the way: not the connection that was asked for."""
    client = tflow.tclient_conn()
    client.proxy_mode = ProxyMode.parse("regular")
    server = connection.Server(address=("site.example", 443))
    server.tls = True

    assert is_expected_connection(server, client, ("site.example", 443), tls=True)
    assert not is_expected_connection(server, client, ("site.example", 443), tls=False)
    assert not is_expected_connection(server, client, ("other.example", 443), tls=True)
    client.proxy_mode = ProxyMode.parse("upstream:http://proxy.example:3128")
    assert not is_expected_connection(server, client, ("site.example", 443), tls=True)
    server.via = ("http", ("proxy.example", 3128))
    assert is_expected_connection(server, client, ("site.example", 443), tls=True)
