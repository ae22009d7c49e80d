from dataclasses import replace
from datetime import timedelta

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.history import UploadRecorder, list_exception_uses, purge_uploads, read_event, read_uploads
from dlp_addon.model.verdict import Disposition
from dlp_addon.recorded_upload import record_event
from tests.sample_events import EVENT, MATCH, NOW, make_event

MONTH = timedelta(days=30)


@pytest.fixture
def recorder(database: Database) -> UploadRecorder:
    """Keeps everything for a month."""
    return UploadRecorder(database, share_of_allowed=1.0, keep=MONTH)


def test_uploads_come_in_order_over_pages(
    recorder: UploadRecorder, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many there are, and though many share a moment, each comes once, by time."""
    monkeypatch.setattr("dlp_addon.incidents.history._PAGE_ROWS", 50)
    for number in range(123):
        recorder.record(make_event(request_id=f"request-{number}", occurred_at=NOW + timedelta(seconds=number // 40)))
    rows = list(read_uploads(database, since=NOW))

    assert [row[1] for row in rows] == [f"request-{number}" for number in range(123)]


def test_what_is_kept_comes_back(recorder: UploadRecorder, database: Database) -> None:
    """A row has the fields of the record, in their order."""
    recorder.record(EVENT)
    (row,) = read_uploads(database, since=NOW - timedelta(seconds=1))
    record = record_event(EVENT)

    assert (row[0], row[2], row[4], row[7]) == (
        record.occurred_at, record.disposition, record.destination, record.content
    )  # fmt: skip


def test_a_period_has_a_beginning_and_an_end(recorder: UploadRecorder, database: Database) -> None:
    """The beginning counts, the end does not."""
    for hours in range(4):
        recorder.record(make_event(request_id=f"request-{hours}", occurred_at=NOW + timedelta(hours=hours)))
    found = read_uploads(database, since=NOW + timedelta(hours=1), until=NOW + timedelta(hours=3))

    assert [row[1] for row in found] == ["request-1", "request-2"]


def test_a_share_of_allowed_uploads_is_kept_and_all_others(database: Database) -> None:
    """Sampling takes nothing from what a rule stopped or noted."""
    recorder = UploadRecorder(database, share_of_allowed=0.2, keep=MONTH)
    for number in range(400):
        recorder.record(make_event(request_id=f"clean-{number}", disposition=Disposition.ALLOWED))
    for number in range(20):
        recorder.record(make_event(request_id=f"noted-{number}"))
    names = [row[1] for row in read_uploads(database, since=NOW)]

    assert sum(name.startswith("noted") for name in names) == 20
    assert 40 < sum(name.startswith("clean") for name in names) < 130


def test_old_uploads_are_forgotten(database: Database, recorder: UploadRecorder) -> None:
    """Purging takes what is older, in portions, and leaves the rest; the recorder does so by itself too."""
    for number in range(700):
        recorder.record(make_event(request_id=f"old-{number}", occurred_at=NOW - timedelta(days=9)))
    recorder.record(make_event())

    assert purge_uploads(database, NOW - timedelta(days=1)) == 700

    brief = UploadRecorder(database, share_of_allowed=1.0, keep=timedelta(days=1))
    brief.record(make_event(request_id="new", occurred_at=NOW + timedelta(days=5)))

    assert [row[1] for row in read_uploads(database, since=NOW - timedelta(days=99))] == ["new"]


def test_uses_of_exceptions_are_counted(database: Database, recorder: UploadRecorder) -> None:
    """How often each lifted which rule, and when first and last."""
    lifted = replace(MATCH, rule="r", lifted_by=("delivery", "trial"))
    for hours in range(3):
        recorder.record(make_event(verdict={"matches": (lifted,)}, occurred_at=NOW + timedelta(hours=hours)))
    uses = list_exception_uses(database)

    assert [(use.exception, use.rule, use.uses) for use in uses] == [("delivery", "r", 3), ("trial", "r", 3)]
    assert (uses[0].first_at, uses[0].last_at) == (NOW, NOW + timedelta(hours=2))


def test_an_unwritable_store_is_a_record_error(database: Database, recorder: UploadRecorder) -> None:
    """Where nothing can be written the caller learns it, and counts the loss."""
    database.query("PRAGMA query_only = ON")
    with pytest.raises(RecordError):
        recorder.record(EVENT)


def test_a_foreign_document_is_a_record_error() -> None:
    """An entry that this program did not write is told, not taken."""
    with pytest.raises(RecordError):
        read_event("{}")
