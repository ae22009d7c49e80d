"""Pushes of git over HTTP (gitprotocol-http, gitprotocol-pack): commands in packet lines, then a pack."""

from collections.abc import Iterator

from dlp_addon.extraction.message import Message, Piece
from dlp_addon.model.content import Content

MEDIA_TYPE = "application/x-git-receive-pack-request"
_FLUSH = b"0000"
_LENGTH_DIGITS = 4
_MAX_LINES = 100_000


def read_push(message: Message) -> Iterator[Piece]:
    """The commands and the pack behind them; one upload where it is no such request."""
    at = _find_pack(message.content)
    if at:
        yield message.piece("commands", message.content[:at])
    yield message.upload(message.content[at:])


def _find_pack(content: Content) -> int:
    """Where the packet lines end: behind the flush packet of the commands, or that of the push options."""
    at = end = 0
    for _ in range(_MAX_LINES):
        length = _read_length(bytes(content[at : at + _LENGTH_DIGITS]))
        if length is None:
            break
        at += max(length, _LENGTH_DIGITS)
        if not length:
            end = at
    return end


def _read_length(digits: bytes) -> int | None:
    """Of a packet line with its own four digits, 0 of a flush packet; None of anything else."""
    if len(digits) < _LENGTH_DIGITS or digits.strip(b"0123456789abcdefABCDEF"):
        return None
    length = int(digits, 16)
    return length if length >= _LENGTH_DIGITS or digits == _FLUSH else None
