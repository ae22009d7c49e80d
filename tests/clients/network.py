"""A small internet behind the gateway: every host name is served here, over TLS, and all that arrives is recorded."""

import asyncio
import contextlib
import ssl
import threading
import warnings
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import aiohttp
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from mitmproxy.certs import CertStore
from multidict import CIMultiDict
from yarl import URL

from tests.e2e.certificates import Authority

_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length", "te", "upgrade", "host", "expect"})


@dataclass(frozen=True, slots=True)
class Arrived:
    """One request as it arrived at a site."""

    host: str
    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def path(self) -> str:
        """The target without its query, as it was sent."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> Mapping[str, str]:
        """Parameters of the target, decoded."""
        return URL(self.target, encoded=True).query


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site says to a request."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


type Site = Callable[[Arrived], Awaitable[Answer]]


def relay_to(port: int, *, keep_host: bool = True) -> Site:
    """A site that is a real server in a process of its own, on a port of loopback."""

    async def relay(arrived: Arrived) -> Answer:
        headers = {name: value for name, value in arrived.headers.items() if name.lower() not in _HOP}
        if keep_host:
            headers["Host"] = arrived.host
        if arrived.body or arrived.method in {"PUT", "POST", "PATCH"}:
            headers["Content-Length"] = str(len(arrived.body))
        url = URL(f"http://127.0.0.1:{port}{arrived.target}", encoded=True)
        timeout = aiohttp.ClientTimeout(total=60)
        skipped = ("User-Agent", "Accept", "Accept-Encoding", "Content-Type")
        # aiohttp wants large bodies as files, which it then sends in chunks that not every server takes.
        warnings.simplefilter("ignore", ResourceWarning)
        async with (
            aiohttp.ClientSession(auto_decompress=False, timeout=timeout, skip_auto_headers=skipped) as session,
            session.request(arrived.method, url, data=arrived.body, headers=headers, allow_redirects=False) as response,
        ):
            # The answer to HEAD says how long a body would be.
            dropped = _HOP - {"content-length"} if arrived.method == "HEAD" else _HOP
            kept = CIMultiDict((name, value) for name, value in response.headers.items() if name.lower() not in dropped)
            return Answer(response.status, await response.read(), kept)

    return relay


async def take_anything(_: Arrived) -> Answer:
    """A site that is content with whatever it gets."""
    return Answer(200, b'{"ok": true}', {"Content-Type": "application/json"})


class Network:
    """Sites by host name behind an HTTP proxy, which is the gateway's upstream. It runs in a thread of its own."""

    def __init__(self, authority: Authority) -> None:
        self.sites: dict[str, Site] = {}
        """What answers for a host and the names right under it; `take_anything` answers for all others."""
        self.ports: dict[str, int] = {}
        """Hosts whose TLS is ended by a server of their own."""
        self.arrived: list[Arrived] = []
        """Every request that reached a site, in order."""
        self.port = 0
        """Of the proxy."""
        self._certificates = _Certificates(authority)
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.site_port = 0
        """Where all sites answer directly, over TLS."""

    def certificate(self, host: str) -> Path:
        """A file with a certificate for `host` and its key."""
        self._certificates.for_host(host)
        return self._certificates.path(host)

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(20)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        servers = self._loop.run_until_complete(self._start())
        self._ready.set()
        self._loop.run_forever()
        for server in servers:
            server.close()
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    async def _start(self) -> Sequence[asyncio.Server]:
        sites = web.Server(self._serve, access_log=None, auto_decompress=False)
        secure = await self._loop.create_server(sites, "127.0.0.1", 0, ssl=self._certificates.context)
        self.site_port = secure.sockets[0].getsockname()[1]
        proxy = await asyncio.start_server(self._connect, "127.0.0.1", 0, limit=2**16)
        self.port = proxy.sockets[0].getsockname()[1]
        return secure, proxy

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        request._client_max_size = 2**31
        body = await request.read()
        host = request.host.partition(":")[0]
        arrived = Arrived(host, request.method, request.raw_path, request.headers, body)
        self.arrived.append(arrived)
        site = self.sites.get(host) or self.sites.get(host.partition(".")[2]) or take_anything
        answer = await site(arrived)
        body = None if request.method == "HEAD" else answer.body
        return web.Response(status=answer.status, body=body, headers=answer.headers)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer CONNECT, and pass bytes both ways from then on."""
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            host = head.split(b" ")[1].decode().rpartition(":")[0]
            port = self.ports.get(host, self.site_port)
            below, above = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            await asyncio.gather(_pipe(reader, above), _pipe(below, writer))


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    with contextlib.suppress(OSError, RuntimeError):
        writer.close()


class _Certificates:
    """Certificates for whatever name a client asks for."""

    def __init__(self, authority: Authority) -> None:
        self._store = CertStore.from_store(authority.folder, "mitmproxy", 2048)
        self._folder = authority.folder
        self._contexts: dict[str, ssl.SSLContext] = {}
        self.context = self.for_host("localhost")
        self.context.sni_callback = self._choose

    def for_host(self, host: str) -> ssl.SSLContext:
        """A context with a certificate for `host`."""
        if host not in self._contexts:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(write_certificate(self._store, host, self.path(host)))
            context.set_alpn_protocols(["http/1.1"])
            self._contexts[host] = context
        return self._contexts[host]

    def path(self, host: str) -> Path:
        """Where the certificate for `host` is."""
        return self._folder / f"{host}.pem"

    def _choose(self, connection: ssl.SSLObject, name: str | None, _: ssl.SSLContext) -> None:
        connection.context = self.for_host(name or "localhost")


def write_certificate(store: CertStore, host: str, path: Path) -> Path:
    """Write a certificate for `host` and its key to `path`."""
    entry = store.get_cert(host, [x509.DNSName(host)], None)
    key = entry.privatekey.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    path.write_bytes(entry.cert.to_pem() + key)
    return path
