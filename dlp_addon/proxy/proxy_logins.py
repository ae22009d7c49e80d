import asyncio
from collections.abc import Callable

from ldap3.core.exceptions import LDAPException
from mitmproxy.addons.proxyauth import AcceptAll, ProxyAuth

_DEADLINE_SECONDS = 5.0


class ProxyLogins:
    """Tells other threads whether mitmproxy's own `proxyauth` would let a user in.

    Not offered where `proxyauth` takes any password, for a login would prove nothing then.
    """

    def __init__(self, find_authenticator: Callable[[], object], loop: asyncio.AbstractEventLoop) -> None:
        """`find_authenticator` gives mitmproxy's addon; `loop` is the one that it works in."""
        self._find = find_authenticator
        self._loop = loop

    def are_offered(self) -> bool:
        """Whether `proxyauth` is set and looks at passwords."""
        found = self._find()
        return (
            isinstance(found, ProxyAuth) and found.validator is not None and not isinstance(found.validator, AcceptAll)
        )

    def check(self, user: str, password: str) -> bool:
        """Whether the user would be let in; False where that cannot be told in time. Not to be called in the loop."""
        # One connection to a directory serves all questions of the validator, so that they are asked in one thread.
        future = asyncio.run_coroutine_threadsafe(self._check(user, password), self._loop)
        try:
            return future.result(_DEADLINE_SECONDS)
        except TimeoutError:
            future.cancel()
            return False

    async def _check(self, user: str, password: str) -> bool:
        found = self._find()
        if not self.are_offered() or not isinstance(found, ProxyAuth) or found.validator is None:
            return False
        try:
            return bool(found.validator(user, password))
        except (LDAPException, OSError, ValueError):
            return False
