import base64
import gzip
from collections.abc import Callable

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.extraction.remote_calls import is_framed, read_frames
from dlp_addon.model.content import UnreadPart, Upload

type Build = Callable[..., Message]


def _frame(payload: bytes, flags: int = 0) -> bytes:
    return bytes([flags]) + len(payload).to_bytes(4) + payload


def _read(message: Message, bounds: Bounds) -> tuple[list[bytes], list[UnscannableReason]]:
    pieces = list(read_frames(message, bounds))
    contents = [bytes(piece.content) for piece in pieces if isinstance(piece, Upload)]
    return contents, [piece.reason for piece in pieces if isinstance(piece, UnreadPart)]


@pytest.mark.parametrize(
    ("media_type", "framed"),
    [
        ("application/grpc", True),
        ("application/grpc+proto", True),
        ("application/grpc-web-text+proto", True),
        ("application/connect+json", True),
        ("application/json", False),
        ("application/grpcx", False),
    ],
)
def test_framed_types_are_told(media_type: str, framed: bool) -> None:  # noqa: FBT001 (a table of cases)
    """gRPC, gRPC-Web and streams of Connect are framed."""
    assert is_framed(media_type) is framed


def test_messages_are_taken_out_of_their_frames(build_message: Build, bounds: Bounds) -> None:
    """Each frame gives its message."""
    contents, reasons = _read(build_message(_frame(b"{1}") + _frame(b"{2}", 2), "application/connect+json"), bounds)

    assert contents == [b"{1}", b"{2}"]
    assert reasons == []


@pytest.mark.parametrize("field", ["grpc-encoding", "connect-content-encoding", None])
def test_compressed_frames_are_decoded(field: str | None, build_message: Build, bounds: Bounds) -> None:
    """A compressed message is decoded by the coding that the call names, gzip where it names none."""
    fields = (("Content-Type", "application/grpc"), *(((field, "gzip"),) if field else ()))
    contents, reasons = _read(build_message(_frame(gzip.compress(b"Ann"), 1), fields=fields), bounds)

    assert contents == [b"Ann"]
    assert reasons == []


def test_text_frames_are_decoded_segment_by_segment(build_message: Build, bounds: Bounds) -> None:
    """Base64 that ends with its padding and starts again is one stream of frames."""
    body = base64.b64encode(_frame(b"{Ann}")) + base64.b64encode(_frame(b"{Bob12}"))
    contents, _ = _read(build_message(body, "application/grpc-web-text"), bounds)

    assert contents == [b"{Ann}", b"{Bob12}"]


def test_text_that_is_not_base64_is_handed_over(build_message: Build, bounds: Bounds) -> None:
    """No character is skipped: what does not decode throughout stays as it came."""
    contents, errors = _read(build_message(b"--b", "application/grpc-web-text"), bounds)

    assert contents == [b"--b"]
    assert errors


def test_cut_frames_are_named_and_handed_over(build_message: Build, bounds: Bounds) -> None:
    """Bytes that are no whole frame are reported and examined."""
    contents, reasons = _read(build_message(_frame(b"{1}") + b"\x00\x00\x00\x00\x09abc", "application/grpc"), bounds)

    assert b"\x00\x00\x00\x00\x09abc" in contents
    assert reasons == [UnscannableReason.TRUNCATED]


def test_file_streamed_in_many_messages_is_joined(build_message: Build, bounds: Bounds) -> None:
    """Chunks of a file in one field of many messages are one upload."""
    content = b"PK\x03\x04" + bytes(range(256)) * 4
    chunks = [content[start : start + 100] for start in range(0, len(content), 100)]
    body = b"".join(_frame(b"\x0a" + bytes([len(chunk)]) + chunk) for chunk in chunks)
    contents, _ = _read(build_message(body, "application/grpc"), bounds)

    assert content in contents
