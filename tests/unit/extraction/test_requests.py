import gzip
from collections.abc import Callable
from urllib.parse import quote

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import UnreadPart, Upload
from dlp_addon.model.limits import Limits

type Extract = Callable[..., list[Upload | UnreadPart]]


def test_raw_body_is_one_upload(extract_body: Extract) -> None:
    """A body that is nothing but a file is handed over as one, without a copy."""
    (upload,) = extract_body(b"PK\x03\x04", [("Content-Type", "application/x")], "/bucket/a.xlsx?sig=1")

    assert isinstance(upload, Upload)
    assert (upload.name, upload.declared_media_type, upload.is_file) == ("a.xlsx", "application/x", True)
    assert bytes(upload.content) == b"PK\x03\x04"


def test_body_without_a_name_is_called_body(extract_body: Extract) -> None:
    """Where nothing names the content, it is the body."""
    (upload,) = extract_body(b"a")

    assert isinstance(upload, Upload)
    assert upload.name == "body"


def test_empty_body_is_no_upload(extract_body: Extract) -> None:
    """A request without content carries nothing, whatever its label."""
    assert extract_body(b"", [("Content-Type", "multipart/form-data"), ("Content-Encoding", "gzip")]) == []


def test_query_is_read_beside_the_body(extract_body: Extract) -> None:
    """Content in the target is found in requests with and without a body."""
    target = "/a?data=" + "Ann,1%0A" * 300

    assert [piece.name for piece in extract_body(b"x", [], target) if isinstance(piece, Upload)] == ["body", "data"]
    assert [piece.name for piece in extract_body(b"", [], target) if isinstance(piece, Upload)] == ["data"]


def test_long_header_fields_are_read(extract_body: Extract) -> None:
    """Content in a header field is found; credentials, long by nature, are left alone up to 8 KiB."""
    fields = [("X-Rows", "Ann,1;" * 1000), ("Cookie", "c" * 5000), ("X-Short", "a"), ("Authorization", "c" * 8193)]

    names = [piece.name for piece in extract_body(b"", fields) if isinstance(piece, Upload)]
    assert names == ["header X-Rows", "header Authorization"]


def test_rows_in_many_header_fields_are_lines(extract_body: Extract) -> None:
    """Short values that are much together are one text, each a line."""
    fields = [(f"X-{number}", f"Ann {number},1970-01-01,A{number:09d}") for number in range(200)]
    (upload,) = (piece for piece in extract_body(b"", fields) if isinstance(piece, Upload))

    assert bytes(upload.content).decode().splitlines() == [value for _, value in fields]


def test_cookies_are_lines(extract_body: Extract) -> None:
    """The values of many cookies, in one field or in many, are one text, each a decoded line."""
    rows = [f"Ann {number},1970-01-01,A{number:09d}" for number in range(400)]
    pairs = [f"p{number}={quote(row)}" for number, row in enumerate(rows)]

    for fields in ([("Cookie", "; ".join(pairs))], [("cookie", pair) for pair in pairs]):
        found = [piece for piece in extract_body(b"", fields) if isinstance(piece, Upload)]
        assert bytes(found[0].content).decode().splitlines() == rows


def test_batch_is_read_to_its_inner_files(extract_body: Extract) -> None:
    """A batch of requests gives the file that one of them uploads."""
    body = (
        b"--x\r\nContent-Type: application/http\r\nContent-ID: <1>\r\n\r\n"
        b"POST /upload HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=y\r\n\r\n"
        b'--y\r\nContent-Disposition: form-data; name="f"; filename="a.csv"\r\n\r\nAnn,1\r\n--y--\r\n\r\n--x--'
    )
    uploads = extract_body(body, [("Content-Type", "multipart/mixed; boundary=x")])

    assert [(piece.name, bytes(piece.content)) for piece in uploads if isinstance(piece, Upload)] == [
        ("a.csv", b"Ann,1")
    ]


def test_bombs_are_named_not_raised(extract_body: Extract) -> None:
    """A body that unpacks past the budget, in its codings or its target, is an unread part."""
    limits = Limits(max_unpacked_bytes=1000)
    pieces = extract_body(
        gzip.compress(bytes(100_000)), [("Content-Encoding", "gzip")], "/" + "%41" * 2000, limits=limits
    )

    assert [(piece.path, piece.reason) for piece in pieces if isinstance(piece, UnreadPart)] == [
        ("body", UnscannableReason.OVER_LIMIT),
        ("query", UnscannableReason.OVER_LIMIT),
    ]
