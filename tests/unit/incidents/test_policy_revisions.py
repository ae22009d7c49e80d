from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.policy_revisions import PolicyRevisions
from dlp_addon.policy import Policy, parse_policy
from tests.sample_events import NOW

HOUR = timedelta(hours=1)


@pytest.fixture
def revisions(database: Database) -> PolicyRevisions:
    """An empty store."""
    return PolicyRevisions(database)


def keep(revisions: PolicyRevisions, number: int, hour: int) -> Policy:
    """A policy of its own that was in force from an hour on."""
    files = {"a.yaml": f"policy: {{id: p{number}}}\n"}
    policy = parse_policy(files)
    revisions.keep(policy, files, NOW + hour * HOUR)
    return policy


def test_a_revision_is_kept_word_for_word(revisions: PolicyRevisions) -> None:
    """The files come back as they were; the latest stands first, also after it was put back."""
    first, second = keep(revisions, 1, hour=0), keep(revisions, 2, hour=1)
    keep(revisions, 1, hour=2)

    assert revisions.read(second.revision) == {"a.yaml": "policy: {id: p2}\n"}
    assert [(kept.revision, kept.policy) for kept in revisions.list()] == [
        (first.revision, "p1"),
        (second.revision, "p2"),
    ]


def test_a_restart_is_no_new_revision(revisions: PolicyRevisions) -> None:
    """A policy is in force since it was taken, however often the gateway starts with it."""
    keep(revisions, 1, hour=0)
    keep(revisions, 1, hour=5)

    assert [kept.accepted_at for kept in revisions.list()] == [NOW]


def test_what_was_in_force_before(revisions: PolicyRevisions) -> None:
    """The newest one before a moment that is not the one in force; none where none is kept."""
    first, second = keep(revisions, 1, hour=0), keep(revisions, 2, hour=1)

    assert revisions.before(second.revision, NOW + 3 * HOUR) == first.revision
    assert revisions.before(first.revision, NOW) is None


def test_old_revisions_are_forgotten(revisions: PolicyRevisions) -> None:
    """Twenty are kept, and one that is gone is told from one that never was by neither."""
    first = keep(revisions, 0, hour=0)
    for number in range(1, 21):
        keep(revisions, number, hour=number)

    assert len(revisions.list()) == 20
    with pytest.raises(RecordError, match="no revision"):
        revisions.read(first.revision)


def test_a_damaged_revision_is_told(revisions: PolicyRevisions, database: Database) -> None:
    """What cannot be read back word for word is not put back."""
    policy = keep(revisions, 1, hour=0)
    with database.transaction() as connection:
        connection.execute("UPDATE policy_revisions SET files = x'00'")

    with pytest.raises(RecordError, match="damaged"):
        revisions.read(policy.revision)
