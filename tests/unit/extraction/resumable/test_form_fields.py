from dataclasses import replace

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
