import os
import socket
import tempfile

import pytest

from dlp_addon.model.inspection import Inspection
from dlp_addon.worker_messages import DONE, LENGTH, Done, Job, receive_job, receive_message, send_job, send_message


def test_message_arrives_whole() -> None:
    """A framed message arrives as it was sent, also behind another."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        send_message(ours, b"first")
        send_message(ours, b"")

        assert receive_message(theirs) == b"first"
        assert receive_message(theirs) == b""


def test_job_brings_its_body() -> None:
    """The descriptor of the body travels with the job and reads the same bytes."""
    ours, theirs = socket.socketpair()
    job = Job(file_name="a.csv", size=4, sha256="00")
    with ours, theirs, tempfile.TemporaryFile() as body:
        body.write(b"body")
        body.flush()
        send_job(ours, job, body.fileno())
        received = receive_job(theirs)

        assert received is not None
        assert received[0] == job
        assert os.pread(received[1][0], 10, 0) == b"body"
        os.close(received[1][0])


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
