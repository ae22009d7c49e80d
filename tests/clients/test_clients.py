"""Every client of the matrix, through one gateway: what is refused ends at once, what may be sent arrives whole."""

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from tests.clients.contents import THRESHOLD, count_people
from tests.clients.restarting import RestartingWorld
from tests.clients.results import Results
from tests.clients.row import Row
from tests.clients.rows import ROWS
from tests.clients.stores import Store
from tests.clients.world import Outcome, World

MAX_SECONDS = 10
MAX_RESTART_SECONDS = 100
DISORDER = "[3, 1, 1, 5, 0, 2, 4]"


def rows(chosen: Iterable[Row] = ROWS) -> list[object]:
    """Rows, the short form marked."""
    return [pytest.param(row, id=row.id, marks=pytest.mark.short if row.is_short else ()) for row in chosen]


def write(folder: Path, row: Row, content: bytes, kind: str) -> tuple[Path, str]:
    """The content in a file, and a name that no other row uses."""
    name = re.sub(r"[^a-z0-9]+", "-", f"{row.id}-{kind}".lower()) + f".{row.contents.suffix}"
    file = folder / name
    file.write_bytes(content)
    return file, name


def check_refused(row: Row, outcome: Outcome, store: Store, name: str, content: bytes) -> int:
    """What holds after every refusal; how many people the site can read in what it got."""
    people = count_people(request.body for request in outcome.arrived)

    assert outcome.code != 0, outcome.said
    assert people < THRESHOLD
    assert not store(name, content, outcome.arrived)
    assert outcome.incidents, outcome.said
    assert len(outcome.incidents) <= row.most_refusals
    assert len(set(outcome.incidents)) == 1
    assert (outcome.seconds_to_error or 0) <= MAX_SECONDS
    return people


@pytest.mark.parametrize("row", rows())
def test_leak_is_refused(
    row: Row, world: World, request: pytest.FixtureRequest, tmp_path: Path, results: Results
) -> None:
    """The client ends with an error at once, under one incident, and the site can read fewer people than the rule."""
    store: Store = request.getfixturevalue(row.service)
    content = row.contents.leak()
    file, name = write(tmp_path, row, content, "leak")

    outcome = world.run(row.make(file, name))

    people = check_refused(row, outcome, store, name, content)
    results.note_refused(row, outcome, people, len(content))


@pytest.mark.parametrize("row", rows())
def test_allowed_file_arrives_whole(
    row: Row, world: World, request: pytest.FixtureRequest, tmp_path: Path, results: Results
) -> None:
    """Figures reach the site byte for byte, and nobody hears of them."""
    store: Store = request.getfixturevalue(row.service)
    content = row.contents.figures()
    file, name = write(tmp_path, row, content, "figures")

    outcome = world.run(row.make(file, name))

    assert outcome.code == 0, outcome.said
    assert not outcome.incidents
    assert store(name, content, outcome.arrived)
    results.note_allowed(row)


@pytest.mark.parametrize("row", rows(row for row in ROWS if row.plan))
def test_disorder_changes_nothing(
    row: Row, world: World, request: pytest.FixtureRequest, tmp_path: Path, results: Results
) -> None:
    """Parts in another order, one of them twice: the leak stops below the threshold, the figures arrive whole."""
    store: Store = request.getfixturevalue(row.service)
    leak, figures = row.contents.leak(), row.contents.figures()
    refused = world.run(row.make(*write(tmp_path, row, leak, "disordered-leak")), more={"PLAN": DISORDER})
    file, name = write(tmp_path, row, figures, "disordered-figures")
    passed = world.run(row.make(file, name), more={"PLAN": DISORDER})

    check_refused(row, refused, store, name, leak)
    assert (passed.code, passed.incidents) == (0, []), passed.said
    assert store(name, figures, passed.arrived)
    results.note_disorder(row)


@pytest.mark.parametrize("row", [pytest.param(row, id=row.id) for row in ROWS if row.pauses])
def test_restart_midway_changes_nothing(
    row: Row, restarting: RestartingWorld, request: pytest.FixtureRequest, tmp_path: Path, results: Results
) -> None:
    """The gateway dies after the first part: the leak still stops below the threshold, the figures arrive whole."""
    store: Store = request.getfixturevalue(row.service)
    more = {"PAUSE_AFTER": "1"} | ({"PLAN": '[0, "pause", 1, 2, 3, 4, 5]'} if row.plan else {})
    leak, figures = row.contents.leak(), row.contents.figures()
    leak_file, leak_name = write(tmp_path, row, leak, "restarted-leak")
    file, name = write(tmp_path, row, figures, "restarted-figures")
    # Both wait at once, so that one restart is in the middle of both.
    both = Barrier(2, action=restarting.restart)
    with ThreadPoolExecutor(2) as threads:
        sent = [
            threads.submit(restarting.run, row.make(*one), more=more, steps=[lambda: both.wait(MAX_RESTART_SECONDS)])
            for one in ((leak_file, leak_name), (file, name))
        ]
        refused, passed = (one.result() for one in sent)

    assert "PAUSED" in refused.said
    assert "PAUSED" in passed.said
    check_refused(row, refused, store, leak_name, leak)
    assert passed.code == 0, passed.said
    assert store(name, figures, passed.arrived)
    results.note_restart(row)


def test_refused_overwrite_leaves_what_was_there(
    world: World, webdav: Store, webdav_folder: Path, tmp_path: Path
) -> None:
    """Rclone deletes the target of a PUT that failed; the older copy that stood there is still there afterwards."""
    row = next(row for row in ROWS if row.id == "rclone: WebDAV")
    older, leak = tmp_path / "older.xlsx", tmp_path / "leak.xlsx"
    older.write_bytes(row.contents.figures())
    leak.write_bytes(row.contents.leak())
    assert world.run(row.make(older, "monthly.xlsx")).code == 0

    outcome = world.run(row.make(leak, "monthly.xlsx"))

    assert outcome.code != 0
    assert "DELETE" not in {request.method for request in outcome.arrived}
    assert webdav("monthly.xlsx", older.read_bytes(), ())
    assert (webdav_folder / "monthly.xlsx").exists()


def test_abort_after_a_refusal_reaches_the_site(world: World, s3: Store, tmp_path: Path) -> None:
    """The parts of a refused multipart upload are cleaned up by the client itself: its DELETE passes."""
    row = next(row for row in ROWS if row.id == "boto3: upload_file, parts at once")
    file, name = write(tmp_path, row, row.contents.leak(), "aborted")

    outcome = world.run(row.make(file, name))

    assert outcome.code != 0
    assert [request.method for request in outcome.arrived][-1] == "DELETE"
    assert not s3(name, file.read_bytes(), ())
