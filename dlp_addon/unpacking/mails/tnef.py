"""Mails in Outlook's own encapsulation, `winmail.dat` ([MS-OXTNEF]).

Read here, for the one library that does copies the rest of the file for every attribute, stops at the first that it
does not understand, and has had no release since 2021.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.unpacking.archives.polyglots import container_starts
from dlp_addon.unpacking.mails.packed_rich_text import unpack_rich_text
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.texts.text_runs import text_runs

_START_BYTES = 6
_HEADER_BYTES, _CHECKSUM_BYTES = 9, 2
_RENDERING, _TITLE, _DATA = 0x9002, 0x8010, 0x800F
_BODY, _MESSAGE_PROPERTIES, _ATTACHMENT_PROPERTIES = 0x800C, 0x9003, 0x9005
_PACKED_RTF = b"LZFu"
_PACKED_RTF_AT = 8
"""Behind its two sizes ([MS-OXRTFCP] 2.1.3.1)."""
_MAX_PACKED_RTF_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Attribute:
    id: int
    content: Content = field(repr=False)


def read_tnef(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Attachments, the message's text, and texts and containers among the properties of both.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    title = ""
    for found in _attributes(content):
        if isinstance(found, Flaw):
            yield found
            return
        budget.charge_members()
        if found.id == _RENDERING:
            title = ""
        elif found.id == _TITLE:
            title = bytes(found.content).rstrip(b"\0").decode("cp1252", "replace")
        elif found.id in {_DATA, _BODY}:
            yield Part(name=title or "attachment" if found.id == _DATA else "body", content=found.content)
        elif found.id in {_MESSAGE_PROPERTIES, _ATTACHMENT_PROPERTIES}:
            yield from _properties(found.content, budget)


def _attributes(content: Content) -> Iterator[_Attribute | Flaw]:
    at = _START_BYTES
    while at < len(content):
        header = bytes(content[at : at + _HEADER_BYTES])
        start = at + _HEADER_BYTES
        end = start + int.from_bytes(header[5:], "little")
        if len(header) < _HEADER_BYTES or end > len(content):
            yield _Attribute(int.from_bytes(header[1:3], "little"), content[start:])
            yield Flaw(reason=UnscannableReason.TRUNCATED, detail="TNEF")
            return
        if header[0] not in {1, 2}:
            yield Flaw(reason=UnscannableReason.MALFORMED, detail="TNEF")
            return
        yield _Attribute(int.from_bytes(header[1:3], "little"), content[start:end])
        at = end + _CHECKSUM_BYTES


def _properties(content: Content, budget: OutputBudget) -> Iterator[Part | Flaw]:
    """Properties hold the text as HTML or packed RTF, and documents that stand in the message as objects."""
    yield from text_runs(content, None, budget)
    for at in container_starts(content):
        yield Part(name=f"@{at}", content=content[at:], is_guess=True)
    mark = bytes(content).find(_PACKED_RTF) if len(content) <= _MAX_PACKED_RTF_BYTES else -1
    if mark >= _PACKED_RTF_AT:
        text = unpack_rich_text(content[mark - _PACKED_RTF_AT :])
        yield Part(name="body.rtf", content=budget.store(text, packed_bytes=None))
