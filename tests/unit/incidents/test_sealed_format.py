import io
import os
from pathlib import Path

import pytest

from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.sealed_format import SealedContent, build_head, read_head
from tests.sample_events import INCIDENT, make_request


def test_the_head_keeps_no_credentials() -> None:
    """A reviewer gets what is needed to take a form apart, and nothing to act as the sender with."""
    headers = {"Content-Type": "multipart/form-data; boundary=x", "Cookie": "session=1", "AUTHORIZATION": "Bearer y"}
    head = read_head(io.BytesIO(build_head(INCIDENT, make_request(headers, path="/up?token=z"))))

    assert head["headers"] == [["Content-Type", "multipart/form-data; boundary=x"]]
    assert (head["path"], head["incident_id"]) == ("/up", INCIDENT)


def test_the_descriptor_is_read_whole_and_left_where_it_was(tmp_path: Path) -> None:
    """Head and body come in order, in whatever portions, while another reader keeps its place."""
    path = tmp_path / "body"
    path.write_bytes(bytes(range(256)) * 100)
    with path.open("rb") as file:
        file.seek(77)
        content = io.BufferedReader(SealedContent(b"head\n", file.fileno()), 1000).read()
        position = os.lseek(file.fileno(), 0, os.SEEK_CUR)

    assert content == b"head\n" + path.read_bytes()
    assert position == 77


@pytest.mark.parametrize("content", [b"", b"{}\n", b"[]\n", b"x" * 5000, b'{"format": "other"}\n'])
def test_another_format_is_refused(content: bytes) -> None:
    """What was not sealed here is told, whatever it is."""
    with pytest.raises(QuarantineError):
        read_head(io.BytesIO(content))
