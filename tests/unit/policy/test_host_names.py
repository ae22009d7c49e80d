from ipaddress import ip_address

import pytest

from dlp_addon.policy.host_names import normalize_dn, normalize_host, parent_domains, parse_address


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("WWW.Example.COM.", "www.example.com"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("ｅｘａｍｐｌｅ。com", "example.com"),
        ("under_score.example", "under_score.example"),
        ("localhost", "localhost"),
    ],
)
def test_spellings_of_a_name_become_one(text: str, host: str) -> None:
    """Case, trailing dot, width and script do not make another name."""
    assert normalize_host(text) == host


@pytest.mark.parametrize(
    "text",
    [
        *("", ".", "a..b", "-a.example", "a-.example", "user@example.com", "example.com:443", "a b", "a/b", "a\n.com"),
        *("2130706433", "0x7f000001", "127.1", "0177.0.0.1", "1.2.3.0x4", "a" * 64 + ".com", "a." * 130 + "com"),
        *("\u200d.example", "[::1", "fe80::1%eth0"),
    ],
)
def test_what_is_no_host_name_is_none(text: str) -> None:
    """Userinfo, ports, zones and numbers in disguise are no host names."""
    assert normalize_host(text) is None


@pytest.mark.parametrize(
    ("text", "address"),
    [("10.0.0.1", "10.0.0.1"), ("[::1]", "::1"), ("::ffff:10.0.0.1", "10.0.0.1"), ("2001:DB8::1", "2001:db8::1")],
)
def test_addresses_are_read_in_canonical_form(text: str, address: str) -> None:
    """Brackets and IPv4-mapped IPv6 are unwrapped."""
    assert parse_address(text) == ip_address(address)


@pytest.mark.parametrize("text", ["127.1", "2130706433", "0x7f.0.0.1", "010.0.0.1", "fe80::1%eth0", "[::1", "a.b", ""])
def test_odd_addresses_are_none(text: str) -> None:
    """No octal, decimal or hexadecimal form and no zone passes for an address."""
    assert parse_address(text) is None


def test_parents_come_longest_first() -> None:
    """The most specific entry is found first."""
    assert parent_domains("a.b.c") == ("a.b.c", "b.c", "c")


def test_distinguished_names_are_compared_in_one_form() -> None:
    """Case and spaces around separators mean nothing."""
    assert normalize_dn(" CN=Registry , OU = Groups,DC=agency") == "cn=registry,ou=groups,dc=agency"
