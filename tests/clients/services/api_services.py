"""Small faithful servers of single services: what their SDKs need to believe that a file was taken."""

import base64
import json
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from tests.clients.network import Answer, Arrived
from tests.clients.services.answers import as_json, read_parts


@dataclass(slots=True)
class Slack:
    """`files.getUploadURLExternal`, the upload itself on another host, `files.completeUploadExternal`."""

    files: dict[str, bytes] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        if arrived.path == "/api/files.getUploadURLExternal":
            name = arrived.query.get("filename") or dict(_form(arrived))["filename"]
            path = f"/upload/v1/{len(self.names):08d}"
            self.names[path] = name
            return as_json({"ok": True, "upload_url": f"https://files.slack.com{path}", "file_id": "F01"})
        if arrived.path.startswith("/upload/v1/"):
            self.files[self.names[arrived.path]] = arrived.body
            return Answer(200, b"OK - %d" % len(arrived.body))
        return as_json({"ok": True, "files": [{"id": "F01", "title": "x"}]})


def _form(arrived: Arrived) -> list[tuple[str, str]]:
    return parse_qsl(arrived.body.decode())


@dataclass(slots=True)
class OpenAi:
    """Files, uploads in parts, and questions with a file in them."""

    files: dict[str, bytes] = field(default_factory=dict)
    uploads: dict[str, tuple[str, dict[str, bytes]]] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        pieces = arrived.path.strip("/").split("/")
        if arrived.path == "/v1/files":
            content = dict(read_parts(arrived))["file"]
            name = arrived.body.partition(b'filename="')[2].partition(b'"')[0].decode()
            self.files[name] = content
            return as_json(_file(name, content))
        if arrived.path == "/v1/uploads":
            name = json.loads(arrived.body)["filename"]
            upload = f"upload_{len(self.uploads):08d}"
            self.uploads[upload] = (name, {})
            return as_json(_upload(upload, "pending"))
        if len(pieces) == 4 and pieces[3] == "parts":
            name, parts = self.uploads[pieces[2]]
            part = f"part_{pieces[2]}_{len(parts):04d}"
            parts[part] = dict(read_parts(arrived))["data"]
            return as_json({"id": part, "object": "upload.part", "created_at": 1, "upload_id": pieces[2]})
        if len(pieces) == 4 and pieces[3] == "complete":
            name, parts = self.uploads[pieces[2]]
            self.files[name] = b"".join(parts[part] for part in json.loads(arrived.body)["part_ids"])
            return as_json({**_upload(pieces[2], "completed"), "file": _file(name, self.files[name])})
        if arrived.path == "/v1/chat/completions":
            told = json.loads(arrived.body)["messages"][0]["content"][0]["file"]
            self.files[told["filename"]] = base64.b64decode(told["file_data"].partition(",")[2])
            message = {"role": "assistant", "content": "read"}
            choice = {"index": 0, "finish_reason": "stop", "message": message}
            return as_json({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]})
        return as_json({"error": {"message": "not found"}}, 404)


def _upload(upload: str, status: str) -> dict[str, object]:
    return {"id": upload, "object": "upload", "bytes": 1, "created_at": 1, "expires_at": 2, "filename": "x",
            "purpose": "assistants", "status": status}  # fmt: skip


def _file(name: str, content: bytes) -> dict[str, object]:
    return {"id": f"file-{name}", "object": "file", "bytes": len(content), "created_at": 1, "filename": name,
            "purpose": "assistants", "status": "processed"}  # fmt: skip


@dataclass(slots=True)
class GitHub:
    """The contents API."""

    files: dict[str, bytes] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        if arrived.method == "PUT" and "/contents/" in arrived.path:
            name = arrived.path.rpartition("/contents/")[2]
            self.files[name.strip("/")] = base64.b64decode(json.loads(arrived.body)["content"])
            return as_json({"content": {"name": name, "path": name}, "commit": {"sha": "0" * 40}}, 201)
        return as_json({"message": "Not Found"}, 404)


@dataclass(slots=True)
class Salesforce:
    """Records with a file in base64, and the bulk API, whose jobs take rows as CSV."""

    files: dict[str, bytes] = field(default_factory=dict)
    jobs: int = 0

    async def __call__(self, arrived: Arrived) -> Answer:
        if arrived.path.rstrip("/").endswith("/ContentVersion"):
            told = json.loads(arrived.body)
            self.files[told["PathOnClient"]] = base64.b64decode(told["VersionData"])
            return as_json({"id": "068000000000001", "success": True, "errors": []}, 201)
        if arrived.path.rstrip("/").endswith("/jobs/ingest"):
            self.jobs += 1
            return as_json({"id": f"750{self.jobs:012d}", "state": "Open", "object": "Contact"})
        if arrived.path.endswith("/batches"):
            self.files["bulk.csv"] = self.files.get("bulk.csv", b"") + arrived.body
            return Answer(201)
        if "/jobs/ingest/" in arrived.path:
            done = {"id": "750", "state": "JobComplete", "numberRecordsProcessed": 1, "numberRecordsFailed": 0}
            return as_json(done)
        return as_json([], 404)


@dataclass(slots=True)
class Graph:
    """Upload sessions of OneDrive: the ranges go to another host, without credentials."""

    files: dict[str, bytes] = field(default_factory=dict)
    sessions: dict[str, tuple[str, bytearray]] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        if arrived.path.endswith("/createUploadSession"):
            name = json.loads(arrived.body)["item"]["name"]
            session = f"/up/{len(self.sessions):08d}"
            self.sessions[session] = (name, bytearray())
            address = f"https://invented-my.sharepoint.com{session}"
            return as_json({"uploadUrl": address, "expirationDateTime": "2027-01-01T00:00:00Z",
                            "nextExpectedRanges": ["0-"]})  # fmt: skip
        name, held = self.sessions[arrived.path]
        if arrived.method == "DELETE":
            return Answer(204)
        span, _, size = arrived.headers["Content-Range"].removeprefix("bytes ").partition("/")
        start, total = int(span.partition("-")[0]), int(size)
        # msgraph-core sends the last range twice.
        held[start : start + len(arrived.body)] = arrived.body
        if len(held) < total:
            # The documentation has ranges with and without an end; msgraph-core only reads those with one.
            missing = f"{len(held)}-{total - 1}"
            return as_json({"expirationDateTime": "2027-01-01T00:00:00Z", "nextExpectedRanges": [missing]}, 202)
        self.files[name] = bytes(held)
        return as_json({"id": "01", "name": name, "size": total}, 201)


@dataclass(slots=True)
class GitLfs:
    """The batch API of Git LFS and its basic transfer."""

    files: dict[str, bytes] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        if arrived.method == "PUT":
            self.files[arrived.path.rpartition("/")[2]] = arrived.body
            return Answer(200)
        if not arrived.path.endswith("/objects/batch"):
            return as_json({"message": "not found"}, 404)
        wanted = json.loads(arrived.body)["objects"]
        objects = [
            {**one, "actions": {"upload": {"href": f"https://{arrived.host}/objects/{one['oid']}"}}} for one in wanted
        ]
        answer = as_json({"transfer": "basic", "objects": objects})
        return Answer(200, answer.body, {"Content-Type": "application/vnd.git-lfs+json"})
