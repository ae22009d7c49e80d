"""The general HTTP clients of Python: WAY URL FILE."""

import asyncio
import base64
import gzip
import os
import ssl
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import httpx
import requests

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def pieces(content: bytes) -> Iterator[bytes]:
    """A body of unknown length."""
    for start in range(0, len(content), 1000):
        yield content[start : start + 1000]


def by_requests(way: str, url: str, file: Path) -> None:
    """One upload by requests."""
    content = file.read_bytes()
    made = {
        "form": lambda: requests.post(url, files={"file": (file.name, content, XLSX)}, data={"note": "x"}),
        "raw": lambda: requests.put(url, data=content),
        "handle": lambda: requests.post(url, data=file.open("rb")),
        "chunked": lambda: requests.post(url, data=pieces(content)),
        "json": lambda: requests.post(url, json={"name": file.name, "content": base64.b64encode(content).decode()}),
        "field": lambda: requests.post(url, data={"file": base64.b64encode(content).decode()}),
        "gzip": lambda: requests.post(url, data=gzip.compress(content), headers={"Content-Encoding": "gzip"}),
    }[way]()
    made.raise_for_status()


def by_httpx(way: str, url: str, file: Path) -> None:
    """One upload by httpx."""
    content = file.read_bytes()
    context = ssl.create_default_context(cafile=os.environ["GATEWAY_CA"])
    with httpx.Client(http2=way.endswith("http2"), proxy=os.environ["GATEWAY"], verify=context) as client:
        made = {
            "form": lambda: client.post(url, files={"file": (file.name, content)}),
            "form-http2": lambda: client.post(url, files={"file": (file.name, content)}),
            "raw": lambda: client.put(url, content=content),
            "raw-http2": lambda: client.put(url, content=content),
            "chunked": lambda: client.post(url, content=pieces(content)),
            "json": lambda: client.post(url, json={"data": f"data:{XLSX};base64,{base64.b64encode(content).decode()}"}),
            "multipart-related": lambda: client.post(
                url,
                content=b'--b\r\nContent-Type: application/json\r\n\r\n{"title": "a"}\r\n--b\r\nContent-Type: '
                b"application/octet-stream\r\n\r\n" + content + b"\r\n--b--",
                headers={"Content-Type": "multipart/related; boundary=b"},
            ),
        }[way]()
        made.raise_for_status()


async def by_aiohttp(way: str, url: str, file: Path) -> None:
    """One upload by aiohttp."""
    content = file.read_bytes()

    async def stream() -> AsyncIterator[bytes]:
        for piece in pieces(content):
            yield piece

    form = aiohttp.FormData({"note": "x"})
    form.add_field("file", content, filename=file.name, content_type=XLSX)
    body = {"form": form, "raw": content, "chunked": stream()}[way]
    context = ssl.create_default_context(cafile=os.environ["GATEWAY_CA"])
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=body, proxy=os.environ["GATEWAY"], ssl=context) as response,
    ):
        print(await response.text())
        response.raise_for_status()


def main(client: str, way: str, url: str, file: str) -> None:
    """Send one file."""
    if client == "aiohttp":
        asyncio.run(by_aiohttp(way, url, Path(file)))
    else:
        {"requests": by_requests, "httpx": by_httpx}[client](way, url, Path(file))


main(*sys.argv[1:])
