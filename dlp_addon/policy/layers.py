"""Defaults of a file and overrides of a site, laid over the rules before they are read. Works on plain YAML data."""

from collections.abc import Iterable

from dlp_addon.policy.errors import PolicyError
from dlp_addon.policy.scope import suggest
from dlp_addon.policy.validation import items_of
from dlp_addon.policy.yaml_source import Document, Node

_KEY = "rule"


def lay_over(documents: list[Document], errors: list[PolicyError]) -> None:
    """Put defaults and overrides into the rules; what they cannot be applied to is a mistake at its place.

    The order of files means nothing: a rule has one override at most.
    """
    for document in documents:
        _apply_defaults(document)
    rules = {str(rule.get("id")): rule for document in documents for rule in _mappings(items_of(document, "rules"))}
    seen: set[str] = set()
    for document in documents:
        for index, override in enumerate(items_of(document, "overrides")):
            if isinstance(override, dict) and isinstance(override.get(_KEY), str):
                problem = _apply_override(override, rules, seen)
                if problem:
                    errors.append(PolicyError(problem, document.locate(("overrides", index, _KEY))))


def _apply_defaults(document: Document) -> None:
    content = document.content
    defaults = content.get("defaults") if isinstance(content, dict) else None
    if isinstance(defaults, dict):
        for rule in _mappings(items_of(document, "rules")):
            for name, value in defaults.items():
                rule.setdefault(name, value)


def _apply_override(override: dict[str, Node], rules: dict[str, dict[str, Node]], seen: set[str]) -> str:
    """Lay one override over its rule; a sentence where that cannot be."""
    name = str(override[_KEY])
    if name not in rules:
        return f"unknown rule {name!r}{suggest(name, rules)}"
    if name in seen:
        return f"rule {name!r} is overridden twice"
    seen.add(name)
    rule = rules[name]
    for key, value in override.items():
        own = rule.get(key)
        if key == "when" and isinstance(own, dict) and isinstance(value, dict):
            rule[key] = {**own, **value}
        elif key != _KEY:
            rule[key] = value
    return ""


def _mappings(items: Iterable[Node]) -> list[dict[str, Node]]:
    return [item for item in items if isinstance(item, dict)]
