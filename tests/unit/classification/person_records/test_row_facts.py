from collections.abc import Callable
from typing import Any

from dlp_addon.classification.person_records.row_facts import RowFacts, gather_facts
from dlp_addon.classification.person_records.typed_column import typed_columns


def facts_of(typed: Any) -> RowFacts:  # noqa: ANN401 - the fixture's class is not importable
    """Facts of a typed table."""
    return gather_facts(typed.table, typed_columns(typed.typings))


def test_kinds_of_cells_are_told_row_by_row(typed: Callable[..., Any]) -> None:
    """A row has a kind where any of its columns has a cell of it."""
    columns = {
        "Home": ("PHONE_NUMBER", ["202 555 0100", None, None]),
        "Cell": ("PHONE_NUMBER", [None, "202 555 0101", None]),
        "Sex": ("GENDER", ["F", None, "M"]),
    }
    facts = facts_of(typed(columns))

    assert facts.any("PHONE_NUMBER".__eq__).tolist() == [True, True, False]
    assert facts.count(lambda kind: kind != "PERSON").tolist() == [2, 1, 1]
    assert not facts.nobody.any()
    assert len(facts.of("PHONE_NUMBER".__eq__)) == 2
