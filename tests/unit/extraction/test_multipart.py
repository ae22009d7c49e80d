import io
import tempfile
import zipfile
from collections.abc import Callable, Iterator

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.extraction.multipart import find_boundaries, is_announced, read_parts
from dlp_addon.model.content import UnreadPart, Upload
from dlp_addon.model.limits import Limits

type Build = Callable[..., Message]

_FORM = "multipart/form-data; boundary=b"


def _part(disposition: str, content: bytes, *more: str) -> bytes:
    lines = [f"Content-Disposition: {disposition}", *more]
    return b"--b\r\n" + "\r\n".join(lines).encode() + b"\r\n\r\n" + content + b"\r\n"


def _pieces(message: Message, bounds: Bounds) -> Iterator[tuple[str, bytes, bool]]:
    for piece in read_parts(message, b"b", bounds):
        assert not isinstance(piece, UnreadPart)
        yield piece.name, bytes(piece.content), piece.is_file


@pytest.mark.parametrize(
    ("content_type", "body", "boundaries"),
    [
        ("multipart/form-data; boundary=b", b"--b\r\n", [b"b"]),
        ('multipart/mixed; boundary="b c"', b"--b c\r\n", [b"b c"]),
        ('multipart/mixed; boundary="b "', b"--b\r\n", [b"b"]),
        ("multipart/mixed; boundary=x; boundary=b", b"--b\r\n\r\n--x\r\n", [b"x", b"b"]),
        ("multipart/mixed; boundary=b,charset=utf-8", b"--b\r\n", [b"b"]),
        ("multipart/mixed; boundary*=utf-8''b", b"--b\r\n", [b"b"]),
        ("multipart/mixed; boundary=é", "--é\r\n".encode(), ["é".encode()]),
        ("multipart/mixed; boundary=é", "--é\r\n".encode("latin-1"), ["é".encode("latin-1")]),
        ("multipart/form-data", b"--b\r\nA: b\r\n\r\n", [b"b"]),
        ("multipart/form-data; boundary=x", b"--b\r\nA: b\r\n\r\n", [b"b"]),
        ("application/json", b"--b\r\nA: b\r\n\r\n\r\n--b--", [b"b"]),
        ("application/json", b"--b\r\nA: b\r\n\r\n", []),
        ("text/csv; boundary=b", b"--b\r\n", [b"b"]),
        ("", b"a,b\n1,2", []),
        ("multipart/form-data; boundary=b", b"PK\x03\x04", []),
    ],
)
def test_boundaries_are_found(content_type: str, body: bytes, boundaries: list[bytes], build_message: Build) -> None:
    """Named in any spelling or only used, a boundary that cuts the body is found, and no other."""
    assert find_boundaries(build_message(body, content_type)) == boundaries


def test_only_a_multipart_label_announces(build_message: Build) -> None:
    """A boundary that was guessed, or stands under another label, is not announced."""
    assert is_announced(build_message(b"", _FORM), b"b")
    assert not is_announced(build_message(b"", _FORM), b"c")
    assert not is_announced(build_message(b"", "text/csv; boundary=b"), b"b")


def test_files_and_fields_are_told_apart(build_message: Build, bounds: Bounds) -> None:
    """A part with a file name, even an empty one, is a file; others are fields, equal names included."""
    body = (
        _part('form-data; name="a"; filename="x.csv"', b"1")
        + _part('form-data; name="a"; filename=""', b"2")
        + _part('form-data; name="a"', b"3")
        + b"--b--"
    )

    assert list(_pieces(build_message(body, _FORM), bounds)) == [
        ("x.csv", b"1", True),
        ("a", b"2", True),
        ("a", b"3", False),
    ]


def test_blob_is_named_by_its_siblings(build_message: Build, bounds: Bounds) -> None:
    """A part called `blob` takes the name from a field before or behind it."""
    body = _part('form-data; name="f"; filename="blob"', b"1") + _part('form-data; name="qqfilename"', b"x.csv")

    assert next(_pieces(build_message(body, _FORM), bounds))[0] == "x.csv"


def test_metadata_names_the_related_part(build_message: Build, bounds: Bounds) -> None:
    """In multipart/related the JSON of the first part names the file in the second."""
    body = (
        b'--b\r\nContent-Type: application/json\r\n\r\n{"name": "x.csv"}\r\n'
        b"--b\r\nContent-Type: text/csv\r\n\r\n1\r\n--b--"
    )
    names = [name for name, _, _ in _pieces(build_message(body, "multipart/related; boundary=b"), bounds)]

    assert names == ["part-1", "x.csv"]


def test_charset_field_speaks_for_plain_fields(build_message: Build, bounds: Bounds) -> None:
    """The `_charset_` field of RFC 7578 names the charset of fields that name none."""
    body = _part('form-data; name="_charset_"', b"windows-1252") + _part('form-data; name="a"', b"\xe9") + b"--b--"
    pieces = [piece for piece in read_parts(build_message(body, _FORM), b"b", bounds) if isinstance(piece, Message)]

    assert pieces[1].charset == "windows-1252"


def test_surroundings_are_read(build_message: Build, bounds: Bounds) -> None:
    """Preamble and epilogue are examined unless they are blank."""
    body = b"Ann,1\r\n" + _part('form-data; name="a"', b"1") + b"--b--\r\nBob,2"
    pieces = list(_pieces(build_message(body, _FORM), bounds))

    assert pieces[:2] == [("body!/preamble", b"Ann,1", False), ("body!/epilogue", b"Bob,2", False)]


def test_unusual_part_headers_are_read(build_message: Build, bounds: Bounds) -> None:
    """Data that travels in the header of a part is examined."""
    body = _part('form-data; name="a"', b"1", "Rows: Ann,1") + b"--b--"

    assert ("body!/a header", b'Content-Disposition: form-data; name="a"\r\nRows: Ann,1', False) in _pieces(
        build_message(body, _FORM), bounds
    )


def test_archive_cut_by_delimiters_is_read_whole(build_message: Build, bounds: Bounds) -> None:
    """An archive that runs across delimiters, which only a server that stores the body sees, is handed over whole."""
    buffer = io.BytesIO(b"--b\r\n\r\n")
    buffer.seek(0, io.SEEK_END)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("a.csv", b"name\r\n--b\r\n\r\nAnn")
    body = buffer.getvalue()

    assert ("body", body, True) in _pieces(build_message(body, _FORM), bounds)


def test_archive_in_one_part_is_not_read_twice(build_message: Build, bounds: Bounds) -> None:
    """An ordinary workbook in a form does not cause the whole body to be examined again."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.csv", b"name")
    body = _part('form-data; name="f"; filename="x.zip"', buffer.getvalue()) + b"--b--"

    names = [name for name, _, _ in _pieces(build_message(body, _FORM), bounds)]
    assert names == ["x.zip"]


@pytest.mark.parametrize("start", [b"\xd0\xcf\x11\xe0", b"Ann,1\n" * 1000])
def test_file_that_starts_in_the_preamble_is_read_whole(start: bytes, build_message: Build, bounds: Bounds) -> None:
    """A preamble that is binary or long may be the beginning of a file."""
    body = start + b"\r\n" + _part('form-data; name="a"', b"1") + b"--b--"

    assert ("body", body, True) in _pieces(build_message(body, _FORM), bounds)


def test_guessed_parts_are_read_beside_the_whole(build_message: Build, bounds: Bounds) -> None:
    """Where no label says multipart, the body is read both ways."""
    body = _part('form-data; name="a"', b"1") + b"--b--"
    pieces = list(_pieces(build_message(body, "text/plain"), bounds))

    assert pieces == [("a", b"1", False), ("body", body, True)]


def test_part_floods_are_named(build_message: Build) -> None:
    """Past `max_members` the rest is reported and handed over uncut."""
    limits = Limits(max_members=10)
    bounds = Bounds(limits, OutputBudget(limits, tempfile.TemporaryFile))
    body = b"".join(_part(f'form-data; name="{number}"', b"x") for number in range(10_000))
    pieces = list(read_parts(build_message(body, _FORM), b"b", bounds))
    rest = next(piece for piece in pieces if isinstance(piece, Upload) and piece.name == "body!/rest")

    assert [piece.detail for piece in pieces if isinstance(piece, UnreadPart)] == ["max_members"]
    assert len([piece for piece in pieces if isinstance(piece, Message)]) == 9
    assert body.endswith(bytes(rest.content))


def test_many_cells_are_handed_over_as_their_table(build_message: Build, bounds: Bounds) -> None:
    """Hundreds of short fields are one upload; files and fields of several lines stay their own."""
    values = {**{f"row[{number}]": b"Ann %d" % number for number in range(300)}, "text": b"a\r\nb"}
    body = b"".join(_part(f'form-data; name="{name}"', value) for name, value in values.items()) + b"--b--"

    names = [name for name, _, _ in _pieces(build_message(body, _FORM), bounds)]
    assert names == ["text", "body!/fields", "body!/names"]
