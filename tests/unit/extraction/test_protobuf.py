import json
from collections.abc import Callable

from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.extraction.protobuf import read_streams
from dlp_addon.model.content import UnreadPart, Upload

type Build = Callable[..., Message]


def _varint(number: int) -> bytes:
    head = b""
    while number > 0x7F:
        head += bytes([number & 0x7F | 0x80])
        number >>= 7
    return head + bytes([number])


def _bytes(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _read(message: Message, payloads: list[bytes], bounds: Bounds) -> list[Upload]:
    pieces = list(read_streams(message, [memoryview(payload) for payload in payloads], bounds))
    assert not [piece for piece in pieces if isinstance(piece, UnreadPart)]
    return [piece for piece in pieces if isinstance(piece, Upload)]


def test_nested_file_is_found(build_message: Build, bounds: Bounds) -> None:
    """A file in a field of a nested message is an upload."""
    content = b"PK\x03\x04" + bytes(1000)
    payload = _bytes(1, _bytes(2, b"a.xlsx") + _bytes(3, content))

    assert [bytes(upload.content) for upload in _read(build_message(b""), [payload], bounds)][:1] == [content]


def test_text_is_a_leaf_even_where_it_parses_as_a_message(build_message: Build, bounds: Bounds) -> None:
    """A CSV in a string field stays whole."""
    text = b"name,number\n" + b"Ann,1\n" * 100
    uploads = _read(build_message(b""), [_bytes(1, text)], bounds)

    assert bytes(uploads[0].content) == text


def test_records_are_written_as_json(build_message: Build, bounds: Bounds) -> None:
    """Messages of one kind are rows, the numbers of their fields the columns."""
    rows = b"".join(
        _bytes(1, _bytes(1, name) + b"\x10" + _varint(number) + b"\x1d\x01\x00\x00\x00")
        for name, number in [(b"Ann", 1), (b"Bob", 70_000)]
    )
    uploads = _read(build_message(b""), [rows], bounds)
    records = next(upload for upload in uploads if upload.declared_media_type == "application/json")

    assert json.loads(bytes(records.content)) == [
        {"1": "Ann", "2": 1, "3": 1},
        {"1": "Bob", "2": 70_000, "3": 1},
    ]


def test_several_files_in_one_field_stay_apart(build_message: Build, bounds: Bounds) -> None:
    """Each file of a repeated field is an upload, beside the joined ones that a stream would need."""
    first, second = b"PK\x03\x04" + b"\x01" * 100, b"PK\x03\x04" + b"\x02" * 100
    contents = [
        bytes(upload.content) for upload in _read(build_message(b""), [_bytes(1, first) + _bytes(1, second)], bounds)
    ]

    assert contents == [first + second, first, second]


def test_other_bytes_are_handed_over(build_message: Build, bounds: Bounds) -> None:
    """Payloads that are no protobuf are uploads as they stand."""
    payloads = [b"{1}", b"\xff" * 20, b"\x0a\x7f", b"\x07"]

    assert [bytes(upload.content) for upload in _read(build_message(b""), payloads, bounds)] == payloads


def test_beginning_of_a_stream_is_not_taken_for_a_file(build_message: Build, bounds: Bounds) -> None:
    """Only the joined chunks of a stream are handed over, for its first chunk alone is a broken file."""
    chunks = [b"PK\x03\x04" + b"\x01" * 100, b"\xfe" * 104]
    uploads = _read(build_message(b""), [_bytes(1, chunk) for chunk in chunks], bounds)
    files = [bytes(upload.content) for upload in uploads if upload.declared_media_type is None]

    assert files == [b"".join(chunks)]


def test_field_floods_are_named(build_message: Build, bounds: Bounds) -> None:
    """More fields than any call has are reported."""
    pieces = list(read_streams(build_message(b""), [memoryview(b"\x08\x01" * 600_000)], bounds))

    assert [piece.detail for piece in pieces if isinstance(piece, UnreadPart)] == ["protobuf fields"]
