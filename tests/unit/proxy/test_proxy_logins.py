import asyncio

import pytest
from ldap3.core.exceptions import LDAPBindError
from mitmproxy.addons.proxyauth import AcceptAll, ProxyAuth, SingleUser, Validator

from dlp_addon.proxy.proxy_logins import ProxyLogins


class FailingDirectory(Validator):
    """Answers as ldap3 does where the password is wrong."""

    def __call__(self, username: str, password: str) -> bool:  # noqa: ARG002
        raise LDAPBindError


async def ask(validator: Validator | None, user: str, password: str) -> tuple[bool, bool]:
    """Whether logins are offered, and whether this one is good, asked from another thread."""
    authenticator = ProxyAuth()
    authenticator.validator = validator
    logins = ProxyLogins(lambda: authenticator, asyncio.get_running_loop())
    return logins.are_offered(), await asyncio.to_thread(logins.check, user, password)


@pytest.mark.parametrize(
    ("validator", "password", "answers"),
    [
        (SingleUser("mara:secret"), "secret", (True, True)),
        (SingleUser("mara:secret"), "guess", (True, False)),
        (FailingDirectory(), "secret", (True, False)),
        (AcceptAll(), "secret", (False, False)),
        (None, "secret", (False, False)),
    ],
)
async def test_a_login_is_what_the_proxy_takes(
    validator: Validator | None, password: str, answers: tuple[bool, bool]
) -> None:
    """Where the proxy takes any password, or asks for none, nobody logs in."""
    assert await ask(validator, "mara", password) == answers


async def test_without_the_addon_nobody_logs_in() -> None:
    """A script of mitmproxy may run without it."""
    logins = ProxyLogins(lambda: None, asyncio.get_running_loop())

    assert not logins.are_offered()
