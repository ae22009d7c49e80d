from collections.abc import Mapping, Sequence
from io import BytesIO

import polars as pl
import pytest

from dlp_addon.classification.counting.filed_people import FiledPeople, count_filed_people


def filed(columns: Mapping[str, Sequence[int | None]]) -> FiledPeople:
    """Records of small keys in a scratch file."""
    people = FiledPeople(BytesIO)
    people.append(pl.DataFrame({name: pl.Series(keys, dtype=pl.UInt64) for name, keys in columns.items()}))
    return people


@pytest.mark.parametrize(
    ("columns", "people"),
    [
        ({"name": range(2, 22, 2)}, 10),
        ({"name": [2, 4], "id:US_SSN": [9, 9]}, 1),
        ({"name": [2, 2], "id:US_SSN": [8, 9]}, 2),
        ({"name": [2, None], "email": [5, 5]}, 1),
        ({"name": [2, None], "email": [None, 5], "row_link": [7, 7]}, 1),
        ({"email": [5, 5, 6]}, 2),
        ({"rest": [5, 5, 6]}, 2),
        ({"birth": [5, 5, None]}, 1),
    ],
    ids=["names", "one number", "two numbers", "borrowed name", "numbered rows", "contacts", "rest", "birth dates"],
)
def test_counts_by_the_rule(columns: Mapping[str, Sequence[int | None]], people: int) -> None:
    """Whatever ties records together is seen, though they come from different partitions."""
    assert count_filed_people([filed(columns)], BytesIO) == people


def test_tables_with_other_columns_count_together() -> None:
    """Somebody of two tables is one person, also where a third record is what ties them."""
    tables = [filed({"name": [2], "id:US_SSN": [7]}), filed({"name": [4], "id:US_SSN": [7]}), filed({"name": [4]})]

    assert count_filed_people(tables, BytesIO) == 1


def test_nobody_is_nobody() -> None:
    """Without records there are no people."""
    assert count_filed_people([FiledPeople(BytesIO)], BytesIO) == 0
