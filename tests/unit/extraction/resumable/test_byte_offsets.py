import pytest

from tests.unit.extraction.resumable.requests import CHUNK, recognize_request


def test_question_about_progress_is_no_part() -> None:
    """`bytes */*` without a body asks how far an upload is and changes nothing."""
    assert recognize_request("PUT", "up.example/u?upload_id=abc", {"Content-Range": "bytes */*"}) is None


def test_session_header_outranks_the_address() -> None:
    """Where a client names the upload itself, slices to different addresses belong together."""
    headers = {"Content-Range": "bytes 0-27/90", "X-Unique-Upload-Id": "abc123"}

    first = recognize_request("POST", "api.example/a", headers, CHUNK)
    second = recognize_request("POST", "api.example/b", headers, CHUNK)

    assert first is not None
    assert second is not None
    assert first.part.session == second.part.session == "abc123"
    assert first.part.is_issued


def test_length_counts_where_a_range_lies() -> None:
    """A range that says less than it carries does not hide that the upload is complete."""
    found = recognize_request("PUT", "up.example/a", {"Content-Range": "bytes 72-73/100"}, CHUNK)

    assert found is not None
    assert found.part.completes


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Range": " " * 60_000 + "x"},
        {"Content-Range": "bytes" + "\t" * 60_000},
        {"Range": "bytes" + " " * 60_000 + "x"},
    ],
)
def test_header_of_blanks_takes_no_time(headers: dict[str, str]) -> None:
    """A field of 60,000 blanks, which a quadratic pattern would take minutes for, is no range."""
    found = recognize_request("PUT", "up.example/a", headers, CHUNK)

    assert found is None or found.part.family != "content-range"
