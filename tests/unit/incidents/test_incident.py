from dataclasses import replace

import pytest

from dlp_addon.incidents.incident import SEVERITIES, Conclusion, Incident
from dlp_addon.policy.schema import Severity
from tests.sample_events import EVENT, INCIDENT, NOW

OPEN = Incident(id=INCIDENT, opened_at=NOW, last_at=NOW, attempts=1, event=EVENT)


@pytest.mark.parametrize(
    ("incident", "state"),
    [
        (OPEN, "open"),
        (replace(OPEN, closed_at=NOW, closed_as=Conclusion.FALSE_POSITIVE), "false-positive"),
        (replace(OPEN, closed_at=NOW, duplicate_of="DLP-20261122-000000"), "duplicate"),
    ],
)
def test_the_state_is_one_word(incident: Incident, state: str) -> None:
    """An incident is open, a duplicate, or what it was found to be."""
    assert incident.state == state


def test_severities_are_those_of_policies() -> None:
    """A filter by severity knows every word that a policy can say, in the same order."""
    assert list(SEVERITIES) == [severity.value for severity in Severity]
