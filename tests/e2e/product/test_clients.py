"""The main job with the clients that people use, over TLS: the leak never arrives, the statistics arrive whole."""

import base64
import concurrent.futures
import gzip
import json
import ssl
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable
from pathlib import Path

import aiohttp
import httpx
import pytest

from tests.e2e.clients import open_client, run_curl
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, PEOPLE, STATISTICS, make_delimited, make_xlsx
from tests.e2e.product.running import Product

type Send = Callable[[Product, str, Path], int]


def by_curl(*arguments: str) -> Send:
    """An upload by curl; `@` in an argument is followed by the file's path."""

    def send(product: Product, url: str, file: Path) -> int:
        filled = [argument.replace("FILE", str(file)) for argument in arguments]
        return int(run_curl(product, "-o", "/dev/null", "-w", "%{http_code}", *filled, url)[-3:])

    return send


def by_httpx(*, http2: bool = False, **build: Callable[[bytes], object]) -> Send:
    """An upload by httpx; `build` makes each argument of the request from the file's content."""

    def send(product: Product, url: str, file: Path) -> int:
        arguments = {name: make(file.read_bytes()) for name, make in build.items()}
        with open_client(product, http2=http2) as client:
            return client.post(url, **arguments).status_code  # type: ignore[arg-type] # what httpx takes differs by name

    return send


def by_urllib(product: Product, url: str, file: Path) -> int:
    """An upload by Python's own client."""
    context = ssl.create_default_context(cafile=str(product.authority.certificate))
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({"https": product.url}), urllib.request.HTTPSHandler(context=context)
    )
    request = urllib.request.Request(url, data=file.read_bytes(), method="PUT")  # noqa: S310 - our own origin
    try:
        with opener.open(request, timeout=20) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def in_pieces(content: bytes) -> object:
    """The content as a body of unknown length."""
    return iter([content[:100], content[100:]])


def as_json(content: bytes) -> object:
    """The content in base64 in a document."""
    return {"files": [{"name": "a.bin", "content": base64.b64encode(content).decode()}]}


def in_json(body: bytes) -> bytes:
    """The content that `as_json` put in."""
    return base64.b64decode(json.loads(body)["files"][0]["content"])


def coded(name: str) -> Callable[[bytes], object]:
    """Headers of a request whose content is coded so."""
    return lambda _content: {"Content-Encoding": name}


CLIENTS: dict[str, tuple[Send, Callable[[bytes], bytes]]] = {
    "curl-form": (by_curl("-F", "note=monthly", "-F", "file=@FILE"), bytes),
    "curl-form-other-name": (by_curl("-F", "file=@FILE;filename=holiday.jpg;type=image/jpeg"), bytes),
    "curl-two-files": (by_curl("-F", "one=@FILE", "-F", "two=@FILE"), bytes),
    "curl-put": (by_curl("-T", "FILE"), bytes),
    "curl-data": (by_curl("--data-binary", "@FILE"), bytes),
    "curl-chunked": (by_curl("-T", "FILE", "-H", "Transfer-Encoding: chunked"), bytes),
    "curl-expect": (by_curl("-T", "FILE", "-H", "Expect: 100-continue"), bytes),
    "curl-http1.1": (by_curl("--http1.1", "-F", "file=@FILE"), bytes),
    "curl-http2": (by_curl("--http2", "-F", "file=@FILE"), bytes),
    "httpx-form": (by_httpx(files=lambda content: {"file": ("monthly.xlsx", content)}), bytes),
    "httpx-form-http2": (by_httpx(http2=True, files=lambda content: {"file": ("m.xlsx", content)}), bytes),
    "httpx-raw": (by_httpx(content=bytes), bytes),
    "httpx-chunked": (by_httpx(content=in_pieces), bytes),
    "httpx-chunked-http2": (by_httpx(http2=True, content=in_pieces), bytes),
    "httpx-json": (by_httpx(json=as_json), in_json),
    "httpx-gzip": (by_httpx(content=gzip.compress, headers=coded("gzip")), gzip.decompress),
    "httpx-deflate": (by_httpx(content=zlib.compress, headers=coded("deflate")), zlib.decompress),
    "urllib": (by_urllib, bytes),
}


MATRIX = [
    *((name, "tls_origin") for name in CLIENTS),
    *((name, "http2_origin") for name in ("curl-form", "curl-put", "curl-chunked", "httpx-form-http2", "httpx-json")),
]


@pytest.mark.parametrize(("name", "server"), MATRIX)
def test_client(product: Product, tmp_path: Path, request: pytest.FixtureRequest, name: str, server: str) -> None:
    """Whatever the client, of the leak not one byte arrives, and of the statistics every byte."""
    site: RecordingOrigin = request.getfixturevalue(server)
    send, read = CLIENTS[name]
    leak, statistics = tmp_path / "people.xlsx", tmp_path / "monthly.xlsx"
    leak.write_bytes(make_xlsx(LEAK))
    statistics.write_bytes(make_xlsx(STATISTICS))
    refused = send(product, f"{site.url}/leak", leak)
    reached = (len(site.requests), bytes(site.raw))
    passed = send(product, f"{site.url}/statistics", statistics)

    assert (refused, passed) == (403, 200)
    assert reached == (0, b"")
    assert [seen.path for seen in site.requests] == ["/statistics"]
    assert statistics.read_bytes() in read(bytes(site.requests[0].body))


async def test_aiohttp(product: Product, tls_origin: RecordingOrigin) -> None:
    """The form of aiohttp and its chunked body are read like every other."""
    context = ssl.create_default_context(cafile=str(product.authority.certificate))

    async def pieces(content: bytes) -> object:
        for start in range(0, len(content), 1000):
            yield content[start : start + 1000]

    async def post(session: aiohttp.ClientSession, content: bytes, *, is_form: bool) -> int:
        form = aiohttp.FormData({"note": "x"})
        form.add_field("file", content, filename="b.xlsx")
        body = form if is_form else pieces(content)
        async with session.post(f"{tls_origin.url}/a", data=body, proxy=product.url, ssl=context) as response:
            return response.status

    async with aiohttp.ClientSession() as session:
        statuses = [
            await post(session, make_xlsx(rows), is_form=is_form)
            for rows in (LEAK, STATISTICS)
            for is_form in (True, False)
        ]

    assert statuses == [403, 403, 200, 200]
    assert [make_xlsx(STATISTICS) in seen.body for seen in tls_origin.requests] == [True, True]


def test_pasted_text(product: Product, tls_origin: RecordingOrigin) -> None:
    """A table pasted into a text field of a form is found, urlencoded or multipart."""
    text = make_delimited(LEAK, delimiter="\t").decode()
    with open_client(product) as client:
        urlencoded = client.post(f"{tls_origin.url}/paste", data={"title": "list", "text": text})
        multipart = client.post(f"{tls_origin.url}/paste", files={"text": (None, text)})
        clean = client.post(f"{tls_origin.url}/paste", data={"text": "Average daily population rose in July."})

    assert (urlencoded.status_code, multipart.status_code, clean.status_code) == (403, 403, 200)
    assert len(tls_origin.requests) == 1


def test_other_requests_are_untouched(product: Product, tls_origin: RecordingOrigin) -> None:
    """What is no upload goes through with its query and answer as it is."""
    with open_client(product) as client:
        page = client.get(f"{tls_origin.url}/page?q=1")
        head = client.head(f"{tls_origin.url}/page")
        deleted = client.delete(f"{tls_origin.url}/page")

    assert [page.text, head.status_code, deleted.status_code] == ["received 0\n", 200, 200]
    assert [(seen.method, seen.path) for seen in tls_origin.requests] == [
        ("GET", "/page?q=1"),
        ("HEAD", "/page"),
        ("DELETE", "/page"),
    ]


def test_refusal_of_a_program(product: Product, tls_origin: RecordingOrigin) -> None:
    """A program gets a problem document (RFC 9457) with the incident, the rule and the count, and no value."""
    with open_client(product) as client:
        answer = client.post(f"{tls_origin.url}/api", files={"file": ("people.xlsx", make_xlsx(LEAK))})
    problem = answer.json()

    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    assert problem["status"] == 403
    assert problem["incident_id"] == answer.headers["x-dlp-incident"]
    assert f"{PEOPLE} people" in answer.text
    assert not [cell for row in LEAK[1:] for cell in row[:3] if cell in answer.text]


def test_incident_counts_repetitions(product: Product, tls_origin: RecordingOrigin) -> None:
    """A client that repeats a refused upload adds to its incident and makes no other."""
    content = make_xlsx(LEAK[:20])
    with open_client(product) as client:
        answers = [client.put(f"{tls_origin.url}/again", content=content) for _ in range(3)]
    incidents = {answer.headers["x-dlp-incident"] for answer in answers}
    shown = json.loads(product.dlpctl("incidents", "show", *incidents, "--json"))

    assert len(incidents) == 1
    assert shown["attempts"] == 3


def test_many_at_once(product: Product, tls_origin: RecordingOrigin) -> None:
    """Uploads that come together do not mix: each gets its own decision."""
    contents = [make_xlsx(LEAK if number % 2 else STATISTICS) for number in range(10)]

    def send(number: int) -> int:
        try:
            with open_client(product, timeout=60) as client:
                return client.put(f"{tls_origin.url}/{number}", content=contents[number]).status_code
        except httpx.HTTPError:
            return 0

    with concurrent.futures.ThreadPoolExecutor(10) as threads:
        statuses = list(threads.map(send, range(10)))

    assert statuses == [403 if number % 2 else 200 for number in range(10)]
    assert {seen.path for seen in tls_origin.requests} == {f"/{number}" for number in range(0, 10, 2)}
