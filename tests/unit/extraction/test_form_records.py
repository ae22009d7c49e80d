import json
from collections.abc import Callable

import pytest

from dlp_addon.extraction.form_records import render_names, render_record
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
    (upload,) = render_record(build_message(b""), zip(names, values, strict=True))

    expected = [{renamed[0]: row["n"], renamed[1]: row["s"]} for row in _EXPECTED]
    assert json.loads(bytes(upload.content)) == expected
    assert upload.declared_media_type == "application/json"


def test_ordinary_form_is_no_table(build_message: Callable[..., Message]) -> None:
    """Fields that stand alone make no record worth a table."""
    assert list(render_record(build_message(b""), [("name", b"Ann"), ("note", b"x")])) == []


def test_long_values_are_no_cells(build_message: Callable[..., Message]) -> None:
    """A value of more than 4 KiB stays out; it is an upload of its own already."""
    assert list(render_record(build_message(b""), [("a", b"x" * 5000), ("a", b"y" * 5000)])) == []


def test_long_names_are_text(build_message: Callable[..., Message]) -> None:
    """Names that together could carry a table are handed over as lines; short ones say nothing."""
    (upload,) = render_names(build_message(b""), [f"Ann,{number}" for number in range(1000)])

    assert bytes(upload.content).splitlines()[:2] == [b"Ann,0", b"Ann,1"]
    assert list(render_names(build_message(b""), ["file", "title"])) == []
