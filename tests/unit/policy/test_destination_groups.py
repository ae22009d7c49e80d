import pytest

from dlp_addon.policy import Policy, PolicyErrors, parse_policy

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
