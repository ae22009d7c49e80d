import json
from collections.abc import Callable

import msgpack
import pytest

from dlp_addon.errors import UnscannableReason
from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.extraction.structured_values import is_structured, read_values, shown_media_type
from dlp_addon.model.content import UnreadPart, Upload

type Build = Callable[..., Message]


def _read(message: Message, bounds: Bounds) -> tuple[list[Upload], list[UnscannableReason]]:
    pieces = list(read_values(message, bounds, message.content_type.value))
    uploads = [piece for piece in pieces if isinstance(piece, Upload)]
    return uploads, [piece.reason for piece in pieces if isinstance(piece, UnreadPart)]


@pytest.mark.parametrize(
    ("media_type", "structured"),
    [
        ("application/msgpack", True),
        ("application/vnd.api+msgpack", True),
        ("application/cbor", True),
        ("application/senml+cbor", True),
        ("application/json", False),
    ],
)
def test_structured_types_are_told(media_type: str, structured: bool) -> None:  # noqa: FBT001 (a table of cases)
    """Types of both formats and their suffixes are known."""
    assert is_structured(media_type) is structured


def test_table_is_rewritten_as_json(build_message: Build, bounds: Bounds) -> None:
    """Records come out as the JSON that other stages read."""
    rows = [{"name": "Ann", "ssn": 1, "x": None}, {"name": "Bob", "ssn": 2.5, "x": [[], {}, True]}]
    (upload,), reasons = _read(build_message(msgpack.packb(rows), "application/msgpack"), bounds)

    assert json.loads(bytes(upload.content)) == rows
    assert upload.declared_media_type == "application/json"
    assert reasons == []


def test_file_in_a_value_is_an_upload(build_message: Build, bounds: Bounds) -> None:
    """A long byte string is handed over without a copy, under the name that stands beside it."""
    content = b"PK\x03\x04" * 100
    body = msgpack.packb({"file": {"name": "a.xlsx", "data": content}})
    uploads, _ = _read(build_message(body, "application/msgpack"), bounds)

    assert [(upload.name, bytes(upload.content)) for upload in uploads[1:]] == [("a.xlsx", content)]


def test_long_text_is_an_upload(build_message: Build, bounds: Bounds) -> None:
    """A text that is a file by its size is set aside as well."""
    body = msgpack.packb(["Ann,1\n" * 20_000])
    uploads, _ = _read(build_message(body, "application/msgpack"), bounds)

    assert len(uploads[1].content) == 120_000


def test_items_of_a_sequence_are_lines(build_message: Build, bounds: Bounds) -> None:
    """Objects that follow each other are JSON lines."""
    body = bytes.fromhex("830102039f6161ffa0")
    (upload,), _ = _read(build_message(body, "application/cbor-seq"), bounds)

    assert bytes(upload.content) == b'[1,2,3]\n["a"]\n{}\n'


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"\x93\x01\x02", UnscannableReason.TRUNCATED),
        (b"\x81\xa1a", UnscannableReason.TRUNCATED),
        (b"\x01\xc1", UnscannableReason.MALFORMED),
        (b"\x91" * 1000, UnscannableReason.OVER_LIMIT),
        (b"\x81\x90\x01", UnscannableReason.UNSUPPORTED),
        (b"\xdd\xff\xff\xff\xff\x01", UnscannableReason.TRUNCATED),
    ],
)
def test_broken_values_are_named_and_handed_over(
    body: bytes, reason: UnscannableReason, build_message: Build, bounds: Bounds
) -> None:
    """What cannot be read to its end is reported, and both the whole and what was read are examined."""
    uploads, reasons = _read(build_message(body, "application/msgpack"), bounds)

    assert reasons == [reason]
    assert bytes(uploads[0].content) == body
    assert [json.loads(line) for line in bytes(uploads[1].content).splitlines()]


def test_stray_break_is_named(build_message: Build, bounds: Bounds) -> None:
    """A break that ends nothing is malformed."""
    _, reasons = _read(build_message(b"\xff", "application/cbor"), bounds)

    assert reasons == [UnscannableReason.MALFORMED]


_PEOPLE = [{"name": f"Ann {number}", "born": "1970-01-01", "tags": [], "more": {"a": [1, 2]}} for number in range(20)]


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (msgpack.packb(_PEOPLE), "application/msgpack"),
        (msgpack.packb({"rows": _PEOPLE}), "application/msgpack"),
        (b"\x9f" + b"\xa1\x64name\x63Ann" * 20 + b"\xff", "application/cbor"),
        (b"\xa1\x64name\x63Ann" * 20, "application/cbor"),
        (b"".join(map(msgpack.packb, _PEOPLE)), "application/msgpack"),
        (b"\x93" + b"\xa1\x64name\x63Ann" * 20 + b"\x01", None),
        (msgpack.packb(_PEOPLE)[:-1], None),
        (msgpack.packb(_PEOPLE) + b"x", None),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), None),
        (b"name,born\n" * 20, None),
    ],
)
def test_unlabeled_values_show_themselves(content: bytes, media_type: str | None) -> None:
    """Content of any label that is one array or map to its last byte is read as such; nothing else is."""
    assert shown_media_type(memoryview(content)) == media_type
