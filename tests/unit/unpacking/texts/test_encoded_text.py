import base64
import binascii
import gzip
import io
import os
import quopri
import zipfile
from urllib.parse import quote

import pytest

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.texts.encoded_text import (
    base64_chunks,
    decode_runs,
    decode_whole,
    is_promising,
    is_quoted_printable,
)

TABLE = b"name,born\n" + b"".join(b"Person%d Example,19%02d-01-02\n" % (n, n % 90) for n in range(60))


def _zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", TABLE)
    return packed.getvalue()


def _lines(text: bytes, width: int, end: bytes) -> bytes:
    return end.join(text[at : at + width] for at in range(0, len(text), width))


# Made once, since it holds the time.
ARCHIVE = _zip()
ENCODED = base64.b64encode(ARCHIVE)


@pytest.mark.parametrize(
    "text",
    [
        ENCODED,
        b'{"file": "' + ENCODED + b'"}',
        b"<file>" + ENCODED + b"</file>",
        b"data:application/zip;base64," + ENCODED,
        b"field=" + ENCODED.rstrip(b"="),
        base64.urlsafe_b64encode(ARCHIVE),
        base64.urlsafe_b64encode(ARCHIVE).rstrip(b"="),
        _lines(ENCODED, 76, b"\r\n"),
        _lines(ENCODED, 64, b"\n"),
        _lines(ENCODED, 76, b"\\r\\n"),
        _lines(ENCODED, 76, b"&#13;\n"),
        _lines(ENCODED, 76, b"&#xD;&#xA;"),
        ENCODED.replace(b"/", b"\\/"),
        ENCODED.replace(b"+", b"\\u002b"),
        b"/some/path/" + ENCODED,
        b"x" * 5_000_00 + b" " + ENCODED + b" more words",
        binascii.hexlify(ARCHIVE),
        b"0x" + binascii.hexlify(ARCHIVE).upper(),
        _lines(binascii.hexlify(ARCHIVE), 80, b"\n"),
        _lines(base64.b32encode(ARCHIVE), 64, b"\n"),
    ],
)
def test_an_encoded_archive_is_found(text: bytes, budget: OutputBudget) -> None:
    """However base64 and hex are wrapped, escaped or embedded, the archive inside comes out."""
    parts = list(decode_runs(memoryview(text), budget))

    assert any(bytes(part.content).startswith(ARCHIVE) for part in parts)


@pytest.mark.parametrize("window", [1024 * 1024 - 20, 1024 * 1024 - 64, 1024 * 1024])
def test_a_run_across_windows_is_found(window: int, budget: OutputBudget) -> None:
    """Where search windows meet, no run is lost."""
    text = b" " * window + ENCODED

    assert [bytes(part.content) for part in decode_runs(memoryview(text), budget)] == [ARCHIVE]


def test_digests_and_tokens_are_left_alone(budget: OutputBudget) -> None:
    """Long random strings, of which ordinary tables have many, produce nothing."""
    text = b"\n".join(base64.b64encode(os.urandom(48)) + b"," + os.urandom(32).hex().encode() for _ in range(50))

    assert len(list(decode_runs(memoryview(text), budget))) <= 2


def test_quoted_printable_text_is_decoded(budget: OutputBudget) -> None:
    """A body in quoted-printable is text with soft breaks, and comes out without them."""
    text = quopri.encodestring(b"name;city\n" + ("Ada;Zürich " * 30).encode() + b"\nBob;Bern\n" * 3)

    assert is_quoted_printable(memoryview(text))
    parts = list(decode_whole(memoryview(text), budget))
    assert "Zürich".encode() in bytes(parts[0].content)


def test_uuencoded_files_are_decoded(budget: OutputBudget) -> None:
    """A uuencoded attachment in a text body comes out under its name."""
    lines = b"".join(binascii.b2a_uu(TABLE[at : at + 45]) for at in range(0, len(TABLE), 45))
    text = b"hello\nbegin 644 staff.csv\n" + lines + b"`\nend\nbye\n"

    parts = list(decode_whole(memoryview(text), budget))

    assert [(part.name, bytes(part.content)) for part in parts] == [("staff.csv", TABLE)]


def test_percent_encoded_data_urls_are_decoded(budget: OutputBudget) -> None:
    """A data URL that is not base64 holds its text percent-encoded, with its declared type."""
    text = f'<a href="data:text/csv;charset=utf-8,{quote(TABLE)}">'.encode()

    parts = list(decode_whole(memoryview(text), budget))

    assert [(part.declared_media_type, bytes(part.content)) for part in parts] == [("text/csv", TABLE)]


def test_many_beginnings_stay_linear(budget: OutputBudget) -> None:
    """A million beginnings of data URLs and uuencoded files are one pass, not a million."""
    text = b"data:text/plain," * 100_000 + b"\nbegin 644 a\n" * 100_000

    assert len(list(decode_whole(memoryview(text), budget))) == 1


@pytest.mark.parametrize("content", [b"", b"a", b"ab", b"abc", bytes(range(256)) * 5000])
def test_base64_without_padding_loses_nothing(content: bytes) -> None:
    """Missing padding, which URLs and tokens leave out, costs no byte."""
    encoded = memoryview(base64.urlsafe_b64encode(content).rstrip(b"="))

    assert b"".join(base64_chunks(encoded)) == content


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (ARCHIVE, True),
        (gzip.compress(b"a", mtime=0), True),
        (TABLE, True),
        (b"a,b\n1,2\n", True),
        (b"one line of text that is no table at all, just words", False),
        (bytes(range(128, 200)), False),
    ],
)
def test_only_something_known_is_promising(head: bytes, expected: bool) -> None:  # noqa: FBT001 - a table of cases
    """Containers and text of several lines are worth decoding; single tokens are not."""
    assert is_promising(head) is expected


@pytest.mark.parametrize("position", [15, 39, 40, 41, 63, 64, 200])
@pytest.mark.parametrize("escaped", [b"\\u002b", b"\\/"])
def test_an_escaped_digit_anywhere_breaks_no_run(position: int, escaped: bytes, budget: OutputBudget) -> None:
    """An escaped plus or slash early in a run does not shift the groups of four that follow."""
    digit = b"+" if escaped == b"\\u002b" else b"/"
    encoded = ENCODED[:position] + digit + ENCODED[position + 1 :]
    expected = base64.b64decode(encoded)

    parts = list(decode_runs(memoryview(b'{"file": "' + encoded.replace(digit, escaped) + b'"}'), budget))

    assert any(bytes(part.content)[-200:] == expected[-200:] for part in parts)


def test_rulers_are_not_encoded_text(budget: OutputBudget) -> None:
    """Lines of dashes under and between the rows of a table decode to nothing, and hide nothing behind them."""
    table = b"| A201100101 |\n" + b"-" * 90 + b"\n| A203100102 |\n" + b"_" * 90 + b"\n"

    assert list(decode_runs(memoryview(table), budget)) == []
    (part,) = decode_runs(memoryview(b"-" * 200 + b"\n" + ENCODED), budget)
    assert bytes(part.content) == ARCHIVE
