import logging
import socket

import polars as pl
import pytest

from dlp_addon.recognition import Recognition, build_recognition
from dlp_addon.recognition.offline import OfflineEmailRecognizer, SilentIbanRecognizer


@pytest.fixture
def forbidden_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens a socket or asks for an address fails the test."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("network used")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


@pytest.mark.usefixtures("forbidden_network")
def test_addresses_are_judged_without_network() -> None:
    """E-mail and web addresses are recognized by what the packages bring along."""
    recognition = build_recognition()
    values = ["ana.lopez@example.org", "https://example.co.uk/a", "lee@mail.example.com"]

    assert {share.entity_type for share in recognition.shares(values[:1])} >= {"EMAIL_ADDRESS"}
    assert recognition.matches("EMAIL_ADDRESS", pl.Series(values)).to_list() == [True, False, True]
    assert recognition.matches("URL", pl.Series(values)).to_list()[1]


@pytest.mark.usefixtures("forbidden_network")
def test_internal_mail_domains_are_undecided() -> None:
    """A domain without public suffix is neither proven nor refused."""
    assert OfflineEmailRecognizer().validate_result("ana@corp.local") is None
    assert OfflineEmailRecognizer().validate_result("ana@example.org") is True


def test_presidio_logs_no_value(recognition: Recognition, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever Presidio thinks of a value, no logger of any level hears it."""
    values = [
        "GB82WEST12345698765432",
        "DE89 3704 0044 0532 0130 0?",
        "219-09-9999",
        "4111111111111111",
        "ana@example.org",
    ]
    with caplog.at_level(logging.DEBUG):
        recognition.shares(values)
        for entity_type in recognition.by_type:
            recognition.matches(entity_type, pl.Series(values))
        SilentIbanRecognizer().validate_result("DE89 3704 ÄÖ44 0532 0130 00")

    assert not any(value[:9] in caplog.text for value in values)
    assert "3704" not in caplog.text
