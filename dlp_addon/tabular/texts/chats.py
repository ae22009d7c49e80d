"""Exported chats as WhatsApp writes them: `[date, time] sender: message` or `date, time - sender: message`."""

import re

from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.layout import Layout

_DAY = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f][AaPp]\.?\s?[Mm]\.?)?"
_STAMP = rf"[\u200e\u200f]?(?:\[(?P<at>{_DAY},? {_TIME})\]|(?P<on>{_DAY},? {_TIME}) [-–])"
_MESSAGE = re.compile(rf"{_STAMP}\s(?P<sender>[^:\n]{{1,60}}): ?(?P<message>.*)")
_NOTICE = re.compile(rf"{_STAMP}\s")
_HEADER = ("Date", "Participant name", "Message")
_MIN_LINES, _MOSTLY = 4, 0.7


def are_messages(sample: str) -> bool:
    """Whether most lines of a text are messages of a chat; the others are notices, or go on with a message."""
    lines = [line for line in sample.splitlines() if line.strip()]
    found = sum(_MESSAGE.fullmatch(line) is not None for line in lines)
    return found >= _MIN_LINES and found >= _MOSTLY * len(lines)


def read_messages(lines: list[str]) -> Layout:
    """One row a message, further lines with it; notices have no sender."""
    rows: list[list[str | None]] = []
    for line in lines:
        if message := _MESSAGE.fullmatch(line):
            rows.append([message["at"] or message["on"], message["sender"].strip("~ \u202f"), message["message"]])
        elif rows and not _NOTICE.match(line):
            rows[-1][-1] = f"{rows[-1][-1]}\n{line}" if line.strip() else rows[-1][-1]
        elif line.strip():
            rows.append([None, None, line])
    return Layout(header=_HEADER, rows=build_grid(rows))
