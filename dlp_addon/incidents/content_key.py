"""What makes two uploads the same content, keyed so that the stored form cannot be guessed back."""

import hashlib
import hmac
from dataclasses import replace

from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection

MIN_GUESSABLE_BYTES = 4096
"""Digests of shorter content are not stored: a number or a short form can be guessed from them."""


def content_key(secret: bytes, inspection: Inspection) -> str:
    """HMAC-SHA-256, in hex, of what a reviewer has seen: the same files in any wrapping give the same key.

    Files count by their content, not by name or order. The body's own digest counts where no file is known, and where
    something of the body could not be read that is no part of a file. Empty where not even the body's is known.
    """
    digests = _file_digests(inspection)
    if not digests or not _lies_in_files(inspection):
        digests = (*digests, inspection.body_sha256)
    return _keyed(secret, "content", digests) if all(digests) else ""


def join_keys(secret: bytes, event: InspectionEvent) -> tuple[str, ...]:
    """HMAC-SHA-256, in hex, of each thing that makes an upload a repetition of another of the same sender.

    One is its content, under the same destination. A part of a split upload has one more: the upload, wherever its
    requests go. What passes repeats nothing that was refused.
    """
    content = ("content", *_content_digests(event), *event.destination.names)
    upload = (("upload", event.upload_name),) if event.upload_name else ()
    return tuple(_keyed(secret, "join", (*what, *_occasion(event))) for what in (content, *upload))


def _occasion(event: InspectionEvent) -> tuple[str, ...]:
    return event.sender.address, event.sender.user or "", "refused" if event.disposition.refused else "passed"


def part_key(secret: bytes, sha256: str) -> str:
    """HMAC-SHA-256, in hex, of a part of a split upload that was released; `sha256` is its digest in hex."""
    return _keyed(secret, "part", (sha256,))


def whole_key(secret: bytes, sha256: str) -> str:
    """HMAC-SHA-256, in hex, of the whole that released parts make."""
    return _keyed(secret, "whole", (sha256,))


def without_guessable_digests(event: InspectionEvent) -> InspectionEvent:
    """The same event with the digests of short content left empty."""
    inspection = event.inspection
    files = tuple(replace(file, sha256="") if file.size < MIN_GUESSABLE_BYTES else file for file in inspection.files)
    body = inspection.body_sha256 if inspection.body_bytes >= MIN_GUESSABLE_BYTES else ""
    return replace(event, inspection=replace(inspection, files=files, body_sha256=body))


def _content_digests(event: InspectionEvent) -> tuple[str, ...]:
    """Of WebSocket messages that pass the content does not count.

    Each is judged with those before it, so that what was noted once is noted again with every further message.
    """
    if event.method == "WEBSOCKET" and not event.disposition.refused:
        return ("websocket",)
    return _file_digests(event.inspection) or (event.inspection.body_sha256,)


def _file_digests(inspection: Inspection) -> tuple[str, ...]:
    return tuple(sorted({file.sha256 for file in inspection.files}))


def _lies_in_files(inspection: Inspection) -> bool:
    names = tuple(file.name for file in inspection.files)
    return all(part.path.startswith(names) for part in inspection.unscannable)


def _keyed(secret: bytes, purpose: str, parts: tuple[str, ...]) -> str:
    code = hmac.new(secret, purpose.encode(), hashlib.sha256)
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        code.update(len(encoded).to_bytes(8) + encoded)
    return code.hexdigest()
