import socket

import pytest

from dlp_addon.policy.public_suffixes import PublicSuffixes


def test_registrable_domain_is_one_label_below_the_suffix() -> None:
    """Multi-label and private suffixes count as suffixes."""
    suffixes = PublicSuffixes()

    assert suffixes.registrable_domain("a.b.example.co.uk") == "example.co.uk"
    assert suffixes.registrable_domain("me.github.io") == "me.github.io"
    assert suffixes.registrable_domain("intranet") is None
    assert suffixes.is_public_suffix("github.io")
    assert suffixes.is_public_suffix("co.uk")
    assert not suffixes.is_public_suffix("example.co.uk")
    assert not suffixes.is_public_suffix("intranet")


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list comes from the package's own snapshot."""

    def refuse(*_arguments: object, **_options: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)

    assert PublicSuffixes().registrable_domain("www.example.com") == "example.com"
