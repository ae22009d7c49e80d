"""The readers under test. Each takes any bytes and may raise nothing but UnscannableError."""

import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError
from dlp_addon.extraction import extract
from dlp_addon.model.content import Artifact, Upload
from dlp_addon.model.limits import MIB, Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.table import Table
from dlp_addon.tabular import coded_files, read_tables
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.layout import locate_tables
from dlp_addon.unpacking import unpack
from dlp_addon.unpacking.sealed.passwords import Passwords
from dlp_addon.zip_structure import read_directory

LIMITS = Limits(max_unpacked_bytes=32 * MIB, min_ratio_bytes=MIB, max_members=300, max_cells=300_000, max_depth=5)

REQUESTS = {
    "multipart": ("multipart/form-data; boundary=b", ""),
    "related": ("multipart/related; boundary=b", ""),
    "form": ("application/x-www-form-urlencoded", ""),
    "aws_chunked": ("application/octet-stream", "aws-chunked"),
    "gzip": ("text/plain", "gzip"),
    "brotli": ("text/plain", "br"),
    "zstd": ("text/plain", "zstd"),
    "message_pack": ("application/msgpack", ""),
    "cbor": ("application/cbor", ""),
    "grpc": ("application/grpc", ""),
    "grpc_text": ("application/grpc-web-text", ""),
    "batch": ("application/http", ""),
}
"""Content-Type and Content-Encoding by the reader that they choose."""

ARTIFACTS = {
    "delimited": "text/csv",
    "plain_text": "text/plain",
    "json": "application/json",
    "xml": "application/xml",
    "html": "text/html",
}
"""Media types by the reader that they choose."""


def new_budget() -> OutputBudget:
    """The budget of one inspection."""
    return OutputBudget(LIMITS, tempfile.TemporaryFile)


def request_of(content_type: str, content_encoding: str, path: str = "/upload") -> UploadRequest:
    """A request with these fields."""
    return UploadRequest(
        id="1",
        method="POST",
        scheme="https",
        destination=Destination(authority="site.example", port=443),
        sender=Sender(address="192.0.2.1"),
        path=path,
        headers=(("Content-Type", content_type), ("Content-Encoding", content_encoding)),
        protocol="HTTP/1.1",
        received_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


def read_request(content_type: str, content_encoding: str, content: bytes) -> None:
    """Extract from a request with this body."""
    request = request_of(content_type, content_encoding)
    for _ in extract(request, memoryview(content), LIMITS, new_budget()):
        pass


def read_fields(content: bytes) -> None:
    """Extract from a request whose target and fields are hostile: three lines of the content."""
    target, content_type, encoding, body = [*content.decode("latin-1").split("\n", 3), "", "", ""][:4]
    request = request_of(content_type, encoding, "/" + target)
    for _ in extract(request, memoryview(body.encode("latin-1")), LIMITS, new_budget()):
        pass


def read_artifact(media_type: str, content: bytes) -> None:
    """Read the tables of content that was told to be of this type."""
    artifact = Artifact(path="a", content=memoryview(content), media_type=media_type)
    for table in read_tables(artifact, LIMITS):
        if isinstance(table, Table):
            list(coded_files(table))


def read_file(content: bytes) -> None:
    """Unpack a file and read the tables of everything in it; content never vanishes without a word."""
    upload = Upload(name="a", content=memoryview(content))
    found = 0
    for artifact in unpack(upload, LIMITS, new_budget(), Passwords(("spring",), LIMITS)):
        found += 1
        if isinstance(artifact, Artifact):
            for _ in read_tables(artifact, LIMITS):
                pass
    if content and not found:
        raise AssertionError("nothing was said about the content")


def read_layout(content: bytes) -> None:
    """Find the tables of a grid: lines of cells between vertical bars."""
    lines = content.decode("latin-1").split("\n")[:300]
    for _ in locate_tables(build_grid([line.split("|")[:60] for line in lines])):
        pass


def read_zip_directory(content: bytes) -> None:
    """Read the directory of a zip."""
    read_directory(memoryview(content), LIMITS.max_members)


READERS: Mapping[str, Callable[[bytes], None]] = {
    **{name: partial(read_request, *fields) for name, fields in REQUESTS.items()},
    **{name: partial(read_artifact, media_type) for name, media_type in ARTIFACTS.items()},
    "fields": read_fields,
    "file": read_file,
    "layout": read_layout,
    "zip_directory": read_zip_directory,
}


def read(name: str, content: bytes) -> None:
    """Read as one reader does; that content cannot be read is no failure."""
    try:
        READERS[name](content)
    except UnscannableError:
        return
