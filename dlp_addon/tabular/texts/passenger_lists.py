"""People in UN/EDIFACT interchanges (ISO 9735): passenger and crew lists (PAXLST) and what else names people by NAD."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import batched

from dlp_addon.tabular.cells import build_grid, build_text_column
from dlp_addon.tabular.layouts.layout import Layout, locate_list
from dlp_addon.tabular.output import PlacedLayout

_PARTS_OF = 50_000
_MAX_SEGMENT_CHARACTERS = 65_536
"""What is longer has no terminator and is cut, so that it is not read again with each block."""
_START = re.compile(r"[\s\ufeff]*(?:UNA(.)(.).(.).(.)|UNB(?=\+))", re.DOTALL)
_HEADER = (
    "Last name",
    "First name",
    "Middle name",
    "Sex",
    "Date of birth",
    "Nationality",
    "Passport number",
    "Address",
    "City",
    "ZIP",
    "Phone",
    "Booking",
)
_PERSON = "NAD"
# Segment, its qualifier where that matters, and element and component by column, both from 0 (WCO/IATA/ICAO PAXLST
# implementation guide, appendix on segments).
_PLACES: tuple[tuple[str, str, dict[str, tuple[int, int]]], ...] = (
    (
        _PERSON,
        "",
        {
            "Last name": (4, 0),
            "First name": (4, 1),
            "Middle name": (4, 2),
            "Address": (5, 0),
            "City": (6, 0),
            "ZIP": (8, 0),
        },
    ),
    ("ATT", "2", {"Sex": (3, 0)}),
    ("DTM", "329", {"Date of birth": (1, 1)}),
    ("NAT", "", {"Nationality": (2, 0)}),
    ("DOC", "", {"Passport number": (2, 0)}),
    ("COM", "", {"Phone": (1, 0)}),
    ("RFF", "AVF", {"Booking": (1, 1)}),
)

type Record = dict[str, str]


@dataclass(frozen=True, slots=True)
class Separators:
    """The characters that part an interchange, as its service string advice says or by default."""

    component: str = ":"
    element: str = "+"
    release: str = "?"
    terminator: str = "'"


def detect_interchange(sample: str) -> Separators | None:
    """The separators of an interchange by its first segment; None for any other text."""
    begin = _START.match(sample)
    if begin is None:
        return None
    return Separators(begin[1], begin[2], begin[3], begin[4]) if begin[1] else Separators()


def read_interchange(blocks: Iterable[bytes], separators: Separators) -> Iterator[PlacedLayout]:
    """One table of people, a row each time that one is named, and every other segment as a line of text."""
    others: list[str] = []
    people = _people(_segments(blocks, separators), separators, others)
    for part, records in enumerate(batched(people, _PARTS_OF)):
        rows = [[record.get(name) for name in _HEADER] for record in records]
        yield PlacedLayout(Layout(header=_HEADER, rows=build_grid([_HEADER, *rows])[1:]), part=part)
    if others:
        yield PlacedLayout(locate_list(build_text_column(others)))


def _people(segments: Iterable[str], separators: Separators, others: list[str]) -> Iterator[Record]:
    record: Record | None = None
    for segment in segments:
        elements = [_split(element, separators.component, separators) for element in _elements(segment, separators)]
        if elements[0][0] == _PERSON:
            if record is not None:
                yield record
            record = {}
        found = _fields(elements)
        if record is None or not found:
            others.append(" ".join(text for element in elements for text in element if text))
        else:
            # What comes again, as a second document, is kept with the first.
            record.update({name: f"{record[name]}; {text}" if name in record else text for name, text in found.items()})
    if record is not None:
        yield record


def _fields(elements: list[list[str]]) -> Record:
    for name, qualifier, places in _PLACES:
        if elements[0][0] == name and (not qualifier or (len(elements) > 1 and elements[1][0] == qualifier)):
            return {
                column: elements[element][part]
                for column, (element, part) in places.items()
                if element < len(elements) and part < len(elements[element]) and elements[element][part]
            }
    return {}


def _segments(blocks: Iterable[bytes], separators: Separators) -> Iterator[str]:
    held = ""
    for block in blocks:
        *whole, held = _cut(held + block.decode("utf-8", "replace"), separators.terminator, separators.release)
        yield from filter(None, (segment.strip() for segment in whole))
        if len(held) > _MAX_SEGMENT_CHARACTERS:
            yield held
            held = ""
    if held.strip():
        yield held.strip()


def _elements(segment: str, separators: Separators) -> list[str]:
    return _cut(segment, separators.element, separators.release)


def _split(element: str, mark: str, separators: Separators) -> list[str]:
    release = re.escape(separators.release)
    return [re.sub(f"{release}(.)", r"\1", part) for part in _cut(element, mark, separators.release)]


def _cut(text: str, mark: str, release: str) -> list[str]:
    """The pieces between marks that no release character stands before (ISO 9735-1, on the release character)."""
    if release not in text:
        return text.split(mark)
    pieces = [""]
    for found in re.finditer(rf"{re.escape(release)}.|{re.escape(mark)}|.", text, re.DOTALL):
        if found[0] == mark:
            pieces.append("")
        else:
            pieces[-1] += found[0]
    return pieces
