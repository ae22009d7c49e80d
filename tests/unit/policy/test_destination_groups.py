from pathlib import Path

import pytest

from dlp_addon.policy import Policy, PolicyErrors, parse_policy
from dlp_addon.policy_store import PolicyStore

GROUP = "  - {{id: {id}, title: T, exposure: {exposure}, strictness: {strictness}, {entries}}}\n"


def build(*groups: tuple[str, str, int, str]) -> Policy:
    """A policy with these groups."""
    lines = (GROUP.format(id=a, exposure=b, strictness=c, entries=d) for a, b, c, d in groups)
    return parse_policy({"p.yaml": "policy: {id: p}\ndestination_groups:\n" + "".join(lines)})


def test_entries_are_normalized() -> None:
    """Names match in any spelling, below a star only what stands below."""
    entries = "domains: [Bücher.Example, '*.github.io'], hosts: [GITHUB.IO.], networks: [198.51.100.0/24]"
    judge = build(("g", "public", 60, entries)).destinations.judge

    for name in ("www.xn--bcher-kva.example", "me.github.io", "github.io", "198.51.100.9"):
        assert judge(name).group.id == "g"
    assert build(("g", "public", 60, "domains: ['*.github.io']")).destinations.judge("github.io").group.id == "public"


@pytest.mark.parametrize(
    ("groups", "message"),
    [
        ([("g", "public", 60, "domains: [github.io]")], "'github.io' is a public suffix; write '*.github.io'"),
        ([("g", "public", 60, "domains: ['a b']")], "'a b' is no domain"),
        ([("g", "public", 60, "hosts: ['http://a.example']")], "'http://a.example' is no host name"),
        (
            [("g", "public", 60, "domains: [a.example]"), ("h", "public", 61, "domains: [A.example.]")],
            "'a.example' stands in group 'g' already",
        ),
        (
            [("g", "public", 60, "networks: [192.0.2.0/24]"), ("h", "public", 61, "networks: [192.0.2.0/24]")],
            "'192.0.2.0/24' stands in group 'g' already",
        ),
        ([("g", "sanctioned", 50, "hosts: [a.example]")], "must be below that of 'public' (50)"),
        ([("g", "internal", 70, "hosts: [a.example]")], "must be below that of 'public' (50)"),
    ],
)
def test_mistakes_in_groups(groups: list[tuple[str, str, int, str]], message: str) -> None:
    """Ambiguous entries, whole suffixes and an order that would open a gap are refused."""
    with pytest.raises(PolicyErrors) as caught:
        build(*groups)

    assert [error.message.startswith(message) for error in caught.value.errors] == [True]


def test_built_in_groups_can_be_said_anew() -> None:
    """A policy may give `public` its own title."""
    policy = parse_policy(
        {
            "p.yaml": "policy: {id: p}\n"
            "destination_groups: [{id: public, title: The web, exposure: public, strictness: 40}]"
        }
    )

    assert policy.destinations.judge("anything.example").group.title == "The web"


SHIPPED = PolicyStore(Path(__file__).parents[3] / "policies").policy.destinations


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("agency.sharepoint.com", "file-sharing"),
        ("bucket.s3.eu-central-1.amazonaws.com", "file-sharing"),
        ("mail.google.com", "webmail"),
        ("chatgpt.com", "generative-ai"),
        ("pastebin.com", "paste"),
        ("gist.github.com", "code-hosting"),
        ("someone.github.io", "code-hosting"),
        ("www.facebook.com", "social"),
        ("agency.slack.com", "messaging"),
        ("docs.google.com", "form-builder"),
        ("team.notion.site", "workspace"),
        ("www.virustotal.com", "online-tool"),
        ("cms.agency.example", "own-public-site"),
        ("sanctioned.example.com", "sanctioned-storage"),
        ("nobody-listed.example", "public"),
        ("10.1.2.3", "internal"),
    ],
)
def test_shipped_groups_know_the_places_people_use(name: str, group: str) -> None:
    """Every named group of the default policy is there, and what none lists is public."""
    assert SHIPPED.judge(name).group.id == group


def test_shipped_lists_say_nothing_twice() -> None:
    """Hundreds of entries; none is covered by another one of its group."""
    domains = SHIPPED.domains
    doubled = [
        name
        for entries in (SHIPPED.hosts, domains, SHIPPED.subdomains)
        for name, group in entries.items()
        if any(domains.get(name.split(".", depth)[-1]) == group for depth in range(1, name.count(".")))
    ]

    assert len(domains) + len(SHIPPED.subdomains) + len(SHIPPED.hosts) > 1_500
    assert doubled == []
