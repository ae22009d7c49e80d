from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest
from click.testing import CliRunner, Result

from dlp_addon.cli.quarantine import quarantine
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import load_or_create_secret
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from tests.sample_events import make_event


def run(state: StateDirectory, *arguments: str) -> Result:
    """What a command prints, and its exit code."""
    return CliRunner().invoke(quarantine, [*arguments, "--state", str(state.root)])


def audited(state: StateDirectory) -> list[str]:
    """The acts in the audit log."""
    database = Database(state.database)
    acts = [entry.act for entry in AuditLog(database).entries()]
    database.close()
    return acts


def test_sealed_content_is_listed_and_described_unopened(state: StateDirectory, incident_id: str) -> None:
    """Looking at what is known of it shows no value and is no audited act."""
    shown = run(state, "show", incident_id).output

    assert incident_id in run(state, "list").output
    assert "Sealed        " in shown
    assert "Maria" not in shown
    assert audited(state) == []


def test_a_reviewer_opens_it_into_a_new_folder(state: StateDirectory, incident_id: str, tmp_path: Path) -> None:
    """Body and files are written for the owner alone, under safe names, and the act is audited."""
    result = run(state, "open", incident_id, "--into", str(tmp_path / "case"))
    folder = tmp_path / "case" / incident_id

    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in folder.iterdir()) == ["001-a_b.csv", "body"]
    assert (folder / "001-a_b.csv").read_bytes() == b"name\nMaria Lopez\n"
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700
    assert audited(state) == ["quarantine.opened"]
    assert "exists already" in run(state, "open", incident_id, "--into", str(tmp_path / "case")).output


def test_a_wrong_key_leaves_nothing(state: StateDirectory, incident_id: str, tmp_path: Path) -> None:
    """After a failure the folder is gone, so that the right key can be tried."""
    key = tmp_path / "other.key"
    key.write_text(str(pyrage.x25519.Identity.generate()))
    result = run(state, "open", incident_id, "--identity", str(key), "--into", str(tmp_path / "case"))

    assert result.exit_code == 1
    assert "does not open it" in result.output
    assert list((tmp_path / "case").iterdir()) == []


def test_a_release_is_granted_once_with_a_reason(state: StateDirectory, incident_id: str) -> None:
    """It is told until when, seen with the incident, and audited."""
    result = run(state, "release", incident_id, "--for", "24h", "--reason", "checked with the press office")

    assert (result.exit_code, "may pass once until" in result.output) == (0, True)
    assert "checked with the press office" in run(state, "show", incident_id).output
    assert audited(state) == ["quarantine.released"]


def test_purging_is_by_age(state: StateDirectory, incident_id: str) -> None:
    """What is younger stays; what is old enough goes for good."""
    assert run(state, "purge", "--older-than", "1d").output.startswith("0 removed")
    assert run(state, "purge", "--older-than", "0s").output.startswith("1 removed")

    assert run(state, "list").output == "nothing is sealed\n"
    assert audited(state) == ["quarantine.purged"]
    assert "nothing is sealed" in run(state, "open", incident_id).output


@pytest.mark.parametrize(
    ("arguments", "exit_code"),
    [
        (("open", "../../etc"), 1),
        (("show", "DLP-20261122-000000"), 1),
        (("release", "DLP-20261122-000000", "--reason", "x"), 1),
        (("release", "DLP-20261122-000000"), 2),
        (("release", "DLP-20261122-000000", "--reason", "x", "--for", "99d"), 1),
        (("purge",), 2),
    ],
)
def test_mistakes_are_one_line(state: StateDirectory, arguments: tuple[str, ...], exit_code: int) -> None:
    """Unknown ids and wrong options end with their exit code and no traceback."""
    result = run(state, *arguments)

    assert result.exit_code == exit_code
    assert isinstance(result.exception, SystemExit)
    assert "Error: " in result.output


def test_a_file_in_parts_is_released_whole(state: StateDirectory, tmp_path: Path) -> None:
    """What was refused midway needs the file, and passes once in parts; the act is audited."""
    secret = load_or_create_secret(state.keys, now=datetime.now(UTC))
    database = Database(state.database)
    incident, _ = IncidentStore(database, secret).open_or_join(make_event(part_bytes=64))
    database.close()
    whole = tmp_path / "list.csv"
    whole.write_bytes(b"name\n" * 100)

    refused = run(state, "release", incident, "--reason", "checked")
    granted = run(state, "release", incident, "--reason", "checked", "--file", str(whole))

    assert (refused.exit_code, granted.exit_code) == (1, 0), granted.output
    assert "--file" in refused.output
    assert audited(state) == ["quarantine.released"]
