from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl
import pytest

from dlp_addon.classification.classifier import Classifier
from dlp_addon.model.coded_column import CodedColumn
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table

type Columns = Mapping[str, tuple[str | None, Sequence[str | None]]]


@dataclass(frozen=True)
class Typed:
    """A table with what its columns are."""

    table: Table
    typings: tuple[ColumnTyping, ...]


def make_typed(columns: Columns, *, path: str = "a.xlsx#S", part: int = 0, title: str = "") -> Typed:
    """A table from header -> (entity type, cells); every cell that is not empty is of the type."""
    series = tuple(pl.Series(cells, dtype=pl.String) for _, cells in columns.values())
    typings = tuple(
        ColumnTyping(
            index=index,
            entity_type=kind,
            confidence=0.9 if kind else 0.0,
            cells=CodedColumn(cells) if kind else None,
        )
        for index, ((kind, _), cells) in enumerate(zip(columns.values(), series, strict=True))
    )
    return Typed(Table(path=path, header=tuple(columns), columns=series, part=part, title=title), typings)


def classify_all(tables: Sequence[Typed]) -> Classifier:
    """A classifier that has taken in the tables in their order."""
    by_identity = {id(typed.table): typed.typings for typed in tables}
    classifier = Classifier(lambda table: by_identity[id(table)])
    for typed in tables:
        classifier.classify(typed.table)
    return classifier


@pytest.fixture
def typed() -> Callable[..., Typed]:
    """Builds a table together with its typing."""
    return make_typed


@pytest.fixture
def classify() -> Callable[[Sequence[Typed]], Classifier]:
    """Runs a classifier over typed tables."""
    return classify_all
