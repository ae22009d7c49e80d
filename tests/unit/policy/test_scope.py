from dlp_addon.policy.errors import PolicyError
from dlp_addon.policy.public_suffixes import PublicSuffixes
from dlp_addon.policy.scope import Scope, Vocabulary, suggest
from dlp_addon.policy.yaml_source import read_document


def scope(errors: list[PolicyError]) -> Scope:
    """A scope in a small file."""
    vocabulary = Vocabulary(
        entity_types=frozenset(),
        destination_groups=frozenset(),
        sender_groups={},
        rules=frozenset(),
        suffixes=PublicSuffixes(),
    )
    return Scope(document=read_document("f", "list:\n  - one\n  - two\n"), vocabulary=vocabulary, errors=errors)


def test_unknown_names_are_reported_where_they_stand() -> None:
    """Every unknown name of a list gets its own place, and a guess where one is near."""
    errors: list[PolicyError] = []
    scope(errors).at("list").check_known(("one", "twoo"), ("one", "two"), "word")

    assert [str(error) for error in errors] == ["f:3:5: unknown word 'twoo'; did you mean 'two'?"]


def test_networks_and_hosts_are_read_or_reported() -> None:
    """What is no network or host name is a mistake; the rest is read."""
    errors: list[PolicyError] = []
    here = scope(errors).at("list")

    assert [str(network) for network in here.read_networks(("10.0.0.1/8", "10.0.0.0/8"))] == ["10.0.0.0/8"]
    assert here.read_hosts(("A.Example", "1.2.3.4.5")) == ("a.example",)
    assert len(errors) == 2


def test_negation_turns_one_into_every() -> None:
    """What must hold of all names under a rule's negation must hold of one under two."""
    assert scope([]).inverted().every
    assert not scope([]).inverted().inverted().every


def test_suggestion_ignores_case_and_is_silent_when_nothing_is_near() -> None:
    """A guess is made for a misspelling only."""
    assert suggest("us_snn", {"US_SSN", "PERSON"}) == "; did you mean 'US_SSN'?"
    assert suggest("zzzz", {"US_SSN"}) == ""
