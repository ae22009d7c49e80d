"""Takes opened content apart into the files that the sender chose, under names that do no harm."""

import mmap
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import QuarantineError
from dlp_addon.extraction import extract
from dlp_addon.incidents.state_directory import PRIVATE_FILE
from dlp_addon.model.content import Content, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest

MAX_FILES = 1000
MAX_NAME_CHARACTERS = 100
_UNSAFE = re.compile(r"[^0-9A-Za-z._-]+")


def write_files(head: dict[str, object], body: Path, directory: Path) -> tuple[Path, ...]:
    """Writes each file that the opened request carries into a directory (0600, never over another file).

    Without sealed headers, or where the body is one file already, nothing is written: the body is that file.

    Raises:
        QuarantineError: a file cannot be written.
    """
    if "headers" not in head:
        return ()
    try:
        with _mapped(body) as content:
            return tuple(_write_uploads(sealed_request(head), content, directory))
    except OSError as error:
        raise QuarantineError(f"{directory}: {error.strerror or 'cannot be written'}") from error


def safe_name(name: str, number: int) -> str:
    """A file name of letters, digits, dots, hyphens and underscores in ASCII, made unique by its number.

    It names no other folder, no hidden file and no option, whatever the sender called the file.
    """
    last = name.replace("\\", "/").rpartition("/")[2]
    plain = unicodedata.normalize("NFKD", last).encode("ascii", "replace").decode()
    stem = _UNSAFE.sub("_", plain)[-MAX_NAME_CHARACTERS:].strip("._-")
    return f"{number:03}-{stem or 'file'}"


def _write_uploads(request: UploadRequest, content: Content, directory: Path) -> Iterator[Path]:
    limits = Limits()
    budget = OutputBudget(limits, partial(_scratch, directory))
    number = 0
    for part in extract(request, content, limits, budget):
        if isinstance(part, Upload) and part.is_file and len(part.content) != len(content) and number < MAX_FILES:
            number += 1
            path = directory / safe_name(part.name, number)
            _write(path, part.content)
            yield path


def _scratch(directory: Path) -> BinaryIO:
    return tempfile.TemporaryFile(dir=directory)


def _write(path: Path, content: Content) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    with open(os.open(path, flags, PRIVATE_FILE), "wb") as file:  # noqa: PTH123 - Path.open takes no descriptor
        file.write(content)


@contextmanager
def _mapped(path: Path) -> Iterator[Content]:
    with path.open("rb") as file:
        if not path.stat().st_size:
            yield memoryview(b"")
            return
        # Not closed by hand: views of it may outlive this block, and it ends with the last of them.
        yield memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def sealed_request(head: dict[str, object]) -> UploadRequest:
    """The request that sealed content came in, as far as it was sealed with it."""
    headers = head["headers"]
    pairs = headers if isinstance(headers, list) else []
    return UploadRequest(
        id="opened",
        method=str(head.get("method", "POST")),
        scheme="https",
        destination=Destination(authority="", port=0),
        sender=Sender(address=""),
        path=str(head.get("path", "/")),
        headers=tuple((str(pair[0]), str(pair[1])) for pair in pairs if isinstance(pair, list) and len(pair) == 2),
        protocol="HTTP/1.1",
        received_at=datetime.now(UTC),
    )
