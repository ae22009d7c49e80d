"""Records in XML of any vocabulary: siblings of one name with children or attributes alike."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dlp_addon.tabular.cells import Grid, build_grid, build_text_column
from dlp_addon.tabular.markup.safe_xml import Element

MIN_RECORDS = 2
MAX_FIELD_DEPTH = 3
MAX_FIELDS = 2_000
_NAMING = ("name", "key", "field", "label", "column")


@dataclass(frozen=True, slots=True)
class RecordTable:
    """Records as rows under the names of their fields."""

    header: tuple[str | None, ...]
    rows: Grid


def read_records(tree: Element) -> Iterator[RecordTable]:
    """Every set of like siblings as a table, and all other text as one column of lines."""
    lines: list[str] = []
    pending = [tree]
    while pending:
        element = pending.pop()
        groups = Counter(child.name for child in element.children)
        repeated = [name for name, count in groups.items() if count >= MIN_RECORDS]
        for name in repeated:
            records = [child for child in element.children if child.name == name]
            yield from _read_group(records, lines, pending)
        pending.extend(reversed([child for child in element.children if child.name not in repeated]))
        lines.extend(_own_texts(element))
    if lines:
        yield RecordTable((None,), build_text_column(lines))


def _read_group(records: Sequence[Element], lines: list[str], pending: list[Element]) -> Iterator[RecordTable]:
    flat = [flatten(record) for record in records]
    names = list(dict.fromkeys(name for fields in flat for name in fields))
    if len(names) > MAX_FIELDS or not names:
        pending.extend(reversed(records))
        return
    if names == [""]:
        lines.extend(fields[""] for fields in flat if fields)
        return
    if any(_holds_records(record) for record in records[:50]) and len(records) < 50:
        pending.extend(reversed(records))
        return
    yield RecordTable(
        tuple(name or None for name in names), build_grid([[fields.get(name) for name in names] for fields in flat])
    )


def _holds_records(element: Element) -> bool:
    """Whether an element is rather a list of records than one."""
    groups = Counter(child.name for child in element.children if child.children or child.attributes)
    return any(count >= 5 for count in groups.values())


def flatten(record: Element) -> dict[str, str]:
    """Fields of a record: attributes, text, and children by dotted name; a repeated field has its values joined."""
    fields: dict[str, str] = {}
    pending: list[tuple[str, Element, int]] = [("", record, 0)]
    while pending:
        prefix, element, depth = pending.pop()
        for key, value in element.attributes.items():
            _add(fields, f"{prefix}.{key}".lstrip("."), value)
        text = element.whole_text() if depth >= MAX_FIELD_DEPTH else element.text
        if text.strip():
            _add(fields, prefix, text.strip())
        if depth < MAX_FIELD_DEPTH:
            named = _named_fields(element)
            for name, value in named:
                _add(fields, f"{prefix}.{name}".lstrip("."), value)
            pending.extend(
                (f"{prefix}.{child.name}".lstrip("."), child, depth + 1)
                for child in reversed(element.children if not named else [])
            )
    return fields


def _named_fields(element: Element) -> list[tuple[str, str]]:
    """Fields of an element whose children say in an attribute what they are: `<field name="tel">555</field>`."""
    named = [_named_field(child) for child in element.children]
    known = [field for field in named if field is not None]
    distinct = {name for name, _ in known}
    return known if MIN_RECORDS <= len(known) == len(named) == len(distinct) else []


def _named_field(child: Element) -> tuple[str, str] | None:
    attributes = {key.lower(): value for key, value in child.attributes.items()}
    name = next((attributes.pop(key) for key in _NAMING if key in attributes), None)
    value = child.text.strip() or attributes.pop("value", "")
    return (name, value) if name and not child.children and not attributes else None


def _add(fields: dict[str, str], name: str, value: str) -> None:
    fields[name] = f"{fields[name]}; {value}" if name in fields else value


def _own_texts(element: Element) -> list[str]:
    texts = [element.text.strip(), *(value.strip() for value in element.attributes.values())]
    return [text for text in texts if text]
