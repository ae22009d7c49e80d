"""Google's upload protocols: simple, multipart/related and resumable, as Cloud Storage and Drive document them."""

import base64
import hashlib
import json
import re
from dataclasses import dataclass, field

from tests.clients.network import Answer, Arrived
from tests.clients.services.answers import as_json, read_parts

_RANGE = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")


@dataclass(slots=True)
class Google:
    """`files` holds what is complete, `sessions` what is not."""

    files: dict[str, bytes] = field(default_factory=dict)
    sessions: dict[str, tuple[str, bytearray]] = field(default_factory=dict)

    async def __call__(self, arrived: Arrived) -> Answer:
        kind = arrived.query.get("uploadType")
        if "upload_id" in arrived.query:
            return self._continue(arrived)
        if kind == "resumable":
            return self._start(arrived)
        if kind == "multipart":
            metadata, content = (content for _, content in read_parts(arrived))
            return self._keep(json.loads(metadata)["name"], content)
        if kind == "media":
            return self._keep(arrived.query["name"], arrived.body)
        return as_json({"error": {"code": 404, "message": "not found"}}, 404)

    def _start(self, arrived: Arrived) -> Answer:
        name = json.loads(arrived.body or b"{}").get("name") or arrived.query.get("name", "")
        session = f"session-{len(self.sessions)}-{name}"
        self.sessions[session] = (name, bytearray())
        address = f"https://{arrived.host}{arrived.path}?uploadType=resumable&upload_id={session}"
        return Answer(200, b"", {"Location": address, "X-GUploader-UploadID": session})

    def _continue(self, arrived: Arrived) -> Answer:
        name, held = self.sessions[arrived.query["upload_id"]]
        match = _RANGE.fullmatch(arrived.headers.get("Content-Range", ""))
        if match is None:
            return self._keep(name, arrived.body)
        if match[1] is not None:
            del held[int(match[1]) :]
            held += arrived.body
        if match[3] != "*" and len(held) == int(match[3]):
            return self._keep(name, bytes(held))
        reached = {"Range": f"bytes=0-{len(held) - 1}"} if held else {}
        return Answer(308, b"", reached)

    def _keep(self, name: str, content: bytes) -> Answer:
        self.files[name] = content
        digests = {
            "md5Hash": base64.b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode(),
            "crc32c": _crc32c(content),
        }
        return as_json(
            {"id": name, "name": name, "size": str(len(content)), "bucket": "drop", "generation": "1", **digests}
        )


def _crc32c(content: bytes) -> str:
    """Castagnoli's CRC (RFC 3720, appendix B.4) in base64, as the storage states it."""
    value = 0xFFFFFFFF
    for byte in content:
        value = _CRC_TABLE[(value ^ byte) & 0xFF] ^ (value >> 8)
    return base64.b64encode((value ^ 0xFFFFFFFF).to_bytes(4)).decode()


def _crc_entry(value: int) -> int:
    for _ in range(8):
        value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
    return value


_CRC_TABLE = tuple(map(_crc_entry, range(256)))
