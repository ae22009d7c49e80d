import asyncio
import errno
import functools
import os
import stat
import sys
import tempfile
from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path
from urllib.parse import quote

import click

from dlp_addon.bootstrap import find_policies, load_passwords, load_policy, load_recognizers
from dlp_addon.cli.scan_report import explanation, json_line, summary
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.inspection import Inspection, Unscannable
from dlp_addon.model.limits import Limits
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.upload_protocol import UploadProtocol
from dlp_addon.model.verdict import Action, Verdict
from dlp_addon.policy import Policy, decide
from dlp_addon.workers.messages import Job, WorkerSettings
from dlp_addon.workers.pool import WorkerPool, WorkerPoolSettings

UNKNOWN_PUBLIC_HOST = "public.example"
"""A reserved name (RFC 2606) that no destination group lists."""


@dataclass(frozen=True, slots=True)
class ScannedFile:
    """One input file and what came of it."""

    path: Path
    inspection: Inspection
    verdict: Verdict


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line for each file (schema version 1).")
@click.option("--explain", is_flag=True, help="Say for every column what spoke for its type.")
@click.option("--policy", "policy_path", type=click.Path(exists=True, path_type=Path), help="Policy file or folder.")
@click.option(
    "--passwords",
    "passwords_path",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File of passwords to try on sealed files, one a line.",
)
@click.option("--destination", default=UNKNOWN_PUBLIC_HOST, show_default=True, help="Host the files would go to.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Files at once.  [default: number of processors]")
@click.option(
    "--fail-on",
    type=click.Choice([action.label for action in Action if action is not Action.ALLOW]),
    help="Exit with 1 when a verdict is at least this strict.",
)
def scan(  # noqa: PLR0913 - one parameter an option
    paths: tuple[Path, ...],
    *,
    as_json: bool,
    explain: bool,
    policy_path: Path | None,
    passwords_path: Path | None,
    destination: str,
    jobs: int | None,
    fail_on: str | None,
) -> None:
    """Say what files disclose and what the policy would do, without a proxy.

    Folders are walked. A file that cannot be read is reported, not an error.
    """
    policies = policy_path or find_policies()
    policy, recognizers = read_policies(policies)
    passwords = read_passwords(passwords_path)

    async def print_all() -> Action:
        strictest = Action.ALLOW
        with tempfile.TemporaryDirectory(prefix="dlp-scan-") as scratch:
            settings = WorkerSettings(
                limits=Limits(), scratch_directory=scratch, recognizers=recognizers, passwords=passwords
            )
            async for scanned in scan_files(files_in(paths), policy, destination, settings, jobs):
                for line in render(scanned, as_json=as_json, explain=explain):
                    click.echo(line)
                strictest = max(strictest, scanned.verdict.action)
        return strictest

    strictest = asyncio.run(print_all())
    if fail_on is not None and strictest >= Action[fail_on.upper()]:
        sys.exit(1)


def read_policies(path: Path) -> tuple[Policy, str | None]:
    """The policy and the admins' recognizers; what cannot be used of them is a usage error."""
    try:
        return load_policy(path), load_recognizers(path)
    except (OSError, ValueError) as error:
        raise click.UsageError(str(error)) from error


def read_passwords(path: Path | None) -> tuple[str, ...]:
    """The listed passwords; a list that cannot be used is a usage error."""
    try:
        return load_passwords(path)
    except (OSError, ValueError) as error:
        raise click.UsageError(str(error)) from error


def render(scanned: ScannedFile, *, as_json: bool, explain: bool) -> Iterator[str]:
    """The lines to print for one file."""
    if as_json:
        yield json_line(str(scanned.path), scanned.inspection, scanned.verdict, explain=explain)
        return
    yield from summary(str(scanned.path), scanned.inspection, scanned.verdict)
    if explain:
        yield from explanation(scanned.inspection)


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named and, in sorted order, those below the folders named; links to folders are not followed."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, subfolders, names in os.walk(path):
            subfolders.sort()
            yield from (Path(folder, name) for name in sorted(names))


async def scan_files(
    paths: Iterable[Path], policy: Policy, destination: str, settings: WorkerSettings, jobs: int | None
) -> AsyncIterator[ScannedFile]:
    """Inspect and decide, in input order, with `jobs` workers."""
    workers = jobs or os.cpu_count() or 1
    pool_settings = WorkerPoolSettings(workers=workers, max_queue_seconds=float("inf"), worker=settings)
    pool = WorkerPool(pool_settings, on_start=functools.cache(warn_of_missing_confinement))
    await pool.start()
    try:
        running: deque[tuple[Path, asyncio.Task[Inspection]]] = deque()
        for path in paths:
            running.append((path, asyncio.create_task(inspect_file(pool, path))))
            if len(running) > 2 * workers:
                yield await decided(*running.popleft(), policy, destination)
        while running:
            yield await decided(*running.popleft(), policy, destination)
    finally:
        pool.close()


def warn_of_missing_confinement(in_force: tuple[Mechanism, ...]) -> None:
    """Say on standard error what this system lacks to confine the processes that read hostile files."""
    missing = ", ".join(mechanism.value for mechanism in Mechanism if mechanism not in in_force)
    if missing:
        click.echo(f"warning: files are read without {missing}: this system lacks it", err=True)


async def decided(path: Path, task: asyncio.Task[Inspection], policy: Policy, destination: str) -> ScannedFile:
    """Wait for an inspection and decide on it."""
    inspection = await task
    now = datetime.now(UTC)
    return ScannedFile(path, inspection, decide(policy, upload_of(path, destination, now), inspection, now))


async def inspect_file(pool: WorkerPool, path: Path) -> Inspection:
    """Inspect a file in a worker; one that cannot be opened is an inspection that says so."""
    try:
        file = await asyncio.to_thread(open_regular, path)
        with file:
            digest = await asyncio.to_thread(file_digest, file, "sha256")
            job = Job(file_name=path.name, size=os.fstat(file.fileno()).st_size, sha256=digest.hexdigest())
            return (await pool.inspect(job, file.fileno())).inspection
    except OSError as error:
        return unreadable(type(error).__name__)


def open_regular(path: Path) -> BufferedReader:
    """Open a regular file; raises OSError for anything else, without waiting for a pipe's writer."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "not a regular file")
    return os.fdopen(descriptor, "rb")


def unreadable(detail: str) -> Inspection:
    """The inspection of a file whose bytes could not be had."""
    unscannable = Unscannable(path="file", reason=UnscannableReason.INSPECTION_FAILED, detail=detail)
    return Inspection(body_bytes=0, body_sha256="", unscannable=(unscannable,))


def upload_of(path: Path, destination: str, now: datetime) -> UploadRequest:
    """The request that would carry the file: a PUT from this machine."""
    return UploadRequest(
        id="scan",
        method="PUT",
        scheme="https",
        destination=Destination(authority=destination.lower().rstrip("."), port=443),
        sender=Sender(address="127.0.0.1"),
        path="/" + quote(path.name),
        headers=(),
        protocol="HTTP/1.1",
        received_at=now,
        upload_protocol=UploadProtocol.SINGLE,
    )
