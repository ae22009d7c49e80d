import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from types import MappingProxyType
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from dlp_addon.policy.errors import PolicyError
from dlp_addon.policy.schema_base import Model
from dlp_addon.policy.scope import suggest
from dlp_addon.policy.yaml_source import Document, Node, Path

_MAX_ROUNDS = 8
"""How often mistakes are taken out of an item; what is left of a mapping may be a mistake again, one level up."""
_STAND_INS: Mapping[str, Node] = MappingProxyType(
    {
        "id": "x",
        "title": "-",
        "action": "allow",
        "owner": "-",
        "reason": "-",
        "expires": "9999-12-31",
        "when": {"direction": "inbound"},
    }
)
"""What takes the place of missing or wrong words in an item that is looked at for its other mistakes only."""
_QUOTED = re.compile(r"'([^']*)'")


def validate[M: Model](model: type[M], document: Document) -> tuple[M | None, list[PolicyError]]:
    """The document as `model`, or every mistake in it at its place."""
    try:
        return _validate(model, document.content), []
    except ValidationError as error:
        return None, [_policy_error(model, document, detail) for detail in _details(error)]


def validate_items[M: Model](model: type[M], document: Document, section: str) -> Iterator[tuple[Path, M]]:
    """The items of a top-level list, with their paths.

    Of an item with mistakes, which `validate` reports, what is left without them comes, so that its other mistakes are
    found too; where nothing valid is left it does not come.
    """
    for index, item in enumerate(items_of(document, section)):
        valid = _validate_rest(model, item)
        if valid is not None:
            yield (section, index), valid


def items_of(document: Document, section: str) -> list[Node]:
    """The items of a top-level list, whatever they are."""
    content = document.content
    items = content.get(section) if isinstance(content, dict) else None
    return items if isinstance(items, list) else []


def _validate_rest[M: Model](model: type[M], item: Node) -> M | None:
    rest = deepcopy(item)
    for _ in range(_MAX_ROUNDS):
        try:
            return _validate(model, rest)
        except ValidationError as error:
            for detail in _details(error):
                _mend(rest, detail)
    return None


def _mend(item: Node, detail: ErrorDetails) -> None:
    path = detail["loc"]
    if detail["type"] == "missing" and len(path) == 1 and isinstance(item, dict) and path[0] in _STAND_INS:
        item[str(path[0])] = deepcopy(_STAND_INS[str(path[0])])
    else:
        _drop(item, path)


def _drop(node: Node, path: Path) -> None:
    """Take out the innermost entry of a mapping on the way to `path`; items of lists keep their places."""
    holder: dict[str, Node] | None = None
    key = ""
    for part in path:
        if isinstance(node, dict) and isinstance(part, str) and part in node:
            holder, key = node, part
            node = node[part]
        elif isinstance(node, list) and isinstance(part, int) and part < len(node):
            node = node[part]
    if holder is not None:
        del holder[key]


def _validate[M: Model](model: type[M], content: Node) -> M:
    # JSON mode reads dates and enumerations from text and is strict about all else.
    return model.model_validate_json(json.dumps(content))


def _details(error: ValidationError) -> list[ErrorDetails]:
    details = error.errors(include_url=False)
    # A list whose only item is wrong is also too short: that is the same mistake again.
    return [detail for detail in details if detail["type"] != "too_short" or not _has_deeper(details, detail["loc"])]


def _has_deeper(details: list[ErrorDetails], path: Path) -> bool:
    return any(len(other["loc"]) > len(path) and other["loc"][: len(path)] == path for other in details)


def _policy_error(model: type[Model], document: Document, detail: ErrorDetails) -> PolicyError:
    path = detail["loc"]
    if detail["type"] == "extra_forbidden":
        known = _keys_at(model, path[:-1])
        message = f"unknown key {path[-1]!r}{suggest(str(path[-1]), known)}"
        return PolicyError(message, document.locate_key(path))
    if detail["type"] == "missing":
        return PolicyError(f"missing key {path[-1]!r}", document.locate(path))
    return PolicyError(_message(detail), document.locate(path))


def _message(detail: ErrorDetails) -> str:
    message = detail["msg"].removeprefix("Value error, ")
    message = message[:1].lower() + message[1:]
    given = detail["input"]
    if detail["type"] in {"enum", "literal_error"} and isinstance(given, str):
        return f"{message}{suggest(given, _QUOTED.findall(message))}"
    if detail["type"] == "too_short":
        return "needs at least one item"
    if detail["type"] == "model_type":
        return "input should be a mapping"
    return message


def _keys_at(model: type[BaseModel], path: Path) -> frozenset[str]:
    for part in path:
        if isinstance(part, str) and part in model.model_fields:
            model = next(_models_in(model.model_fields[part].annotation), model)
    return frozenset(model.model_fields)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401 -- annotations are any object
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
