from dataclasses import dataclass

from dlp_addon.model.hiding_place import HidingPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One reason for a column's type.

    Attributes:
        source: `header`, `values`, `neighbours` or `sheet`.
        entity_type: the type it speaks for (or against, with a negative weight).
        weight: log-odds that it adds.
        detail: a few words free of values, such as `matches pattern and checksum in 98 % of cells`.
    """

    source: str
    entity_type: str
    weight: float
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnFinding:
    """What a column is.

    Attributes:
        index: position in the table, from 0.
        header: masked; the column letter where there is no header or it looks like a value.
        entity_type: name in `dlp_addon.model.entity_types`, None where it is not personal.
        confidence: probability of the type, 0 to 1; 0 where the type is None.
        count: cells of the type.
        distinct_count: different normalised values of the type.
        samples: at most three masked values, taken from rows that no other column of the table samples.
    """

    index: int
    header: str
    entity_type: str | None
    confidence: float
    count: int
    distinct_count: int
    samples: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFinding:
    """What a table discloses. `path` is masked.

    Attributes:
        rows: rows below the header.
        person_records: rows that describe a person.
        distinct_people: different people in this table.
        embedded: distinct values by entity type found inside free text of this table.
    """

    path: str
    rows: int
    hidden: HidingPlace | None
    columns: tuple[ColumnFinding, ...]
    person_records: int
    distinct_people: int
    embedded: tuple[tuple[str, int], ...] = ()
