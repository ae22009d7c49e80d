from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.entity_types import ENTITY_TYPES, Identification
from dlp_addon.model.finding import TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import Unscannable
from dlp_addon.policy.case import Case, column_types, people_in, people_with
from dlp_addon.policy.conditions.logic import Bounds

_SPECIAL = frozenset(entity.name for entity in ENTITY_TYPES.values() if entity.special)
_CREDENTIALS = frozenset(entity.name for entity in ENTITY_TYPES.values() if entity.credential)
_NAMES = frozenset(entity.name for entity in ENTITY_TYPES.values() if entity.identification is Identification.NAME)


@dataclass(frozen=True, slots=True)
class DistinctPeople:
    """Different people in the upload, and what share of a table's rows they are."""

    bounds: Bounds
    share_of_rows: float | None = None

    def figure(self, case: Case) -> int:
        """What the range is about."""
        return case.inspection.distinct_people

    def holds(self, case: Case) -> bool:
        """Whether the count lies in range and a table reaches the share."""
        if not self.bounds.include(self.figure(case)):
            return False
        return self.share_of_rows is None or _greatest_share(case) >= self.share_of_rows

    def reasons(self, case: Case) -> tuple[str, ...]:
        """The count, and the greatest share where one is asked for."""
        count = _count(self.figure(case), "different person", "different people")
        sentence = f"Holds data of {count} (this rule: {self.bounds.describe()})."
        if self.share_of_rows is None:
            return (sentence,)
        share = f"Up to {_greatest_share(case):.0%} of a table's rows are different people"
        return (sentence, f"{share} (this rule: {self.share_of_rows:.0%} or more).")


@dataclass(frozen=True, slots=True)
class EntityTypes:
    """Entity types that the upload holds, each with enough different values."""

    any_of: tuple[str, ...]
    all_of: tuple[str, ...]
    at_least: int

    def holds(self, case: Case) -> bool:
        """Whether one of `any_of`, if given, and every one of `all_of` has enough values."""
        enough = {name for name, count in case.entities.items() if count >= self.at_least}
        return enough.issuperset(self.all_of) and (not self.any_of or not enough.isdisjoint(self.any_of))

    def reasons(self, case: Case) -> tuple[str, ...]:
        """The counts of the types it names."""
        return (_entity_sentence(case, (*self.all_of, *self.any_of)),)


@dataclass(frozen=True, slots=True)
class Credentials:
    """Different values that let their holder act as somebody."""

    bounds: Bounds

    def holds(self, case: Case) -> bool:
        """Whether their number lies in range."""
        return self.bounds.include(self.figure(case))

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Their number."""
        count = _count(self.figure(case), "password or secret", "passwords or secrets")
        return (f"Holds {count} (this rule: {self.bounds.describe()}).",)

    def figure(self, case: Case) -> int:
        """What the range is about."""
        return sum(count for name, count in case.entities.items() if name in _CREDENTIALS)


@dataclass(frozen=True, slots=True)
class SpecialCategory:
    """Different people about whom data of a special category is disclosed."""

    bounds: Bounds

    def holds(self, case: Case) -> bool:
        """Whether their number lies in range."""
        return self.bounds.include(self.figure(case))

    def figure(self, case: Case) -> int:
        """What the range is about."""
        return people_with(case, _special_types(case))

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Their number and the types."""
        types = _special_types(case)
        count = _count(self.figure(case), "person", "people")
        return (f"Holds {_titles(types) or 'special-category data'} of {count} (this rule: {self.bounds.describe()}).",)


@dataclass(frozen=True, slots=True)
class IdentifyingCombination:
    """One table that holds all types of one set about enough different people. Any kind of name counts as `PERSON`."""

    any_of: tuple[frozenset[str], ...]
    at_least: int

    def holds(self, case: Case) -> bool:
        """Whether such a table is there."""
        return any(people_in(table) >= self.at_least for table, _ in self._found(case))

    def reasons(self, case: Case) -> tuple[str, ...]:
        """The types found together and about how many people."""
        found = max(self._found(case), key=lambda pair: people_in(pair[0]), default=None)
        if found is None:
            return ("Holds no table with an identifying combination of this rule.",)
        count = _count(people_in(found[0]), "person", "people")
        return (f"Holds {_titles(found[1])} together in one table, of {count} (this rule: {self.at_least:,} or more).",)

    def _found(self, case: Case) -> Iterator[tuple[TableFinding, frozenset[str]]]:
        for table in case.inspection.tables:
            types = column_types(table)
            types |= {"PERSON"} if types & _NAMES else frozenset()
            yield from ((table, wanted) for wanted in self.any_of if wanted <= types)


@dataclass(frozen=True, slots=True)
class HiddenContent:
    """Tables that the reader of a file does not see, with enough people in one of them."""

    places: frozenset[HidingPlace]
    people: int

    def holds(self, case: Case) -> bool:
        """Whether such a table is there."""
        return any(people_in(table) >= self.people for table in self._hidden(case))

    def reasons(self, case: Case) -> tuple[str, ...]:
        """How many such tables there are, where, and the people in the fullest."""
        tables = tuple(self._hidden(case))
        if not tables:
            return ("Holds no hidden content of this kind.",)
        places = ", ".join(sorted({_words(table.hidden) for table in tables if table.hidden}))
        people = _count(max(people_in(table) for table in tables), "person", "people")
        return (f"Holds {_count(len(tables), 'hidden table', 'hidden tables')} ({places}) with up to {people}.",)

    def _hidden(self, case: Case) -> Iterator[TableFinding]:
        return (table for table in case.inspection.tables if table.hidden in self.places)


@dataclass(frozen=True, slots=True)
class UnscannableContent:
    """Bytes that were not examined, for one of the reasons."""

    reasons_wanted: frozenset[UnscannableReason]
    may_hold_table: bool | None = None
    media_types: tuple[str, ...] = ("*",)

    def holds(self, case: Case) -> bool:
        """Whether there are such bytes."""
        return any(True for _ in self._parts(case))

    def reasons(self, case: Case) -> tuple[str, ...]:
        """How many parts there are, by reason."""
        counts = Counter(part.reason for part in self._parts(case))
        if not counts:
            return ("Everything that this rule looks at could be examined.",)
        listed = ", ".join(f"{_words(reason)} ({count:,})" for reason, count in sorted(counts.items()))
        return (f"{_count(counts.total(), 'part', 'parts')} could not be examined: {listed}.",)

    def _parts(self, case: Case) -> Iterator[Unscannable]:
        return (part for part in case.inspection.unscannable if self._is_wanted(part))

    def _is_wanted(self, part: Unscannable) -> bool:
        if part.reason not in self.reasons_wanted or self.may_hold_table not in {None, part.may_hold_table}:
            return False
        return _matches_any((part.media_type,), self.media_types)


@dataclass(frozen=True, slots=True)
class FileType:
    """Files of some media type by content, or some extension of their masked name or of a table's path.

    `every` asks it of all files, as an exception must; else one is enough.
    """

    media_types: tuple[str, ...]
    extensions: frozenset[str]
    every: bool

    def holds(self, case: Case) -> bool:
        """Whether one file is of such a type, or all are and there is one."""
        found = [self._is_of_type(file.media_type, file.name) for file in case.inspection.files]
        if self.every:
            return bool(found) and all(found)
        return any(found) or any(self._is_of_type("", name) for name in _member_names(case))

    def reasons(self, case: Case) -> tuple[str, ...]:
        """The media types of the files."""
        types = ", ".join(sorted({file.media_type for file in case.inspection.files})) or "none"
        return (f"Media types of its files: {types}.",)

    def _is_of_type(self, media_type: str, name: str) -> bool:
        _, dot, extension = name.lower().rpartition(".")
        return _matches_any((media_type,), self.media_types) or bool(dot and extension in self.extensions)


@dataclass(frozen=True, slots=True)
class FileName:
    """Files whose masked name matches a pattern (`*`, `?`, `[...]`), without regard to case."""

    patterns: tuple[str, ...]
    every: bool

    def holds(self, case: Case) -> bool:
        """Whether one name matches, or all do and there is one."""
        found = [_matches_any((file.name.lower(),), self.patterns) for file in case.inspection.files]
        return bool(found) and all(found) if self.every else any(found)

    def reasons(self, case: Case) -> tuple[str, ...]:
        """How many files have such a name."""
        count = sum(_matches_any((file.name.lower(),), self.patterns) for file in case.inspection.files)
        return (f"{_count(count, 'file has', 'files have')} a name that this rule looks for.",)


@dataclass(frozen=True, slots=True)
class BodySize:
    """Bytes of the body as received."""

    bounds: Bounds

    def holds(self, case: Case) -> bool:
        """Whether the size lies in range."""
        return self.bounds.include(self.figure(case))

    def figure(self, case: Case) -> int:
        """What the range is about."""
        return case.inspection.body_bytes

    def reasons(self, case: Case) -> tuple[str, ...]:
        """The size."""
        return (f"Is {self.figure(case):,} bytes long (this rule: {self.bounds.describe()}).",)


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of all tables together."""

    bounds: Bounds

    def holds(self, case: Case) -> bool:
        """Whether their number lies in range."""
        return self.bounds.include(self.figure(case))

    def figure(self, case: Case) -> int:
        """What the range is about."""
        return sum(table.rows for table in case.inspection.tables)

    def reasons(self, case: Case) -> tuple[str, ...]:
        """Their number."""
        return (f"Holds {_count(self.figure(case), 'table row', 'table rows')} (this rule: {self.bounds.describe()}).",)


def _greatest_share(case: Case) -> float:
    return max((people_in(table) / table.rows for table in case.inspection.tables if table.rows), default=0.0)


def _special_types(case: Case) -> frozenset[str]:
    return _SPECIAL & frozenset(case.entities).union(*map(column_types, case.inspection.tables))


def _entity_sentence(case: Case, names: Iterable[str]) -> str:
    counts = {name: case.entities.get(name, 0) for name in names}
    listed = ", ".join(f"{count:,} {_title(name)}" for name, count in counts.items() if count)
    return f"Holds different values: {listed}." if listed else "Holds no entity type of this rule."


def _titles(names: Iterable[str]) -> str:
    return ", ".join(sorted(map(_title, names)))


def _title(name: str) -> str:
    return ENTITY_TYPES[name].title if name in ENTITY_TYPES else name.lower().replace("_", " ")


def _words(name: HidingPlace | UnscannableReason) -> str:
    return name.value.replace("_", " ")


def _count(count: int, singular: str, plural: str) -> str:
    return f"{count:,} {singular if count == 1 else plural}"


def _matches_any(texts: Iterable[str], patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(text, pattern) for text in texts for pattern in patterns)


def _member_names(case: Case) -> Iterator[str]:
    for table in case.inspection.tables:
        path, _, _ = table.path.partition("#")
        yield from path.split("!/")
