from pathlib import Path

import pytest

from dlp_addon.telemetry.event_formats import FORMATS
from dlp_addon.telemetry.file_sink import FileSink
from tests.sample_events import EVENT


def test_events_are_lines_for_the_owner_alone(tmp_path: Path) -> None:
    """Each event is a line of a file that nobody else can read."""
    path = tmp_path / "events.log"
    sink = FileSink("file_json", path, FORMATS["json"])
    sink(EVENT)
    sink(EVENT)
    sink.close()

    assert path.read_text().splitlines() == [FORMATS["json"](EVENT)] * 2
    assert path.stat().st_mode & 0o777 == 0o600


def test_files_rotate_by_size(tmp_path: Path) -> None:
    """A file past its size gives way to a new one, as private, and the oldest of ten goes."""
    path = tmp_path / "events.log"
    sink = FileSink("file_json", path, FORMATS["json"], max_bytes=100)
    for _ in range(15):
        sink(EVENT)
    sink.close()

    assert len(list(tmp_path.iterdir())) == 11
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o600}


def test_a_file_that_cannot_be_written_raises(tmp_path: Path) -> None:
    """The queue before the sink counts what is lost."""
    sink = FileSink("file_json", tmp_path / "nowhere" / "events.log", FORMATS["json"])

    with pytest.raises(OSError, match="nowhere"):
        sink(EVENT)
