import pytest
from mitmproxy.test import tflow, tutils

from dlp_addon.proxy.enforcement import (
    annotate_failure,
    build_absorbed_deletion,
    build_minimal_refusal,
    build_unreachable_refusal,
    forget_progress,
)


def test_minimal_refusal_is_inert_and_readable_by_its_origin() -> None:
    """The last resort says nothing of the upload, runs nothing, and page scripts can read it."""
    request = tutils.treq(headers=((b"origin", b"https://app.example"),))
    response = build_minimal_refusal(request)

    assert response.status_code == 403
    assert response.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert response.headers["Access-Control-Allow-Origin"] == "https://app.example"
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("origin", [b"https://a\r\nSet-Cookie: x", b"\xff"])
def test_minimal_refusal_mirrors_no_hostile_origin(origin: bytes) -> None:
    """An Origin with other than printable characters is not repeated."""
    response = build_minimal_refusal(tutils.treq(headers=((b"origin", origin),)))

    assert "Access-Control-Allow-Origin" not in response.headers


def test_failure_is_shown_in_the_flow_list() -> None:
    """Comment, marker and metadata say that the flow was refused."""
    flow = tflow.tflow()
    annotate_failure(flow, "proxy:OSError")

    assert (flow.comment, flow.marked) == ("dlp: failed (proxy:OSError)", ":x:")
    assert flow.metadata["dlp_disposition"] == "failed"


def test_unreachable_refusal_is_final() -> None:
    """The answer for the gateway's own listeners is a 403 that is not stored."""
    response = build_unreachable_refusal()

    assert (response.status_code, response.headers["Cache-Control"]) == (403, "no-store")


def test_absorbed_deletion_looks_done() -> None:
    """A client that cleans up hears that nothing is there any more."""
    assert build_absorbed_deletion().status_code == 204


def test_progress_is_forgotten() -> None:
    """A client that asks how far its upload is hears that there is none, and begins anew."""
    response = tutils.tresp(headers=((b"upload-offset", b"300"), (b"tus-resumable", b"1.0.0")))
    forget_progress(response)

    assert (response.status_code, "upload-offset" in response.headers) == (404, False)
