import pytest

from dlp_addon.model.verdict import Disposition
from dlp_addon.telemetry.ocsf import describe_as_ocsf
from tests.sample_events import INCIDENT, make_event


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
