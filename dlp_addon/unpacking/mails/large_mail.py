"""Mails that are too large for the standard parser, which holds a message several times over: split where they lie."""

import email
import email.message
import email.policy
import quopri
import re
from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts.encoded_text import base64_chunks

_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n|\r\r")
_MAX_HEADER_BYTES = 256 * 1024
_MAX_DEPTH = 20
_PIECE_BYTES = 1024 * 1024
_MIN_TEXT_BYTES = 64


def read_large_mail(content: Content, budget: OutputBudget, depth: int = 0) -> Iterator[Part | Flaw]:
    """Bodies and attachments of one message, decoded piece by piece (RFC 2045, 2046); what is left over as well.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    budget.charge_members()
    end = _END_OF_HEADERS.search(content, 0, _MAX_HEADER_BYTES)
    if end is None or depth > _MAX_DEPTH:
        yield Flaw(reason=UnscannableReason.OVER_LIMIT, detail="mail headers")
        return
    header = email.message_from_bytes(bytes(content[: end.start()]) + b"\r\n\r\n", policy=email.policy.compat32)
    body = content[end.end() :]
    boundary = header.get_boundary() if header.get_content_maintype() == "multipart" else None
    if boundary:
        yield from _read_parts(body, boundary.encode("utf-8", "surrogateescape"), budget, depth)
    elif len(body):
        yield _decoded(header, body, budget)


def _read_parts(body: Content, boundary: bytes, budget: OutputBudget, depth: int) -> Iterator[Part | Flaw]:
    delimiter = re.compile(rb"(?:\A|\r?\n)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r?\n|\Z)")
    marks = list(delimiter.finditer(body))
    starts = [0, *(mark.end() for mark in marks)]
    stops = [*(mark.start() for mark in marks), len(body)]
    is_part = [False, *(mark.group(1) is None for mark in marks)]
    for start, stop, inside in zip(starts, stops, is_part, strict=True):
        piece = body[start:stop]
        if inside:
            yield from read_large_mail(_without_break(piece), budget, depth + 1)
        elif len(piece) >= _MIN_TEXT_BYTES:
            yield Part(name=f"@{start}", content=piece, hidden=HidingPlace.EPILOGUE)


def _without_break(piece: Content) -> Content:
    """The part behind the line end of its delimiter; one without headers begins with a second line end."""
    found = re.compile(rb"\r?\n").match(piece)
    rest = piece[found.end() :] if found else piece
    return piece if re.compile(rb"\r?\n").match(rest) else rest


def _decoded(header: "email.message.Message[str, str]", body: Content, budget: OutputBudget) -> Part:
    coding = str(header.get("Content-Transfer-Encoding", "")).strip().lower()
    if coding == "base64":
        body = budget.store(base64_chunks(body), packed_bytes=None)
    elif coding == "quoted-printable":
        body = budget.store(_unquoted(body), packed_bytes=None)
    return Part(
        name=str(header.get_filename() or "part"),
        content=body,
        declared_media_type=header.get_content_type(),
        declared_charset=header.get_content_charset(),
    )


def _unquoted(body: Content) -> Iterator[bytes]:
    """Decoded in pieces that end with a line."""
    at = 0
    while at < len(body):
        piece = bytes(body[at : at + _PIECE_BYTES])
        cut = piece.rfind(b"\n") + 1 if at + len(piece) < len(body) else len(piece)
        yield quopri.decodestring(piece[: cut or len(piece)])
        at += cut or len(piece)
