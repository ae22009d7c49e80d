from dataclasses import dataclass, field
from datetime import datetime

from dlp_addon.model.upload_protocol import UploadProtocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who uploads, as far as the gateway knows: the client's IP address and the user that the proxy authenticated.

    Attributes:
        groups: those of the directory groups that the policy names, normalized; None where they cannot be told.
    """

    address: str
    user: str | None = None
    groups: tuple[str, ...] | None = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Every name by which a request says where it goes; policy judges by the strictest of them.

    Host names are lower case without a trailing dot, addresses as `ipaddress` prints them, both without port.

    Attributes:
        authority: host of `Host` or `:authority`.
        port: TCP or UDP port that the gateway connects to.
        sni: server name of the client's TLS hello.
        target: host of CONNECT or SOCKS, or the address a transparent client connected to.
        site: the site that a reverse listener stands for; it alone is judged where it is set.
    """

    authority: str
    port: int
    sni: str | None = None
    target: str | None = None
    site: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The different names to judge, in the order target, SNI, authority; only the site where one is set."""
        if self.site is not None:
            return (self.site,)
        return tuple(dict.fromkeys(name for name in (self.target, self.sni, self.authority) if name))

    @property
    def host(self) -> str:
        """The one name to show: the site, else the authority."""
        return self.site or self.authority or self.target or ""

    @property
    def is_consistent(self) -> bool:
        """Whether all names that were given agree."""
        return len(self.names) <= 1


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadRequest:
    """One HTTP request with a body, its body aside.

    Attributes:
        id: opaque, unique per request; joins log lines.
        path: origin-form target with query. It may hold personal data: never recorded, never shown.
        headers: names and values in order, as received, decoded as latin-1 unless valid UTF-8.
        protocol: `HTTP/1.1`, `HTTP/2.0` or `HTTP/3`.
        received_at: aware UTC time of the request's first byte.
        upload_protocol: None where it was not looked at.
    """

    id: str
    method: str
    scheme: str
    destination: Destination
    sender: Sender
    path: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    protocol: str
    received_at: datetime
    upload_protocol: UploadProtocol | None = None

    def header(self, name: str) -> str | None:
        """Value of the first header called `name`, in any case; None where there is none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    def header_values(self, name: str) -> tuple[str, ...]:
        """Values of all headers called `name`, in any case and in order."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key.lower() == wanted)
