from collections.abc import Iterable
from dataclasses import dataclass, field

from dlp_addon.policy.destinations import BUILT_IN_GROUPS, DestinationGroup, Destinations, Exposure
from dlp_addon.policy.host_names import Network, normalize_host
from dlp_addon.policy.schema import DestinationGroupModel
from dlp_addon.policy.scope import Scope

_EXPOSURES = tuple(Exposure)


def build_destinations(items: Iterable[tuple[Scope, DestinationGroupModel]]) -> Destinations:
    """The groups with all their entries.

    An entry that stands in two groups is a mistake, as is a group that is stricter than one that more people reach.
    """
    listed = list(items)
    index = _Index()
    for scope, model in listed:
        index.add(scope, model)
    groups = {**BUILT_IN_GROUPS, **{model.id: _build_group(model) for _, model in listed}}
    _check_order(listed, groups.values())
    return Destinations(
        groups=groups,
        hosts=index.hosts,
        domains=index.domains,
        subdomains=index.subdomains,
        networks=tuple(index.networks.items()),
    )


@dataclass(slots=True)
class _Index:
    hosts: dict[str, str] = field(default_factory=dict)
    domains: dict[str, str] = field(default_factory=dict)
    subdomains: dict[str, str] = field(default_factory=dict)
    networks: dict[Network, str] = field(default_factory=dict)

    def add(self, scope: Scope, model: DestinationGroupModel) -> None:
        for position, text in enumerate(model.domains or ()):
            self._add_domain(scope.at("domains", position), text, model.id)
        for position, text in enumerate(model.hosts or ()):
            self._add_host(scope.at("hosts", position), text, model.id)
        for network in scope.at("networks").read_networks(model.networks or ()):
            _enter(scope.at("networks"), self.networks, network, model.id)

    def _add_domain(self, scope: Scope, text: str, group: str) -> None:
        host = normalize_host(text.removeprefix("*."))
        if host is None:
            scope.report(f"{text!r} is no domain")
        elif text.startswith("*."):
            _enter(scope, self.subdomains, host, group)
        elif scope.vocabulary.suffixes.is_public_suffix(host):
            scope.report(f"{text!r} is a public suffix; write '*.{host}' if all domains of strangers are meant")
        else:
            _enter(scope, self.domains, host, group)

    def _add_host(self, scope: Scope, text: str, group: str) -> None:
        host = normalize_host(text)
        if host is None:
            scope.report(f"{text!r} is no host name")
        else:
            _enter(scope, self.hosts, host, group)


def _enter[K](scope: Scope, entries: dict[K, str], key: K, group: str) -> None:
    other = entries.setdefault(key, group)
    if other != group:
        scope.report(f"'{key}' stands in group {other!r} already")


def _build_group(model: DestinationGroupModel) -> DestinationGroup:
    return DestinationGroup(id=model.id, title=model.title, strictness=model.strictness, exposure=model.exposure)


def _check_order(listed: list[tuple[Scope, DestinationGroupModel]], groups: Iterable[DestinationGroup]) -> None:
    known = list(groups)
    for scope, model in listed:
        exposure = _EXPOSURES.index(model.exposure)
        for other in known:
            if _EXPOSURES.index(other.exposure) > exposure and other.strictness <= model.strictness:
                message = f"must be below that of {other.id!r} ({other.strictness}), which more people can reach"
                scope.at("strictness").report(message)
                break
