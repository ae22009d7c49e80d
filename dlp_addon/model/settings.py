from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from types import MappingProxyType

from dlp_addon.model.limits import GIB


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewaySettings:
    """What an operator configures of the gateway, whichever way it is started.

    Attributes:
        state: folder of the store, quarantine, spool and keys.
        policy: folder or file of the policy; None for the one that comes with the package.
        metrics: host and port of the metrics and health listener; None for no listener.
        workers: processes that inspect; 0 for one a core.
        log_format: `json` or `console`.
        max_body_bytes: the largest body that is held whole; larger ones are `oversize`.
        spool_bytes: disk that all held bodies together may take; past it they are `overloaded`.
        sender_spool_bytes: the same for the bodies of one client address.
        deadline_seconds: longest inspection of one body in a worker, past which the body counts as `timed_out`.
        hold_seconds: longest wait for a decision on one body, after which it is refused.
        stall_seconds: longest time in which a client may send less than 1 KiB of a body before it is given up.
        authority: file of the CA's key and certificate, whose expiry is shown; None where that is not wanted.
        passthrough: file that lists hosts whose TLS cannot be intercepted; None for no such host.
        passwords: file of the passwords that sealed files are tried with, one a line; None for no such list.
        recipients: file of the reviewers' age public keys; None to use a key of the state folder, made at first use.
        require_recipients: whether to refuse the start where the gateway could open what it seals: without recipients,
            or with the reviewers' private key in the state folder.
        quarantine_bytes: disk that sealed content may take.
        break_glass_hours: longest time of monitoring only that `dlpctl mode monitor` may ask for; 0 forbids it.
        sinks: further receivers of events, each as FORMAT=TARGET.
        webhook_secret: file of the secret that webhooks are signed with.
        sender_header: name of a header in which trusted upstream proxies name the user; empty for none.
        sender_networks: addresses of those proxies.
        client_ca: PEM file of the authorities of client certificates; None where certificates do not count.
        ldap: file that says which directory knows the groups of users; None for none.
        coach: host and port of the form on which senders give a reason; None for no form.
        coach_url: origin that people reach the form by; empty for that of `coach`.
        record_allowed: share, 0 to 1, of the uploads that no rule stopped or noted that are recorded for replay.
        record_days: how long uploads are recorded for replay.
        contact: what a refusal tells people to turn to.
        forward_media: families of media that are sent ahead of their decision; none by default.
        listener_sites: host name of the site that a reverse listener stands for, by its port.
    """

    state: Path
    policy: Path | None = None
    metrics: tuple[str, int] | None = ("127.0.0.1", 9101)
    workers: int = 0
    log_format: str = "json"
    max_body_bytes: int = 4 * GIB
    spool_bytes: int = 16 * GIB
    sender_spool_bytes: int = 8 * GIB
    deadline_seconds: float = 60.0
    hold_seconds: float = 300.0
    stall_seconds: float = 300.0
    authority: Path | None = None
    passthrough: Path | None = None
    passwords: Path | None = None
    recipients: Path | None = None
    require_recipients: bool = False
    quarantine_bytes: int = 50 * GIB
    break_glass_hours: int = 24
    sinks: tuple[str, ...] = ()
    webhook_secret: Path | None = None
    sender_header: str = ""
    sender_networks: tuple[IPv4Network | IPv6Network, ...] = ()
    client_ca: Path | None = None
    ldap: Path | None = None
    coach: tuple[str, int] | None = ("127.0.0.1", 9102)
    coach_url: str = ""
    record_allowed: float = 1.0
    record_days: int = 30
    contact: str = "your security team"
    forward_media: tuple[str, ...] = ()
    listener_sites: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
