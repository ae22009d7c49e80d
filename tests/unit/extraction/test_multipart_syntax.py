import pytest

from dlp_addon.extraction.multipart_syntax import first_line_boundary, has_delimiter, parse_part, split_segments


def _segments(body: bytes, boundary: bytes = b"b") -> list[tuple[str, bytes]]:
    return [(segment.kind, bytes(segment.content)) for segment in split_segments(memoryview(body), boundary)]


def test_every_byte_is_in_a_segment() -> None:
    """Preamble, parts and epilogue are told apart and kept."""
    assert _segments(b"pre\r\n--b\r\none\r\n--b\r\ntwo\r\n--b--\r\nepi") == [
        ("preamble", b"pre"),
        ("part", b"one"),
        ("part", b"two"),
        ("epilogue", b"epi"),
    ]


def test_line_feeds_alone_end_lines() -> None:
    """Where lines end with LF, a CR before a delimiter is content."""
    assert _segments(b"--b\none\r\n--b--\n") == [("preamble", b""), ("part", b"one\r"), ("epilogue", b"")]


@pytest.mark.parametrize("end", [b"", b"\r\n--b", b"\r\n--"])
def test_missing_end_loses_nothing(end: bytes) -> None:
    """A body that stops early keeps the bytes of its last part."""
    assert b"one" in b"".join(content for _, content in _segments(b"--b\r\none" + end))


def test_white_space_behind_a_boundary_is_padding() -> None:
    """Blanks and tabs may stand between boundary and line break, however many."""
    padding = b" \t" * 40_000

    assert _segments(b"--b" + padding + b"\r\none\r\n--b--" + padding)[1] == ("part", b"one")


@pytest.mark.parametrize("line", [b"--bc", b" --b", b"--b-", b"--b x", b"-b", b"--B"])
def test_lines_that_only_resemble_a_delimiter_are_content(line: bytes) -> None:
    """Nothing but the boundary alone on its line cuts a part."""
    assert _segments(b"--b\r\n" + line + b"\r\nx\r\n--b--")[1] == ("part", line + b"\r\nx")


def test_parts_behind_an_early_end_are_still_parts() -> None:
    """A closing delimiter does not hide what follows from another delimiter on."""
    kinds = [kind for kind, _ in _segments(b"--b\r\n1\r\n--b--\r\nx\r\n--b\r\n2\r\n--b--")]

    assert kinds == ["preamble", "part", "epilogue", "part", "epilogue"]


def test_delimiters_that_share_a_line_break_make_an_empty_part() -> None:
    """Delimiter lines right behind each other leave an empty part between them."""
    assert _segments(b"--b\r\n--b\r\nx\r\n--b--")[:3] == [("preamble", b""), ("part", b""), ("part", b"x")]


@pytest.mark.parametrize(
    ("body", "boundary"),
    [
        (b"--tok en\r\nA: b\r\n\r\n", "tok en"),
        (b"\r\n--x \n\ncontent", "x"),
        (b"---\nfirst line\n", None),
        (b"-- select 1;\nselect 2", None),
        (b"a,b\n--x\nA: b\n", None),
        (b"", None),
    ],
)
def test_boundary_is_read_from_the_first_line(body: bytes, boundary: str | None) -> None:
    """A first line `--token` with a header behind it shows the boundary; other beginnings show none."""
    assert first_line_boundary(memoryview(body)) == boundary


def test_presence_of_a_delimiter_is_told() -> None:
    """A boundary that never stands on a line of its own cuts nothing."""
    assert has_delimiter(memoryview(b"x\n--b\n"), b"b")
    assert not has_delimiter(memoryview(b"x--b\n"), b"b")


@pytest.mark.parametrize("line", [b"\r\n", b"\n"])
def test_header_and_content_of_a_part_are_told_apart(line: bytes) -> None:
    """The first empty line ends the header; later ones are content."""
    part = parse_part(memoryview(b"Content-Type: a/b" + line * 2 + b"one" + line * 2 + b"two"))

    assert part.fields == (("Content-Type", "a/b"),)
    assert bytes(part.content) == b"one" + line * 2 + b"two"
    assert part.header is None


@pytest.mark.parametrize("body", [b"\r\nAnn: x\r\n\r\ny", b"\nAnn: x\r\n\r\ny"])
def test_part_without_header_starts_with_an_empty_line(body: bytes) -> None:
    """Behind an empty first line everything is content, fields included."""
    part = parse_part(memoryview(body))

    assert part.fields == ()
    assert bytes(part.content) == b"Ann: x\r\n\r\ny"


def test_part_without_empty_line_is_content() -> None:
    """Where no empty line ends a header, nothing is taken for one, unless it is one and nothing else."""
    assert bytes(parse_part(memoryview(b"Ann,1\r\nBob,2")).content) == b"Ann,1\r\nBob,2"
    assert bytes(parse_part(memoryview(b"Name: Ann\r\nSsn: 1")).content) == b"Name: Ann\r\nSsn: 1"
    assert bytes(parse_part(memoryview(b"Content-Type: a/b\r\n")).content) == b""


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Type: a/b\r\nAnn,1,2",
        b"Name: Ann",
        b"X-Rows: " + b"Ann," * 1000,
        b"Content-Type: a/b\r\n" * 300 + b"X-A: 1",
    ],
)
def test_unusual_headers_are_kept_for_examination(header: bytes) -> None:
    """A header with foreign lines, unknown fields or many bytes may itself carry data."""
    part = parse_part(memoryview(header + b"\r\n\r\nx"))

    assert part.header is not None
    assert bytes(part.header) == header
