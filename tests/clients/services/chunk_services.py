"""Small faithful servers of chunk protocols whose own clients are web pages."""

import base64
import json
from dataclasses import dataclass, field

from tests.clients.network import Answer, Arrived
from tests.clients.services.answers import as_json


@dataclass(slots=True)
class Nextcloud:
    """Chunking version 2: MKCOL of a folder, PUT of chunks named by number, MOVE of what they make."""

    files: dict[str, bytes] = field(default_factory=dict)
    folders: dict[str, dict[int, bytes]] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        if arrived.method == "MKCOL":
            self.folders[arrived.path] = {}
            return Answer(201)
        folder, _, name = arrived.path.rpartition("/")
        if arrived.method == "DELETE":
            self.folders.pop(arrived.path, None)
            return Answer(204)
        if folder not in self.folders:
            return Answer(404)
        if arrived.method == "PUT":
            self.folders[folder][int(name)] = arrived.body
            return Answer(201)
        chunks = self.folders.pop(folder)
        target = arrived.headers["Destination"].rpartition("/")[2]
        self.files[target] = b"".join(chunks[number] for number in sorted(chunks))
        return Answer(201)


_ABOUT: dict[str, object] = {
    "/status.php": {"installed": True, "maintenance": False, "version": "27.1.4.1", "versionstring": "27.1.4",
                    "productname": "Nextcloud", "edition": ""},
    "/ocs/v1.php/cloud/capabilities": {"capabilities": {"core": {"webdav-root": "remote.php/webdav"},
                                                        "dav": {"chunking": "1.0"},
                                                        "checksums": {"supportedTypes": ["SHA1"]}}},
    "/ocs/v1.php/cloud/user": {"id": "ann", "display-name": "Ann"},
}  # fmt: skip
_HOME = "/remote.php/dav/files/ann/"


@dataclass(slots=True)
class NextcloudOfClient:
    """What the desktop client asks of Nextcloud, beside its chunks: what it can, who asks, and what a folder holds."""

    chunked: Nextcloud = field(default_factory=Nextcloud)

    async def __call__(self, arrived: Arrived) -> Answer:
        if arrived.method == "GET":
            path = arrived.path.replace("/ocs/v2.php", "/ocs/v1.php")
            about = _ABOUT.get(path)
            meta = {"status": "ok", "statuscode": 100, "message": "OK"}
            whole = {"ocs": {"meta": meta, "data": about}} if path.startswith("/ocs") else about
            return as_json(whole, 200) if about else Answer(404)
        if arrived.method == "PROPFIND":
            return self._listed()
        if arrived.method == "PUT" and arrived.path.startswith(_HOME):
            self.chunked.files[arrived.path.removeprefix(_HOME)] = arrived.body
            return self._marked(Answer(201))
        answer = await self.chunked(arrived)
        return self._marked(answer) if arrived.method in {"PUT", "MOVE"} else answer

    def _marked(self, answer: Answer) -> Answer:
        tag = f"{len(self.chunked.files):032x}"
        marks = {"ETag": f'"{tag}"', "OC-ETag": f'"{tag}"', "OC-FileId": "00000007ocinvented", "X-OC-MTime": "accepted"}
        return Answer(answer.status, answer.body, marks)

    def _listed(self) -> Answer:
        properties = (
            "<d:resourcetype><d:collection/></d:resourcetype><oc:id>00000001ocinvented</oc:id>"
            "<d:getetag>&quot;1&quot;</d:getetag><oc:permissions>RGDNVCK</oc:permissions>"
            "<d:getlastmodified>Fri, 02 Jan 2026 00:00:00 GMT</d:getlastmodified><oc:size>0</oc:size>"
        )
        body = ('<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:response>'
                f"<d:href>{_HOME}</d:href><d:propstat><d:prop>{properties}</d:prop><d:status>HTTP/1.1 200 OK</d:status>"
                "</d:propstat></d:response></d:multistatus>")  # fmt: skip
        return Answer(207, body.encode(), {"Content-Type": "application/xml; charset=utf-8"})


@dataclass(slots=True)
class Jupyter:
    """The contents API of Jupyter Server: whole files, and chunks 1, 2, ... of which -1 is the last."""

    files: dict[str, bytes] = field(default_factory=dict)
    begun: dict[str, bytes] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        name = arrived.path.rpartition("/")[2]
        model = json.loads(arrived.body)
        content = base64.b64decode(model["content"]) if model["format"] == "base64" else model["content"].encode()
        chunk = model.get("chunk")
        if chunk is None:
            self.files[name] = content
        else:
            self.begun[name] = content if chunk == 1 else self.begun[name] + content
            if chunk == -1:
                self.files[name] = self.begun.pop(name)
        return as_json({"name": name, "path": name, "type": "file", "writable": True}, 201)
