"""Every mode, and everything that is not HTTP: what goes where, under which names, and what never goes."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client, run_curl, talk
from tests.e2e.gateway import Gateway, run_gateway_process
from tests.e2e.origin import RecordingOrigin

LEAK = "LEAK of many people"


def test_upstream_mode(
    tmp_path: Path, authority: Authority, fake_gateway: Gateway, tls_origin: RecordingOrigin
) -> None:
    """Behind the gateway another proxy may stand: released uploads go through it, refused ones do not reach it."""
    asked = len(fake_gateway.asked("admit"))
    mode = f"upstream:{fake_gateway.url}"
    with run_gateway_process(tmp_path, authority, mode=mode) as gateway, open_client(gateway) as client:
        released = client.post(f"{tls_origin.url}/upload?q=1", content=b"clean")
        refused = client.post(f"{tls_origin.url}/upload", content=LEAK.encode())
        large = client.put(f"{tls_origin.url}/large", content=b"x" * 3_000_000)

    assert (released.status_code, refused.status_code, large.status_code) == (200, 403, 200)
    assert [seen.path for seen in tls_origin.requests] == ["/upload?q=1", "/large"]
    assert len(fake_gateway.asked("admit")) == asked + 2


@pytest.mark.parametrize("server", ["origin", "tls_origin"])
def test_socks5_mode(tmp_path: Path, authority: Authority, server: str, request: pytest.FixtureRequest) -> None:
    """Through SOCKS5 the name that the client asked for is judged, and leaks are refused."""
    origin: RecordingOrigin = request.getfixturevalue(server)
    url = origin.url.replace("127.0.0.1", "localhost")
    with run_gateway_process(tmp_path, authority, mode="socks5") as gateway:
        proxy = f"socks5h://127.0.0.1:{gateway.port}"
        released = run_curl(gateway, "-d", "clean", f"{url}/upload", proxy=proxy)
        refused = run_curl(gateway, "-d", LEAK, "-w", "%{http_code}", f"{url}/upload", proxy=proxy)
        asked = gateway.asked("admit")

    assert released == "received 5\n"
    assert refused.endswith("403")
    assert len(origin.requests) == 1
    assert {entry["target"] for entry in asked} == {"localhost"}


@pytest.mark.parametrize("server", ["origin", "http2_origin"])
def test_reverse_mode(tmp_path: Path, authority: Authority, server: str, request: pytest.FixtureRequest) -> None:
    """Behind a reverse listener its site is judged, never the upstream address or the Host that a client writes."""
    origin: RecordingOrigin = request.getfixturevalue(server)
    with run_gateway_process(tmp_path, authority, mode=f"reverse:{origin.url}") as gateway:
        url = f"http://127.0.0.1:{gateway.port}"
        released = httpx.post(f"{url}/upload", content=b"clean", headers={"Host": "intranet.local"}, trust_env=False)
        refused = httpx.post(f"{url}/upload", content=LEAK.encode(), trust_env=False)
        asked = gateway.asked("admit")

    assert (released.status_code, refused.status_code) == (200, 403)
    assert [bytes(seen.body) for seen in origin.requests] == [b"clean"]
    assert {entry["site"] for entry in asked} == {f"reverse-listener-{gateway.port}.invalid"}
    assert asked[0]["authority"] == "intranet.local"


def test_site_of_a_reverse_listener(tmp_path: Path, authority: Authority, origin: RecordingOrigin) -> None:
    """The configured site stands for its listener."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    mode, site = f"reverse:{origin.url}@{port}", f"dlp_listener_sites={port}=WWW.Agency.example"
    with run_gateway_process(tmp_path, authority, mode=mode, options=[site], port=port) as gateway:
        httpx.post(f"http://127.0.0.1:{port}/upload", content=b"clean", trust_env=False)

        assert gateway.asked("admit")[0]["site"] == "www.agency.example"


def test_proxy_user_is_the_sender(tmp_path: Path, authority: Authority, tls_origin: RecordingOrigin) -> None:
    """The user whom proxyauth let in is known behind CONNECT too."""
    with run_gateway_process(tmp_path, authority, options=["proxyauth=anna:secret"]) as gateway:
        proxy = gateway.url.replace("//", "//anna:secret@")
        run_curl(gateway, "-d", "clean", f"{tls_origin.url}/upload", proxy=proxy)

        assert gateway.asked("admit")[0]["user"] == "anna"


@pytest.fixture(scope="module")
def gateways(
    tmp_path_factory: pytest.TempPathFactory, authority: Authority, fake_gateway: Gateway
) -> Iterator[dict[str, Gateway]]:
    """Two gateways by what they do with connections that cannot be examined."""
    environment = {"FAKE_UNEXAMINED": "allow"}
    with run_gateway_process(tmp_path_factory.mktemp("allow"), authority, environment=environment) as allowing:
        yield {"allow": allowing, "refuse": fake_gateway}


@contextmanager
def run_raw_server(greeting: bytes = b"") -> Iterator[tuple[int, bytearray]]:
    """A TCP server that keeps what it receives, and may speak first."""
    received = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection, contextlib.suppress(OSError):
                    connection.sendall(greeting)
                    while data := connection.recv(65536):
                        received.extend(data)
                        connection.sendall(b"echo " + data)

        serving = threading.Thread(target=serve)
        serving.start()
        try:
            yield server.getsockname()[1], received
        finally:
            server.shutdown(socket.SHUT_RDWR)
            serving.join(10)


@pytest.mark.parametrize(
    ("sent", "greeting"),
    [
        (b"\x00\x01LEAK in some protocol", b""),
        (b"SSH-2.0-LEAK\r\n", b""),
        (b"LEAK\r\nmore\r\n\r\n", b""),
        (b"HELO LEAK\r\n", b"220 mail.example ESMTP\r\n"),
    ],
    ids=["binary", "ssh", "text", "server-first"],
)
@pytest.mark.parametrize("policy", ["refuse", "allow"])
def test_connect_to_something_else(gateways: dict[str, Gateway], sent: bytes, greeting: bytes, policy: str) -> None:
    """What follows a CONNECT and is neither TLS nor HTTP is named, counted and decided by policy."""
    gateway = gateways[policy]
    counted = len(gateway.asked("uninspected_connection"))
    with run_raw_server(greeting) as (port, received):
        connect = f"CONNECT 127.0.0.1:{port} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
        answer = talk(gateway, connect, sent, until=b"echo" if policy == "allow" else None, greeting=greeting)
    asked = [entry for entry in gateway.asked("admit_unexamined") if entry["port"] == port]

    assert [(entry["reason"], entry["target"]) for entry in asked] == [("not_http", "127.0.0.1")]
    assert [entry["reason"] for entry in gateway.asked("uninspected_connection")[counted:]] == ["not_http"]
    assert (b"echo" in answer) == (policy == "allow")
    assert bytes(received) == (sent if policy == "allow" else b"")


@pytest.mark.parametrize(("protocol", "reason"), [("websocket", "websocket"), ("raw", "upgraded")])
@pytest.mark.parametrize("policy", ["refuse", "allow"])
def test_upgrades(
    gateways: dict[str, Gateway], origin: RecordingOrigin, protocol: str, reason: str, policy: str
) -> None:
    """The policy decides on protocols that are not read; refused, nothing of the new protocol reaches the server."""
    gateway = gateways[policy]
    counted = len(gateway.asked("uninspected_connection"))
    head = (
        f"GET {origin.url}/upgrade HTTP/1.1\r\nHost: 127.0.0.1:{origin.port}\r\nConnection: Upgrade\r\n"
        f"Upgrade: {protocol}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Extensions: x-secret-framing\r\n\r\n"
    )
    frame = b"\x82\x84\x00\x00\x00\x00LEAK" if protocol == "websocket" else b"LEAK"
    answer = talk(gateway, head.encode(), frame)
    asked = [entry for entry in gateway.asked("admit_unexamined") if entry["port"] == origin.port]

    assert [entry["reason"] for entry in asked] == [reason]
    assert [entry["reason"] for entry in gateway.asked("uninspected_connection")[counted:]] == [reason]
    assert answer.startswith(b"HTTP/1.1 101" if policy == "allow" else b"HTTP/1.1 403")
    assert bytes(origin.raw).partition(b"\r\n\r\n")[2] == (frame if policy == "allow" else b"")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "0.0.0.0",  # noqa: S104 - nothing is bound
        "127.1",
        "2130706433",
        "0x7f.1",
        "[::ffff:127.0.0.1]",
    ],
)
def test_own_listeners_are_out_of_reach(fake_gateway: Gateway, host: str) -> None:
    """No spelling of the machine's address leads a client to the gateway's own port, in HTTP or by CONNECT."""
    plain = f"GET http://{host}:{fake_gateway.port}/ HTTP/1.1\r\nHost: x\r\n\r\n"
    tunnel = f"CONNECT {host}:{fake_gateway.port} HTTP/1.1\r\nHost: x\r\n\r\n"
    answers = [talk(fake_gateway, head.encode(), until=b"\r\n\r\n") for head in (plain, tunnel)]

    assert all(answer.startswith((b"HTTP/1.1 403", b"HTTP/1.1 400")) for answer in answers)


def test_name_that_resolves_to_the_gateway(fake_gateway: Gateway) -> None:
    """A name is judged by the address that it leads to."""
    name = socket.gethostname()
    answer = talk(
        fake_gateway,
        f"GET http://{name}:{fake_gateway.port}/ HTTP/1.1\r\nHost: {name}\r\n\r\n".encode(),
        until=b"\r\n\r\n",
    )

    assert answer.startswith((b"HTTP/1.1 403", b"HTTP/1.1 502"))


@pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1]", "metadata.google.internal"])
def test_link_local_services_are_out_of_reach(fake_gateway: Gateway, host: str) -> None:
    """A cloud's metadata service is never asked."""
    answer = talk(
        fake_gateway, f"GET http://{host}/latest HTTP/1.1\r\nHost: {host}\r\n\r\n".encode(), until=b"\r\n\r\n"
    )

    assert answer.startswith(b"HTTP/1.1 403")


def test_passed_through_host(tmp_path: Path, authority: Authority, tls_origin: RecordingOrigin) -> None:
    """TLS to a listed host is not intercepted but counted; to another, or under another name, it is."""
    hosts = tmp_path / "passthrough.yaml"
    hosts.write_text("- {host: localhost, owner: it, reason: pinned certificate, expires: 2999-12-31}\n")
    url = tls_origin.url.replace("127.0.0.1", "localhost")
    with run_gateway_process(tmp_path, authority, options=[f"dlp_passthrough={hosts}"]) as gateway:
        passed = run_curl(gateway, "-d", LEAK, f"{url}/passed")
        refused = run_curl(gateway, "-d", LEAK, "-o", "/dev/null", "-w", "%{http_code}", f"{tls_origin.url}/refused")
        counted = gateway.asked("uninspected_connection")

    assert passed == f"received {len(LEAK)}\n"
    assert refused == "403"
    assert [entry["reason"] for entry in counted] == ["passthrough"]
    assert [seen.path for seen in tls_origin.requests] == ["/passed"]


def test_endless_header_is_refused(fake_gateway: Gateway) -> None:
    """A request head without end does not fill the memory."""
    answer = talk(fake_gateway, b"GET http://127.0.0.1/ HTTP/1.1\r\nX: " + b"a" * 400_000, until=b"\r\n\r\n")

    assert answer.startswith(b"HTTP/1.1 431")
