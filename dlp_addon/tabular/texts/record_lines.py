"""Collections of people's records in line formats: vCard, iCalendar (RFC 6350, 5545) and LDIF (RFC 2849)."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterable, Iterator, Mapping

from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.charset import iterate_lines
from dlp_addon.tabular.layouts.layout import Layout
from dlp_addon.tabular.output import PlacedLayout

PART_RECORDS = 50_000
_OBJECT = re.compile(r"\s*BEGIN:(?:VCARD|VCALENDAR|VEVENT)\s", re.IGNORECASE)
_DIRECTORY = re.compile(r"\s*+(?:(?:#[^\n]*+|version:\s*+\d++)\s++)*+dn:{1,2} ?\S", re.IGNORECASE)
_PROPERTY = re.compile(r"(?:[\w-]++\.)?([\w-]++)((?:;(?:[^:\"]++|\"[^\"]*+\")*+)?+):(.*)", re.DOTALL)
_ATTRIBUTE = re.compile(r"([\w.-]+(?:;[\w-]+)*)(:{1,2}|:<) ?(.*)", re.DOTALL)
_SCHEME = re.compile(r"(?:mailto|tel):", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\,;nN:])")
_UNTOLD = frozenset({"VERSION", "PRODID", "version", "REV", "PHOTO", "LOGO", "SOUND", "KEY", "objectClass"})


def is_record_lines(sample: str) -> bool:
    """Whether a text begins as one of these collections."""
    head = sample.lstrip("\ufeff")
    return _OBJECT.match(head) is not None or _DIRECTORY.match(head) is not None


def read_record_lines(blocks: Iterable[bytes]) -> Iterator[PlacedLayout]:
    """One table of all records in parts, a column a property; a property that comes again has its values joined."""
    lines = _logical_lines(blocks)
    header: dict[str, None] = {}
    records: list[Mapping[str, str]] = []
    part = 0
    for record in _records(lines):
        records.append(record)
        header.update(dict.fromkeys(record))
        if len(records) >= PART_RECORDS:
            yield _place(header, records, part)
            records, part = [], part + 1
    if records:
        yield _place(header, records, part)


def _place(header: Mapping[str, None], records: list[Mapping[str, str]], part: int) -> PlacedLayout:
    names = tuple(header)
    grid = build_grid([[record.get(name) for name in names] for record in records])
    # A later part may know more properties than the first: it is then a table of its own.
    return PlacedLayout(
        Layout(header=tuple(name or None for name in names), rows=grid), sheet=None if not part else f"part {part + 1}"
    )


def _logical_lines(blocks: Iterable[bytes]) -> Iterator[str]:
    """Lines with what was folded put together again."""
    current: str | None = None
    for line in iterate_lines(blocks):
        if current is not None and line[:1] in (" ", "\t"):
            current += line[1:]
        elif current is not None and current.endswith("=") and "QUOTED-PRINTABLE" in current[:200].upper():
            current = current[:-1] + line
        else:
            if current is not None:
                yield current
            current = line
    if current is not None:
        yield current


def _records(lines: Iterable[str]) -> Iterator[dict[str, str]]:
    record: dict[str, str] = {}
    for line in lines:
        upper = line[:40].strip().upper()
        if not upper or upper.startswith(("BEGIN:", "END:")) or upper == "-":
            if record and upper != "-":
                yield record
                record = {}
            continue
        field = _directory_field(line) if "dn" in record or upper.startswith("DN:") else _object_field(line)
        if field[1].strip() and field[0] not in _UNTOLD:
            name, value = field
            record[name] = f"{record[name]}; {value}" if name in record else value
    if record:
        yield record


def _object_field(line: str) -> tuple[str, str]:
    match = _PROPERTY.fullmatch(line)
    if match is None:
        return "", line.strip()
    name, parameters, value = match.groups()
    name = name.upper()
    if "QUOTED-PRINTABLE" in parameters.upper():
        value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
    if name in {"N", "ADR", "ORG"}:
        value = " ".join(part for part in re.split(r"(?<!\\);", value) if part.strip())
    value = _ESCAPED.sub(lambda found: "\n" if found.group(1) in "nN" else found.group(1), value)
    value = _SCHEME.sub("", value.strip())
    common = re.search(r"CN=\"?([^\";:]+)", parameters)
    if common:
        value = f"{common.group(1)} {value}"
    return _TITLES.get(name, name), value


def _directory_field(line: str) -> tuple[str, str]:
    match = _ATTRIBUTE.fullmatch(line)
    if match is None:
        # It belongs to no entry, and must be examined all the same.
        return "", line.strip()
    name, mark, value = match.groups()
    if mark == "::":
        try:
            value = base64.b64decode(value, validate=True).decode("utf-8")
        except (binascii.Error, ValueError):
            return "", value
    return name.split(";")[0], value


_TITLES = {
    "FN": "Full name",
    "N": "Name",
    "TEL": "Phone",
    "EMAIL": "Email",
    "ADR": "Address",
    "BDAY": "Birth date",
    "ORG": "Organization",
    "TITLE": "Job title",
    "NOTE": "Note",
    "ATTENDEE": "Attendee",
    "ORGANIZER": "Organizer",
    "SUMMARY": "Summary",
    "DESCRIPTION": "Description",
    "LOCATION": "Location",
}
"""What the properties are called in a table's header."""
