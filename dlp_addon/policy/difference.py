from collections.abc import Iterator, Mapping

from dlp_addon.policy.destinations import Destinations
from dlp_addon.policy.policy import Policy
from dlp_addon.policy.schema_base import Model
from dlp_addon.policy.yaml_source import Path


def describe_difference(old: Policy, new: Policy) -> tuple[str, ...]:
    """Sentences on what differs in modes, rules, exceptions, destination groups and their members."""
    return (
        *_compare_values("policy", {("mode",): old.mode.value}, {("mode",): new.mode.value}),
        *_compare("rule", {rule.id: rule.model for rule in old.rules}, {rule.id: rule.model for rule in new.rules}),
        *_compare(
            "exception",
            {item.id: item.model for item in old.exceptions},
            {item.id: item.model for item in new.exceptions},
        ),
        *_compare_groups(old.destinations, new.destinations),
        *_compare_members(old.destinations, new.destinations),
    )


def _compare(noun: str, old: Mapping[str, Model], new: Mapping[str, Model]) -> Iterator[str]:
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            yield f"{noun} {name!r} is gone"
        elif name not in old:
            yield f"{noun} {name!r} is new"
        else:
            yield from _compare_values(f"{noun} {name!r}", _leaves(old[name]), _leaves(new[name]))


def _leaves(model: Model) -> dict[Path, object]:
    leaves: dict[Path, object] = {}
    waiting: list[tuple[Path, object]] = [((), model.model_dump(mode="json", exclude_none=True))]
    while waiting:
        path, node = waiting.pop()
        if isinstance(node, dict):
            waiting.extend(((*path, key), value) for key, value in node.items())
        else:
            leaves[path] = ", ".join(map(str, node)) if isinstance(node, list) else node
    return leaves


def _compare_values(subject: str, old: Mapping[Path, object], new: Mapping[Path, object]) -> Iterator[str]:
    for path in sorted(old.keys() | new.keys(), key=str):
        before, after = old.get(path, "nothing"), new.get(path, "nothing")
        if before != after:
            yield f"{subject}: {'.'.join(map(str, path))} is {after}, was {before}"


def _compare_groups(old: Destinations, new: Destinations) -> Iterator[str]:
    for name in sorted(old.groups.keys() | new.groups.keys()):
        if name not in new.groups:
            yield f"destination group {name!r} is gone"
        elif name not in old.groups:
            yield f"destination group {name!r} is new"
        elif old.groups[name] != new.groups[name]:
            before, after = old.groups[name], new.groups[name]
            words = (
                f"{after.exposure} with strictness {after.strictness}, was {before.exposure} with {before.strictness}"
            )
            yield f"destination group {name!r} is {words}"


def _compare_members(old: Destinations, new: Destinations) -> Iterator[str]:
    before, after = _members(old), _members(new)
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield f"destination {name} is in {after.get(name, 'no group')}, was in {before.get(name, 'no group')}"


def _members(places: Destinations) -> dict[str, str]:
    below = {f"*.{name}": group for name, group in places.subdomains.items()}
    exact = {f"={name}": group for name, group in places.hosts.items()}
    return {**places.domains, **below, **exact, **{str(network): group for network, group in places.networks}}
