import sqlite3
from pathlib import Path

import pytest

from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.backup import create_backup, restore_backup, verify_backup
from dlp_addon.incidents.casework import Casework
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.incident_search import search_incidents
from dlp_addon.incidents.keys import ReviewerKeys, read_identities
from dlp_addon.incidents.quarantine import Quarantine
from dlp_addon.incidents.review import open_sealed
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.incidents.store import IncidentStore
from tests.sample_events import EVENT, NOW, make_event

BODY = b"name\nMaria Lopez\n"


@pytest.fixture
def incident_id(state: StateDirectory, database: Database, store: IncidentStore, reviewers: ReviewerKeys) -> str:
    """A sealed incident that somebody has worked on."""
    incident, attempts = store.open_or_join(EVENT)
    body = state.root / "body"
    body.write_bytes(BODY)
    with body.open("rb") as file:
        event = make_event(incident_id=incident, attempts=attempts)
        Quarantine(state.quarantine, reviewers.recipients, 10**8).seal(incident, file.fileno(), event)
    Casework(database, "ann", NOW).add_note(incident, "seen")
    return incident


def test_a_backup_comes_back(
    state: StateDirectory, database: Database, reviewers: ReviewerKeys, incident_id: str, tmp_path: Path
) -> None:
    """From a store in use to another directory: incidents, audit log and content that the reviewers' key opens."""
    made = create_backup(state, tmp_path / "backup", now=NOW)
    other = StateDirectory(tmp_path / "other")
    restored = restore_backup(tmp_path / "backup", other)
    again = Database(other.database)
    assert reviewers.identity_path is not None
    open_sealed(
        other.quarantine, incident_id, identities=read_identities(reviewers.identity_path), target=tmp_path / "opened",
        audit=AuditLog(again), actor="ann", now=NOW,
    )  # fmt: skip

    assert (made, made.files, made.audit_entries) == (restored, 3, 1)
    assert search_incidents(again) == search_incidents(database)
    assert AuditLog(again).verify() == 2
    assert (tmp_path / "opened").read_bytes() == BODY
    again.close()


def test_a_backup_is_private_and_holds_no_key(state: StateDirectory, incident_id: str, tmp_path: Path) -> None:
    """Nobody else can read it, and nothing in it opens what is sealed."""
    create_backup(state, tmp_path / "backup", now=NOW)
    paths = list((tmp_path / "backup").rglob("*"))

    assert {path.stat().st_mode & 0o077 for path in [tmp_path / "backup", *paths]} == {0}
    assert {path.name for path in paths if path.is_file()} == {
        "incidents.sqlite", "manifest.json", f"{incident_id}.age", f"{incident_id}.json",
    }  # fmt: skip


def test_writers_go_on(state: StateDirectory, database: Database, incident_id: str, tmp_path: Path) -> None:
    """What a transaction under way has not finished is not in the backup, and nobody waits for it."""
    assert incident_id
    with database.transaction() as connection:
        connection.execute("DELETE FROM incidents")
        create_backup(state, tmp_path / "backup", now=NOW)
    copy = Database(tmp_path / "backup" / "incidents.sqlite", read_only=True)

    assert len(search_incidents(copy)) == 1
    copy.close()


@pytest.mark.parametrize("harm", ["changed", "missing", "more", "manifest", "audit"])
def test_a_damaged_backup_is_told(state: StateDirectory, incident_id: str, tmp_path: Path, harm: str) -> None:
    """One line says what is wrong, and nothing of it is restored."""
    folder = tmp_path / "backup"
    create_backup(state, folder, now=NOW)
    sealed = folder / "quarantine" / f"{incident_id}.age"
    if harm == "changed":
        sealed.write_bytes(sealed.read_bytes()[:-1] + b"x")
    elif harm == "missing":
        sealed.unlink()
    elif harm == "more":
        (folder / "quarantine" / "DLP-20261122-000000.age").write_bytes(b"x")
    elif harm == "manifest":
        (folder / "manifest.json").write_bytes(b"{}")
    else:
        with sqlite3.connect(folder / "incidents.sqlite") as connection:
            connection.execute("DROP TRIGGER audit_stands")
            connection.execute("UPDATE audit SET actor = 'nobody'")
        connection.close()
    with pytest.raises((QuarantineError, RecordError)):
        verify_backup(folder)
    with pytest.raises((QuarantineError, RecordError)):
        restore_backup(folder, StateDirectory(tmp_path / "other"))

    assert not (tmp_path / "other").exists()


def test_nothing_is_overwritten(state: StateDirectory, incident_id: str, tmp_path: Path) -> None:
    """Neither an existing folder by a backup, nor a state directory in use by a restore."""
    assert incident_id
    create_backup(state, tmp_path / "backup", now=NOW)
    with pytest.raises(QuarantineError, match="exists already"):
        create_backup(state, tmp_path / "backup", now=NOW)
    with pytest.raises(QuarantineError, match="already; name an empty directory"):
        restore_backup(tmp_path / "backup", state)


def test_a_failed_backup_leaves_nothing(state: StateDirectory, database: Database, tmp_path: Path) -> None:
    """A store that cannot be read makes no backup that looks like one."""
    database.close()
    state.database.write_bytes(b"garbage" * 1000)
    with pytest.raises(RecordError, match="damaged"):
        create_backup(state, tmp_path / "backup", now=NOW)
    before = {path.name for path in tmp_path.iterdir()}

    assert before == {"var"}
    with pytest.raises(QuarantineError, match="no backup is here"):
        verify_backup(tmp_path)
