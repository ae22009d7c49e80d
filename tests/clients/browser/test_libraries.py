"""Browser libraries in Chromium, their chunks small and sent to another origin: refused at once, or whole."""

import re
from pathlib import Path

import pytest

from tests.clients.browser.rows import LIBRARIES, LibraryRow
from tests.clients.browser.sites import Servers
from tests.clients.contents import THRESHOLD, count_people
from tests.clients.network import Arrived
from tests.clients.restarting import RestartingWorld
from tests.clients.results import Results
from tests.clients.test_clients import MAX_SECONDS, rows, write
from tests.clients.world import Outcome, World

pytestmark = pytest.mark.browser
_MANGLED = re.compile(r"\[object Object\]")


def check_refused(row: LibraryRow, outcome: Outcome, servers: Servers) -> int:
    """What holds after every refusal; how many people the site can read in what it holds."""
    bodies = [request.body for request in outcome.arrived if _is_upload(request)]
    people = max(count_people(bodies), *(count_people([held]) for held in servers.partial(row.host) or [b""]))

    assert outcome.code != 0, outcome.said
    assert people < THRESHOLD
    assert len(set(outcome.incidents)) == 1, outcome.said
    assert len(outcome.incidents) <= row.most_refusals
    assert (outcome.seconds_to_error or 0) <= MAX_SECONDS
    assert not _MANGLED.search(outcome.said), outcome.said
    if row.is_told:
        assert outcome.incidents[0] in outcome.said, outcome.said
    return people


def _is_upload(request: Arrived) -> bool:
    return request.method in {"POST", "PUT", "PATCH"}


@pytest.mark.parametrize("row", rows(LIBRARIES))
def test_leak_is_refused(row: LibraryRow, world: World, servers: Servers, tmp_path: Path, results: Results) -> None:
    """The page's uploader ends with the reason at once, and the site can read fewer people than the rule."""
    content = row.contents.leak()
    servers.forget(row.host)
    outcome = world.run(row.make(*write(tmp_path, row, content, "leak")))

    people = check_refused(row, outcome, servers)
    assert not servers.hold(row.host, content)
    results.note_refused(row, outcome, people, len(content))


@pytest.mark.parametrize("row", rows(LIBRARIES))
def test_allowed_file_arrives_whole(
    row: LibraryRow, world: World, servers: Servers, tmp_path: Path, results: Results
) -> None:
    """Figures reach the site byte for byte, and nobody hears of them."""
    content = row.contents.figures()
    outcome = world.run(row.make(*write(tmp_path, row, content, "figures")))

    assert outcome.code == 0, outcome.said
    assert not outcome.incidents
    assert servers.hold(row.host, content)
    results.note_allowed(row)


@pytest.mark.parametrize("row", rows(row for row in LIBRARIES if row.pauses))
def test_restart_midway_changes_nothing(
    row: LibraryRow, restarting: RestartingWorld, servers: Servers, tmp_path: Path, results: Results
) -> None:
    """The gateway dies after the first chunk: the leak still stops, the figures arrive whole."""
    leak, figures = row.contents.leak(), row.contents.figures()
    more = {"PAUSE_AFTER": "1"}
    servers.forget(row.host)
    refused = restarting.run(
        row.make(*write(tmp_path, row, leak, "restarted-leak")), more=more, steps=[restarting.restart]
    )
    check_refused(row, refused, servers)
    passed = restarting.run(
        row.make(*write(tmp_path, row, figures, "restarted-figures")), more=more, steps=[restarting.restart]
    )

    assert "PAUSED" in passed.said
    assert (passed.code, passed.incidents) == (0, []), passed.said
    assert not servers.hold(row.host, leak)
    assert servers.hold(row.host, figures)
    results.note_restart(row)
