import polars as pl

from dlp_addon.classification.counting.people import BIRTH, NAME, PHONE
from dlp_addon.classification.person_records.foreign_numbers import without_foreign_numbers

NUMBER = "id:EMPLOYEE_ID"


def records(rows: list[tuple[int | None, int | None, int | None]]) -> pl.DataFrame:
    """Keys of records of a number, a name and a telephone."""
    return pl.DataFrame(rows, schema=dict.fromkeys((NUMBER, NAME, PHONE), pl.UInt64), orient="row")


def is_foreign(keys: pl.DataFrame, number: str) -> bool:
    """Whether no record keeps its number; fails where only some do."""
    kept = without_foreign_numbers(keys, number)
    assert kept.drop(number).equals(keys.drop(number))
    assert kept.equals(keys) or not kept[number].count()
    return not kept[number].count()


def test_two_lists_that_count_alike() -> None:
    """Where the same numbers stand beside other people with other telephones, the lists count each for itself."""
    assert is_foreign(records([(n % 20, 100 + n, 500 + n) for n in range(40)]), NUMBER)


def test_a_case_worker_of_many_people() -> None:
    """A number beside many names is of nobody of them, whatever else is known."""
    assert is_foreign(records([(n % 5, 100 + n, None) for n in range(40)]), NUMBER)


def test_one_person_in_several_records() -> None:
    """Repeated records, also with another telephone, leave the number to its person."""
    repeated = [(n % 20, 100 + n % 20, 500 + n) for n in range(40)]

    assert not is_foreign(records(repeated), NUMBER)
    assert not is_foreign(records([(n, 100 + n, 500 + n) for n in range(40)]), NUMBER)


def test_two_spellings_of_a_name() -> None:
    """A name written in two ways beside the same or no telephone is one person's."""
    assert not is_foreign(records([(n % 20, 100 + n, 500 + n % 20) for n in range(40)]), NUMBER)
    assert not is_foreign(records([(n % 20, 100 + n, None) for n in range(40)]), NUMBER)


def test_a_few_accidents() -> None:
    """Two numbers that were typed twice do not take the others from their people."""
    accidents = [(n, 100 + n, 500 + n) for n in range(40)] + [(n, 200 + n, 600 + n) for n in range(2)]

    assert not is_foreign(records(accidents), NUMBER)


def test_numbers_without_names() -> None:
    """Where nobody is named nothing speaks against the numbers."""
    nameless = pl.DataFrame({NUMBER: [1, 1, 2], BIRTH: [5, 6, 7]}, schema=dict.fromkeys((NUMBER, BIRTH), pl.UInt64))

    assert not is_foreign(nameless, NUMBER)


def test_a_placeholder_among_real_numbers() -> None:
    """One number that stands where none is known is nobody's; the others stay."""
    real = [(n % 20, 100 + n % 20, 500 + n % 20) for n in range(60)]
    kept = without_foreign_numbers(records(real + [(999, 300 + n, 700 + n) for n in range(30)]), NUMBER)

    assert kept[NUMBER].to_list() == [number for number, _, _ in real] + [None] * 30
