"""Slices that travel as text: base64 or words in a plain field or in JSON, put together as their receiver does."""

import base64
import io
import json
from collections.abc import Callable, Sequence
from urllib.parse import urlencode

import pytest
import xlsxwriter

from dlp_addon.inspector import Inspector
from dlp_addon.model.admission import Admission
from tests.unit.upload_sessions.conftest import HEADER, THRESHOLD, Bench, csv_of, people, statistics_csv

LEAK = csv_of(people(30))
JSON = {"Content_Type": "application/json"}
URLENCODED = {"Content_Type": "application/x-www-form-urlencoded"}
FORM = {"Content_Type": "multipart/form-data; boundary=b"}

type Send = Callable[[int, int, bytes], tuple[dict[str, str], bytes]]


def in_form(number: int, count: int, piece: bytes) -> tuple[dict[str, str], bytes]:
    """As Resumable.js sends slices with `chunkFormat: "base64"`."""
    url = f"data:application/octet-stream;base64,{base64.b64encode(piece).decode()}"
    fields = {"resumableChunkNumber": number + 1, "resumableTotalChunks": count, "resumableIdentifier": "9-a"}
    lines = [
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in {**fields, "resumableFilename": "a", "file": url}.items()
    ]
    return FORM, "".join([*lines, "--b--\r\n"]).encode()


def in_json(number: int, count: int, piece: bytes) -> tuple[dict[str, str], bytes]:
    """As a page of one's own may do it."""
    data = base64.b64encode(piece).decode()
    return JSON, json.dumps(
        {"upload": {"uploadId": "u1", "chunkIndex": number, "totalChunks": count}, "data": data}
    ).encode()


def in_words(number: int, count: int, piece: bytes) -> tuple[dict[str, str], bytes]:
    """Text as it is, in a form without a file."""
    fields = {"chunk": str(number), "chunks": str(count), "name": "a.csv", "text": piece.decode()}
    return URLENCODED, urlencode(fields).encode()


def slices(content: bytes, count: int) -> list[bytes]:
    """`count` pieces of a file."""
    size = len(content) // count + 1
    return [content[start : start + size] for start in range(0, len(content), size)]


def workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook whose strings stand in its cells, so that its beginning can be read."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return target.getvalue()


def rows_of(content: bytes) -> list[list[str]]:
    """Cells of a simple CSV file."""
    return [line.split(",") for line in content.decode().splitlines()]


async def upload(bench: Bench, send: Send, pieces: Sequence[bytes]) -> list[Admission]:
    """Send every piece, whatever comes of the one before."""
    results = []
    for number, piece in enumerate(pieces):
        headers, body = send(number, len(pieces), piece)
        results.append(await bench.send("POST", "up.example/upload", body, **headers))
    return results


def owned(results: Sequence[Admission], pieces: Sequence[bytes]) -> bytes:
    """The pieces that arrived, one behind the other."""
    return b"".join(piece for admission, piece in zip(results, pieces, strict=True) if admission.release is not None)


@pytest.mark.parametrize("send", [in_form, in_json, in_words])
async def test_list_in_slices_of_text(bench: Bench, inspector: Inspector, send: Send) -> None:
    """A list of thirty people, four in a slice: the receiver can read fewer than the rule counts."""
    pieces = slices(LEAK, 8)
    results = await upload(bench, send, pieces)
    held = inspector.inspect_file("a.csv", memoryview(owned(results, pieces)), "").inspection

    assert results[0].release is not None
    assert results[-1].release is None
    assert held.distinct_people < THRESHOLD


@pytest.mark.parametrize("send", [in_form, in_json])
async def test_workbook_in_slices_of_text(bench: Bench, inspector: Inspector, send: Send) -> None:
    """A slice of a workbook is read as the beginning that it is, whatever text it travels as."""
    pieces = slices(workbook([HEADER, *people(400)]), 6)
    results = await upload(bench, send, pieces)
    held = inspector.inspect_file("a.xlsx", memoryview(owned(results, pieces)), "").inspection

    assert results[0].release is None
    assert results[0].event.inspection.distinct_people >= THRESHOLD
    assert held.distinct_people == 0


@pytest.mark.parametrize("send", [in_form, in_json])
@pytest.mark.parametrize("make", [lambda content: content, lambda content: workbook(rows_of(content))])
async def test_figures_in_slices_of_text_pass(bench: Bench, send: Send, make: Callable[[bytes], bytes]) -> None:
    """Statistics are sent on to the last slice, as text and as a workbook."""
    results = await upload(bench, send, slices(make(statistics_csv(300)), 6))

    assert all(admission.release is not None for admission in results)


async def test_people_beside_a_slice(bench: Bench) -> None:
    """What stands beside the slice in its request is examined by itself."""
    piece = base64.b64encode(statistics_csv(30)).decode()
    document = {"chunkIndex": 0, "totalChunks": 2, "uploadId": "u1", "data": piece, "notes": LEAK.decode()}
    admission = await bench.send("POST", "up.example/upload", json.dumps(document).encode(), **JSON)

    assert admission.release is None
    assert admission.event.inspection.distinct_people == 30
