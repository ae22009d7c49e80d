import sqlite3

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import AuditLog, storable
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.state_directory import StateDirectory
from tests.sample_events import INCIDENT, NOW


def append(log: AuditLog, detail: str) -> None:
    """Add an entry."""
    log.append(actor="ann", act="quarantine.opened", subject=INCIDENT, detail=detail, now=NOW)


def test_entries_stand_in_order_and_verify(database: Database) -> None:
    """What was done is read back as it was done."""
    log = AuditLog(database)
    for detail in ("one", "two", "three"):
        append(log, detail)

    assert [entry.detail for entry in log.entries(INCIDENT)] == ["one", "two", "three"]
    assert log.entries("other") == ()
    assert log.verify() == 3


def test_an_entry_can_be_neither_changed_nor_removed(database: Database) -> None:
    """The store itself refuses both."""
    append(AuditLog(database), "one")
    for statement in ("UPDATE audit SET detail = 'x'", "DELETE FROM audit"):
        with pytest.raises(RecordError):
            database.query(statement)

    assert AuditLog(database).verify() == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET detail = 'nothing' WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = 1",
        "UPDATE audit SET sequence = 9 WHERE sequence = 3",
    ],
)
def test_a_change_behind_the_back_is_found(database: Database, state: StateDirectory, statement: str) -> None:
    """Whoever edits the file and drops its triggers breaks the chain."""
    log = AuditLog(database)
    for detail in ("one", "two", "three"):
        append(log, detail)
    forger = sqlite3.connect(state.database)
    forger.execute("DROP TRIGGER audit_keeps")
    forger.execute("DROP TRIGGER audit_stands")
    forger.execute(statement)
    forger.commit()
    forger.close()

    with pytest.raises(RecordError, match="was changed"):
        log.verify()


def test_any_text_can_be_stored() -> None:
    """Lone surrogates, as undecodable names bring them, become escapes."""
    assert storable("ann\udcff") == "ann\\udcff"
