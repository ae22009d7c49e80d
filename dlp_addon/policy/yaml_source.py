import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, StringMark, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from dlp_addon.policy.errors import PolicyError, PolicyErrors, SourceLocation

MAX_FILE_CHARACTERS = 512 * 1024
MAX_DEPTH = 24

type Path = tuple[str | int, ...]
type Scalar = str | int | float | bool | None
type Node = Scalar | list[Node] | dict[str, Node]

_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
_CONSTANTS: Mapping[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML file as plain data with the place of every key and value.

    Attributes:
        name: file name, as locations show it.
        content: dicts with string keys, lists and scalars.
        values: place of the value at a path; the root's path is empty.
        keys: place of the key at a path.
    """

    name: str
    content: Node
    values: Mapping[Path, SourceLocation]
    keys: Mapping[Path, SourceLocation]

    def locate(self, path: Path) -> SourceLocation:
        """Place of the value at `path`; unknown parts are skipped, so that a missing key stands at its parent."""
        return self.values[self._existing(path)]

    def locate_key(self, path: Path) -> SourceLocation:
        """Place of the key at `path`, or of its value where it has no key."""
        known = self._existing(path)
        return self.keys.get(known, self.values[known])

    def _existing(self, path: Path) -> Path:
        known: Path = ()
        for part in path:
            if (*known, part) in self.values:
                known = (*known, part)
        return known


def read_document(name: str, text: str) -> Document:
    """Read one YAML 1.2 document by the core schema, without aliases, anchors, tags or duplicate keys.

    Raises:
        PolicyErrors: with every mistake found, each at its place.
    """
    if len(text) > MAX_FILE_CHARACTERS:
        message = f"the file has more than {MAX_FILE_CHARACTERS:,} characters"
        raise PolicyErrors([PolicyError(message, SourceLocation(name))])
    reader = _Reader(name, _events(text))
    try:
        content = reader.read_stream()
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reader.report(str(error.problem or error.context or "not YAML"), mark)
    except (YAMLError, ValueError, OverflowError):
        # The reader's and the scanner's own errors quote the text, which may be anything; the class of error is enough.
        reader.report("the file is not valid YAML: it has a character or an escape that YAML does not know", None)
    if reader.errors:
        raise PolicyErrors(reader.errors)
    return Document(name, content, reader.values, reader.keys)


def _events(text: str) -> Iterator[Event]:
    events: Iterator[Event] = YAML(typ="safe", pure=True).parse(text)
    return events


def _resolve(event: ScalarEvent) -> Scalar:
    text = str(event.value)
    if event.style is not None:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


class _Reader:
    """Builds plain data from parser events and notes where everything stands."""

    def __init__(self, name: str, events: Iterator[Event]) -> None:
        self._name = name
        self._events = events
        self.errors: list[PolicyError] = []
        self.values: dict[Path, SourceLocation] = {}
        self.keys: dict[Path, SourceLocation] = {}

    def report(self, message: str, mark: StringMark | None) -> None:
        self.errors.append(PolicyError(message, self._location(mark)))

    def read_stream(self) -> Node:
        documents = 0
        content: Node = None
        self.values[()] = SourceLocation(self._name)
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.report("one document a file; this starts a second one", event.start_mark)
                    break
                content = self._read_node(next(self._events), ())
        return content

    def _location(self, mark: StringMark | None) -> SourceLocation:
        return SourceLocation(self._name, mark.line + 1, mark.column + 1) if mark else SourceLocation(self._name)

    def _read_node(self, event: Event, path: Path) -> Node:
        self.values[path] = self._location(event.start_mark)
        if len(path) > MAX_DEPTH:
            raise MarkedYAMLError(problem=f"nested more than {MAX_DEPTH} levels deep", problem_mark=event.start_mark)
        self._refuse_features(event)
        readers: dict[type[Event], Callable[[Path], Node]] = {
            MappingStartEvent: self._read_mapping,
            SequenceStartEvent: self._read_sequence,
        }
        reader = readers.get(type(event))
        if reader is not None:
            return reader(path)
        return _resolve(event) if isinstance(event, ScalarEvent) else None

    def _refuse_features(self, event: Event) -> None:
        if isinstance(event, AliasEvent):
            self.report("aliases are not allowed: write the value out", event.start_mark)
        elif isinstance(event, NodeEvent) and event.anchor:
            self.report("anchors are not allowed: write the value out", event.start_mark)
        if getattr(event, "ctag", None):
            self.report("tags are not allowed", event.start_mark)

    def _read_sequence(self, path: Path) -> Node:
        items: list[Node] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            items.append(self._read_node(event, (*path, len(items))))
        return items

    def _read_mapping(self, path: Path) -> Node:
        entries: dict[str, Node] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._read_key(event, path)
            if key in entries:
                self.report(f"duplicate key {key!r}", event.start_mark)
            self.keys[*path, key] = self._location(event.start_mark)
            entries[key] = self._read_node(next(self._events), (*path, key))
        return entries

    def _read_key(self, event: Event, path: Path) -> str:
        self._refuse_features(event)
        if isinstance(event, ScalarEvent):
            return str(event.value)
        if not isinstance(event, AliasEvent):
            self.report("a key must be a word", event.start_mark)
            self._read_node(event, (*path, ""))
        return ""
