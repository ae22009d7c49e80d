import json
from pathlib import Path

import pyrage
import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from dlp_addon.cli.incidents import incidents
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import identity_path, load_or_create_reviewer_keys, read_identities
from dlp_addon.incidents.quarantine import Quarantine
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from tests.sample_events import EVENT, make_event, make_request
from tools.demo.workbooks import HEADER, invented_people

PEOPLE = 30


@pytest.fixture
def incident(state: StateDirectory, tmp_path: Path) -> str:
    """An incident whose sealed content is a form with a table of invented people."""
    rows = "\r\n".join(",".join(row) for row in (HEADER, *invented_people(PEOPLE, seed=5)))
    form = f'--x\r\nContent-Disposition: form-data; name=f; filename="a.csv"\r\n\r\n{rows}\r\n--x--\r\n'
    body = tmp_path / "held"
    body.write_bytes(form.encode())
    database = Database(state.database)
    incident_id, attempts = IncidentStore(database, b"s").open_or_join(EVENT)
    database.close()
    keys = load_or_create_reviewer_keys(state.keys, ())
    request = make_request({"Content-Type": "multipart/form-data; boundary=x"})
    with body.open("rb") as file:
        event = make_event(incident_id=incident_id, attempts=attempts)
        Quarantine(state.quarantine, keys.recipients, 10**8).seal(incident_id, file.fileno(), event, request)
    return incident_id


def report(state: StateDirectory, incident: str, *arguments: str) -> Result:
    """What the command does."""
    return CliRunner().invoke(incidents, ["report", incident, "--state", str(state.root), *arguments])


def test_people_are_listed_for_the_reviewers_alone(state: StateDirectory, incident: str, tmp_path: Path) -> None:
    """The list holds everybody's cells and opens with the reviewers' key; the report holds numbers and no value."""
    key = identity_path(state.keys)
    output, affected = tmp_path / "report.html", tmp_path / "people.age"
    result = report(state, incident, "--identity", str(key), "--affected", str(affected), "--output", str(output))
    assert result.exit_code == 0, result.output
    records = [
        json.loads(line) for line in pyrage.decrypt(affected.read_bytes(), list(read_identities(key))).splitlines()
    ]
    page = output.read_text()
    database = Database(state.database)
    acts = [entry.act for entry in AuditLog(database).entries(incident)]
    database.close()

    people = invented_people(PEOPLE, seed=5)
    assert len(records) == PEOPLE
    assert {record["US_ALIEN_REGISTRATION_NUMBER"] for record in records} == {
        next(cell for cell in person if cell.startswith("A")) for person in people
    }
    assert "People by nationality" in page
    assert not [cell for person in people for cell in person if cell.startswith("A2") and cell in page]
    assert acts == ["quarantine.opened", "incident.reported"]
    assert {path.stat().st_mode & 0o777 for path in (output, affected)} == {0o600}
    assert [path.name for path in state.root.iterdir() if path.name.startswith("dlp-assessment")] == []


def test_without_a_key_nothing_is_opened(state: StateDirectory, incident: str, tmp_path: Path) -> None:
    """The report is made of the record alone, as a document too."""
    result = report(state, incident, "--output", str(tmp_path / "report.pdf"))
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "report.pdf").pages)

    assert result.exit_code == 0, result.output
    assert f"Breach assessment {incident}" in text
    assert "Refused: nothing of this upload" in text
    assert "People by" not in text


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("--output", "report.txt"), 2), (("--output", "r.html", "--identity", "/none"), 1)],
)
def test_mistakes_are_one_line(
    state: StateDirectory, incident: str, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], code: int
) -> None:
    """A wrong suffix and a key that is not there are told, and nothing is written."""
    monkeypatch.chdir(state.root)
    before = set(state.root.iterdir())
    result = report(state, incident, *arguments)

    assert (result.exit_code, "Error: " in result.output) == (code, True)
    assert set(state.root.iterdir()) == before
