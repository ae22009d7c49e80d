import errno
import gzip
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.inspector import Examined, Inspector
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.limits import Limits
from dlp_addon.workers.messages import Job
from dlp_addon.workers.process import (
    LARGE_BODY_BYTES,
    giving_pages_back,
    map_body,
    resident_bytes,
    run,
    scratch_in,
    warm,
)


@dataclass(frozen=True)
class BrokenInspector:
    """Raises what it is given, with a value in its text."""

    error: BaseException
    hashing: object = None

    def inspect_file(self, *_: object) -> Examined:
        raise self.error


class Panic(BaseException):
    """Derives from BaseException as panics of Rust extensions do."""


@pytest.mark.parametrize("error", [Panic("Zora Quill"), RuntimeError("Zora Quill"), MemoryError()])
def test_whatever_is_raised_becomes_a_failure(error: BaseException) -> None:
    """A panic or bug ends one job; only the class of it is told, and the body counts as not examined."""
    descriptor = os.memfd_create("body")
    os.write(descriptor, b"Zora Quill")

    done = run(BrokenInspector(error), Job(file_name="a", size=10, sha256="00"), descriptor)  # type: ignore[arg-type]

    assert done.failure == f"worker:{type(error).__name__}"
    assert done.inspection.unscannable[0].reason is UnscannableReason.INSPECTION_FAILED
    assert "Zora" not in repr(done)
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


def test_pages_of_a_large_body_are_given_back() -> None:
    """What was read of a long mapping does not stay this process's memory, and reads the same again."""
    descriptor = os.memfd_create("body")
    os.truncate(descriptor, LARGE_BODY_BYTES)
    with map_body(descriptor, LARGE_BODY_BYTES) as body:
        memoryview(body).tobytes()
        before = resident_bytes()
        with giving_pages_back(body):
            while resident_bytes() > before - LARGE_BODY_BYTES // 2:
                time.sleep(0.01)

        assert body[-1] == 0
    os.close(descriptor)


def test_body_is_mapped_not_copied() -> None:
    """The worker sees the spooled bytes, and an empty body is an empty view."""
    with tempfile.TemporaryFile() as file:
        file.write(b"bytes")
        file.flush()
        with map_body(file.fileno(), 5) as body:
            assert bytes(memoryview(body)) == b"bytes"
        with map_body(file.fileno(), 0) as body:
            assert bytes(body) == b""


def test_scratch_leaves_no_name(tmp_path: Path) -> None:
    """Temporary files have no name, so that nothing stays when the worker is killed."""
    with scratch_in(str(tmp_path))() as scratch:
        scratch.write(b"x")

        assert list(tmp_path.iterdir()) == []


def test_memory_is_measured() -> None:
    """The figure that recycles a worker is its resident memory in bytes."""
    assert 1_000_000 < resident_bytes() < 64 * 1024**3


def test_worker_is_silent() -> None:
    """A worker prints nowhere: libraries print values."""
    program = """
import os, sys
from dlp_addon.workers.process import silence
report = os.dup(1)
silence()
print("Zora Quill"); sys.stderr.write("Zora Quill"); os.write(2, b"Zora Quill")
os.write(report, b"done")
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert ended.stdout == b"done"
    assert ended.stderr == b""


def test_full_scratch_disk_ends_in_a_reason() -> None:
    """Content that finds no scratch space is not examined and says so; nothing hangs."""

    def full() -> BinaryIO:
        raise OSError(errno.ENOSPC, "no space")

    packed = gzip.compress(bytes(4 << 20))
    descriptor = os.memfd_create("body")
    os.write(descriptor, packed)
    inspector = Inspector(Limits(), full, lambda *_: None)  # type: ignore[arg-type]

    done = run(inspector, Job(file_name="a.gz", size=len(packed), sha256="00"), descriptor)

    assert done.failure == "unpacking:OSError"
    assert UnscannableReason.INSPECTION_FAILED in {part.reason for part in done.inspection.unscannable}


def test_digest_is_the_callers() -> None:
    """A failed inspection still names the body by size and digest."""
    content = b"abc"
    descriptor = os.memfd_create("body")
    job = Job(file_name="a", size=3, sha256=sha256(content).hexdigest())

    done = run(BrokenInspector(RuntimeError()), job, descriptor)  # type: ignore[arg-type]

    assert isinstance(done.inspection, Inspection)
    assert done.inspection.body_sha256 == job.sha256


class RecordingInspector:
    """Notes what it is given."""

    def __init__(self) -> None:
        self.files: list[tuple[str, bytes]] = []

    def inspect_file(self, name: str, content: memoryview, _sha256: str) -> None:
        self.files.append((name, bytes(content)))


def test_warming_inspects_a_table() -> None:
    """What is compiled at first use is compiled before the first upload."""
    inspector = RecordingInspector()

    warm(inspector)  # type: ignore[arg-type]

    (file,) = inspector.files
    assert file[1].count(b"\n") == 51
