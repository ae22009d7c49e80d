import polars as pl
import pytest

from dlp_addon.classification.counting.people import count_people
from dlp_addon.classification.counting.person_hashes import MAX_RECORDS, count_hashed_people, hash_people
from dlp_addon.model.person_keys import HashKey, PersonHashing

ONE, OTHER = HashKey(id="1", secret="aa" * 32), HashKey(id="2", secret="bb" * 32)
HASHING = PersonHashing(keys=(ONE, OTHER), most=100)


def people(first: int, last: int, **more: list[int | None]) -> pl.DataFrame:
    """Invented people by the keys of their names and birth dates."""
    count = last - first
    columns = {"name": range(first, last), "birth": [7] * count, **more}
    return pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.UInt64))


def records(*frames: pl.DataFrame) -> tuple[str, ...]:
    """Their records under the first key."""
    return hash_people(frames, count_people(frames), HASHING)[0].records


def test_the_same_people_again_are_nobody_new() -> None:
    """Ten uploads of the same forty people disclose forty, of ten times forty others four hundred."""
    same = [record for _ in range(10) for record in records(people(0, 40))]
    others = [record for number in range(10) for record in records(people(40 * number, 40 * number + 40))]

    assert count_hashed_people(same) == 40
    assert count_hashed_people(others) == 400


def test_people_are_told_apart_over_uploads_by_the_same_rule_as_in_one() -> None:
    """Who comes with a number in one upload and without in another is one person."""
    numbered = people(0, 5, **{"id:US_SSN": [*range(100, 105)]})
    named = people(3, 8)

    together = count_hashed_people([*records(numbered), *records(named)])

    assert together == count_people([numbered, named]) == 8


def test_hashes_depend_on_the_key_and_hold_no_key_of_a_person() -> None:
    """Under another key nothing is alike, and no row key can be read off."""
    one, other = hash_people([people(10**18, 10**18 + 3)], 3, HASHING)

    assert (one.key, other.key) == ("1", "2")
    assert not {record.rpartition("|")[2] for record in one.records} & {
        record.rpartition("|")[2] for record in other.records
    }
    assert not any((10**18).to_bytes(8).hex() in record for record in one.records)
    assert "aa" not in repr(ONE)


@pytest.mark.parametrize("frame", [people(0, 101), people(0, 1, **{"id:CASE_NUMBER": [1]}).clear(MAX_RECORDS + 1)])
def test_of_too_many_people_only_the_number_is_told(frame: pl.DataFrame) -> None:
    """No hash is made of them, nor of few people in too many records."""
    varied = frame.with_columns(pl.int_range(pl.len(), dtype=pl.UInt64).alias("id:CASE_NUMBER"))
    keys = hash_people([varied], 101 if len(frame) == 101 else 1, HASHING)

    assert [(item.records, item.at_least) for item in keys] == [((), 101), ((), 101)]


def test_odd_names_of_entity_types_stay_apart() -> None:
    """An admin's entity type may be called anything."""
    frames = [pl.DataFrame({name: [1]}, schema={name: pl.UInt64}) for name in ("id:A,B", "id:A|B", "id:A")]

    assert len({record for frame in frames for record in records(frame)}) == 3
    assert count_hashed_people([record for frame in frames for record in records(frame)]) == 3
