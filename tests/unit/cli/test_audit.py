import sqlite3
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner, Result

from dlp_addon.cli.audit import audit
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.state_directory import StateDirectory


def run(state: StateDirectory, *arguments: str) -> Result:
    """What a command prints, and its exit code."""
    return CliRunner().invoke(audit, [*arguments, "--state", str(state.root)])


@pytest.fixture(autouse=True)
def acts(state: StateDirectory) -> None:
    """Three acts in the log."""
    database = Database(state.database)
    for number in range(3):
        AuditLog(database).append(
            actor="reviewer", act="incident.closed", subject=f"DLP-{number}", detail="\x1b[2J", now=datetime.now(UTC)
        )
    database.close()


def test_an_untouched_log_is_verified(state: StateDirectory) -> None:
    """The number of entries is printed, to be kept elsewhere."""
    result = run(state, "verify", "--at-least", "3")

    assert (result.exit_code, result.output) == (0, "3 entries, none changed\n")


def test_a_changed_entry_is_named(state: StateDirectory) -> None:
    """An entry that somebody edited makes verification fail and say which."""
    with sqlite3.connect(state.database) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE audit SET actor = 'nobody' WHERE sequence = 2")
    connection.close()
    result = run(state, "verify")

    assert result.exit_code == 1
    assert "entry 2" in result.output


def test_a_log_that_was_cut_off_is_found(state: StateDirectory) -> None:
    """Fewer entries than known before is a failure."""
    result = run(state, "verify", "--at-least", "4")

    assert result.exit_code == 1
    assert "3 entries are left of 4" in result.output


def test_entries_are_listed_visibly(state: StateDirectory) -> None:
    """One line an entry, of one incident or of all, and nothing moves the cursor."""
    assert len(run(state, "list").output.splitlines()) == 3
    only = run(state, "list", "--subject", "DLP-1").output
    assert "DLP-1" in only
    assert "DLP-2" not in only
    assert "\x1b" not in only
