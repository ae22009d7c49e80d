"""Logging in to the form as a user of the proxy, in place of a code."""

import base64
from typing import Protocol


class Logins(Protocol):
    """Who may log in: as the proxy itself lets users in. May be asked from any thread; raises nothing."""

    def are_offered(self) -> bool:
        """Whether the proxy knows its users by their passwords."""
        ...

    def check(self, user: str, password: str) -> bool:
        """Whether the proxy would let this user in."""
        ...


class NoLogins:
    """Nobody logs in: the code alone counts."""

    def are_offered(self) -> bool:
        """Never."""
        return False

    def check(self, user: str, password: str) -> bool:  # noqa: ARG002 - as the protocol has it
        """Never."""
        return False


def read_basic(header: str) -> tuple[str, str] | None:
    """User and password of an `Authorization` field (RFC 7617); None where it holds none."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = base64.b64decode(encoded.strip(), validate=True).decode("utf-8").partition(":")
    except ValueError:
        return None
    return (user, password) if user and colon else None
