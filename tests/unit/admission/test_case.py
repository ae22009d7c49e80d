from datetime import UTC, datetime
from urllib.parse import quote

import pytest

from dlp_addon.admission.case import Case, recorded_url, unexamined
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.request import Destination, Sender, UploadRequest

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def upload(path: str = "/update?name=Zora%20Quill") -> UploadRequest:
    """A request to a public site."""
    return UploadRequest(
        id="r1",
        method="POST",
        scheme="https",
        destination=Destination(authority="www.agency.example", port=443),
        sender=Sender(address="192.0.2.7"),
        path=path,
        headers=(),
        protocol="HTTP/1.1",
        received_at=NOW,
    )


@pytest.mark.parametrize("times", range(12))
def test_encoded_path_is_masked(times: int) -> None:
    """Percent-encoding, however often applied, hides no address and no number from masking."""
    piece = "zora.quill@kvotrane.example A012345678"
    for _ in range(times):
        piece = quote(piece, safe="")

    url = recorded_url(upload(f"/people/{piece}/x.csv"))

    assert "kvotrane" not in url
    assert "012345678" not in url
    assert url.endswith("/x.csv")


def test_path_like_an_authority() -> None:
    """A path that would be no URL of its own is recorded like any other."""
    assert recorded_url(upload("//[x/y.csv?q=1")) == "https://www.agency.example//[x/y.csv"


def test_a_release_of_unexamined_traffic_is_for_no_body() -> None:
    """What could not be held whole is released without a digest, for its one destination."""
    request = upload()
    release = Case(request, unexamined(UnscannableReason.OVERSIZE, 9), None, 0.0).release(None)

    assert (release.request_id, release.destination, release.body_sha256) == ("r1", request.destination, None)
