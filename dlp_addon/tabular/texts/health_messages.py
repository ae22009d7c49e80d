"""Patients and insured people of health care's messages: HL7 version 2, and X12 (270, 834, 837 and their kin)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import batched

from dlp_addon.tabular.cells import build_grid, build_text_column
from dlp_addon.tabular.layouts.layout import Layout, locate_list
from dlp_addon.tabular.output import PlacedLayout

_HL7 = re.compile(r"[\s\x0b\ufeff]*(?:FHS|BHS|MSH)([^\w\s])([^\w\s])")
# The first segment of an interchange has a fixed length; the separators are what stands at these places (X12.5).
_X12 = re.compile(r"[\s\ufeff]*ISA([^\w\s]).{100}.(.)", re.DOTALL)
_PARTS_OF = 50_000
_HEADER = (
    "Last name",
    "First name",
    "Middle name",
    "Date of birth",
    "Sex",
    "ID",
    "SSN",
    "Address",
    "City",
    "ZIP",
    "Phone",
)
_LAST, _FIRST, _MIDDLE, _BORN, _SEX, _ID, _SSN, _ADDRESS, _CITY, _ZIP, _PHONE = range(len(_HEADER))

# HL7: field and component of PID (version 2.5.1, chapter 3.4.2), both from 1, by column.
_PID = {
    _LAST: (5, 1), _FIRST: (5, 2), _MIDDLE: (5, 3), _BORN: (7, 1), _SEX: (8, 1), _ID: (3, 1), _SSN: (19, 1),
    _ADDRESS: (11, 1), _CITY: (11, 3), _ZIP: (11, 5), _PHONE: (13, 1),
}  # fmt: skip
# X12: segment, what its first element must be where that matters, and element by column.
_LOOP: tuple[tuple[str, str, dict[int, int]], ...] = (
    ("NM1", "", {_LAST: 3, _FIRST: 4, _MIDDLE: 5, _ID: 9}),
    ("DMG", "", {_BORN: 2, _SEX: 3}),
    ("N3", "", {_ADDRESS: 1}),
    ("N4", "", {_CITY: 1, _ZIP: 3}),
    ("REF", "SY", {_SSN: 2}),
    ("PER", "", {_PHONE: 4}),
)
_PERSON = "1"
"""What the second element of NM1 says where it names a person and not an organization."""

type Record = list[str | None]


@dataclass(frozen=True, slots=True)
class MessageForm:
    """How a text is cut into segments, elements and, in HL7, components."""

    terminator: str
    element: str
    component: str | None


def detect_messages(sample: str) -> MessageForm | None:
    """The form of a text of such messages by its first segment; None for any other text."""
    if begin := _HL7.match(sample):
        return MessageForm("\n", begin[1], begin[2])
    if begin := _X12.match(sample):
        return MessageForm(begin[2], begin[1], None)
    return None


def read_messages(blocks: Iterable[bytes], form: MessageForm) -> Iterator[PlacedLayout]:
    """One table of people, a row each time that one is named, and every other segment as a line of text."""
    others: list[str] = []
    segments = (segment.split(form.element) for segment in _segments(blocks, form.terminator))
    people = _patients(segments, form.component, others) if form.component else _insured(segments, others)
    for part, rows in enumerate(batched(people, _PARTS_OF)):
        yield PlacedLayout(Layout(header=_HEADER, rows=build_grid([_HEADER, *rows])[1:]), part=part)
    if others:
        yield PlacedLayout(locate_list(build_text_column(others)))


def _segments(blocks: Iterable[bytes], terminator: str) -> Iterator[str]:
    held = ""
    for block in blocks:
        *whole, held = (held + block.decode("utf-8", "replace")).split(terminator)
        yield from (segment.strip() for segment in whole)
    yield held.strip()


def _patients(segments: Iterable[list[str]], component: str, others: list[str]) -> Iterator[Record]:
    for segment in segments:
        if segment[0] != "PID":
            others.append(" ".join(filter(None, segment)))
            continue
        # Repetitions are of one patient: their first is read as the value.
        yield [
            _component(_element(segment, field), part, component)
            for field, part in (_PID[column] for column in range(len(_HEADER)))
        ]


def _insured(segments: Iterable[list[str]], others: list[str]) -> Iterator[Record]:
    record: Record | None = None
    for segment in segments:
        if segment[0] == "NM1":
            if record is not None:
                yield record
            record = [None] * len(_HEADER) if _element(segment, 2) == _PERSON else None
        is_read = record is not None and _fill(record, segment)
        if not is_read:
            others.append(" ".join(filter(None, segment)))
    if record is not None:
        yield record


def _fill(record: Record, segment: Sequence[str]) -> bool:
    """Take a segment into the record before which it stands; False where it is none of those that describe people."""
    for name, qualifier, places in _LOOP:
        if segment[0] == name and (not qualifier or _element(segment, 1) == qualifier):
            for column, element in places.items():
                record[column] = _element(segment, element) or record[column]
            return True
    return False


def _element(segment: Sequence[str], number: int) -> str | None:
    return segment[number] or None if number < len(segment) else None


def _component(value: str | None, number: int, separator: str) -> str | None:
    parts = value.partition("~")[0].split(separator) if value else []
    return parts[number - 1] or None if number <= len(parts) else None
