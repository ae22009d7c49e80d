import gzip
import json
from collections.abc import Callable

import pytest

from dlp_addon.extraction.form_records import is_cell, render_names, render_record
from dlp_addon.extraction.message import Message

_EXPECTED = [{"n": "Ann", "s": "1"}, {"n": "Bob", "s": "2"}]


@pytest.mark.parametrize(
    ("names", "renamed"),
    [
        (("n", "s", "n", "s"), ("n", "s")),
        (("n[]", "s[]", "n[]", "s[]"), ("n[]", "s[]")),
        (("r[0][n]", "r[0][s]", "r[1][n]", "r[1][s]"), ("r[#][n]", "r[#][s]")),
        (("n_7", "s_7", "n_9", "s_9"), ("n_#", "s_#")),
    ],
)
def test_repeated_and_indexed_fields_are_records(
    names: tuple[str, ...], renamed: tuple[str, str], build_message: Callable[..., Message]
) -> None:
    """Each framework's way to write a table into a form gives its records."""
    values = [b"Ann", b"1", b"Bob", b"2"]
    (upload,) = render_record(build_message(b""), list(zip(names, values, strict=True)))

    expected = [{renamed[0]: row["n"], renamed[1]: row["s"]} for row in _EXPECTED]
    assert json.loads(bytes(upload.content)) == expected
    assert upload.declared_media_type == "application/json"


@pytest.mark.parametrize("name", ["row[0]", "row", "row[0][a]", "r" * 300])
def test_no_value_takes_another_ones_place(name: str, build_message: Callable[..., Message]) -> None:
    """A name that comes again and again, with the same index or none, gives as many records."""
    (upload,) = render_record(build_message(b""), [(name, b"Ann %d" % number) for number in range(50)])

    assert [list(row.values()) for row in json.loads(bytes(upload.content))] == [[f"Ann {n}"] for n in range(50)]


def test_ordinary_form_is_no_table(build_message: Callable[..., Message]) -> None:
    """Fields that stand alone make no record worth a table."""
    assert list(render_record(build_message(b""), [("name", b"Ann"), ("note", b"x")])) == []


def test_a_long_form_is_one_record(build_message: Callable[..., Message]) -> None:
    """Many fields that each stand alone are an array of names and values."""
    fields = [(f"question {chr(97 + number)}", b"yes") for number in range(26)] + [("name", b"Ann")] * 1
    fields += [(f"detail {chr(97 + number)}", b"no") for number in range(26)]
    (upload,) = render_record(build_message(b""), fields)

    assert json.loads(bytes(upload.content)) == [[name, raw.decode()] for name, raw in fields]


def test_cells_are_short_and_of_one_line() -> None:
    """What has lines, or more than 4 KiB, may be a table of its own."""
    assert is_cell(memoryview(b"Ann,1970-01-01"))
    assert not is_cell(memoryview(b"Ann\nBob"))
    assert not is_cell(memoryview(b"x" * 4097))
    assert not is_cell(memoryview(gzip.compress(b"Ann", mtime=0).replace(b"\n", b"")))


def test_long_values_are_no_cells(build_message: Callable[..., Message]) -> None:
    """A value of more than 4 KiB stays out; it is an upload of its own already."""
    assert list(render_record(build_message(b""), [("a", b"x" * 5000), ("a", b"y" * 5000)])) == []


def test_long_names_are_text(build_message: Callable[..., Message]) -> None:
    """Names that together could carry a table are handed over as lines; short ones say nothing."""
    (upload,) = render_names(build_message(b""), [f"Ann,{number}" for number in range(1000)])

    assert bytes(upload.content).splitlines()[:2] == [b"Ann,0", b"Ann,1"]
    assert list(render_names(build_message(b""), ["file", "title"])) == []
