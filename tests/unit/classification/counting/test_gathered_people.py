from io import BytesIO

import polars as pl

from dlp_addon.classification.counting.gathered_people import WORTH_FILING, GatheredPeople, count_gathered_people


def gathered(start: int, stop: int) -> GatheredPeople:
    """People who have a name each."""
    people = GatheredPeople()
    people.add(pl.DataFrame({"name": pl.Series(range(start, stop), dtype=pl.UInt64)}))
    return people


def test_many_records_leave_memory() -> None:
    """What a file holds no memory does, and later records count with it."""
    people = gathered(2, WORTH_FILING + 2)

    people.file(BytesIO)
    people.add(pl.DataFrame({"name": pl.Series([2, WORTH_FILING + 2], dtype=pl.UInt64)}))

    assert people.is_filed
    assert people.count(BytesIO) == WORTH_FILING + 1
    assert people.held == 0


def test_few_records_stay() -> None:
    """A short table needs no file."""
    people = gathered(2, 5)

    people.file(BytesIO)

    assert (people.is_filed, people.count(BytesIO)) == (False, 3)


def test_tables_count_each_person_once() -> None:
    """Somebody of two tables is one person, whether a file holds one of them or none."""
    filed = gathered(2, 102)
    filed.filed(BytesIO)

    assert count_gathered_people([filed, gathered(52, 152), GatheredPeople()], BytesIO) == 150
    assert count_gathered_people([gathered(2, 102), gathered(52, 152)], BytesIO) == 150
    assert count_gathered_people([GatheredPeople()], BytesIO) == 0
