import socket
from datetime import UTC, datetime

import pytest

from dlp_addon.coaching import Coach

NOW = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)


class FakeTickets:
    """Issues one code."""

    def issue(self, incident_id: str, now: datetime) -> str:  # noqa: ARG002
        return f"CODE-{incident_id}"

    def submit(self, incident_id: str, code: str, reason: str, now: datetime) -> str:  # noqa: ARG002
        return "denied"


def coach(address: tuple[str, int] | None, url: str = "") -> Coach:
    """A coach that would listen there."""
    return Coach(FakeTickets(), address, url, lambda: NOW)


def test_nothing_listens_until_a_policy_coaches() -> None:
    """Before, there is no invitation; afterwards its address is the listener's, or what is configured for it."""
    local, outside = coach(("127.0.0.1", 0)), coach(("127.0.0.1", 0), "https://release.agency.example")

    assert local.invite("DLP-1", NOW) is None

    for one in (local, outside):
        one.open()
        one.open()
    invitations = [one.invite("DLP-1", NOW) for one in (local, outside)]
    for one in (local, outside):
        one.close()

    assert invitations[0] is not None
    assert invitations[0].url.startswith("http://127.0.0.1:")
    assert invitations[0].code == "CODE-DLP-1"
    assert "CODE" not in repr(invitations[0])
    assert invitations[1] is not None
    assert invitations[1].url == "https://release.agency.example/coach/DLP-1"


def test_without_an_address_there_is_no_form() -> None:
    """Opening does nothing, and what is coached is only refused."""
    silent = coach(None)
    silent.open()

    assert silent.invite("DLP-1", NOW) is None
    silent.close()


def test_a_port_that_is_taken_is_an_error() -> None:
    """Whoever starts the gateway learns it."""
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        coach(taken.getsockname()[:2]).open()
