import base64
import gzip
import json
from urllib.parse import quote

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts import json_leaves
from dlp_addon.unpacking.texts.json_leaves import read_json, read_json_lines

TABLE = "name,born\n" + "Ada Example,1980-01-02\n" * 9
PACKED = gzip.compress(TABLE.encode() + bytes(range(256)))
ENCODED = base64.b64encode(PACKED).decode()


@pytest.mark.parametrize(
    "document",
    [
        {"files": [{"data": ENCODED}]},
        {"data": base64.urlsafe_b64encode(PACKED).decode().rstrip("=")},
        {"data": "data:application/gzip;base64," + ENCODED},
        {"data": "\r\n".join(ENCODED[at : at + 76] for at in range(0, len(ENCODED), 76))},
        {"data": PACKED.hex()},
        {"data": [ENCODED[at : at + 60] for at in range(0, len(ENCODED), 60)]},
        {"data": base64.b32encode(PACKED).decode()},
        {"type": "Buffer", "data": list(PACKED)},
        {"body": {str(index): byte for index, byte in enumerate(PACKED)}},
        list(PACKED),
        ENCODED,
    ],
)
def test_encoded_leaves_are_decoded(document: object, budget: OutputBudget) -> None:
    """Base64, base64url, hex, data URLs and arrays of bytes come out of any place in a document."""
    parts = list(read_json(memoryview(json.dumps(document).encode()), budget))

    assert [bytes(part.content) for part in parts if isinstance(part, Part)] == [PACKED]


def test_lines_that_were_encoded_one_by_one_are_decoded(budget: OutputBudget) -> None:
    """A list of rows, each in Base64, is the text that its rows make."""
    rows = [f"Ada Example,1980-01-{number:02d},A{10**number}" for number in range(1, 9)]
    document = json.dumps({"rows": [base64.b64encode(row.encode()).decode() for row in rows]}).encode()
    (part,) = read_json(memoryview(document), budget)

    assert bytes(part.content).decode().splitlines() == rows


def test_repeated_names_hide_no_leaf(budget: OutputBudget) -> None:
    """Content under a name that comes again is found as well."""
    document = f'{{"data": "{ENCODED}", "data": ""}}'.encode()

    assert [bytes(part.content) for part in read_json(memoryview(document), budget) if isinstance(part, Part)] == [
        PACKED
    ]


def test_percent_encoded_leaves_are_decoded(budget: OutputBudget) -> None:
    """A table whose punctuation is escaped comes out; a text with a few escapes is left alone."""
    (part,) = read_json(memoryview(json.dumps({"data": quote(TABLE, safe="")}).encode()), budget)

    assert isinstance(part, Part)
    assert bytes(part.content) == TABLE.encode()
    assert (
        list(
            read_json(
                memoryview(json.dumps({"data": "growth of 10%25 in a year that was like others " * 20}).encode()),
                budget,
            )
        )
        == []
    )


def test_the_path_names_the_place(budget: OutputBudget) -> None:
    """The part is called by its keys and indexes."""
    document = {"files": [{"name": "x"}, {"data": ENCODED}]}

    part = next(read_json(memoryview(json.dumps(document).encode()), budget))

    assert part.name == "files[1].data"


@pytest.mark.parametrize(
    "text", [TABLE, "a\tb\n1\t2\n" * 5, "<table><tr><td>x</td></tr></table>", '{"rows": [[1, 2]]}  ']
)
def test_text_leaves_that_look_like_documents_are_parts(text: str, budget: OutputBudget) -> None:
    """A table, markup or JSON inside a string is a document of its own."""
    parts = list(read_json(memoryview(json.dumps({"content": text * 2}).encode()), budget))

    assert [bytes(part.content) for part in parts if isinstance(part, Part)] == [(text * 2).encode()]


def test_prose_and_short_values_are_left_alone(budget: OutputBudget) -> None:
    """Names, numbers and sentences produce no parts."""
    document = {"name": "Ada Example", "n": [1, 2.5, None, True], "note": "A sentence without any line break at all."}

    assert list(read_json(memoryview(json.dumps(document).encode()), budget)) == []


@pytest.mark.parametrize("prefix", [b")]}'\n", b")]}',\n", b"while(1);", b"for (;;);", b"\xef\xbb\xbf"])
def test_prefixes_against_inclusion_are_skipped(prefix: bytes, budget: OutputBudget) -> None:
    """The prefixes that web services put before JSON do not hide it."""
    content = prefix + json.dumps({"data": ENCODED}).encode()

    assert [bytes(part.content) for part in read_json(memoryview(content), budget) if isinstance(part, Part)] == [
        PACKED
    ]


def test_wide_json_is_read(budget: OutputBudget) -> None:
    """JSON in UTF-16 is JSON."""
    content = json.dumps({"data": ENCODED}).encode("utf-16")

    assert len(list(read_json(memoryview(content), budget))) == 1


@pytest.mark.parametrize("bomb", [b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000 + b"1" + b"}" * 100_000])
def test_deep_nesting_is_named(bomb: bytes, budget: OutputBudget) -> None:
    """Nesting beyond the parser's stack is OVER_LIMIT, not a crash."""
    parts = list(read_json(memoryview(bomb), budget))

    assert [part.reason for part in parts if isinstance(part, Flaw)] == [UnscannableReason.OVER_LIMIT]


def test_broken_json_is_searched_as_text(budget: OutputBudget) -> None:
    """A cut document still gives up its encoded bytes."""
    content = json.dumps({"data": ENCODED}).encode()[:-2]

    assert [bytes(part.content) for part in read_json(memoryview(content), budget) if isinstance(part, Part)] == [
        PACKED
    ]


def test_large_json_is_searched_as_text(budget: OutputBudget, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over the documented size the encoded bytes are found without parsing."""
    monkeypatch.setattr(json_leaves, "MAX_PARSED_BYTES", 100)
    content = json.dumps({"data": ENCODED}).encode()

    assert [bytes(part.content) for part in read_json(memoryview(content), budget) if isinstance(part, Part)] == [
        PACKED
    ]
    assert len(list(read_json_lines(memoryview(content + b"\n" + content), budget))) == 2


def test_lines_are_documents_of_their_own(budget: OutputBudget) -> None:
    """In NDJSON every line is parsed alone, and a broken one does not hide the others."""
    line = json.dumps({"data": ENCODED}).encode()

    parts = list(read_json_lines(memoryview(line + b"\n{broken\n" + line + b"\n"), budget))

    assert [part.name for part in parts] == ["[0].data", "[2].data"]
