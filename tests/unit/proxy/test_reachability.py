import pytest

from dlp_addon.proxy.reachability import Reachability, parse_address

OWN = Reachability({8080, 9101}, {"127.0.0.1", "gateway.example"})


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.8.8.8", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::1]", "::1", "::"),
        *("[::ffff:127.0.0.1]", "64:ff9b::7f00:1", "2002:7f00:1::", "localhost", "LOCALHOST.", "a.localhost"),
        *("gateway.example", "0.0.0.0"),  # noqa: S104 - nothing is bound
    ],
)
def test_own_listeners_are_known_by_every_spelling(host: str) -> None:
    """An own port is out of reach under any spelling of this machine, another port is not."""
    assert OWN.forbids_host(host, 8080)
    assert not OWN.forbids_host(host, 8443)


@pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1%25eth0]", "fd00:ec2::254", "metadata.google.internal."])
def test_link_local_services_are_out_of_reach_on_any_port(host: str) -> None:
    """Link-local addresses and cloud metadata are never asked."""
    assert OWN.forbids_host(host, 80)


@pytest.mark.parametrize("host", ["example.org", "10.0.0.1", "8080", "1.2.3.4.5", "0x", "169.254.169.254.example.org"])
def test_other_hosts_are_within_reach(host: str) -> None:
    """A public or private host is reached, on an own port number too."""
    assert not OWN.forbids_host(host, 8080)


def test_peer_with_the_address_of_both_ends_is_this_machine() -> None:
    """A name that led to one of the machine's own addresses is told by the connection itself."""
    assert OWN.forbids_peer(("192.0.2.7", 8080), "192.0.2.7")
    assert OWN.forbids_peer(("fe80::2", 443), "fe80::1")
    assert not OWN.forbids_peer(("192.0.2.7", 8080), "192.0.2.1")


@pytest.mark.parametrize("text", ["", "example.org", "256.1.1.1", "1.2.3.", "a.b.c.d1"])
def test_names_are_no_addresses(text: str) -> None:
    """What no resolver takes for an address stays a name."""
    assert parse_address(text) is None


def test_recalled_answers_are_bounded() -> None:
    """Asking about ever new hosts does not fill the memory, and changes no answer."""
    reachability = Reachability({8080})

    assert not any(reachability.forbids_host(f"host{number}.example", 80) for number in range(10_000))
    assert reachability.forbids_host("127.0.0.1", 8080)
    assert reachability == Reachability({8080})
