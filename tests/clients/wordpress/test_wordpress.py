"""The leak that this product is made for, replayed on a real content management system, by every way into it."""

import re
import time
import xmlrpc.client
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.clients.contents import count_people
from tests.clients.network import Arrived
from tests.clients.results import Results
from tests.clients.wordpress.conftest import Way
from tests.clients.wordpress.editor import URL, Editor
from tests.clients.wordpress.rows import BY_EDITORS, BY_PROGRAMS
from tests.clients.wordpress.site import LOGIN, WordPress
from tests.clients.world import Outcome

pytestmark = pytest.mark.browser

UPLOADS: dict[str, Callable[[Editor, Path], str]] = {
    "media library": Editor.upload_in_library,
    "Upload New Media": Editor.upload_in_uploader,
    "form": Editor.upload_by_form,
    "block editor": Editor.upload_in_post,
}
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MAX_SECONDS = 10


@dataclass(slots=True)
class Seen:
    """What a gateway decided and what reached the site meanwhile; `seconds` are those since the first refusal."""

    arrived: Sequence[Arrived] = ()
    incidents: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    seconds: float = 0


@contextmanager
def watch(way: Way, wordpress: WordPress) -> Iterator[Seen]:
    """Fills in what is seen while the block runs."""
    seen, before = Seen(), set(wordpress.uploads())
    arrived, logged = len(way.world.network.arrived), len(way.refusals())
    yield seen
    ended = time.time()
    time.sleep(0.3)
    refusals = way.refusals()[logged:]
    seen.seconds = max(0.0, ended - refusals[0][1]) if refusals else 0.0
    seen.arrived = way.world.network.arrived[arrived:]
    seen.incidents = [incident for incident, _ in refusals]
    seen.files = [path for path in wordpress.uploads() if path not in before]


def check_refused(way: Way, seen: Seen, said: str) -> None:
    """Nothing of the file arrived, one incident holds it sealed, and who sent it reads why and whom to ask."""
    assert "6,252 people" in said
    assert "your security team" in said
    assert re.findall(r"DLP-\d{8}-[0-9A-Z]{6}", said)[0] == seen.incidents[0]
    assert len(seen.incidents) == 1
    assert seen.incidents[0] in way.world.product.dlpctl("quarantine", "list")
    assert not seen.files
    assert not [request for request in seen.arrived if b"PK\x03\x04" in request.body]
    assert count_people(request.body for request in seen.arrived) == 0
    assert seen.seconds <= MAX_SECONDS


@pytest.mark.parametrize("upload", UPLOADS)
def test_editor_is_told_why_the_leak_is_refused(
    way: Way, wordpress: WordPress, leak: Path, upload: str, results: Results
) -> None:
    """The 6,252 people stay off the site, and the page that the editor works in says why and where to turn."""
    with watch(way, wordpress) as seen:
        said = UPLOADS[upload](way.editor, leak)

    check_refused(way, seen, said)
    row = BY_EDITORS[upload]
    results.note_refusal(row, people=0, refusals=len(seen.incidents), size=leak.stat().st_size, seconds=seen.seconds)


@pytest.mark.parametrize("upload", UPLOADS)
def test_statistics_of_an_editor_arrive_whole(
    way: Way, wordpress: WordPress, statistics: Path, upload: str, results: Results
) -> None:
    """The workbook that the page normally carries is published as ever."""
    with watch(way, wordpress) as seen:
        UPLOADS[upload](way.editor, statistics)

    assert [file.read_bytes() for file in seen.files] == [statistics.read_bytes()]
    assert not seen.incidents
    results.note_allowed(BY_EDITORS[upload])


def by_rest(_: WordPress, file: Path) -> list[str]:
    """The REST API, the file as the body."""
    name = f'Content-Disposition: attachment; filename="{file.name}"'
    return ["-H", name, "-H", f"Content-Type: {SHEET}", "--data-binary", f"@{file}", f"{URL}/wp-json/wp/v2/media"]


def by_rest_form(_: WordPress, file: Path) -> list[str]:
    """The REST API, the file in a form."""
    return ["-F", f"file=@{file};type={SHEET}", f"{URL}/index.php?rest_route=/wp/v2/media"]


def by_xml_rpc(_: WordPress, file: Path) -> list[str]:
    """XML-RPC, the file as base64 in XML."""
    struct = {"name": file.name, "type": SHEET, "bits": xmlrpc.client.Binary(file.read_bytes()), "overwrite": False}
    call = file.with_suffix(".xml")
    call.write_text(xmlrpc.client.dumps(("1", "editor", LOGIN, struct), "metaWeblog.newMediaObject"))
    return ["-H", "Content-Type: text/xml", "--data-binary", f"@{call}", f"{URL}/xmlrpc.php"]


CALLS: dict[str, Callable[[WordPress, Path], list[str]]] = {
    "REST API": by_rest,
    "REST API, form": by_rest_form,
    "XML-RPC": by_xml_rpc,
}


def call(way: Way, wordpress: WordPress, name: str, file: Path) -> Outcome:
    """Send a file with a program's password."""
    login = ("--user", f"editor:{wordpress.password}")
    return way.world.run(["curl", "-sS", "--fail-with-body", *way.curl, *login, *CALLS[name](wordpress, file)])


@pytest.mark.parametrize("name", CALLS)
def test_leak_by_a_program_is_refused(way: Way, wordpress: WordPress, leak: Path, name: str, results: Results) -> None:
    """Programs fail at the first request and are told why."""
    with watch(way, wordpress) as seen:
        outcome = call(way, wordpress, name, leak)

    assert outcome.code != 0
    check_refused(way, seen, outcome.said)
    results.note_refusal(
        BY_PROGRAMS[name], people=0, refusals=len(seen.incidents), size=leak.stat().st_size, seconds=seen.seconds
    )


@pytest.mark.parametrize("name", CALLS)
def test_statistics_by_a_program_arrive_whole(
    way: Way, wordpress: WordPress, statistics: Path, name: str, results: Results
) -> None:
    """What a program may publish is published as ever."""
    with watch(way, wordpress) as seen:
        outcome = call(way, wordpress, name, statistics)

    assert outcome.code == 0, outcome.said
    assert [file.read_bytes() for file in seen.files] == [statistics.read_bytes()]
    assert not seen.incidents
    results.note_allowed(BY_PROGRAMS[name])
