from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from dlp_addon.cli.history_parts import map_history
from dlp_addon.errors import RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.history import UploadRecorder
from dlp_addon.simulation.shapes import Row
from tests.sample_events import EVENT, make_event


def names(rows: Iterable[Row]) -> list[str]:
    """The requests of some rows."""
    return [row[1] for row in rows]


def test_a_long_history_is_read_in_parts_each_upload_once_and_in_order(tmp_path: Path) -> None:
    """Processes read what one process would have read; a short history is read here."""
    path = tmp_path / "dlp.sqlite"
    database = Database(path)
    moments = [EVENT.occurred_at + timedelta(seconds=number // 2) for number in range(11)]
    UploadRecorder(database, share_of_allowed=1.0, keep=timedelta(days=9)).record(
        *(make_event(request_id=f"r{number}", occurred_at=moment) for number, moment in enumerate(moments))
    )
    database.close()
    since = moments[2]
    parts = map_history(names, path, since, rows_a_part=3)

    assert len(parts) > 1
    assert [name for part in parts for name in part] == [f"r{number}" for number in range(2, 11)]
    assert map_history(names, path, since) == [[name for part in parts for name in part]]


def test_a_store_that_is_not_there_says_so(tmp_path: Path) -> None:
    """It is not made."""
    with pytest.raises(RecordError):
        map_history(names, tmp_path / "none.sqlite", EVENT.occurred_at)
