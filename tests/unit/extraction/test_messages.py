import base64
import gzip
from collections.abc import Callable

import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.extraction.messages import read_message
from dlp_addon.model.content import UnreadPart, Upload

type Build = Callable[..., Message]


def _contents(message: Message, bounds: Bounds) -> list[bytes]:
    return [bytes(piece.content) for piece in read_message(message, bounds) if isinstance(piece, Upload)]


def _reasons(message: Message, bounds: Bounds) -> list[UnscannableReason]:
    return [piece.reason for piece in read_message(message, bounds) if isinstance(piece, UnreadPart)]


def _nested(depth: int) -> bytes:
    body = b"Ann,1"
    for level in reversed(range(depth)):
        header = b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (level + 1) if level + 1 < depth else b"\r\n"
        body = b"--b%d\r\n" % level + header + body + b"\r\n--b%d--" % level
    return body


def test_nested_multipart_is_read(build_message: Build, bounds: Bounds) -> None:
    """Multipart inside multipart is cut to its innermost part."""
    assert _contents(build_message(_nested(5), "multipart/mixed; boundary=b0"), bounds) == [b"Ann,1"]


def test_nesting_is_bounded_and_named(build_message: Build, bounds: Bounds) -> None:
    """Nesting past `max_depth` is reported, and what is inside is handed over uncut."""
    message = build_message(_nested(50), "multipart/mixed; boundary=b0")

    assert _reasons(message, bounds) == [UnscannableReason.OVER_LIMIT]
    assert any(b"Ann,1" in content for content in _contents(message, bounds))


def test_encodings_of_a_part_are_undone(build_message: Build, bounds: Bounds) -> None:
    """A part may be compressed and encoded for itself."""
    content = base64.encodebytes(gzip.compress(b"Ann,1"))
    fields = (("Content-Transfer-Encoding", "base64"), ("Content-Type", "text/csv"))

    assert _contents(build_message(content, fields=fields), bounds) == [gzip.compress(b"Ann,1")]
    assert _contents(build_message(gzip.compress(b"Ann,1"), fields=(("content-encoding", "gzip"),)), bounds) == [
        b"Ann,1"
    ]


def test_unknown_transfer_encoding_is_named(build_message: Build, bounds: Bounds) -> None:
    """An encoding that nobody knows is reported where the content is not plainly readable without it."""
    fields = (("Content-Transfer-Encoding", "x-secret"),)

    assert _reasons(build_message(b"\x00\x01", fields=fields), bounds) == [UnscannableReason.UNKNOWN_ENCODING]
    assert _reasons(build_message(b"Ann,1", fields=fields), bounds) == []


@pytest.mark.parametrize(
    "content_type",
    [
        "",
        "text/csv",
        "multipart/form-data; boundary=nowhere",
        "application/grpc",
        "application/grpc-web-text",
        "application/cbor",
        "application/msgpack",
        "application/http",
        "application/x-www-form-urlencoded",
        "no type at all",
    ],
)
def test_no_label_hides_a_file(content_type: str, build_message: Build, bounds: Bounds) -> None:
    """Under any label the bytes of a file are handed over as they stand."""
    content = b"PK\x03\x04\x14\x00" + bytes(range(256))

    assert content in _contents(build_message(content, content_type), bounds)


@pytest.mark.parametrize("content_type", ["multipart/form-data; boundary=b", "application/x-www-form-urlencoded"])
def test_forms_compressed_without_a_word_are_read(content_type: str, build_message: Build, bounds: Bounds) -> None:
    """A form that is compressed and does not say so is decoded by its first bytes, and kept as it stands too."""
    form = b"--b\r\n\r\nAnn,1\r\n--b--" if content_type.startswith("multipart") else b"a=Ann%2C1"
    packed = gzip.compress(form)

    assert _contents(build_message(packed, content_type), bounds) == [b"Ann,1", packed]


def test_empty_parts_are_no_uploads(build_message: Build, bounds: Bounds) -> None:
    """A part without content is nothing to examine."""
    body = b'--b\r\nContent-Disposition: form-data; name="f"; filename=""\r\n\r\n\r\n--b--\r\n'

    assert _contents(build_message(body, "multipart/form-data; boundary=b"), bounds) == []
