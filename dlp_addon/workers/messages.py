"""What the pool and its workers say to each other: framed JSON over a socket, large bodies as descriptors.

Light on purpose: the proxy's process imports it and never the inspector.
"""

import socket
import struct
from dataclasses import dataclass, field
from typing import Literal

from pydantic import TypeAdapter

from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.limits import Limits
from dlp_addon.model.person_keys import PersonHashing
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import UploadPart

type Body = int | bytes
"""What is inspected: the content itself where it is small, else a descriptor of a file with all of it."""

LENGTH = struct.Struct("!Q")
"""Every answer on the socket is its length in eight bytes, then JSON."""
JOB_HEAD = struct.Struct("!Qq")
"""Every job is the length of its JSON and that of its content, -1 where that comes as a descriptor; then both."""
MAX_INLINE_BYTES = 64 * 1024
"""Of content that goes through the socket: it fits into its buffer, and costs less than a file."""
MAX_MESSAGE_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One inspection: of a request's body, or of a file where `file_name` is set.

    Attributes:
        is_split: look for a part of a split upload, and inspect all of the request but that.
        is_unfinished: the file is not complete yet.
        begins: it is there from its first byte on.
        later: where in an unfinished file bytes are missing.
        writes_part: inspect nothing; write the decoded part to the output's descriptor.
        hashing: how to hash people; None to hash nobody.
    """

    request: UploadRequest | None = None
    file_name: str | None = None
    is_split: bool = False
    is_unfinished: bool = False
    begins: bool = True
    later: tuple[int, ...] = ()
    writes_part: bool = False
    hashing: PersonHashing | None = None
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The worker's first message; `confinement` names what is in force."""

    kind: Literal["ready"] = "ready"
    pid: int
    confinement: tuple[Mechanism, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The worker's answer to a job. `failure` is stage and exception class where the inspection itself broke."""

    kind: Literal["done"] = "done"
    inspection: Inspection
    failure: str | None = None
    part: UploadPart | None = None
    resident_bytes: int


JOB = TypeAdapter(Job)
READY = TypeAdapter(Ready)
DONE = TypeAdapter(Done)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSettings:
    """What a worker is started with.

    Attributes:
        recognizers: text of the admins' recognizer file, None without one.
        passwords: what admins expect sealed files to be sealed with; never shown.
    """

    limits: Limits
    scratch_directory: str
    recognizers: str | None = None
    passwords: tuple[str, ...] = field(default=(), repr=False)


def send_message(connection: socket.socket, message: bytes) -> None:
    """Send one framed message."""
    connection.sendall(LENGTH.pack(len(message)) + message)


def receive_exactly(connection: socket.socket, size: int) -> bytes:
    """Receive `size` bytes; raises EOFError when the other end closes before."""
    buffer = bytearray()
    while len(buffer) < size:
        piece = connection.recv(min(size - len(buffer), 1 << 20))
        if not piece:
            raise EOFError
        buffer += piece
    return bytes(buffer)


def receive_message(connection: socket.socket) -> bytes:
    """Receive one framed message; raises EOFError, or ValueError for one over MAX_MESSAGE_BYTES."""
    (size,) = LENGTH.unpack(receive_exactly(connection, LENGTH.size))
    if size > MAX_MESSAGE_BYTES:
        message = "message over the limit"
        raise ValueError(message)
    return receive_exactly(connection, size)


def pack_job(job: Job, body: Body) -> bytes:
    """A job as it goes over the socket, with its content where that is no descriptor."""
    message = JOB.dump_json(job)
    if isinstance(body, int):
        return JOB_HEAD.pack(len(message), -1) + message
    return b"".join((JOB_HEAD.pack(len(message), len(body)), message, body))


def receive_job(connection: socket.socket) -> tuple[Job, Body, int | None] | None:
    """Receive a job, its body and the descriptor of its output, if it has one; None when the other end has closed."""
    head, descriptors, _, _ = socket.recv_fds(connection, JOB_HEAD.size, 2)
    if not head:
        return None
    head += receive_exactly(connection, JOB_HEAD.size - len(head))
    size, content_size = JOB_HEAD.unpack(head)
    job = JOB.validate_json(receive_exactly(connection, size))
    body = descriptors.pop(0) if content_size < 0 else receive_exactly(connection, content_size)
    return job, body, descriptors[0] if descriptors else None
