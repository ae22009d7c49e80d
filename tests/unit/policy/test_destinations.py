from ipaddress import ip_network

import pytest

from dlp_addon.policy.destinations import BUILT_IN_GROUPS, Destinations


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("share.example", "sharing"),
        ("A.Share.Example.", "sharing"),
        ("notshare.example", "public"),
        ("x.ours.share.example", "cloud"),
        ("exact.example", "cloud"),
        ("sub.exact.example", "public"),
        ("tenants.example", "public"),
        ("a.tenants.example", "sharing"),
        ("nowhere.example", "public"),
        ("intranet", "public"),
        ("", "public"),
        ("user@exact.example", "public"),
        ("exact.example:443", "public"),
        ("127.0.0.1", "internal"),
        ("::1", "internal"),
        ("fd00::1", "internal"),
        ("169.254.169.254", "internal"),
        ("::ffff:192.168.0.1", "internal"),
        ("172.32.0.1", "public"),
        ("100.64.0.1", "public"),
        ("0.0.0.0", "public"),  # noqa: S104 -- a destination, not a listener
        ("2130706433", "public"),
        ("127.1", "public"),
        ("fe80::1%eth0", "public"),
    ],
)
def test_most_specific_entry_decides_and_the_rest_is_public(destinations: Destinations, name: str, group: str) -> None:
    """A name is judged as a name, an address by its network, and what is odd as public."""
    assert destinations.judge(name).group.id == group


def test_configured_network_wins_over_built_in_one() -> None:
    """A private network that a group names belongs to that group; the longest prefix decides."""
    networks = ((ip_network("10.0.0.0/8"), "internal"), (ip_network("10.9.0.0/16"), "public"))
    destinations = Destinations(groups=BUILT_IN_GROUPS, networks=networks)

    assert destinations.judge("10.9.1.1").group.id == "public"
    assert destinations.judge("10.8.1.1").group.id == "internal"


def test_strictest_name_decides(destinations: Destinations) -> None:
    """One public name among sanctioned and internal ones makes the destination public; no name is public."""
    judged = [destinations.judge(name) for name in ("10.0.0.1", "exact.example", "share.example")]

    assert destinations.strictest(judged).id == "sharing"
    assert destinations.strictest(judged[:2]).id == "cloud"
    assert destinations.strictest([]).id == "public"
