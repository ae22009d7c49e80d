import os
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from dlp_addon.model.inspection import InspectedFile, Inspection
from dlp_addon.upload_sessions.arrangement import arrange
from dlp_addon.upload_sessions.limits import SessionLimits
from dlp_addon.upload_sessions.part_files import PartFiles
from dlp_addon.upload_sessions.reading import Growth, UploadReader
from dlp_addon.upload_sessions.records import Session, SessionState, StoredPart
from dlp_addon.workers.messages import Job

BEGUN = Session(id=1, key="k", state=SessionState.OPEN, file_name="a.csv")


@dataclass
class Report:
    inspection: Inspection


@dataclass
class Counting:
    """Finds as many people as there are lines with a `#`, and remembers what it read."""

    media_type: str = "text/plain"
    read: list[bytes] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)

    async def inspect(self, job: Job, descriptor: int, output: int | None = None) -> Report:  # noqa: ARG002
        with os.fdopen(os.dup(descriptor), "rb") as file:
            file.seek(0)
            content = file.read()
        self.read.append(content)
        self.jobs.append(job)
        known = InspectedFile(name="a", media_type=self.media_type, size=job.size, sha256=job.sha256)
        people = len({line for line in content.splitlines() if b"#" in line})
        return Report(Inspection(body_bytes=0, body_sha256="", files=(known,), distinct_people=people))


@dataclass
class Upload:
    """An upload that grows part by part."""

    folder: Path
    inspections: Counting
    limits: SessionLimits
    session: Session = BEGUN

    def __post_init__(self) -> None:
        self.files = PartFiles(self.folder)
        self.reader = UploadReader(self.files, self.inspections, self.limits)

    async def add(self, content: bytes, *, threshold: int = 10, whole: bool = False) -> Inspection:
        """What is found with one more part."""
        name, descriptor = self.files.open_incoming()
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        number = len(self.session.parts) + 1
        part = StoredPart(
            sequence=number, generation=0, offset=None, number=number, block=None, size=len(content), sha256="",
            file=self.files.keep(name, 1, number),
        )  # fmt: skip
        before, after = self.session, replace(self.session, parts=(*self.session.parts, part))
        growth = Growth(
            before=before, after=after, stored=part, views=[arrange(after.parts)], whole=whole,
            breaks=lambda facts: facts.distinct_people >= threshold,
        )  # fmt: skip
        with ExitStack() as files:
            read = await self.reader.read(growth, files)
        self.session = replace(read.session, facts=read.facts)
        return read.facts


@pytest.fixture
def folder() -> Path:
    """A folder of its own."""
    return Path(tempfile.mkdtemp())


async def test_every_part_is_read_with_all_before_it(folder: Path) -> None:
    """As long as that is cheap, each part is read from the beginning of the upload."""
    inspections = Counting()
    upload = Upload(folder, inspections, SessionLimits())

    for _ in range(3):
        await upload.add(b"row\n")

    assert inspections.read == [b"row\n", b"row\nrow\n", b"row\nrow\nrow\n"]
    assert all(job.is_unfinished for job in inspections.jobs)


async def test_new_lines_are_read_under_the_header(folder: Path) -> None:
    """Past the eager bytes a part is read with the first line and the beginning of its own first line."""
    inspections = Counting()
    upload = Upload(folder, inspections, SessionLimits(eager_bytes=0, growth=100.0))
    await upload.add(b"name,number\nAnn,1\nBo")

    facts = await upload.add(b"b,2\n#Cy,3\n")

    assert inspections.read[-1] == b"name,number\nBob,2\n#Cy,3\n"
    assert facts.distinct_people == 1


async def test_sum_that_would_refuse_is_read_again_from_the_beginning(folder: Path) -> None:
    """A person who stands in many parts is one: a sum alone refuses nothing."""
    inspections = Counting()
    upload = Upload(folder, inspections, SessionLimits(eager_bytes=0, growth=100.0))

    for _ in range(4):
        facts = await upload.add(b"#Ann\n", threshold=3)

    assert facts.distinct_people < 3
    assert b"#Ann\n#Ann\n#Ann\n" in inspections.read


async def test_whole_is_always_read_whole(folder: Path) -> None:
    """The part that completes is judged with the upload as the file that it is."""
    inspections = Counting()
    upload = Upload(folder, inspections, SessionLimits(eager_bytes=0, growth=100.0))
    await upload.add(b"a\n")

    await upload.add(b"b\n", whole=True)

    assert inspections.read[-1] == b"a\nb\n"
    assert not inspections.jobs[-1].is_unfinished


async def test_cost_stays_in_proportion(folder: Path) -> None:
    """A film of many parts is read a few times over, not once for each part."""
    inspections = Counting(media_type="video/mp4")
    upload = Upload(folder, inspections, SessionLimits())

    for _ in range(200):
        await upload.add(bytes(1000))

    assert sum(map(len, inspections.read)) < 8 * 200 * 1000
