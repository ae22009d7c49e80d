from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from dlp_addon.cli.policy import policy
from dlp_addon.incidents.content_key import without_guessable_digests
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.sending_history import SendingHistory
from tests.sample_events import EVENT, INSPECTION, make_event

POLICIES = str(Path(__file__).parents[3] / "policies")


def run(*arguments: str, code: int = 0) -> str:
    """What the command prints."""
    result = CliRunner().invoke(policy, ["explain", "--policy", POLICIES, *arguments])
    assert result.exit_code == code, result.output
    return result.output


def test_incident_is_explained_rule_by_rule(tmp_path: Path) -> None:
    """Every rule of the policy stands there, with what it looked at when the upload came."""
    state = StateDirectory(tmp_path)
    state.create()
    database = Database(state.database)
    event = make_event(history=SendingHistory(windows=((86_400, 7000),)))
    incident, _ = IncidentStore(database, b"secret").open_or_join(without_guessable_digests(event))
    database.close()

    lines = run(incident, "--state", str(tmp_path)).splitlines()

    assert lines[0].endswith("quarantine (bulk-personal-records)")
    assert "bulk-personal-records: decides (quarantine, enforce, severity critical)" in lines
    assert "  yes  Holds data of 6,252 different people (this rule: 10 or more)." in lines
    assert "bulk-credentials: no match (quarantine, enforce, severity high)" in lines
    assert any("data of 7,000 different people is sent" in line for line in lines)


def test_file_is_explained_as_an_upload_to_the_host_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same file may go to one place and not to another."""

    async def inspect(*_: object) -> Inspection:
        return replace(INSPECTION, distinct_people=15)

    monkeypatch.setattr("dlp_addon.cli.policy_explain.inspect_file", inspect)
    path = tmp_path / "people.csv"
    path.touch()
    inside = run(str(path), "--destination", "10.1.2.3").splitlines()
    outside = run(str(path)).splitlines()

    assert inside[0].endswith("allow (no rule decides)")
    assert "destination group: internal" in inside
    assert "  yes  Holds data of 15 different people (this rule: 10 or more)." in inside
    assert outside[0].endswith("quarantine (bulk-personal-records)")


def test_what_is_neither_says_so(tmp_path: Path) -> None:
    """An unknown incident is one line and exit 1."""
    state = StateDirectory(tmp_path)
    state.create()
    Database(state.database).close()

    assert "no such incident" in run("DLP-20260101-000000", "--state", str(tmp_path), code=1)
    assert EVENT.incident_id is None
