import json
from collections.abc import Iterator
from datetime import datetime
from ipaddress import ip_address
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.verdict import Disposition
from dlp_addon.telemetry.ecs import ECS_VERSION, describe_as_ecs
from tests.sample_events import EVENT, INCIDENT, UNREAD, make_event

SCHEMA = Path(__file__).parents[2] / "schemas" / "ecs.json"
OURS = "dlp"
PARSERS = {"long": int, "float": float, "scaled_float": float, "date": datetime.fromisoformat, "ip": ip_address}


class Field(NamedTuple):
    """What the schema says of a field, by its dotted name."""

    type: str
    is_array: bool
    allowed: dict[str, list[str]]


@pytest.fixture(scope="module")
def schema() -> dict[str, Field]:
    """The fields of the published schema, in the version that events name."""
    published = json.loads(SCHEMA.read_text())
    assert published["version"] == ECS_VERSION
    return {
        name: Field(field["type"], field["array"], dict(field.get("allowed", ())))
        for name, field in published["fields"].items()
    }


def leaves(described: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Dotted names and values, without what is ours alone."""
    for key, value in described.items():
        if not prefix and key == OURS:
            continue
        if isinstance(value, dict):
            yield from leaves(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def fits(field: Field, value: object) -> bool:
    """Whether an index with the schema's mapping takes one value, and the schema names it where it lists values."""
    if field.type in PARSERS:
        wanted = int if field.type == "long" else str if field.type in {"date", "ip"} else (int, float)
        try:
            return isinstance(value, wanted) and PARSERS[field.type](value) is not None  # type: ignore[operator]
        except ValueError:
            return False
    return isinstance(value, str) and value != "" and (not field.allowed or value in field.allowed)


def problems(schema: dict[str, Field], described: dict[str, Any]) -> list[str]:
    """What the schema has against an event."""
    found = []
    for name, value in leaves(described):
        field = schema.get(name)
        if field is None:
            found.append(f"{name} is no field")
        elif isinstance(value, list) != field.is_array:
            found.append(f"{name} is a list and should not be, or the other way round")
        elif not all(fits(field, one) for one in (value if isinstance(value, list) else [value])):
            found.append(f"{name} cannot be {value!r}")
    event = described["event"]
    expected = set(chain.from_iterable(schema["event.category"].allowed.get(name, ()) for name in event["category"]))
    return found + [f"event.type {name} is not of its category" for name in event["type"] if name not in expected]


@pytest.mark.parametrize("disposition", list(Disposition))
@pytest.mark.parametrize("severity", ["info", "low", "medium", "high", "critical"])
def test_events_satisfy_the_published_schema(schema: dict[str, Field], disposition: Disposition, severity: str) -> None:
    """Every outcome and severity has only fields that ECS knows, with types and values that it takes."""
    event = make_event(
        disposition=disposition, sender=Sender(address="10.0.0.7", user="editor"), incident_id=INCIDENT,
        verdict={"severity": severity, "rule": None}, inspection={"unscannable": (UNREAD,)},
    )  # fmt: skip

    assert problems(schema, describe_as_ecs(event)) == []


@pytest.mark.parametrize("address", ["2001:db8::7", "fe80::1%eth0", "unix:", ""])
@pytest.mark.parametrize("host", ["203.0.113.9", "2001:db8::9", "", "files.example"])
def test_odd_addresses_satisfy_the_schema(schema: dict[str, Field], address: str, host: str) -> None:
    """What is no IP address never stands in a field of that type, where an index would refuse the whole event."""
    event = make_event(sender=Sender(address=address), destination=Destination(authority=host, port=443))

    assert problems(schema, describe_as_ecs(event)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"source": {"ip": "nobody"}},
        {"invented": 1},
        {"event": {**describe_as_ecs(EVENT)["event"], "kind": "odd"}},  # type: ignore[dict-item]
        {"event": {**describe_as_ecs(EVENT)["event"], "type": ["deletion"]}},  # type: ignore[dict-item]
        {"event": {**describe_as_ecs(EVENT)["event"], "category": "web"}},  # type: ignore[dict-item]
        {"destination": {"port": "443"}},
    ],
)
def test_the_schema_would_object(schema: dict[str, Field], change: dict[str, Any]) -> None:
    """The check is one: unknown fields, wrong types and values that the schema does not list are found."""
    assert problems(schema, {**describe_as_ecs(EVENT), **change}) != []


def test_a_refusal_stands_under_the_schemas_fields() -> None:
    """What a search for denied network events looks for is where Elastic puts it."""
    described = describe_as_ecs(make_event(sender=Sender(address="10.0.0.7", user="editor")))

    assert described["event"]["type"] == ["denied"]  # type: ignore[index]
    assert described["event"]["severity"] == 8  # type: ignore[index]
    assert described["source"] == {"address": "10.0.0.7", "ip": "10.0.0.7"}
    assert described["user"] == {"name": "editor"}
    assert described["rule"] == {"id": "bulk-personal-records", "ruleset": "default", "version": "3f2a"}
    assert described["dlp"]["distinct_people"] == 6252  # type: ignore[index]


def test_nobody_is_invented() -> None:
    """Without an authenticated user there is no user."""
    assert "user" not in describe_as_ecs(EVENT)
