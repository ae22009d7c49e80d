"""Dropbox: files in one request, and upload sessions with a cursor."""

import json
from dataclasses import dataclass, field

from tests.clients.network import Answer, Arrived
from tests.clients.services.answers import as_json


@dataclass(slots=True)
class Dropbox:
    """`files` holds what is complete, `sessions` what is not."""

    files: dict[str, bytes] = field(default_factory=dict)
    sessions: dict[str, bytearray] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        argument = json.loads(arrived.headers.get("Dropbox-API-Arg", "{}"))
        step = arrived.path.removeprefix("/2/files/")
        if step == "upload":
            return self._keep(argument["path"], arrived.body)
        if step == "upload_session/start":
            session = f"pid_upload_session:{len(self.sessions):06d}"
            self.sessions[session] = bytearray(arrived.body)
            return as_json({"session_id": session})
        cursor = argument["cursor"]
        held = self.sessions[cursor["session_id"]]
        if cursor["offset"] != len(held):
            error = {".tag": "incorrect_offset", "correct_offset": len(held)}
            return as_json({"error_summary": "incorrect_offset/", "error": error}, 409)
        held += arrived.body
        if step == "upload_session/finish":
            return self._keep(argument["commit"]["path"], bytes(held))
        return as_json(None)

    def _keep(self, path: str, content: bytes) -> Answer:
        self.files[path.strip("/")] = content
        now = "2026-01-01T00:00:00Z"
        return as_json({
            "name": path.strip("/"), "path_lower": path, "path_display": path, "id": "id:aaaaaaaaaaaaaaaaaaaaaa",
            "client_modified": now, "server_modified": now, "rev": "0123456789abcdef0", "size": len(content),
            "is_downloadable": True, "content_hash": "0" * 64,
        })  # fmt: skip
