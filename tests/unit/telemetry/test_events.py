from dlp_addon.model.verdict import Disposition
from dlp_addon.telemetry.events import LEVELS, UPLOAD_EVENTS, describe_upload
from tests.sample_events import COLUMN, FILE, MATCH, UNREAD, make_event


def test_every_disposition_has_its_event_and_level() -> None:
    """No outcome is without a name in the log."""
    assert set(UPLOAD_EVENTS) == set(LEVELS) == set(Disposition)


def test_keys_are_flat_and_hold_no_sample() -> None:
    """Values are plain or short lists of plain ones; samples and digests of content stay out."""
    described = describe_upload(make_event(inspection={"unscannable": (UNREAD,)}))
    items = [item for value in described.values() for item in (value if isinstance(value, list) else [value])]

    assert all(item is None or isinstance(item, str | int | float | bool) for item in items)
    assert COLUMN.samples[0] not in str(described)
    assert FILE.sha256 not in str(described)
    assert described["unscannable_reasons"] == ["encrypted"]
    assert described["hidden_places"] == ["sheet"]


def test_long_lists_are_cut() -> None:
    """A thousand files make a line of ten names and a number."""
    described = describe_upload(make_event(inspection={"files": (FILE,) * 1000}, verdict={"matches": (MATCH,) * 50}))

    assert (len(described["files"]), described["file_count"]) == (10, 1000)  # type: ignore[arg-type]
