import os
from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest

from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import AgeIdentity, ReviewerKeys, read_identities
from dlp_addon.incidents.quarantine import Quarantine, list_sealed
from dlp_addon.incidents.review import open_sealed, purge_sealed
from dlp_addon.incidents.state_directory import StateDirectory
from tests.sample_events import EVENT, INCIDENT, NOW

BODY = b"Maria Lopez,A 099-000-111\n"


@pytest.fixture
def sealed(state: StateDirectory, reviewers: ReviewerKeys, tmp_path: Path) -> Path:
    """One sealed upload."""
    (tmp_path / "body").write_bytes(BODY)
    descriptor = os.open(tmp_path / "body", os.O_RDONLY)
    path = Quarantine(state.quarantine, reviewers.recipients, 10**8).seal(INCIDENT, descriptor, EVENT)
    os.close(descriptor)
    return path


@pytest.fixture
def identities(reviewers: ReviewerKeys) -> tuple[AgeIdentity, ...]:
    """The reviewer's private key."""
    assert reviewers.identity_path is not None
    return read_identities(reviewers.identity_path)


def test_opening_is_audited_and_private(
    sealed: Path, identities: tuple[AgeIdentity, ...], database: Database, tmp_path: Path
) -> None:
    """The body comes back for the owner alone, nothing else is left, and the act is in the log."""
    folder = tmp_path / "out"
    folder.mkdir()
    target, audit = folder / "body", AuditLog(database)
    open_sealed(sealed.parent, INCIDENT, identities=identities, target=target, audit=audit, actor="ann", now=NOW)

    assert target.read_bytes() == BODY
    assert target.stat().st_mode & 0o777 == 0o600
    assert list(folder.iterdir()) == [target]
    assert [(entry.act, entry.actor) for entry in audit.entries(INCIDENT)] == [("quarantine.opened", "ann")]


def test_without_an_audit_entry_nothing_is_opened(
    sealed: Path, identities: tuple[AgeIdentity, ...], database: Database, tmp_path: Path
) -> None:
    """Where the act cannot be recorded it is not done."""
    database.query("PRAGMA query_only = ON")
    target, audit = tmp_path / "out", AuditLog(database)
    with pytest.raises(RecordError):
        open_sealed(sealed.parent, INCIDENT, identities=identities, target=target, audit=audit, actor="a", now=NOW)

    assert not target.exists()


def test_a_wrong_key_or_a_changed_file_opens_nothing(
    sealed: Path, identities: tuple[AgeIdentity, ...], database: Database, tmp_path: Path
) -> None:
    """No part of the content appears, not even a beginning."""
    audit = AuditLog(database)
    stranger = (pyrage.x25519.Identity.generate(),)
    target = tmp_path / "out"
    with pytest.raises(QuarantineError):
        open_sealed(sealed.parent, INCIDENT, identities=stranger, target=target, audit=audit, actor="a", now=NOW)
    content = bytearray(sealed.read_bytes())
    content[-1] ^= 1
    sealed.write_bytes(content)
    with pytest.raises(QuarantineError):
        open_sealed(sealed.parent, INCIDENT, identities=identities, target=target, audit=audit, actor="a", now=NOW)

    assert not target.exists()


def test_nothing_is_overwritten(
    sealed: Path, identities: tuple[AgeIdentity, ...], database: Database, tmp_path: Path
) -> None:
    """An existing file, or a link that leads somewhere, stays as it is."""
    audit = AuditLog(database)
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "elsewhere")
    (tmp_path / "there").write_bytes(b"mine")
    for target in (link, tmp_path / "there"):
        with pytest.raises(QuarantineError):
            open_sealed(sealed.parent, INCIDENT, identities=identities, target=target, audit=audit, actor="a", now=NOW)

    assert (tmp_path / "there").read_bytes() == b"mine"
    assert not (tmp_path / "elsewhere").exists()


def test_what_is_not_sealed_cannot_be_opened(
    state: StateDirectory, identities: tuple[AgeIdentity, ...], database: Database, tmp_path: Path
) -> None:
    """An unknown incident, and a name that is none, are told."""
    audit = AuditLog(database)
    for name in (INCIDENT, "../x"):
        with pytest.raises(QuarantineError):
            open_sealed(
                state.quarantine, name, identities=identities, target=tmp_path / "o", audit=audit, actor="a", now=NOW
            )


def test_purging_is_audited(sealed: Path, database: Database) -> None:
    """What is due goes with its manifest, everything else stays."""
    audit, now = AuditLog(database), datetime.now(UTC)
    nothing = purge_sealed(sealed.parent, lambda _: False, audit=audit, actor="ann", now=now)
    kept = list_sealed(sealed.parent)
    gone = purge_sealed(sealed.parent, lambda _: True, audit=audit, actor="ann", now=now)

    assert (nothing, gone) == ((), kept)
    assert list(sealed.parent.iterdir()) == []
    assert [entry.act for entry in audit.entries(INCIDENT)] == ["quarantine.purged"]
