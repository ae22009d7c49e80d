import pytest
from mitmproxy.http import Headers
from mitmproxy.proxy.context import Context
from mitmproxy.proxy.mode_specs import ProxyMode
from mitmproxy.test import taddons, tflow, tutils

from dlp_addon.proxy.facts import (
    AmbiguousAuthorityError,
    has_long_head,
    normalize_host,
    read_authority,
    read_connection_destination,
    read_connection_request,
    read_destination,
    read_site,
    read_upload_request,
)


def test_destination_names_are_normalized() -> None:
    """Every name stands in lower case without trailing dot and port, addresses in their one spelling."""
    client = tflow.tclient_conn()
    client.sni = "Site.Example."
    request = tutils.treq(host="2001:DB8::0001", port=8443)
    destination = read_destination(request, client, "USER@Site.Example:8443", {})

    assert destination.names == ("2001:db8::1", "site.example")
    assert (destination.authority, destination.port, destination.site) == ("site.example", 8443, None)


def test_reverse_listener_stands_for_its_site() -> None:
    """The configured site counts, else a name that nobody can make internal; other modes have none."""
    client = tflow.tclient_conn()
    client.sockname = ("127.0.0.1", 8080)
    client.proxy_mode = ProxyMode.parse("reverse:http://10.0.0.1:80")

    assert read_site(client, {8080: "www.agency.example"}) == "www.agency.example"
    assert read_site(client, {9090: "www.agency.example"}) == "reverse-listener-8080.invalid"
    client.proxy_mode = ProxyMode.parse("regular")
    assert read_site(client, {8080: "www.agency.example"}) is None


def test_request_is_told_with_trailers_and_user() -> None:
    """Headers, then trailers, as text; the authenticated user is the sender."""
    flow = tflow.tflow()
    flow.request.headers = Headers([(b"X-Name", "ä".encode()), (b"X-Latin", b"\xe4")])
    flow.request.trailers = Headers([(b"x-sum", b"1")])
    flow.metadata["proxyauth"] = ("anna", "secret")
    request = read_upload_request(flow, read_destination(flow.request, flow.client_conn, "address", {}))

    assert request.headers == (("X-Name", "ä"), ("X-Latin", "ä"), ("x-sum", "1"))
    assert request.sender.user == "anna"
    assert "secret" not in repr(request)


@pytest.mark.parametrize(
    ("authority", "hosts"), [("a.example", ["b.example"]), ("", ["a.example", "b.example"]), ("a:1", ["b:1", "a:1"])]
)
def test_several_authorities_are_ambiguous(authority: str, hosts: list[str]) -> None:
    """A request that tells different servers different hosts is not decided on."""
    request = tutils.treq(authority=authority.encode(), headers=Headers([(b"host", host.encode()) for host in hosts]))

    with pytest.raises(AmbiguousAuthorityError):
        read_authority(request)


def test_one_authority_is_told() -> None:
    """Repeated or spelled differently, one host is one authority."""
    request = tutils.treq(authority=b"A.example:443", headers=Headers([(b"host", b"a.example")]))

    assert read_authority(request) == "A.example:443"


def test_connection_without_http() -> None:
    """A connection has a target and a sender, and no header."""
    with taddons.context() as tctx:
        context = Context(tflow.tclient_conn(), tctx.options)
        context.server.address = ("Mail.Example", 25)
        destination = read_connection_destination(context, {})
        request = read_connection_request(context, destination, "TCP")

    assert (destination.host, destination.port) == ("mail.example", 25)
    assert (request.protocol, request.headers, request.sender.address) == ("TCP", (), "127.0.0.1")


def test_malformed_host_stays_as_it_is() -> None:
    """What cannot be understood is judged as it was written."""
    assert normalize_host("Not A Host") == "not a host"


@pytest.mark.parametrize(
    ("path", "header", "expected"),
    [
        (b"/" + b"x" * 1024, b"", True),
        (b"/?" + b"x" * 1022, b"", False),
        (b"/?" + b"x" * 1023, b"", True),
        (b"/", b"X-Rows", True),
        (b"/", b"COOKIE", False),
        (b"/", b"authorization", False),
    ],
)
def test_long_heads(path: bytes, header: bytes, *, expected: bool) -> None:
    """A target over 1 KiB or a header value over 2 KiB can carry a table; cookies and credentials may be longer."""
    fields = [(header, b"x" * 2049)] if header else [(b"X", b"x" * 2048)]
    request = tutils.treq(path=path, headers=Headers(fields))

    assert has_long_head(request) is expected


def test_many_short_fields_are_a_long_head() -> None:
    """Rows spread over many header fields, or a cookie that no server would take, can carry a table as well."""
    rows = Headers([(b"X-%d" % number, b"x" * 50) for number in range(100)])

    assert has_long_head(tutils.treq(headers=rows))
    assert has_long_head(tutils.treq(headers=Headers([(b"Cookie", b"x" * 8193)])))
    assert not has_long_head(tutils.treq(headers=Headers([(b"Cookie", b"x" * 8192)])))


def test_many_short_cookies_are_a_long_head() -> None:
    """HTTP/2 clients send each cookie in a field of its own: all of them together count."""
    cookies = Headers([(b"cookie", b"x" * 50) for _ in range(200)])

    assert has_long_head(tutils.treq(headers=cookies))
