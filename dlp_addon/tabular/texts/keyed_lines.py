"""Lines of one field each whose key says whose it is: `person.12.name=Ann Lee`, `PERSON_12_NAME="Ann Lee"`, triples."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.header_words import header_word_share
from dlp_addon.tabular.layouts.layout import Layout

_KEYED = re.compile(
    r"\s{0,8}([A-Za-z][\w.-]{0,80}?[._\[-]\d{1,12}\]?)[._]([A-Za-z][\w.-]{0,60}?)\s{0,8}[=:]\s{0,8}(\S.*)"
)
_TRIPLE = re.compile(r"\s{0,8}<([^<>\s]{1,400})>\s{1,8}<[^<>\s]{0,400}?([\w-]{1,60})>\s{1,8}(\S.*)")
_QUOTED = re.compile(r"""(["'])(.*)\1[,;]?(?:@[\w-]+|\^\^\S+)?""")
_SAMPLE_LINES = 400
_MIN_SHARE, _MIN_RECORDS, _MAX_FIELDS = 0.8, 3, 256
_MIN_LABELS = 0.35


def are_keyed_lines(sample: str) -> bool:
    """Whether most lines are a field of a record named in their key, few fields and several records in all."""
    lines = [line for line in sample.splitlines()[:_SAMPLE_LINES] if line.strip() and not line.lstrip().startswith("#")]
    found = list(_fields(lines))
    if len(found) < max(2 * _MIN_RECORDS, _MIN_SHARE * len(lines)):
        return False
    records, fields = Counter(key for key, _, _ in found), {field for _, field, _ in found}
    is_known = sum(map(header_word_share, fields)) >= _MIN_LABELS * len(fields)
    return is_known and len(records) >= _MIN_RECORDS and 2 <= len(fields) <= _MAX_FIELDS


def read_keyed_lines(lines: Iterable[str]) -> Layout:
    """One row a record, wherever its lines stand; a field that comes again has its values joined."""
    records: dict[str, dict[str, str]] = {}
    names: dict[str, None] = {}
    for key, field, value in _fields(lines):
        record = records.setdefault(key, {})
        record[field] = f"{record[field]} {value}" if field in record else value
        if len(names) < _MAX_FIELDS:
            names.setdefault(field)
    rows = [
        [record.pop(name, None) for name in names] + [" ".join(record.values()) or None] for record in records.values()
    ]
    return Layout(header=(*names, None), rows=build_grid(rows))


def _fields(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Key, field and value of each such line."""
    for line in lines:
        match = _KEYED.fullmatch(line) or _TRIPLE.fullmatch(line)
        if match is not None:
            key, field, value = match.groups()
            value = value.rstrip().removesuffix(".").strip() if match.re is _TRIPLE else value.strip()
            quoted = _QUOTED.fullmatch(value)
            yield key, field, quoted.group(2) if quoted else value
