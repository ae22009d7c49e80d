"""The options `dlp_*`, mitmproxy's options that would open a hole, and the defaults that a gateway needs."""

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mitmproxy.addonmanager import Loader
from mitmproxy.exceptions import OptionsError
from mitmproxy.optmanager import OptManager, _UnconvertedStrings
from mitmproxy.utils import human

from dlp_addon.model.settings import GatewaySettings
from dlp_addon.proxy.media_watch import MEDIA_FAMILIES

logger = logging.getLogger(__name__)

REFUSED: Mapping[str, tuple[object, str]] = MappingProxyType(
    {
        "stream_large_bodies": (None, "bodies would be sent before they are examined"),
        "rawtcp": (False, "bytes that are not HTTP would pass unexamined"),
        "ignore_hosts": ([], "their traffic would pass unexamined; list hosts in dlp_passthrough"),
        "allow_hosts": ([], "all other traffic would pass unexamined"),
        "tcp_hosts": ([], "their traffic would pass unexamined; list hosts in dlp_passthrough"),
        "udp_hosts": ([], "their traffic would pass unexamined"),
        "body_size_limit": (None, "large downloads would break; dlp_max_body_bytes limits uploads"),
        "map_remote": ([], "requests would go elsewhere after they were decided on"),
        "map_local": ([], "answers would come from files of the gateway"),
        "modify_body": ([], "bodies would change after they were decided on"),
        "server_replay": ([], "answers would be recorded ones"),
        "client_replay": ([], "recorded requests would be sent unasked"),
        "save_stream_file": (None, "bodies and queries would be written to a file"),
        "hardump": ("", "bodies and queries would be written to a file"),
        "validate_inbound_headers": (True, "requests could be smuggled past the inspection"),
    }
)
"""mitmproxy's options that keep one value, and what another one would do."""

REFUSED_ADDONS = ("maplocal", "mapremote", "modifybody", "save", "savehar", "serverplayback")
"""mitmproxy's addons that do nothing but for these options; that of client_replay cannot be taken out."""

DEFAULTS: Mapping[str, object] = MappingProxyType(
    {
        "rawtcp": False,
        "onboarding": False,
        "flow_detail": 0,
        "termlog_verbosity": "warn",
        "store_streamed_bodies": False,
    }
)
"""What a gateway needs in place of mitmproxy's own defaults; an operator may set all but the first."""

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}")
_ORIGIN = re.compile(r"https?://[a-z0-9.\-\[\]:]{1,253}/?")
_OPTIONS: tuple[tuple[str, type | object, Any, str], ...] = (
    ("dlp_state", str, "var", "Folder of the incident store, the quarantine, the spool and the keys."),
    (
        "dlp_policy",
        str,
        "",
        "Policy file or folder. The policy that comes with the package is used where this is empty.",
    ),
    (
        "dlp_metrics",
        str,
        "127.0.0.1:9101",
        "Host and port on which metrics and health are served. Nothing is served where this is empty.",
    ),
    ("dlp_workers", int, 0, "Number of processes that inspect uploads. Zero stands for one a processor core."),
    ("dlp_log_format", str, "json", "How log events are written to standard error: json or console."),
    (
        "dlp_max_body_bytes",
        str,
        "4g",
        "Largest body that is held whole. The policy decides on larger ones unexamined. Understands k/m/g suffixes.",
    ),
    ("dlp_spool_bytes", str, "16g", "Disk that all held bodies together may take. Understands k/m/g suffixes."),
    (
        "dlp_sender_spool_bytes",
        str,
        "8g",
        "Disk that the held bodies of one client address may take. Understands k/m/g suffixes.",
    ),
    (
        "dlp_deadline_seconds",
        int,
        60,
        "Longest inspection of one upload, after which its worker is ended and the policy decides on it as timed_out.",
    ),
    ("dlp_hold_seconds", int, 300, "Longest wait for a decision on one upload, after which it is refused."),
    (
        "dlp_stall_seconds",
        int,
        300,
        "Longest time in which a client may send less than 1 KiB of a body; the upload is broken off then.",
    ),
    (
        "dlp_passthrough",
        str,
        "",
        "YAML file that lists hosts whose TLS cannot be intercepted, each with host, owner, reason and expires.",
    ),
    (
        "dlp_passwords",
        str,
        "",
        "File of passwords that sealed workbooks, archives and PDF documents are tried with, one a line, 100 at most.",
    ),
    (
        "dlp_recipients",
        str,
        "",
        "File of the reviewers' age public keys, one a line. A key made in the state folder is used where it is empty.",
    ),
    (
        "dlp_require_recipients",
        bool,
        False,
        "Refuse to start without dlp_recipients, or with the reviewers' private key in the state folder.",
    ),
    (
        "dlp_break_glass_hours",
        int,
        24,
        "Longest time in which the gateway only monitors after `dlpctl mode monitor`. Zero forbids it.",
    ),
    ("dlp_quarantine_bytes", str, "50g", "Disk that sealed uploads may take. Understands k/m/g suffixes."),
    (
        "dlp_sinks",
        Sequence[str],
        [],
        "Further receivers, each as FORMAT=TARGET: json, ecs, ocsf or cef to a file, tcp, tls or https; mail to smtp.",
    ),
    ("dlp_webhook_secret", str, "", "File of the secret with which events to https targets are signed."),
    (
        "dlp_sender_header",
        str,
        "",
        "Header in which the upstream proxies of dlp_sender_networks name the user. It never goes on.",
    ),
    ("dlp_sender_networks", Sequence[str], [], "Networks of proxies whose dlp_sender_header counts, in CIDR form."),
    (
        "dlp_client_ca",
        str,
        "",
        "PEM file of the authorities whose client certificates name the user. Set request_client_cert with it.",
    ),
    ("dlp_ldap", str, "", "YAML file that says which LDAP directory knows the groups of users."),
    (
        "dlp_coach",
        str,
        "127.0.0.1:9102",
        "Host and port of the form for business reasons, opened once a rule coaches. Where it is empty there is none.",
    ),
    (
        "dlp_coach_url",
        str,
        "",
        "Origin that people reach the form by, such as https://release.agency.example; where it is empty, dlp_coach.",
    ),
    (
        "dlp_record_allowed",
        str,
        "1",
        "Share, 0 to 1, of the uploads that no rule stopped or noted that are recorded for `dlpctl policy simulate`.",
    ),
    ("dlp_record_days", int, 30, "How many days uploads are recorded for `dlpctl policy simulate`."),
    (
        "dlp_forward_media",
        Sequence[str],
        [],
        "Media sent on while it still comes in, its end aside: audio, image or video. None by default.",
    ),
    ("dlp_contact", str, "your security team", "Whom a refusal tells people to turn to."),
    (
        "dlp_listener_sites",
        Sequence[str],
        [],
        "Sites that reverse listeners stand for, each as PORT=HOST. A listener without one counts as a public site.",
    ),
)


def declare_options(loader: Loader) -> None:
    """Add the options `dlp_*` to mitmproxy."""
    for name, kind, default, text in _OPTIONS:
        loader.add_option(name, kind, default, text)  # type: ignore[arg-type] # Sequence[str] is no type to mypy


def report_unusable_options(options: OptManager) -> None:
    """Log an error, on which mitmproxy ends its start, for `dlp_*` given on the command line that it cannot use.

    mitmproxy itself would go on: unknown names it ignores, and what it cannot convert keeps the script from loading.
    """
    for name, value in list(options.deferred.items()):
        if not name.startswith("dlp_"):
            continue
        try:
            _check_deferred(options, name, value)
        except OptionsError as error:
            del options.deferred[name]
            logger.error("The DLP gateway cannot start: %s", error)  # noqa: TRY400 - the message says all


def _check_deferred(options: OptManager, name: str, value: object) -> None:
    if name not in options:
        raise OptionsError(f"There is no option {name}.")
    if isinstance(value, _UnconvertedStrings):
        options._parse_setval(options._options[name], value.val)  # noqa: SLF001 - as process_deferred does


def apply_defaults(options: OptManager) -> None:
    """Set the gateway's defaults where the operator left mitmproxy's."""
    known = options.keys()
    options.update(
        **{
            name: value
            for name, value in DEFAULTS.items()
            if name in known and not options._options[name].has_changed()  # noqa: SLF001 - there is no public question
        }
    )


def check_options(options: OptManager, updated: Iterable[str]) -> None:
    """Raise OptionsError, on which mitmproxy rolls back, for an option that must keep its value."""
    for name in sorted(set(updated) & REFUSED.keys()):
        required, consequence = REFUSED[name]
        value = getattr(options, name, required)
        if (value or None) != (required or None):
            raise OptionsError(f"{name} cannot be used with the DLP gateway: {consequence}.")


def read_settings(options: OptManager) -> GatewaySettings:
    """The options `dlp_*` as settings; raises OptionsError that names the option."""
    return GatewaySettings(
        state=Path(options.dlp_state).expanduser().absolute(),
        policy=_read_path(options.dlp_policy),
        metrics=_read_listener(options.dlp_metrics),
        workers=_check_count("dlp_workers", options.dlp_workers, 0),
        log_format=_read_log_format(options.dlp_log_format),
        max_body_bytes=_read_size("dlp_max_body_bytes", options.dlp_max_body_bytes),
        spool_bytes=_read_size("dlp_spool_bytes", options.dlp_spool_bytes),
        sender_spool_bytes=_read_size("dlp_sender_spool_bytes", options.dlp_sender_spool_bytes),
        deadline_seconds=float(_check_count("dlp_deadline_seconds", options.dlp_deadline_seconds, 1)),
        hold_seconds=float(_check_count("dlp_hold_seconds", options.dlp_hold_seconds, 1)),
        stall_seconds=float(_check_count("dlp_stall_seconds", options.dlp_stall_seconds, 1)),
        authority=Path(options.confdir).expanduser().absolute() / "mitmproxy-ca.pem",
        passthrough=_read_path(options.dlp_passthrough),
        passwords=_read_path(options.dlp_passwords),
        recipients=_read_path(options.dlp_recipients),
        require_recipients=options.dlp_require_recipients,
        quarantine_bytes=_read_size("dlp_quarantine_bytes", options.dlp_quarantine_bytes),
        break_glass_hours=_check_count("dlp_break_glass_hours", options.dlp_break_glass_hours, 0),
        sinks=tuple(options.dlp_sinks),
        webhook_secret=_read_path(options.dlp_webhook_secret),
        sender_header=_read_header_name("dlp_sender_header", options.dlp_sender_header),
        sender_networks=_read_networks("dlp_sender_networks", options.dlp_sender_networks),
        client_ca=_read_path(options.dlp_client_ca),
        ldap=_read_path(options.dlp_ldap),
        coach=_read_listener(options.dlp_coach, "dlp_coach"),
        coach_url=_read_origin("dlp_coach_url", options.dlp_coach_url),
        record_allowed=_read_share("dlp_record_allowed", options.dlp_record_allowed),
        record_days=_check_count("dlp_record_days", options.dlp_record_days, 1),
        contact=options.dlp_contact,
        forward_media=_read_families(options.dlp_forward_media),
        listener_sites=_read_sites(options.dlp_listener_sites),
    )


def _read_path(text: str) -> Path | None:
    return Path(text).expanduser().absolute() if text else None


def _read_header_name(name: str, text: str) -> str:
    if text and not _TOKEN.fullmatch(text):
        raise OptionsError(f"{name} must be the name of a header: {text}")
    return text


def _read_networks(name: str, texts: Iterable[str]) -> tuple[IPv4Network | IPv6Network, ...]:
    try:
        return tuple(ip_network(text) for text in texts)
    except ValueError as error:
        raise OptionsError(f"{name} must be networks such as 10.0.0.0/28: {error}") from error


def _read_origin(name: str, text: str) -> str:
    if text and not _ORIGIN.fullmatch(text):
        raise OptionsError(f"{name} must be an origin such as https://release.agency.example: {text}")
    return text.rstrip("/")


def _read_listener(text: str, name: str = "dlp_metrics") -> tuple[str, int] | None:
    if not text:
        return None
    host, _, port = text.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or int(port) > 65535:
        raise OptionsError(f"{name} must be HOST:PORT: {text}")
    return host.strip("[]"), int(port)


def _read_log_format(text: str) -> str:
    if text not in {"json", "console"}:
        raise OptionsError(f"dlp_log_format must be json or console: {text}")
    return text


def _read_size(name: str, text: str) -> int:
    try:
        size = human.parse_size(text)
    except ValueError:
        size = None
    if not size or size < 0:
        raise OptionsError(f"{name} must be a size such as 512m: {text}")
    return int(size)


def _read_share(name: str, text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise OptionsError(f"{name} must be a share from 0 to 1: {text}")
    return share


def _check_count(name: str, number: int, least: int) -> int:
    if number < least:
        raise OptionsError(f"{name} must be at least {least}: {number}")
    return number


def _read_families(names: Sequence[str]) -> tuple[str, ...]:
    if unknown := sorted(set(names) - set(MEDIA_FAMILIES)):
        raise OptionsError(f"dlp_forward_media must be one of {', '.join(MEDIA_FAMILIES)}: {unknown[0]}")
    return tuple(names)


def _read_sites(specifications: Iterable[str]) -> Mapping[int, str]:
    sites: dict[int, str] = {}
    for specification in specifications:
        port, separator, host = specification.partition("=")
        if not separator or not port.strip().isdigit() or not host.strip():
            raise OptionsError(f"dlp_listener_sites must be PORT=HOST: {specification}")
        sites[int(port)] = host.strip().lower().rstrip(".")
    return MappingProxyType(sites)
