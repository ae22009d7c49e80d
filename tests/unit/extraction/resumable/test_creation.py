import base64

import pytest

from dlp_addon.extraction.resumable.creation import read_creation
from dlp_addon.model.upload_part import UploadCreation
from tests.sample_events import make_request

NAME = base64.b64encode(b"monthly.xlsx").decode()
TUS = {"Tus-Resumable": "1.0.0", "Upload-Length": "300"}


def test_creation_says_size_and_name() -> None:
    """Tus tells both before the first byte."""
    creation = read_creation(make_request({**TUS, "Upload-Metadata": f"filename {NAME}"}))

    assert creation == UploadCreation("monthly.xlsx", 300)


@pytest.mark.parametrize(
    "headers",
    [
        {"Tus-Resumable": "1.0.0"},
        {"Upload-Length": "300"},
        {**TUS, "Upload-Length": "0"},
        {**TUS, "Upload-Concat": "partial"},
    ],
)
def test_other_requests_create_nothing(headers: dict[str, str]) -> None:
    """Without a size, or as a piece of a joined upload, there is nothing to remember."""
    assert read_creation(make_request(headers)) is None
    assert read_creation(make_request(TUS, method="PATCH")) is None
