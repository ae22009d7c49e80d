import base64

import pytest

from dlp_addon.coaching.logins import NoLogins, read_basic


def encode(text: str) -> str:
    """A field of RFC 7617."""
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (f"Basic {encode('mara:secret')}", ("mara", "secret")),
        (f"basic  {encode('mara:a:b')}", ("mara", "a:b")),
        (f"Basic {encode('mära:ü')}", ("mära", "ü")),
        (f"Basic {encode(':secret')}", None),
        (f"Basic {encode('mara')}", None),
        ("Basic /w==", None),
        ("Basic ä", None),
        ("Bearer x", None),
        ("", None),
    ],
)
def test_user_and_password_are_read_or_there_are_none(header: str, found: tuple[str, str] | None) -> None:
    """Whatever a client sends, nothing is raised."""
    assert read_basic(header) == found


def test_without_passwords_nobody_logs_in() -> None:
    """Neither with one nor without."""
    assert not NoLogins().are_offered()
    assert not NoLogins().check("mara", "mara")
