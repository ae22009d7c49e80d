"""Small faithful servers of browser libraries: they keep chunks and put them together as each one's guide says."""

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl

from tests.clients.network import Answer, Arrived
from tests.clients.services.answers import as_json, read_parts
from tests.clients.stores import Store
from tests.clients.world import NODE

_PAGES: Final = Path(__file__).with_name("pages")
_MODULES: Final = NODE / "node_modules"
_TYPES: Final = {".js": "text/javascript", ".html": "text/html; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Pages:
    """A site of pages, one a library; their uploads go to another site."""

    scripts: Mapping[str, tuple[str, ...]]

    async def __call__(self, arrived: Arrived) -> Answer:
        kind, _, name = arrived.path.strip("/").partition("/")
        if kind == "page":
            sources = [f"/modules/{script}" for script in self.scripts[name]] + [f"/pages/{name}.js"]
            tags = "".join(f'<script src="{source}"></script>\n' for source in sources)
            return Answer(200, (_PAGES / "page.html").read_bytes() + tags.encode(), {"Content-Type": _TYPES[".html"]})
        path = {"modules": _MODULES, "pages": _PAGES}.get(kind, _PAGES) / name
        return Answer(200, path.read_bytes(), {"Content-Type": _TYPES[".js"]}) if path.is_file() else Answer(404)


@dataclass(slots=True)
class ChunkSite:
    """What is common: pages of other sites may upload here, and files are kept in memory.

    Attributes:
        files: whole files by name.
        held: chunks by upload, then by place.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    held: dict[str, dict[int, bytes]] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        answer = Answer(204) if arrived.method == "OPTIONS" else self.take(arrived)
        allowed = {
            "Access-Control-Allow-Origin": arrived.headers.get("Origin", "*"),
            "Access-Control-Allow-Credentials": "true",
            "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, HEAD, DELETE",
            "Access-Control-Allow-Headers": arrived.headers.get("Access-Control-Request-Headers", "*"),
        }
        return Answer(answer.status, answer.body, {**answer.headers, **allowed})

    def take(self, arrived: Arrived) -> Answer:
        """Take one chunk, or whatever else the library sends."""
        raise NotImplementedError

    def keep(self, upload: str, place: int, chunk: bytes) -> dict[int, bytes]:
        """Keep a chunk; all chunks of its upload."""
        chunks = self.held.setdefault(upload, {})
        chunks[place] = chunk
        return chunks

    def finish(self, name: str, upload: str) -> None:
        """Put a file together."""
        self.files[name] = _joined(self.held.pop(upload))

    def partial(self) -> list[bytes]:
        """What can be read of unfinished files."""
        return [_joined(chunks) for chunks in self.held.values()]


def _joined(chunks: Mapping[int, bytes]) -> bytes:
    return b"".join(chunks[place] for place in sorted(chunks))


@dataclass(slots=True)
class FieldChunks(ChunkSite):
    """Chunks described by fields of a form or the query: kept by number, put together when all are there.

    Attributes:
        names: of the fields for upload, number, count and file name; an upload without an id is called after its file.
        waits: whether another request asks for the file to be put together.
    """

    names: tuple[str, str, str, str] = ("", "", "", "")
    waits: bool = False

    def take(self, arrived: Arrived) -> Answer:
        """Chunks by POST, probes by GET (204: not there yet), the end by POST to `?done`."""
        if arrived.method == "GET":
            return Answer(204)
        parts = _parts(arrived)
        small = {name: value.decode() for name, value in parts.items() if name not in {"file", "qqfile"}}
        fields = {**arrived.query, **small}
        upload, number, count, name = (fields.get(key, "") for key in self.names)
        if "done" in fields:
            self.finish(name, upload)
            return as_json({"success": True})
        chunks = self.keep(upload or name, int(number), _decoded(parts.get("file") or parts["qqfile"]))
        if len(chunks) == int(count) and not self.waits:
            self.finish(name, upload or name)
        return as_json({"success": True})


def _parts(arrived: Arrived) -> dict[str, bytes]:
    if arrived.headers.get("Content-Type", "").startswith("multipart/"):
        return dict(read_parts(arrived))
    if arrived.headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
        return {name: value.encode() for name, value in parse_qsl(arrived.body.decode())}
    return {"file": arrived.body}


def _decoded(chunk: bytes) -> bytes:
    head, mark, text = chunk.partition(b";base64,")
    return base64.b64decode(text) if mark and head.startswith(b"data:") else chunk


@dataclass(slots=True)
class ContentRanges(ChunkSite):
    """jQuery File Upload: chunks in forms, placed by `Content-Range`; the name stands in `Content-Disposition`."""

    def take(self, arrived: Arrived) -> Answer:
        """Append a chunk; the file is whole with its last byte."""
        name = arrived.headers["Content-Disposition"].partition('filename="')[2].rstrip('"')
        place, _, total = arrived.headers["Content-Range"].removeprefix("bytes ").partition("/")
        start, _, end = place.partition("-")
        chunk = dict(read_parts(arrived))["files[]"]
        self.keep(name, int(start), chunk)
        if int(end) + 1 == int(total):
            self.finish(name, name)
        return as_json({"files": [{"name": name, "size": int(total)}]})


@dataclass(slots=True)
class FilePondServer(ChunkSite):
    """FilePond: POST gives an id, PATCH brings chunks at `Upload-Offset`."""

    def take(self, arrived: Arrived) -> Answer:
        """Begin an upload, or take a chunk of one."""
        if arrived.method == "POST":
            return Answer(200, secrets.token_hex(8).encode(), {"Content-Type": "text/plain"})
        upload = arrived.query["patch"]
        chunks = self.keep(upload, int(arrived.headers["Upload-Offset"]), arrived.body)
        if sum(map(len, chunks.values())) == int(arrived.headers["Upload-Length"]):
            self.finish(arrived.headers["Upload-Name"], upload)
        return Answer(204)


@dataclass(slots=True)
class Forms(ChunkSite):
    """One form, one file."""

    def take(self, arrived: Arrived) -> Answer:
        """Keep the largest part."""
        content = max((value for _, value in read_parts(arrived)), key=len)
        self.files[secrets.token_hex(4)] = content
        return Answer(200, json.dumps({"url": "/f"}).encode(), {"Content-Type": "application/json"})


@dataclass(frozen=True, slots=True)
class Servers:
    """All of them by host; for every other host the reference server of tus."""

    sites: Mapping[str, ChunkSite]
    tus: Store

    def hold(self, host: str, content: bytes) -> bool:
        """Whether a server has a file whole."""
        return content in self.sites[host].files.values() if host in self.sites else self.tus("", content, ())

    def partial(self, host: str) -> list[bytes]:
        """What can be read of unfinished files of a server, of its last upload."""
        return self.sites[host].partial() if host in self.sites else []

    def forget(self, host: str) -> None:
        """Drop unfinished files."""
        if host in self.sites:
            self.sites[host].held.clear()
