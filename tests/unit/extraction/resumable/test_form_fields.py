from tests.unit.extraction.resumable.requests import CHUNK, build_form, recognize_request


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
