import gzip
import os
import tempfile
import zlib

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction.content_coding import (
    Decoded,
    content_codings,
    implied_coding,
    is_recognizably_plain,
    remove_codings,
    remove_named_codings,
)
from dlp_addon.extraction.message import Bounds
from dlp_addon.model.limits import Limits

_PLAIN = b"name,number\nAnn,1\n"
_NOISE = b"\x00\x01" + bytes(range(256))


def _decode(body: bytes, codings: str, bounds: Bounds) -> tuple[list[bytes], list[UnscannableReason]]:
    decoded: Decoded = remove_codings(memoryview(body), (("Content-Encoding", codings),), bounds)
    return [bytes(content) for content in decoded.contents], [error.reason for error in decoded.errors]


def _raw_deflate(raw: bytes) -> bytes:
    encoder = zlib.compressobj(wbits=-15)
    return encoder.compress(raw) + encoder.flush()


def test_codings_are_listed_in_the_order_applied() -> None:
    """Several fields are one list."""
    assert content_codings((("content-encoding", "GZIP"), ("Content-Encoding", "br, x"))) == ["gzip", "br", "x"]


@pytest.mark.parametrize(
    ("body", "codings"),
    [
        (gzip.compress(_PLAIN, mtime=0), "gzip"),
        (gzip.compress(_PLAIN[:5], mtime=0) + gzip.compress(_PLAIN[5:], mtime=0), "x-gzip"),
        (zlib.compress(_PLAIN), "deflate"),
        (_raw_deflate(_PLAIN), "deflate"),
        (gzip.compress(zlib.compress(_PLAIN), mtime=0), "deflate, gzip"),
        (_PLAIN, "identity"),
        (_PLAIN, "UTF-8"),
        (b"bmFtZSxudW1iZXIKQW5uLDEK", "base64"),
        (gzip.compress(_PLAIN, mtime=0), "gzip, identity, "),
    ],
)
def test_codings_are_undone(body: bytes, codings: str, bounds: Bounds) -> None:
    """Every registered coding, both spellings of deflate and what is no coding give the plain body."""
    assert _decode(body, codings, bounds) == ([_PLAIN], [])


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "base64", "aws-chunked"])
@pytest.mark.parametrize("body", [_PLAIN, b"PK\x03\x04\x00\x00", "\ufeffé".encode("utf-16")])
def test_false_label_on_plain_content_is_no_obstacle(body: bytes, coding: str, bounds: Bounds) -> None:
    """Content that is recognizably plain is read as it stands and reported by nobody."""
    contents, errors = _decode(body, coding, bounds)

    assert contents[0] == body
    assert errors == []


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "base64"])
def test_undecodable_content_is_named_and_handed_over(coding: str, bounds: Bounds) -> None:
    """Content that neither decodes nor is recognizably plain is reported, and still examined as it stands."""
    contents, errors = _decode(_NOISE, coding, bounds)

    assert _NOISE in contents
    assert len(errors) == 1


def test_truncated_stream_gives_what_it_held(bounds: Bounds) -> None:
    """A stream that stops early gives its beginning and the packed bytes, and is named."""
    packed = gzip.compress(os.urandom(1000) + _PLAIN)[:-200]
    contents, errors = _decode(packed, "gzip", bounds)

    assert len(contents[0]) > 500
    assert contents[1] == packed
    assert errors == [UnscannableReason.TRUNCATED]


def test_bytes_behind_a_stream_are_handed_over(bounds: Bounds) -> None:
    """What follows the end of a compressed stream is content too."""
    contents, errors = _decode(gzip.compress(_PLAIN) + b"PK\x03\x04", "gzip", bounds)

    assert contents == [_PLAIN, b"PK\x03\x04"]
    assert errors == []


def test_unknown_coding_is_named(bounds: Bounds) -> None:
    """A coding that nobody knows is reported even on plain content: its server may know it."""
    assert _decode(_PLAIN, "no-such", bounds) == ([_PLAIN], [UnscannableReason.UNKNOWN_ENCODING])


def test_long_lists_are_not_followed(bounds: Bounds) -> None:
    """More codings than `max_depth` are reported, not undone."""
    assert _decode(_PLAIN, ",".join(["gzip"] * 11), bounds) == ([_PLAIN], [UnscannableReason.OVER_LIMIT])


def test_bombs_stop_at_the_budget() -> None:
    """What unpacks to more than the budget raises the limit's name."""
    limits = Limits(max_unpacked_bytes=1000)
    bounds = Bounds(limits, OutputBudget(limits, tempfile.TemporaryFile))

    with pytest.raises(UnscannableError) as caught:
        _decode(gzip.compress(bytes(100_000)), "gzip", bounds)

    assert caught.value.detail == "max_unpacked_bytes"


def test_framing_comes_off_first_wherever_it_is_listed(bounds: Bounds) -> None:
    """`aws-chunked` stands around all other codings in either order of the list."""
    packed = gzip.compress(_PLAIN)
    framed = b"%x\r\n%b\r\n0\r\n\r\n" % (len(packed), packed)

    assert _decode(framed, "gzip,aws-chunked", bounds) == ([_PLAIN], [])
    assert _decode(framed, "aws-chunked, gzip", bounds) == ([_PLAIN], [])


def test_coding_is_shown_by_first_bytes() -> None:
    """Compressed streams with a signature are known without a label."""
    assert implied_coding(memoryview(gzip.compress(_PLAIN))) == "gzip"
    assert implied_coding(memoryview(_PLAIN)) is None


def test_transfer_codings_come_off_before_content_codings(bounds: Bounds) -> None:
    """A Transfer-Encoding other than chunked stands around the content codings."""
    fields = (("Transfer-Encoding", "gzip, chunked"), ("Content-Encoding", "deflate"))
    decoded = remove_codings(memoryview(gzip.compress(zlib.compress(_PLAIN))), fields, bounds)

    assert [bytes(content) for content in decoded.contents] == [_PLAIN]


def test_named_codings_are_undone_in_the_order_given(bounds: Bounds) -> None:
    """Frames of calls name one coding of their own."""
    decoded = remove_named_codings(memoryview(gzip.compress(b"a")), ["gzip"], bounds)

    assert [bytes(content) for content in decoded.contents] == [b"a"]


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        (_PLAIN * 10_000, True),
        (b"PK\x03\x04\x00", True),
        ("é".encode() * 100_000, True),
        (b"", True),
        (_PLAIN * 10_000 + b"\x00", False),
        (b"\xe9,1", False),
        (b"\xc3", False),
        (gzip.compress(_PLAIN, mtime=0), False),
    ],
)
def test_plain_content_is_recognized(body: bytes, plain: bool) -> None:  # noqa: FBT001 (a table of cases)
    """Plain is a known signature or text in UTF-8 to the last byte."""
    assert is_recognizably_plain(memoryview(body)) is plain
