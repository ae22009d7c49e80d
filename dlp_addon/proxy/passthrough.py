"""Hosts whose TLS cannot be intercepted (pinned certificates): each with an owner, a reason and an end."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

_MAX_BYTES = 1_000_000
_FIELDS = ("host", "owner", "reason", "expires")


@dataclass(frozen=True, slots=True, kw_only=True)
class PassthroughHost:
    """A host whose bytes are not read.

    Attributes:
        host: a name, `*.` before it for the names below it, or an address.
        expires: the last day on which it holds.
    """

    host: str
    owner: str
    reason: str
    expires: date

    def covers(self, name: str) -> bool:
        """Whether the entry is about `name`, which is normalized."""
        if self.host.startswith("*."):
            return name.endswith(self.host[1:])
        return name == self.host


class PassthroughList:
    """The entries that an operator wrote."""

    def __init__(self, hosts: Iterable[PassthroughHost]) -> None:
        self._hosts = tuple(hosts)

    def __len__(self) -> int:
        return len(self._hosts)

    def admits(self, target: str, sni: str | None, today: date) -> bool:
        """Whether a connection to `target` that asks for `sni` may pass unread: entries must cover both."""
        current = [host for host in self._hosts if host.expires >= today]
        names = {target, sni or target}
        return bool(target) and all(any(host.covers(name) for host in current) for name in names)


def read_passthrough_list(path: Path) -> PassthroughList:
    """Read the YAML list in `path`; raises ValueError that names the entry for anything malformed, OSError too."""
    text = path.read_text("utf-8")
    if len(text) > _MAX_BYTES:
        raise ValueError(f"{path.name}: larger than {_MAX_BYTES} bytes")
    if any(mark in text for mark in ("&", "!!")):
        raise ValueError(f"{path.name}: anchors and tags are not allowed")
    try:
        entries = YAML(typ="safe", pure=True).load(StringIO(text)) or []
    except YAMLError as error:
        raise ValueError(f"{path.name}: not valid YAML: {str(error).splitlines()[0]}") from error
    if not isinstance(entries, list):
        raise ValueError(f"{path.name}: must be a list of entries")  # noqa: TRY004 - a fault of the file, not of a type
    return PassthroughList([_read_entry(path.name, place, entry) for place, entry in enumerate(entries, 1)])


def _read_entry(file: str, place: int, entry: object) -> PassthroughHost:
    if not isinstance(entry, dict) or set(entry) != set(_FIELDS):
        raise ValueError(f"{file}: entry {place} must have exactly {', '.join(_FIELDS)}")
    expires = entry["expires"]
    if not isinstance(expires, date):
        raise ValueError(f"{file}: entry {place}: expires must be a date such as 2027-01-31")  # noqa: TRY004 - as above
    texts = {field: entry[field] for field in ("host", "owner", "reason")}
    if not all(isinstance(text, str) and text.strip() for text in texts.values()):
        raise ValueError(f"{file}: entry {place}: host, owner and reason must be texts")
    host = texts["host"].strip().lower().rstrip(".")
    if host in {"*", "*."} or "*" in host[1:] or (host.startswith("*") and host.count(".") < 2):
        raise ValueError(f"{file}: entry {place}: a wildcard stands only before a domain, as in *.example.org")
    return PassthroughHost(host=host, owner=texts["owner"], reason=texts["reason"], expires=expires)
