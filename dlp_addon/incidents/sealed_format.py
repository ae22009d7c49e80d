"""What stands inside a sealed file: a line of JSON about the request, then the body as it came."""

import io
import json
import os
from collections.abc import Buffer
from typing import BinaryIO

from dlp_addon.errors import QuarantineError
from dlp_addon.model.request import UploadRequest

FORMAT = "dlp-addon-quarantine/1"
MAX_HEAD_BYTES = 1024 * 1024
CREDENTIAL_HEADERS = frozenset(
    {
        "authorization",
        "cookie",
        "proxy-authorization",
        "x-amz-security-token",
        "x-api-key",
        "x-auth-token",
        "x-csrf-token",
        "x-xsrf-token",
        "private-token",
        "dropbox-api-select-user",
    }
)
"""Never sealed: a reviewer needs the content, not the sender's session."""


def build_head(incident_id: str, request: UploadRequest | None) -> bytes:
    """The first line. It holds raw names from headers and path, so it only ever stands inside the seal."""
    head: dict[str, object] = {"format": FORMAT, "incident_id": incident_id}
    if request is not None:
        headers = [pair for pair in request.headers if pair[0].lower() not in CREDENTIAL_HEADERS]
        # Signatures and tokens stand in the query, file names in the path.
        head |= {"method": request.method, "path": request.path.partition("?")[0], "headers": headers}
    return json.dumps(head).encode() + b"\n"


def read_head(sealed: BinaryIO) -> dict[str, object]:
    """The head at the beginning of opened content; the file then stands at the first byte of the body.

    Raises:
        QuarantineError: there is none.
    """
    line = sealed.readline(MAX_HEAD_BYTES)
    try:
        head = json.loads(line)
    except (ValueError, RecursionError):
        head = None
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise QuarantineError("the sealed file has another format")
    return head


class SealedContent(io.RawIOBase):
    """Reads a head and then a file descriptor to its end, without moving the descriptor's own position."""

    def __init__(self, head: bytes, descriptor: int) -> None:
        super().__init__()
        self._head = memoryview(head)
        self._descriptor = descriptor
        self._position = 0

    def readable(self) -> bool:
        """Whether it can be read: yes."""
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        """Fills the buffer as far as one read does; 0 at the end."""
        view = memoryview(buffer).cast("B")
        if self._head:
            count = min(len(view), len(self._head))
            view[:count] = self._head[:count]
            self._head = self._head[count:]
            return count
        count = os.preadv(self._descriptor, [view], self._position)
        self._position += count
        return count
