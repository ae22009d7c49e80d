from collections.abc import Callable
from typing import Any

from dlp_addon.classification.person_records.samples import sample_columns
from dlp_addon.classification.person_records.typed_column import typed_columns


def test_samples_come_from_different_rows(typed: Callable[..., Any]) -> None:
    """With as many rows as columns no row shows two of its cells, so that no record can be read off."""
    table = typed({"Name": ("PERSON", ["Ana A", "Bea B"]), "SSN": ("US_SSN", ["123-45-6001", "123-45-6002"])})
    samples = sample_columns(typed_columns(table.typings))

    assert samples == {0: ("A••••••", "B••••••"), 1: ()}


def test_three_samples_are_the_most(typed: Callable[..., Any]) -> None:
    """A column shows no more than three values."""
    table = typed({"Name": ("PERSON", ["Ana A", "Bea B", "Cid C", "Dan D"])})

    assert sample_columns(typed_columns(table.typings))[0] == ("A••••••", "B••••••", "C••••••")
