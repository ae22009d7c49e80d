import tempfile
from collections.abc import Callable
from urllib.parse import quote, urlencode

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.extraction.message import Bounds, Message
from dlp_addon.extraction.urlencoded import is_form, percent_decode, read_form, read_query
from dlp_addon.model.content import UnreadPart, Upload
from dlp_addon.model.limits import Limits

type Build = Callable[..., Message]

_FORM = "application/x-www-form-urlencoded"


def _uploads(body: bytes, build: Build, bounds: Bounds) -> list[tuple[str, bytes]]:
    pieces = read_form(build(body, _FORM), bounds)
    return [(piece.name, bytes(piece.content)) for piece in pieces if isinstance(piece, Upload)]


def test_values_are_decoded(build_message: Build, bounds: Bounds) -> None:
    """Each value is an upload under its key, percent-decoded, `+` as a space."""
    body = urlencode({"a b": "x y&=", "file": b"PK\x03\x04\xff\n"}).encode()

    assert sorted(_uploads(body, build_message, bounds)) == [("a b", b"x y&="), ("file", b"PK\x03\x04\xff\n")]


def test_content_without_a_key_is_decoded(build_message: Build, bounds: Bounds) -> None:
    """`curl --data-urlencode @file` sends content alone."""
    assert ("body", b"a,b\n1,2") in _uploads(b"a%2Cb%0A1%2C2", build_message, bounds)


@pytest.mark.parametrize("body", [b"PK\x03\x04a=b&c", b"\xd0\xcf\x11\xe0=1", b"a,b\n1,2=3\n", b'{"a": "b="}'])
def test_files_under_a_form_label_are_kept_whole(body: bytes, build_message: Build, bounds: Bounds) -> None:
    """A file or JSON that is posted under the label of forms stays whole."""
    assert ("body", body) in _uploads(body, build_message, bounds)


def test_body_without_keys_is_handed_over_once(build_message: Build, bounds: Bounds) -> None:
    """JSON under the label of forms, as `curl -d` posts it, is one upload."""
    assert _uploads(b'{"a":1}', build_message, bounds) == [("body", b'{"a":1}')]


@pytest.mark.parametrize("body", [b"a=%50%4B\xff", b"a=%50%4B\x00", b"{=1&b=%50%4B", b"a=%50%4B\n"])
def test_a_stray_byte_does_not_hide_the_form(body: bytes, build_message: Build, bounds: Bounds) -> None:
    """A byte that no form has makes the body doubtful, so both readings are handed over."""
    contents = [content for _, content in _uploads(body, build_message, bounds)]

    assert body in contents
    assert any(content.startswith(b"PK") for content in contents)


def test_table_in_fields_is_put_together(build_message: Build, bounds: Bounds) -> None:
    """A table that is spelled out field by field is a table again."""
    body = urlencode([("n", "Ann"), ("s", "1"), ("n", "Bob"), ("s", "2")]).encode()

    assert _uploads(body, build_message, bounds)[-1] == (
        "body!/fields",
        b'[{"n": "Ann", "s": "1"}, {"n": "Bob", "s": "2"}]',
    )


def test_field_floods_are_named(build_message: Build) -> None:
    """Past `max_members` the rest is reported, and handed over undecoded."""
    limits = Limits(max_members=10)
    bounds = Bounds(limits, OutputBudget(limits, tempfile.TemporaryFile))
    pieces = list(read_form(build_message(b"&".join(b"k=%d" % i for i in range(1000)), _FORM), bounds))

    assert [piece.detail for piece in pieces if isinstance(piece, UnreadPart)] == ["max_members"]
    assert any(isinstance(piece, Upload) and piece.content[:5] == b"k=10&" for piece in pieces)


@pytest.mark.parametrize(
    ("raw", "decoded"),
    [
        (b"plain", b"plain"),
        (b"%41%zz%4", b"A%zz%4"),
        (b"a=%3D_+", b"a==_ "),
        (b"%0D%0A \t\r\n", b"\r\n \t\r\n"),
        (b"%41" * 700_000, b"A" * 700_000),
    ],
)
def test_escapes_are_undone(raw: bytes, decoded: bytes, budget: OutputBudget) -> None:
    """Escapes are undone over the edges of windows, and what is no escape stays."""
    assert bytes(percent_decode(memoryview(raw), budget)) == decoded


def test_content_without_escapes_is_not_copied(budget: OutputBudget) -> None:
    """Plain content is handed on as the slice it is."""
    content = memoryview(b"plain")

    assert percent_decode(content, budget) is content


def test_long_queries_are_read(build_message: Build, bounds: Bounds) -> None:
    """Long values of a long query are uploads, short ones are not worth a look."""
    target = "/a?" + urlencode({"q": "Ann,1\n" * 200, "v": "1"})
    uploads = [piece for piece in read_query(build_message(b""), target, bounds) if isinstance(piece, Upload)]

    assert [(upload.name, len(upload.content)) for upload in uploads] == [("q", 1200)]


def test_short_targets_are_left_alone(build_message: Build, bounds: Bounds) -> None:
    """An ordinary target carries no upload."""
    assert list(read_query(build_message(b""), "/a/b.csv?q=" + "x" * 500, bounds)) == []


def test_long_path_pieces_are_read(build_message: Build, bounds: Bounds) -> None:
    """Content in the path is found like content in the query."""
    (upload,) = read_query(build_message(b""), "/a/" + "Ann%2C1%0A" * 200, bounds)

    assert isinstance(upload, Upload)
    assert bytes(upload.content) == b"Ann,1\n" * 200


def test_short_path_pieces_are_lines(build_message: Build, bounds: Bounds) -> None:
    """Rows that are the pieces of a long path are one text."""
    (upload,) = read_query(build_message(b""), "/u/" + "/".join(["Ann%2C1"] * 200), bounds)

    assert isinstance(upload, Upload)
    assert bytes(upload.content).split() == [b"u"] + [b"Ann,1"] * 200


def test_a_table_that_was_encoded_twice_is_decoded_twice(build_message: Build, bounds: Bounds) -> None:
    """What a script encodes before its library does comes out plain, however often."""
    table = b"Ann,1\n" * 2000
    body = b"d=" + quote(quote(quote(table))).encode()

    assert table in [content for _, content in _uploads(body, build_message, bounds)]


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        (b"a=%41&b=x", True),
        (b"rows[0][n]=Ann%2C1", True),
        (b"a=" + b"x%20" * 5000, True),
        (b"a=" + b"%20" * 5000, True),
        (b"a=b", False),
        (b"a,b\n1=%41", False),
        (b"UEsDBA==", False),
        (b"", False),
    ],
)
def test_forms_without_their_label_are_told(raw: bytes, form: bool) -> None:  # noqa: FBT001 (a table of cases)
    """A key and escapes make a form, whatever the label says."""
    assert is_form(memoryview(raw)) is form


def test_form_that_was_guessed_is_read_beside_the_whole(build_message: Build, bounds: Bounds) -> None:
    """Where no label says form, the content is read both ways."""
    pieces = read_form(build_message(b"a=%41", "text/plain"), bounds, is_announced=False)

    assert [bytes(piece.content) for piece in pieces if isinstance(piece, Upload)] == [b"a=%41", b"A"]


def test_many_cells_are_handed_over_as_their_table(build_message: Build, bounds: Bounds) -> None:
    """Hundreds of short fields are one upload; a field that could be a table of its own stays one."""
    body = "&".join(f"row[{number}]=Ann+{number}" for number in range(300)) + "&text=a%0Ab"

    names = [name for name, _ in _uploads(body.encode(), build_message, bounds)]
    assert names == ["text", "body!/fields", "body!/names"]
