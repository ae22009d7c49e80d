import os
import socket
import tempfile

import pytest

from dlp_addon.model.inspection import Inspection
from dlp_addon.workers.messages import DONE, LENGTH, Done, Job, pack_job, receive_job, receive_message, send_message


def test_message_arrives_whole() -> None:
    """A framed message arrives as it was sent, also behind another."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        send_message(ours, b"first")
        send_message(ours, b"")

        assert receive_message(theirs) == b"first"
        assert receive_message(theirs) == b""


def test_job_brings_its_body() -> None:
    """The descriptors of body and output travel with the job."""
    ours, theirs = socket.socketpair()
    job = Job(file_name="a.csv", size=4, sha256="00")
    with ours, theirs, tempfile.TemporaryFile() as file, tempfile.TemporaryFile() as written:
        file.write(b"body")
        file.flush()
        socket.send_fds(ours, [pack_job(job, file.fileno())], [file.fileno(), written.fileno()])
        received = receive_job(theirs)

        assert received is not None
        asked, body, output = received
        assert asked == job
        assert isinstance(body, int)
        assert output is not None
        assert os.pread(body, 10, 0) == b"body"
        os.close(body)
        os.close(output)


@pytest.mark.parametrize("content", [b"", b"body", bytes(60_000)])
def test_small_body_comes_in_the_message(content: bytes) -> None:
    """What is small needs no file, and what follows it is read as the next job."""
    ours, theirs = socket.socketpair()
    job = Job(file_name="a.csv", size=len(content), sha256="00")
    with ours, theirs:
        ours.sendall(pack_job(job, content) + pack_job(job, b"next"))

        assert receive_job(theirs) == (job, content, None)
        assert receive_job(theirs) == (job, b"next", None)


def test_end_of_the_other_side_is_seen() -> None:
    """A closed socket is the end of service for a worker and an error for the pool."""
    ours, theirs = socket.socketpair()
    with theirs:
        ours.close()

        assert receive_job(theirs) is None
        with pytest.raises(EOFError):
            receive_message(theirs)


def test_oversized_message_is_refused() -> None:
    """A worker that was taken over cannot make the proxy allocate what it announces."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall(LENGTH.pack(1 << 60))

        with pytest.raises(ValueError, match="limit"):
            receive_message(theirs)


def test_answer_is_validated() -> None:
    """An answer that is no inspection is refused, whatever a worker sends."""
    done = Done(inspection=Inspection(body_bytes=1, body_sha256="00"), resident_bytes=1)

    assert DONE.validate_json(DONE.dump_json(done)) == done
    with pytest.raises(ValueError, match="validation error"):
        DONE.validate_json(b'{"kind": "done", "inspection": {"tables": 5}}')
