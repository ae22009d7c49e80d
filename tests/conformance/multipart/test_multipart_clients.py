import asyncio
import io
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime

import aiohttp
import httpx
import pytest
import requests
from urllib3.fields import RequestField
from urllib3.filepost import encode_multipart_formdata

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.model.content import Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest

type Encoded = tuple[str, bytes]
"""Content-Type and body."""

_CONTENT = b"PK\x03\x04\r\nab\ncd\rxx\x00\xff\r\n--\r\n----\r\n\r\n"
_NAMES = ("list.xlsx", 'my "best" list.xlsx', "naïve été.xlsx", "列表.xlsx", "a;b=c.xlsx", "100%.xlsx")


def _requests(name: str) -> Encoded:
    request = requests.Request(
        "POST",
        "http://site.example/",
        files={"file": (name, _CONTENT, "application/octet-stream")},
        data={"title": "Liste é"},
    ).prepare()
    assert isinstance(request.body, bytes)
    return request.headers["Content-Type"], request.body


def _httpx(name: str) -> Encoded:
    request = httpx.Request(
        "POST",
        "http://site.example/",
        files={"file": (name, io.BytesIO(_CONTENT), "application/octet-stream")},
        data={"title": "Liste é"},
    )
    return request.headers["Content-Type"], request.read()


def _aiohttp(name: str) -> Encoded:
    return asyncio.run(_aiohttp_body(name, quote_fields=True))


def _aiohttp_unquoted(name: str) -> Encoded:
    return asyncio.run(_aiohttp_body(name, quote_fields=False))


async def _aiohttp_body(name: str, *, quote_fields: bool) -> Encoded:
    form = aiohttp.FormData(quote_fields=quote_fields)
    form.add_field("title", "Liste é")
    form.add_field("file", _CONTENT, filename=name, content_type="application/octet-stream")
    payload = form()
    return payload.headers["Content-Type"], await payload.as_bytes()


def _urllib3_rfc2231(name: str) -> Encoded:
    field = RequestField("file", _CONTENT, filename=name)
    field.make_multipart(content_type="application/octet-stream")
    field.headers["Content-Disposition"] = (
        f"form-data; name=\"file\"; filename*=UTF-8''{requests.utils.quote(name, safe='')}"
    )
    body, content_type = encode_multipart_formdata([("title", "Liste é"), field])
    return content_type, body


def _browser(name: str) -> Encoded:
    boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"
    escaped = name.replace('"', "%22")
    body = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="title"\r\n\r\nListe é\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{escaped}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    ).encode()
    return f"multipart/form-data; boundary={boundary}", body + _CONTENT + f"\r\n--{boundary}--\r\n".encode()


_CLIENTS: tuple[Callable[[str], Encoded], ...] = (
    _requests,
    _httpx,
    _aiohttp,
    _aiohttp_unquoted,
    _urllib3_rfc2231,
    _browser,
)


def _extract(content_type: str, body: bytes) -> list[Upload]:
    request = UploadRequest(
        id="1",
        method="POST",
        scheme="https",
        destination=Destination(authority="site.example", port=443),
        sender=Sender(address="192.0.2.1"),
        path="/upload",
        headers=(("content-type", content_type),),
        protocol="HTTP/1.1",
        received_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    pieces = list(extract(request, memoryview(body), Limits(), OutputBudget(Limits(), tempfile.TemporaryFile)))
    uploads = [piece for piece in pieces if isinstance(piece, Upload)]
    assert uploads == pieces
    return uploads


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize("client", _CLIENTS)
def test_forms_of_real_clients_come_back_exactly(client: Callable[[str], Encoded], name: str) -> None:
    """A form that a client's own encoder makes gives file name, content and field as they went in."""
    uploads = _extract(*client(name))

    found = {(upload.name, bytes(upload.content), upload.is_file) for upload in uploads}
    assert found == {(name, _CONTENT, True), ("title", "Liste é".encode(), False)}
