import json

import click
import pytest
from click.testing import CliRunner, Result

from dlp_addon.cli.incidents import get_incident, incidents
from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.state_directory import StateDirectory


def run(state: StateDirectory, *arguments: str) -> Result:
    """What a command prints, and its exit code."""
    return CliRunner().invoke(incidents, [*arguments, "--state", str(state.root)])


def test_an_incident_is_listed_shown_and_closed(state: StateDirectory, incident_id: str) -> None:
    """The work on an incident from the list to its end."""
    assert incident_id in run(state, "list", "--open").output
    assert "US_ALIEN_REGISTRATION_NUMBER" in run(state, "show", incident_id).output
    closed = run(state, "close", incident_id, "--as", "true-positive", "--note", "a leak")
    assert (closed.exit_code, closed.output) == (0, f"{incident_id} closed as true-positive\n")

    assert "by " in run(state, "show", incident_id).output
    assert run(state, "list", "--open").output == "no incidents\n"
    assert incident_id in run(state, "list", "--since", "9999d").output


def test_json_is_one_object_a_line(state: StateDirectory, incident_id: str) -> None:
    """Programs read the list and the incident."""
    listed = [json.loads(line) for line in run(state, "list", "--json").output.splitlines()]
    shown = json.loads(run(state, "show", incident_id, "--json").output)

    assert [incident["id"] for incident in listed] == [incident_id]
    assert shown["event"]["inspection"]["distinct_people"] == 6252


def test_statistics_are_counted(state: StateDirectory, incident_id: str) -> None:
    """Incidents and people are in the numbers."""
    assert incident_id
    assert "People stopped  6,252" in run(state, "statistics").output


@pytest.mark.parametrize(
    ("arguments", "exit_code"),
    [
        (("show", "DLP-20261122-000000"), 1),
        (("close", "DLP-20261122-000000", "--as", "true-positive", "--note", "x"), 1),
        (("close", "DLP-20261122-000000", "--as", "maybe", "--note", "x"), 2),
        (("list", "--since", "yesterday"), 2),
    ],
)
def test_mistakes_are_one_line(state: StateDirectory, arguments: tuple[str, ...], exit_code: int) -> None:
    """Unknown ids and wrong options end with their exit code and no traceback."""
    result = run(state, *arguments)

    assert result.exit_code == exit_code
    assert isinstance(result.exception, SystemExit)
    assert "Error: " in result.output


def test_an_empty_store_has_no_incidents(state: StateDirectory) -> None:
    """It says so; as JSON it says nothing."""
    assert run(state, "list").output == "no incidents\n"
    assert run(state, "list", "--json").output == ""
    database = Database(state.database)
    with pytest.raises(RecordError):
        get_incident(database, "x")
    database.close()


def test_a_damaged_store_is_one_line(state: StateDirectory) -> None:
    """An analyst learns what to do, not where the program stopped."""
    state.database.write_bytes(b"garbage" * 1000)
    result = run(state, "list")

    assert (result.exit_code, "damaged; move it away" in result.output) == (1, True)
    assert isinstance(incidents, click.Group)


def test_the_work_on_an_incident(state: StateDirectory, incident_id: str) -> None:
    """Each act is one command that says what it did, and all of them show."""
    done = [
        run(state, "assign", incident_id, "--to", "ben"),
        run(state, "severity", incident_id, "critical", "--note", "officials"),
        run(state, "note", incident_id, "called the editor"),
        run(state, "hold", incident_id, "--reason", "case 12/26"),
        run(state, "close", incident_id, "--as", "true-positive", "--reason", "mistake", "--note", "done"),
        run(state, "reopen", incident_id, "--note", "more to see"),
    ]
    shown = run(state, "show", incident_id).output

    assert [result.exit_code for result in done] == [0] * len(done)
    assert "Assigned      ben" in shown
    assert "case 12/26" in shown
    assert "called the editor" in shown
    assert incident_id in run(state, "list", "--held", "--severity", "critical", "--assignee", "ben", "--open").output
    assert run(state, "hold", incident_id, "--end", "--reason", "settled").exit_code == 0
    assert run(state, "list", "--held").output == "no incidents\n"


def test_a_duplicate_is_joined(state: StateDirectory, incident_id: str) -> None:
    """A mistake in the ids is one line."""
    result = run(state, "join", incident_id, "--into", incident_id)

    assert (result.exit_code, result.output) == (1, f"Error: {incident_id} cannot be joined to itself\n")


@pytest.mark.parametrize("name", ["csv", "json", "ocsf"])
def test_an_export_has_a_line_an_incident(state: StateDirectory, incident_id: str, name: str) -> None:
    """Each format has every incident that the filter means."""
    lines = run(state, "export", "--format", name, "--severity", "high").output.splitlines()

    assert len(lines) == (2 if name == "csv" else 1)
    assert incident_id in lines[-1]
