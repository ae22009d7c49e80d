"""What editors and people read about the language, made from its models, so that it is always true."""

import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from dlp_addon.policy.condition_schema import WhenModel
from dlp_addon.policy.message import PLACEHOLDERS
from dlp_addon.policy.reference_examples import ACTIONS, CONDITION_EXAMPLES, SECTION_EXAMPLES
from dlp_addon.policy.schema import (
    DefaultsModel,
    DestinationGroupModel,
    ExceptionModel,
    HeaderModel,
    OverrideModel,
    PolicyFileModel,
    RuleModel,
    SenderGroupModel,
)
from dlp_addon.policy.schema_base import Model

type Schema = Mapping[str, Any]

SECTIONS: Mapping[str, type[Model]] = MappingProxyType(
    {
        "policy": HeaderModel,
        "defaults": DefaultsModel,
        "rules": RuleModel,
        "overrides": OverrideModel,
        "exceptions": ExceptionModel,
        "destination_groups": DestinationGroupModel,
        "sender_groups": SenderGroupModel,
    }
)
"""Models of a policy file's sections."""

_INTRODUCTION = """\
# Policy reference

This page is made from the language itself (`dlpctl policy reference`), and a test keeps it so.
A policy is a folder of YAML files, or one file with what it includes.
Check it with `dlpctl policy check`, its tests with `dlpctl policy test`, its sense with `dlpctl policy lint`.
Editors complete it with `policies/policy.schema.json`.

YAML anchors, aliases, tags, duplicate keys and unknown keys are mistakes.
A file has at most 524,288 characters.
The strictest rule that matches, is enforced and is not lifted decides; the order of rules means nothing.
What no rule matches is allowed.
"""


def build_json_schema() -> str:
    """JSON Schema of a policy file, for editors."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **PolicyFileModel.model_json_schema()}
    return json.dumps(schema, indent=2, sort_keys=True) + "\n"


def build_reference() -> str:
    """The reference page in Markdown: every section, action and condition with its fields and an example."""
    return "\n".join(line for part in _parts() for line in part).rstrip() + "\n"


def _parts() -> Iterator[Iterator[str]]:
    yield iter(_INTRODUCTION.splitlines())
    yield iter(("", "## File", ""))
    yield _table(PolicyFileModel)
    for name, model in SECTIONS.items():
        yield _chapter(f"## `{name}`", model, SECTION_EXAMPLES[name])
    yield _actions()
    yield iter(("", "## Conditions", "", *_sentences(WhenModel), ""))
    for name in WhenModel.model_fields:
        yield _condition(name)


def _chapter(title: str, model: type[Model], example: str) -> Iterator[str]:
    yield from ("", title, "", *_sentences(model), "")
    yield from _table(model)
    yield from _example(example)
    if model is RuleModel:
        listed = ", ".join(f"`{{{name}}}`" for name in PLACEHOLDERS)
        yield from ("", f"Placeholders of a message: {listed}.", "They stand for counts and names, never for values.")


def _actions() -> Iterator[str]:
    yield from (
        "",
        "## Actions",
        "",
        "From the least strict to the strictest:",
        "",
        "| Action | What happens |",
        "|---|---|",
    )
    yield from (f"| `{name}` | {meaning} |" for name, meaning in ACTIONS.items())


def _condition(name: str) -> Iterator[str]:
    yield from ("", f"### `{name}`", "")
    field = WhenModel.model_fields[name]
    model = next((argument for argument in _arguments(field.annotation) if _is_model(argument)), None)
    if model is None or field.description:
        yield f"{field.description}"
    else:
        yield from (*_sentences(model), "")
        yield from _table(model)
    yield from _example(CONDITION_EXAMPLES[name])


def _example(text: str) -> Iterator[str]:
    yield from ("", "```yaml", *text.strip().splitlines(), "```")


def _sentences(model: type[Model]) -> Iterator[str]:
    yield from (line.strip() for line in (model.__doc__ or "").strip().splitlines())


def _table(model: type[Model]) -> Iterator[str]:
    schema = model.model_json_schema()
    required = frozenset(schema.get("required", ()))
    yield from ("| Field | Value | Default | Meaning |", "|---|---|---|---|")
    for name, field in schema["properties"].items():
        default = "required" if name in required else _default(field)
        meaning = model.model_fields[name].description or "Conditions, see below."
        yield f"| `{name}` | {_value(field, schema.get('$defs', {}))} | {default} | {meaning} |"


def _default(field: Schema) -> str:
    value = field.get("default")
    if value is None or value == []:
        return ""
    return "all" if isinstance(value, list) and len(value) > 4 else f"`{json.dumps(value)}`"


def _value(field: Schema, definitions: Mapping[str, Schema]) -> str:
    if "$ref" in field:
        return _value(definitions[field["$ref"].rpartition("/")[2]], definitions)
    if "anyOf" in field:
        return _value(next(one for one in field["anyOf"] if one.get("type") != "null"), definitions)
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if field.get("type") == "array":
        return f"list of {_value(field['items'], definitions)}"
    words = {"string": "text", "integer": "whole number", "number": "number", "boolean": "`true`, `false`"}
    return str(field.get("format") or words.get(str(field.get("type")), "mapping"))


def _arguments(annotation: Any) -> Iterator[Any]:  # noqa: ANN401 -- annotations are any object
    yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _arguments(argument)


def _is_model(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Model)
