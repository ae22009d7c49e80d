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
