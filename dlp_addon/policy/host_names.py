import re
from functools import partial
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import idna

type Address = IPv4Address | IPv6Address
type Network = IPv4Network | IPv6Network

_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMERIC_LABEL = re.compile(r"[0-9]+|0x[0-9a-f]*")
_encode = partial(idna.encode, uts46=True, transitional=False)


def parse_address(text: str) -> Address | None:
    """The IP address that `text` is, without brackets and with IPv4-mapped IPv6 unwrapped; None where it is none.

    Only the canonical forms count: `127.1`, `0x7f000001`, `2130706433` and zone identifiers are no addresses here.
    """
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    # Most names are none by their look, and asking `ipaddress` takes ten times as long.
    if "%" in bare or not (":" in bare or bare[-1:].isdigit()):
        return None
    try:
        address = ip_address(bare)
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address


def normalize_host(text: str) -> str | None:
    """A host name in lower-case A-labels without trailing dot; None where it is no DNS host name.

    A name that ends in a number is none (RFC 3696 section 2, WHATWG URL "ends in a number"): resolvers read it as an
    address in decimal, octal or hexadecimal form.
    """
    name = text.removesuffix(".")
    if not name.isascii():
        name = _to_ascii(name)
    name = name.lower()
    labels = name.split(".")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        return None
    return None if _NUMERIC_LABEL.fullmatch(labels[-1]) else name


def normalize_dn(text: str) -> str:
    """A distinguished name as directory groups are compared: in one case, without spaces around its separators."""
    return re.sub(r"\s*([,=+])\s*", r"\1", text.strip()).casefold()


def parent_domains(host: str) -> tuple[str, ...]:
    """`host` and every domain above it, the longest first."""
    labels = host.split(".")
    return tuple(".".join(labels[start:]) for start in range(len(labels)))


def _to_ascii(name: str) -> str:
    try:
        return _encode(name).decode("ascii")
    except idna.IDNAError:
        return ""
