"""Two ways to make inputs: by what they cover (atheris, where its wheel exists), or by mutation of the seeds alone."""

import random
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

SLOW_SECONDS = 5.0
"""CPU time of one input from which it counts as a failure: seeds are a few kilobytes."""
PIECES = (
    b"\x00",
    b"\xff\xff\xff\xff",
    b"\r\n",
    b"--b",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b'"',
    b"<",
    b"[",
    b"{",
    b"%",
    b",",
)


@dataclass(slots=True)
class Failures:
    """What broke: one input for each reader, exception and line of code. They are written into `folder`."""

    folder: Path
    seen: set[str] = field(default_factory=set)

    def watch(self, reader: str, content: bytes, read: Callable[[str, bytes], None]) -> None:
        """Read once; note what is raised, or that it took long."""
        # What hangs, or ends the process, cannot be noted afterwards.
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / f"{reader}-unfinished").write_bytes(content)
        started = time.process_time()
        try:
            read(reader, content)
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            self.note(reader, content, f"{type(error).__name__} in {place_of(error)}")
        else:
            if time.process_time() - started > SLOW_SECONDS:
                self.note(reader, content, "slow")
        (self.folder / f"{reader}-unfinished").unlink()

    def note(self, reader: str, content: bytes, what: str) -> None:
        """Keep the first input of each kind."""
        kind = f"{reader}: {what}"
        if kind in self.seen:
            return
        self.seen.add(kind)
        path = self.folder / f"{reader}-{len(self.seen)}"
        path.write_bytes(content)
        sys.stderr.write(f"{kind} -> {path}\n")


def place_of(error: BaseException) -> str:
    """File and line of the project that the exception came through last."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "dlp_addon" in frame.filename]
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "the reader"


def has_coverage() -> bool:
    """Whether atheris is installed: it has wheels for x86-64 alone."""
    return find_spec("atheris") is not None


def fuzz_by_coverage(one: Callable[[bytes], None], seconds: int, corpus: Path) -> None:
    """Let libFuzzer make inputs from those in `corpus`; ends the process."""
    import atheris  # noqa: PLC0415 - only where its wheel exists

    arguments = [f"-max_total_time={seconds}", "-timeout=60", "-rss_limit_mb=4096", "-max_len=16384"]
    atheris.Setup([sys.argv[0], *arguments, "-verbosity=0", "-use_value_profile=0", str(corpus)], one)
    atheris.Fuzz()


def fuzz_by_mutation(one: Callable[[bytes], None], seconds: int, seeds: Sequence[bytes], chance: random.Random) -> int:
    """Mutate seeds until the time is over; the number of inputs."""
    count = 0
    stop = time.monotonic() + seconds
    while time.monotonic() < stop:
        content = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 6)):
            mutate(content, chance, chance.choice(seeds))
        one(bytes(content))
        count += 1
    return count


def mutate(content: bytearray, chance: random.Random, other: bytes) -> None:
    """Change, insert, repeat, remove or splice bytes anywhere behind the first."""
    at = chance.randint(1, max(1, len(content)))
    size = chance.choice((1, 2, 4, 16, 64))
    kind = chance.randrange(5)
    if kind == 0 and at < len(content):
        content[at] = chance.randrange(256)
    elif kind == 1:
        content[at:at] = chance.choice(PIECES)
    elif kind == 2:
        content[at:at] = content[at : at + size] * chance.choice((1, 2, 50))
    elif kind == 3:
        del content[at : at + size]
    else:
        start = chance.randint(1, max(1, len(other)))
        content[at : at + size] = other[start : start + size]
