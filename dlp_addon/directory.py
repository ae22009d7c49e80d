"""The groups of users, asked of an LDAP directory (RFC 4511), with a bounded wait and an answer for its absence."""

import asyncio
import math
import re
import ssl
import time
from collections import OrderedDict
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Protocol

from ldap3 import NONE, SUBTREE, Connection, Server, Tls
from ldap3.core.exceptions import LDAPException
from ldap3.utils.conv import escape_filter_chars
from pydantic import Field, StringConstraints

from dlp_addon.model.request import Sender
from dlp_addon.policy.errors import PolicyErrors
from dlp_addon.policy.host_names import normalize_dn
from dlp_addon.policy.schema_base import Model, Word
from dlp_addon.policy.validation import validate
from dlp_addon.policy.yaml_source import read_document

MAX_REMEMBERED = 10_000
PAUSE_SECONDS = 5.0
"""After a failure the directory is not asked for so long: a directory that is down delays one upload, not each."""
_MAX_GROUPS = 1000
_MAX_AT_ONCE = 4

type Text = Annotated[str, StringConstraints(min_length=1, max_length=1000)]


class DirectoryModel(Model):
    """Which directory knows the groups of users."""

    url: Annotated[str, StringConstraints(pattern=r"^ldaps?://[^/]+$")] = Field(description="Such as ldaps://ldap:636.")
    start_tls: bool = Field(default=False, description="Whether to begin TLS on a plain connection before binding.")
    ca: Word | None = Field(default=None, description="PEM file of the directory's authorities.")
    bind_dn: Text | None = Field(default=None, description="Who asks; anonymous unless given.")
    password_file: Word | None = Field(default=None, description="File with the password for it.")
    user_base: Text = Field(description="Where users are.")
    user_filter: Text = Field(default="(uid={user})", description="Finds a user by name.")
    group_base: Text = Field(description="Where groups are.")
    group_filter: Text = Field(default="(member={dn})", description="Finds the groups that a user belongs to.")
    timeout_seconds: Annotated[float, Field(gt=0, le=30)] = Field(default=3.0, description="Longest wait.")
    cache_seconds: Annotated[float, Field(ge=0, le=86_400)] = Field(default=300.0, description="How long answers hold.")


class Search(Protocol):
    """Asks for the DNs of a user's groups; raises LDAPException, OSError or ValueError."""

    def __call__(self, user: str) -> frozenset[str]:
        """Normalized DNs; none for a user that the directory does not know."""
        ...


@dataclass(frozen=True, slots=True)
class _Answer:
    at: float
    groups: frozenset[str]


class GroupDirectory:
    """Tells which of the groups that a policy names a sender belongs to; None where that cannot be told.

    What None means is the policy's question: a rule takes the sender for a member, an exception does not.
    """

    def __init__(
        self, search: Search, *, timeout_seconds: float, cache_seconds: float, on_failure: Callable[[], None]
    ) -> None:
        """`on_failure` hears of every question that stayed without answer."""
        self._search = search
        self._timeout = timeout_seconds
        self._cache_seconds = cache_seconds
        self._on_failure = on_failure
        self._answers: OrderedDict[str, _Answer] = OrderedDict()
        self._places = asyncio.Semaphore(_MAX_AT_ONCE)
        self._silent_until = 0.0

    async def describe(self, sender: Sender, wanted: Collection[str]) -> Sender:
        """The sender with those of its groups that are wanted. Raises nothing but CancelledError."""
        if sender.user is None:
            return sender
        groups = await self._groups(sender.user)
        if groups is None:
            self._on_failure()
        return replace(sender, groups=None if groups is None else tuple(sorted(groups.intersection(wanted))))

    async def _groups(self, user: str) -> frozenset[str] | None:
        known = self._answers.get(user)
        if known is not None and time.monotonic() - known.at < self._cache_seconds:
            return known.groups
        if time.monotonic() < self._silent_until:
            return None
        try:
            async with asyncio.timeout(self._timeout), self._places:
                groups = await asyncio.to_thread(self._search, user)
        except (LDAPException, OSError, ValueError, TimeoutError):
            self._silent_until = time.monotonic() + PAUSE_SECONDS
            return None
        self._remember(user, groups)
        return groups

    def _remember(self, user: str, groups: frozenset[str]) -> None:
        self._answers[user] = _Answer(time.monotonic(), groups)
        self._answers.move_to_end(user)
        while len(self._answers) > MAX_REMEMBERED:
            self._answers.popitem(last=False)


class LdapSearch:
    """Looks a user and their groups up, on a connection of its own for each question."""

    def __init__(self, model: DirectoryModel, password: str | None) -> None:
        self._model = model
        self._password = password
        tls = Tls(validate=ssl.CERT_REQUIRED, ca_certs_file=model.ca)
        self._server = Server(model.url, get_info=NONE, tls=tls, connect_timeout=model.timeout_seconds)

    def __call__(self, user: str) -> frozenset[str]:
        """Normalized DNs of the user's groups; none where the directory does not know the user, or knows several.

        Raises:
            LDAPException: the directory cannot be asked.
            OSError: the same.
            ValueError: it has more groups than anybody has.
        """
        model = self._model
        connection = Connection(
            self._server,
            user=model.bind_dn,
            password=self._password,
            receive_timeout=math.ceil(model.timeout_seconds),
            read_only=True,
            raise_exceptions=True,
        )
        try:
            connection.open()
            if model.start_tls:
                connection.start_tls()
            connection.bind()
            found = _find(connection, model.user_base, model.user_filter, user=user)
            if len(found) != 1:
                return frozenset()
            return frozenset(map(normalize_dn, _find(connection, model.group_base, model.group_filter, dn=found[0])))
        finally:
            # ldap3 forgets sockets on which something failed.
            opened = connection.socket
            with suppress(LDAPException, OSError):
                connection.unbind()
            if opened is not None:
                opened.close()


def read_directory(path: Path, on_failure: Callable[[], None]) -> GroupDirectory:
    """The directory that a YAML file describes.

    Raises:
        OSError: the file, or that of the password, cannot be read.
        ValueError: it says something wrong, with file, line and column.
    """
    document = read_document(str(path), path.read_text(encoding="utf-8"))
    model, errors = validate(DirectoryModel, document)
    if model is None:
        raise PolicyErrors(errors)
    password = Path(model.password_file).read_text(encoding="utf-8").rstrip("\r\n") if model.password_file else None
    return GroupDirectory(
        LdapSearch(model, password),
        timeout_seconds=model.timeout_seconds,
        cache_seconds=model.cache_seconds,
        on_failure=on_failure,
    )


def _find(connection: Connection, base: str, template: str, **values: str) -> list[str]:
    """DNs of entries; values are escaped (RFC 4515), so that a name is never part of the filter."""
    escaped = {name: escape_filter_chars(value) for name, value in values.items()}
    text = re.sub(r"\{(user|dn)\}", lambda match: escaped.get(match[1], ""), template)
    connection.search(base, text, search_scope=SUBTREE, attributes=["1.1"], size_limit=_MAX_GROUPS)
    return [entry["dn"] for entry in connection.response or () if entry["type"] == "searchResEntry"]
