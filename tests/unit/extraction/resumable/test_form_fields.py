import io
import zipfile
from dataclasses import replace

import pytest

from dlp_addon.extraction.resumable.described_request import describe_head
from dlp_addon.extraction.resumable.form_fields import has_place
from tests.unit.extraction.resumable.requests import CHUNK, build_form, build_request, recognize_request


def test_uploads_without_an_id_are_told_apart_by_name_and_size() -> None:
    """Two files of one page are two uploads even where the library sends no id."""
    first, second = (
        recognize_request("POST", "app.example/u", *build_form({"name": name, "chunk": "0", "chunks": "3"}))
        for name in ("a.csv", "b.csv")
    )

    assert first is not None
    assert second is not None
    assert first.part.session != second.part.session


@pytest.mark.parametrize(
    ("fields", "first"),
    [
        ({"chunk": "1", "chunks": "4"}, 0),
        ({"dzchunkindex": "1", "dztotalchunkcount": "4"}, 0),
        ({"qqpartindex": "1", "qqtotalparts": "4", "qqpartbyteoffset": "27"}, 0),
        ({"flowChunkNumber": "1", "flowTotalChunks": "4"}, 1),
        ({"sliceNo": "1", "sliceCount": "4", "sliceStart": "28", "sliceSize": "28", "totalSize": "99"}, 0),
        ({"pieceIndex": "1", "pieceCount": "4", "offset": "0", "totalSize": "99"}, 1),
        ({"partId": "1", "partCount": "4"}, None),
    ],
)
def test_first_number_is_told_by_the_offset_or_the_word(fields: dict[str, str], first: int | None) -> None:
    """Whether chunk 1 is the first or the second decides what may stand before it."""
    found = recognize_request("POST", "app.example/u", *build_form(fields))

    assert found is not None
    assert found.part.first_number == first


def test_end_of_a_workbook_is_a_chunk_like_any_other() -> None:
    """The directory at the end of a ZIP file points before the form it stands in; the chunk is the payload."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(9000))
    chunk = target.getvalue()[-200:]

    found = recognize_request("POST", "app.example/u", *build_form({"chunk": "1", "chunks": "2"}, chunk))

    assert found is not None
    assert bytes(found.payload) == chunk


def test_headers_say_it_too() -> None:
    """A library that describes its slices in headers of its own is understood."""
    headers = {"X-Chunk-Index": "1", "X-Total-Chunks": "4", "X-File-Id": "abc"}

    found = recognize_request("POST", "app.example/u", headers, CHUNK)

    assert found is not None
    assert (found.part.number, found.part.total_parts) == (1, 4)


def test_offset_past_the_total_is_no_part() -> None:
    """Numbers that cannot be a place are somebody else's numbers."""
    form = build_form({"startByte": "80", "fileSize": "90"})

    assert recognize_request("POST", "app.example/u", *form) is None


def test_only_fields_that_say_a_place_are_worth_a_search() -> None:
    """A number beside the number, size or total that it counts in; words and lone numbers are none."""
    request = describe_head(build_request("POST", "app.example/u", {}))
    placed = [{"chunk": "1", "chunks": "4"}, {"chunk": "1", "chunkSize": "9"}, {"offset": "0", "total": "9"}]
    others = [{}, {"chunk": "1"}, {"title": "part of the whole", "total": "9"}]

    assert [has_place(replace(request, fields=fields)) for fields in placed] == [True, True, True]
    assert [has_place(replace(request, fields=fields)) for fields in others] == [False, False, False]
