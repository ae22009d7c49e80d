from datetime import timedelta
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ocsf_json_schema import get_ocsf_schema
from ocsf_json_schema.embedded import OcsfJsonSchemaEmbedded

from dlp_addon.model.request import Sender
from dlp_addon.model.verdict import Disposition
from dlp_addon.telemetry.ocsf import OCSF_VERSION, describe_as_ocsf, describe_incident_as_ocsf
from tests.sample_events import EVENT, INCIDENT, NOW, UNREAD, make_event

PROFILES = ["host", "security_control"]


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    """The published schema of the class, in the version that events name."""
    compiled = OcsfJsonSchemaEmbedded(get_ocsf_schema(OCSF_VERSION)).get_class_schema("data_security_finding", PROFILES)
    return Draft202012Validator(compiled)


def problems(schema: Draft202012Validator, described: dict[str, Any]) -> list[str]:
    """What the schema has against an event."""
    return [f"{list(error.path)}: {error.message}" for error in schema.iter_errors(described)]


@pytest.mark.parametrize("disposition", list(Disposition))
@pytest.mark.parametrize("severity", ["info", "low", "medium", "high", "critical"])
def test_events_satisfy_the_published_schema(
    schema: Draft202012Validator, disposition: Disposition, severity: str
) -> None:
    """Every outcome and severity is an event that OCSF's own schema accepts, with nothing that it does not know."""
    event = make_event(
        disposition=disposition, sender=Sender(address="10.0.0.7", user="editor"), verdict={"severity": severity},
        inspection={"unscannable": (UNREAD,)}, incident_id=INCIDENT,
    )  # fmt: skip

    assert problems(schema, describe_as_ocsf(event)) == []


@pytest.mark.parametrize(
    ("is_assigned", "is_closed", "activity", "status"),
    [(False, False, 1, 1), (True, False, 2, 2), (True, True, 3, 4)],
)
def test_incidents_satisfy_the_published_schema(
    schema: Draft202012Validator,
    is_assigned: bool,  # noqa: FBT001 - a table
    is_closed: bool,  # noqa: FBT001 - a table
    activity: int,
    status: int,
) -> None:
    """New, in progress and resolved incidents are findings created, updated and closed."""
    closed_at = NOW + timedelta(days=1) if is_closed else None
    described = describe_incident_as_ocsf(
        EVENT, incident_id=INCIDENT, attempts=3, last_at=NOW, is_assigned=is_assigned, closed_at=closed_at
    )

    assert problems(schema, described) == []
    assert (described["activity_id"], described["type_uid"], described["status_id"]) == (
        activity,
        200600 + activity,
        status,
    )
    assert (described["count"], described["finding_info"]["uid"]) == (3, INCIDENT)  # type: ignore[index]


def test_the_schema_would_object(schema: Draft202012Validator) -> None:
    """The check is one: an attribute that OCSF does not know, or a wrong type, is found."""
    described = describe_as_ocsf(EVENT)

    assert problems(schema, {**described, "invented": 1}) != []
    assert problems(schema, {**described, "severity_id": "high"}) != []


def test_an_event_is_a_data_security_finding() -> None:
    """Class, type and time are as the schema computes them, and all that it requires is there."""
    described = describe_as_ocsf(make_event(incident_id=INCIDENT))

    assert (described["class_uid"], described["type_uid"], described["category_uid"]) == (2006, 200601, 2)
    assert described["time"] == 1795357800000
    assert described["finding_info"]["uid"] == INCIDENT  # type: ignore[index]
    assert {"activity_id", "severity_id", "metadata", "finding_info", "data_security"} <= set(described)


@pytest.mark.parametrize("disposition", list(Disposition))
def test_every_disposition_has_its_number(disposition: Disposition) -> None:
    """Refusals are denials, everything else was allowed."""
    described = describe_as_ocsf(make_event(disposition=disposition))

    assert described["action_id"] == (2 if disposition.refused else 1)
    assert isinstance(described["disposition_id"], int)
