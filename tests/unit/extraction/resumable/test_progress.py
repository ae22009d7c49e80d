import pytest

from dlp_addon.extraction.resumable.progress import read_progress
from dlp_addon.model.request import UploadRequest
from dlp_addon.model.upload_part import UploadProgress
from tests.sample_events import make_request

HEAD = make_request({"Tus-Resumable": "1.0.0"}, method="HEAD", path="/files/1")
QUERY = make_request({"Content-Range": "bytes */900"}, method="PUT", path="/upload?upload_id=abc")


def test_offset_of_a_head_request() -> None:
    """Tus and the IETF draft tell how far an upload is in `Upload-Offset`."""
    progress = read_progress(HEAD, 200, (("Upload-Offset", "300"),))

    assert progress == UploadProgress(f"{HEAD.destination.host}/files/1", is_issued=False, offset=300)


def test_range_of_an_incomplete_answer() -> None:
    """Google tells the last byte that it has."""
    assert read_progress(QUERY, 308, (("Range", "bytes=0-299"),)) == UploadProgress("abc", is_issued=True, offset=300)


@pytest.mark.parametrize(
    ("asked", "status", "headers"),
    [
        (HEAD, 200, ()),
        (HEAD, 200, (("Upload-Offset", "0"),)),
        (HEAD, 200, (("Upload-Offset", "300"), ("Upload-Length", "300"))),
        (HEAD, 200, (("Upload-Offset", "-5"),)),
        (QUERY, 308, ()),
        (QUERY, 200, (("Range", "bytes=0-299"),)),
        (make_request(method="PUT"), 308, (("Range", "bytes=0-299"),)),
        (make_request(method="GET"), 200, (("Upload-Offset", "300"),)),
    ],
)
def test_other_answers_say_nothing(asked: UploadRequest, status: int, headers: tuple[tuple[str, str], ...]) -> None:
    """An upload that has not begun, and answers to something else, tell of no bytes."""
    assert read_progress(asked, status, headers) is None
