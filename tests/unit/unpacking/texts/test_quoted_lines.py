import json
import tempfile

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.limits import Limits
from dlp_addon.unpacking.texts.quoted_lines import cut_records, quoted_lines

ROWS = 'Name,Born,Town\nAda Lorn,1980-02-03,Harbor\n"Bo, Ann",1971-05-06,Mill\nCy O\'Dell,1990-01-01,Lake\n'


def decoded(text: bytes) -> str | None:
    """What stands in the strings of a text; None where there is nothing."""
    parts = list(quoted_lines(memoryview(text), OutputBudget(Limits(), tempfile.TemporaryFile)))
    return bytes(parts[0].content).decode() if parts else None


@pytest.mark.parametrize(
    "text",
    [
        b"const csv = " + json.dumps(ROWS).encode() + b";\nexport default csv;\n",
        b'{"note": "x, y", "rows": ' + json.dumps(ROWS).encode()[:-1],
        json.dumps(ROWS).encode()[1:] + b', "count": 3}',
        b'{"a": "1", "message": ' + json.dumps(ROWS.replace("\n", "\r\n")).encode() + b", cut",
        b"rows = '" + ROWS.replace("\n", "\\n").replace("'", "\\'").encode() + b"'\n",
    ],
    ids=["JavaScript", "without an end", "without a beginning", "CRLF", "Python"],
)
def test_lines_of_a_string_are_lines(text: bytes) -> None:
    """A table in a string of a program, or of JSON that was cut, is read line by line, its own quotes in place."""
    found = decoded(text)

    assert found is not None
    assert ROWS.strip() in found


def test_string_in_a_string_is_read_too() -> None:
    """However often its line ends were escaped, each row is a line."""
    nested = json.dumps(json.dumps({"rows": "a1,b1\na2,b2\na3,b3\na4,b4"}))[1:-9].encode()

    assert "a2,b2\na3,b3\n" in (decoded(nested) or "")


def test_strings_stand_apart() -> None:
    """What follows a string in the same line begins anew: no row of one takes the place of another's header."""
    text = b'{"x": "a,b\\n1,2\\n3,4\\n", "y": "c,d\\n5,6\\n7,8\\n"}'

    assert (decoded(text) or "").strip().split("\n\n")[:2] == ["a,b\n1,2\n3,4", "\nc,d\n5,6\n7,8"]


@pytest.mark.parametrize("text", [b"C:\\new\\names", b"plain,text\nwith,rows\n", b'"one\\ntwo"\n"three\\nfour"\n', b""])
def test_few_line_ends_say_nothing(text: bytes) -> None:
    """Paths and short strings are left alone."""
    assert decoded(text) is None


def test_windows_cut_no_row() -> None:
    """A string of many megabytes loses no row where the reader goes on."""
    rows = [f"name {number},{number}" for number in range(200_000)]

    assert (decoded(json.dumps("\n".join(rows)).encode()) or "").split() == "\n".join(rows).split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b'own": "Mill"}, {"name": "Ada"}, {"name": "Bo"}]', b'[{"name": "Ada"}, {"name": "Bo"}]'),
        (b'"Mill", 4], ["Ada", 5], ["Bo", 6]]', b'[["Ada", 5], ["Bo", 6]]'),
        (b'[{"name": "Ada"}, {"name": "Bo"}]', None),
        (b"a {b} c", None),
    ],
    ids=["objects", "lists", "whole", "no JSON"],
)
def test_records_begin_behind_the_cut(text: bytes, expected: bytes | None) -> None:
    """JSON whose beginning is missing is read from its first whole record; JSON that begins is left to its reader."""
    parts = list(cut_records(memoryview(text), OutputBudget(Limits(), tempfile.TemporaryFile)))

    assert [bytes(part.content) for part in parts] == ([expected] if expected else [])
