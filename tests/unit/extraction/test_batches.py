from collections.abc import Callable

import pytest

from dlp_addon.extraction.batches import read_inner_request
from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.model.content import Upload

type Build = Callable[..., Message]


def test_inner_request_is_a_message(build_message: Build, bounds: Bounds) -> None:
    """A request in a part has fields, a target that names it, and content of its own."""
    body = b"PUT /files/a.csv HTTP/1.1\r\nContent-Type: text/csv\r\n\r\nAnn,1"
    (inner,) = read_inner_request(build_message(body, "application/http"), bounds)

    assert isinstance(inner, Message)
    assert (inner.name, inner.depth) == ("a.csv", 1)
    assert inner.content_type.value == "text/csv"
    assert bytes(inner.content) == b"Ann,1"


@pytest.mark.parametrize("start", [b"POST /x\n", b"\r\nPOST /x HTTP/2\r\n", b"HTTP/1.1 200 OK\r\n"])
def test_start_lines_are_read_leniently(start: bytes, build_message: Build, bounds: Bounds) -> None:
    """Versions may be missing, lines may end with LF, and responses are read too."""
    pieces = list(read_inner_request(build_message(start + b"Content-Type: text/csv\n\nAnn,1"), bounds))

    assert [bytes(piece.content) for piece in pieces if isinstance(piece, Message)] == [b"Ann,1"]


def test_what_is_no_request_stays_whole(build_message: Build, bounds: Bounds) -> None:
    """A false label does not hide content."""
    (upload,) = read_inner_request(build_message(b"PK\x03\x04", "application/http"), bounds)

    assert isinstance(upload, Upload)
    assert bytes(upload.content) == b"PK\x03\x04"


def test_target_of_an_inner_request_is_read(build_message: Build, bounds: Bounds) -> None:
    """Content in the query of a request in a batch is found."""
    body = b"GET /x?q=" + b"Ann%2C1%0A" * 200 + b" HTTP/1.1\r\nHost: site.example\r\n\r\n"
    contents = [bytes(piece.content) for piece in read_inner_request(build_message(body), bounds)]

    assert b"Ann,1\n" * 200 in contents
