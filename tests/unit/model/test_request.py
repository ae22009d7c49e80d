from datetime import UTC, datetime

import pytest

from dlp_addon.model.request import Destination, Sender, UploadRequest


def test_site_of_a_reverse_listener_alone_is_judged() -> None:
    """Where a site is set, the upstream's names are no destination."""
    destination = Destination(authority="10.0.0.5", port=80, target="backend.internal", site="www.agency.example")

    assert destination.names == ("www.agency.example",)
    assert destination.host == "www.agency.example"
    assert destination.is_consistent


@pytest.mark.parametrize(
    ("destination", "names", "is_consistent"),
    [
        (Destination(authority="a.example", port=443), ("a.example",), True),
        (Destination(authority="a.example", port=443, sni="a.example", target="a.example"), ("a.example",), True),
        (
            Destination(authority="c.example", port=443, sni="b.example", target="a.example"),
            ("a.example", "b.example", "c.example"),
            False,
        ),
        (Destination(authority="", port=443, target="192.0.2.1"), ("192.0.2.1",), True),
    ],
)
def test_every_different_name_is_judged(
    destination: Destination, names: tuple[str, ...], *, is_consistent: bool
) -> None:
    """Target, server name and authority count, each once, and that they disagree is seen."""
    assert destination.names == names
    assert destination.is_consistent is is_consistent


def test_headers_are_found_in_any_case_and_not_shown() -> None:
    """Header names have no case, and neither headers nor path are in the text form."""
    request = UploadRequest(
        id="r",
        method="POST",
        scheme="https",
        destination=Destination(authority="a.example", port=443),
        sender=Sender(address="192.0.2.7"),
        path="/?name=Zora",
        headers=(("X-One", "Quill"), ("x-one", "2"), ("Other", "3")),
        protocol="HTTP/1.1",
        received_at=datetime(2026, 1, 1, tzinfo=UTC),
    )

    assert request.header("X-ONE") == "Quill"
    assert request.header("absent") is None
    assert request.header_values("x-One") == ("Quill", "2")
    assert "Zora" not in repr(request)
    assert "Quill" not in repr(request)
