"""Opens the sealed content of an incident for its assessment: numbers of people, and the sealed list of them."""

import functools
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import click
import pyrage

from dlp_addon.affected_people import NUMBERS, ORDER, Numbers, Order
from dlp_addon.bootstrap import find_policies, load_recognizers
from dlp_addon.errors import QuarantineError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.breach_report import Breakdown
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.keys import identity_path, parse_recipient, public_keys, read_identities, read_recipients
from dlp_addon.incidents.review import open_sealed
from dlp_addon.incidents.sealed_files import sealed_request
from dlp_addon.incidents.state_directory import PRIVATE_FILE, StateDirectory
from dlp_addon.model.request import UploadRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentAccess:
    """With what sealed content is opened, and where the list of people goes; nothing is opened where both are None."""

    identity: Path | None
    affected: Path | None
    recipients: Path | None


def sealed_content_options(command: Callable[..., object]) -> Callable[..., object]:
    """Adds `--identity`, `--affected` and `--recipients`, as a `ContentAccess` called `content`."""
    path = click.Path(dir_okay=False, path_type=Path)
    options = (
        click.option("--identity", type=path, help="Reviewers' private key: number people by nationality, state."),
        click.option("--affected", type=path, help="A new file for the list of the people, sealed with age."),
        click.option("--recipients", type=path, help="Public keys to seal it to; else those of the identity."),
    )

    @functools.wraps(command)
    def wrapped(identity: Path | None, affected: Path | None, recipients: Path | None, **arguments: object) -> object:
        content = ContentAccess(identity=identity, affected=affected, recipients=recipients)
        return command(content=content, **arguments)

    for option in reversed(options):
        wrapped = option(wrapped)
    return wrapped


def read_content(  # noqa: PLR0913 - whose content, with what, by whom
    state: StateDirectory, database: Database, incident_id: str, content: ContentAccess, *, actor: str, now: datetime
) -> Breakdown:
    """Numbers of people by kind; writes the sealed list where it is wanted. Without a key nothing is opened.

    Raises:
        QuarantineError: it cannot be opened or read, or the list cannot be written.
        RecordError: the act could not be recorded.
    """
    if content.identity is None and content.affected is None:
        return {}
    key = content.identity or identity_path(state.keys)
    recipients = read_recipients(content.recipients) if content.recipients else public_keys(key)
    try:
        with tempfile.TemporaryDirectory(prefix="dlp-assessment-", dir=state.root) as folder:
            target = Path(folder) / "body"
            head = open_sealed(
                state.quarantine, incident_id, identities=read_identities(key), target=target,
                audit=AuditLog(database), actor=actor, now=now,
            )  # fmt: skip
            request = sealed_request(head) if "headers" in head else None
            with target.open("rb") as body:
                target.unlink()
                numbers = read_people(body.fileno(), request, Path(folder), content.affected, recipients)
    except (OSError, pyrage.EncryptError) as error:
        if isinstance(error, QuarantineError):
            raise
        raise QuarantineError(f"the content could not be read ({type(error).__name__})") from error
    unread = {"what could not be read": (("parts", numbers.unread),)} if numbers.unread else {}
    return {**numbers.by_kind, **unread}


def read_people(
    body: int, request: UploadRequest | None, scratch: Path, affected: Path | None, recipients: tuple[str, ...]
) -> Numbers:
    """Let a confined process read a body, and seal the records that it tells as they come."""
    records, output = os.pipe()
    told, numbers = os.pipe()
    recognizers = load_recognizers(find_policies())
    order = Order(request, recognizers, body, output, numbers, str(scratch))
    with open(records, "rb") as plain, open(told, "rb") as summary:  # noqa: PTH123 - descriptors
        with subprocess.Popen(
            [sys.executable, "-m", "dlp_addon.affected_people"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            pass_fds=(body, output, numbers), env={**os.environ, "POLARS_MAX_THREADS": "1"},
        ) as process:  # fmt: skip
            os.close(output)
            os.close(numbers)
            assert process.stdin is not None  # noqa: S101 - asked for
            with closing(process.stdin) as standard_input:
                standard_input.write(ORDER.dump_json(order))
            with _sealed_file(affected) as sealed:
                pyrage.encrypt_io(plain, sealed, [parse_recipient(recipient) for recipient in recipients])
            answer = summary.read()
        if process.returncode != 0:
            raise QuarantineError("the content could not be read: its reader ended early")
    return NUMBERS.validate_json(answer)


def _sealed_file(path: Path | None) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    try:
        descriptor = os.open(os.devnull, os.O_WRONLY) if path is None else os.open(path, flags, PRIVATE_FILE)
    except FileExistsError:
        raise QuarantineError(f"{path}: exists already, and is not overwritten") from None
    return os.fdopen(descriptor, "wb")
