import binascii
import gzip
import json
import tempfile
import zlib
from datetime import UTC, datetime
from urllib.parse import quote_from_bytes, unquote_to_bytes

import brotli
import msgpack
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction import extract
from dlp_addon.extraction.byte_search import WINDOW_BYTES, find_all
from dlp_addon.extraction.file_names import clean_name
from dlp_addon.extraction.header_fields import parse_field_block, parse_parameterized
from dlp_addon.extraction.multipart_syntax import split_segments
from dlp_addon.extraction.transfer_encoding import decode_base64, decode_transfer
from dlp_addon.extraction.urlencoded import percent_decode
from dlp_addon.model.content import UnreadPart, Upload
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest

_LIMITS = Limits(max_unpacked_bytes=2**24, max_members=200, max_depth=4)
_CONTENT_TYPES = (
    "multipart/form-data; boundary=b",
    "multipart/related",
    "application/x-www-form-urlencoded",
    "application/http",
    "application/grpc",
    "application/grpc-web-text",
    "application/msgpack",
    "application/cbor",
    "text/plain",
)
_WITH_EMPTY_PARTS = (*_CONTENT_TYPES[:3], "application/http", "application/grpc")
_ENCODINGS = ("gzip", "deflate", "br", "zstd", "aws-chunked", "base64", "no-such", "gzip, aws-chunked", "")


def _budget() -> OutputBudget:
    return OutputBudget(_LIMITS, tempfile.TemporaryFile)


def _extract(body: bytes, fields: list[tuple[str, str]], path: str = "/upload") -> list[Upload | UnreadPart]:
    request = UploadRequest(
        id="1",
        method="POST",
        scheme="https",
        destination=Destination(authority="site.example", port=443),
        sender=Sender(address="192.0.2.1"),
        path=path,
        headers=tuple(fields),
        protocol="HTTP/1.1",
        received_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    return list(extract(request, memoryview(body), _LIMITS, _budget()))


_snippets = st.sampled_from(
    [
        b"--b",
        b"\r\n--b\r\n",
        b"\n--b--",
        b"\r\n\r\n",
        b"Content-Type: multipart/mixed; boundary=b\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
        b'Content-Disposition: form-data; name="a"; filename="b"\r\n',
        b"Content-Encoding: gzip\r\n",
        b"POST /a HTTP/1.1\r\n",
        b"5;chunk-signature=00\r\n",
        b"0\r\n\r\n",
        b"a=%41&",
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\x00\x00\x00\x00\x05",
        b"\x1f\x8b\x08",
        b"\x9f\xff\xdd\xdf\xc1",
    ]
)
_bodies = st.lists(st.one_of(_snippets, st.binary(max_size=40)), max_size=20).map(b"".join)


@settings(max_examples=400)
@given(_bodies, st.sampled_from(_CONTENT_TYPES), st.sampled_from(_ENCODINGS), st.text(max_size=40))
def test_any_body_is_extracted_without_raising(body: bytes, content_type: str, encoding: str, path: str) -> None:
    """No bytes, labels or target make extraction raise, and a body that is not blank is never without a trace."""
    pieces = _extract(body, [("Content-Type", content_type), ("Content-Encoding", encoding)], "/" + path)

    assert all(isinstance(piece, (Upload, UnreadPart)) for piece in pieces)
    if content_type == "text/plain" and encoding == "" and body:
        assert body in [bytes(piece.content) for piece in pieces if isinstance(piece, Upload)]
    if content_type not in _WITH_EMPTY_PARTS and encoding == "" and body:
        assert pieces


@given(
    contents=st.lists(st.binary(max_size=200), min_size=1, max_size=8),
    line=st.sampled_from([b"\r\n", b"\n"]),
    is_closed=st.booleans(),
)
def test_parts_come_back_byte_for_byte(contents: list[bytes], line: bytes, *, is_closed: bool) -> None:
    """A body built from any parts gives the same contents back in the same order."""
    boundary = b"x7MA4YWxkTrZu0gW"
    body = b"".join(
        b"--"
        + boundary
        + line
        + b'Content-Disposition: form-data; name="a"; filename="f.bin"'
        + line * 2
        + content
        + line
        for content in contents
    )
    body = body + b"--" + boundary + b"--" + line if is_closed else body.removesuffix(line)

    uploads = _extract(body, [("Content-Type", "multipart/form-data; boundary=x7MA4YWxkTrZu0gW")])

    assert [bytes(piece.content) for piece in uploads if isinstance(piece, Upload)] == list(filter(None, contents))


@given(_bodies)
def test_segments_lose_no_byte(body: bytes) -> None:
    """Segments are slices in order, and between two of them stands nothing but a delimiter line."""
    end = 0
    for segment in split_segments(memoryview(body), b"b"):
        between = body[end : segment.start]
        assert between.strip(b"\r\n \t-") in {b"", b"b"}
        end = max(end, segment.start + len(segment.content))

    assert end == len(body)


@given(st.binary(max_size=300), st.integers(0, 300), st.binary(min_size=1, max_size=3))
def test_windows_hide_no_occurrence(text: bytes, shift: int, needle: bytes) -> None:
    """An occurrence that lies over the edge of a window is found like any other."""
    content = bytes(WINDOW_BYTES - shift) + text
    expected = []
    position = content.find(needle)
    while position >= 0 and len(expected) < 2000:
        expected.append(position)
        position = content.find(needle, position + len(needle))

    found = [position for position, _ in zip(find_all(memoryview(content), needle), range(2000), strict=False)]

    assert found == expected


@given(st.binary(max_size=400))
def test_percent_encoding_is_undone(raw: bytes) -> None:
    """Percent-decoding agrees with the standard library on every input, escapes that are none included."""
    assert bytes(percent_decode(memoryview(raw), _budget())) == unquote_to_bytes(raw.replace(b"+", b" "))
    assert bytes(percent_decode(memoryview(quote_from_bytes(raw).encode()), _budget())) == raw


@given(st.binary(max_size=400), st.integers(0, 90))
def test_transfer_encodings_are_undone(raw: bytes, width: int) -> None:
    """Base64 with any line length, either alphabet and no padding, and quoted-printable, come back as they were."""
    encoded = binascii.b2a_base64(raw, newline=False)
    lines = b"\r\n".join(encoded[i : i + width] for i in range(0, len(encoded), width)) if width else encoded
    url_safe = encoded.rstrip(b"=").translate(bytes.maketrans(b"+/", b"-_"))
    printable = binascii.b2a_qp(raw, istext=False)

    for spelling in (lines, url_safe):
        decoded = decode_base64(memoryview(spelling), _budget())
        assert decoded is not None
        assert bytes(decoded) == raw
    assert bytes(decode_transfer(memoryview(printable), "quoted-printable", _budget())[-1]) == raw


@given(
    raw=st.binary(max_size=2000),
    codings=st.lists(st.sampled_from(["gzip", "deflate", "br", "zstd"]), min_size=1, max_size=3),
    is_framed=st.booleans(),
)
def test_codings_are_undone_from_right_to_left(raw: bytes, codings: list[str], *, is_framed: bool) -> None:
    """Any list of codings, with the framing of S3 clients or not, gives the body that was encoded."""
    encoders = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "br": brotli.compress,
        "zstd": zstandard.ZstdCompressor().compress,
    }
    body = raw
    for coding in codings:
        body = encoders[coding](body)
    names = [*codings, "aws-chunked"] if is_framed else codings
    if is_framed:
        frames = [body[start : start + 7] for start in range(0, len(body), 7)]
        body = b"".join(b"%x\r\n%b\r\n" % (len(frame), frame) for frame in frames)
        body += b"0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n"

    pieces = _extract(body, [("Content-Encoding", ", ".join(names)), ("Content-Type", "application/octet-stream")])

    assert [bytes(piece.content) for piece in pieces if isinstance(piece, Upload)] == ([raw] if raw else [])
    assert not [piece for piece in pieces if isinstance(piece, UnreadPart)]


_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(max_size=20) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner, max_size=5),
    max_leaves=30,
)


@given(_values)
def test_message_pack_is_rewritten_as_json(value: object) -> None:
    """Whatever MessagePack packs is found in the JSON rendering, told apart by nothing but infinite numbers."""
    pieces = _extract(msgpack.packb(value), [("Content-Type", "application/msgpack")])

    rendered = next(piece for piece in pieces if isinstance(piece, Upload))
    assert json.loads(bytes(rendered.content)) == json.loads(json.dumps(value), parse_constant=lambda _: None)


_charsets = st.sampled_from(["utf-8", "UTF-16", "windows-1252", "punycode", "idna", "zlib", "undefined", "x\x00", "ü"])
_values_with_charsets = st.builds(
    lambda layout, charset, text: layout.format(charset, text),
    st.sampled_from(['filename="=?{}?b?{}?="', "filename==?{}?Q?{}?=", "filename*={}''{}", "filename*0*={}''{}"]),
    _charsets,
    st.text(alphabet="abzAZ09=%?_-'\\+/é列", max_size=40),
)


@given(st.text(max_size=300) | _values_with_charsets)
def test_header_text_is_read_without_raising(text: str) -> None:
    """No header value makes the readers of fields, parameters and names raise, and names stay bounded."""
    block = parse_field_block(text.encode("utf-8", "surrogatepass"))
    value = parse_parameterized("form-data; " + text)
    name = clean_name(text)

    assert all(isinstance(name, str) for name, _ in (*block.fields, *value.parameters))
    assert name is None or 0 < len(name) <= 255
