import polars as pl
import pytest

from dlp_addon.classification.counting.people import count_people, id_column

A_NUMBER, SSN = id_column("US_ALIEN_REGISTRATION_NUMBER"), id_column("US_SSN")
EMPLOYEE, CASE, CARD = id_column("EMPLOYEE_ID"), id_column("CASE_NUMBER"), id_column("CREDIT_CARD")


def records(**columns: list[int | None]) -> pl.DataFrame:
    """Records from small numbers as keys."""
    return pl.DataFrame({name: pl.Series(keys, dtype=pl.UInt64) for name, keys in columns.items()})


RULES = {
    "father and son": ([records(name=[1, 1], birth=[5, 6])], 2),
    "a record that knows less adds nobody": ([records(name=[1, 1, 1], birth=[5, 6, None])], 2),
    "one person, two telephones": ([records(name=[1, 1], phone=[5, 6])], 1),
    "namesakes with nothing in common": ([records(name=[1, 1], phone=[5, 6], email=[7, 8])], 2),
    "namesakes of whom one has a birth date": (
        [records(name=[1, 1], birth=[4, None], phone=[5, 6], email=[7, 8])],
        2,
    ),
    "two sheets with different contacts": (
        [records(name=[1], phone=[5], address=[6]), records(name=[1], email=[7])],
        1,
    ),
    "sheets with other kinds": (
        [records(name=[1], phone=[5], address=[6]), records(name=[1], email=[7], **{CARD: [8]})],
        1,
    ),
    "household": ([records(name=[1, 2, 3], phone=[9, 9, 9], address=[8, 8, 8])], 3),
    "a known telephone alone": ([records(name=[1, 2], phone=[9, 9]), records(phone=[9])], 2),
    "a number joins sheets": ([records(name=[1, 2], **{SSN: [5, 6]}), records(birth=[7, 8], **{SSN: [5, 6]})], 2),
    "names join sheets": ([records(name=[1, 2], **{SSN: [5, 6]}), records(name=[1, 2], birth=[7, 8])], 2),
    "namesakes with numbers": ([records(name=[1, 1], **{A_NUMBER: [5, 6]}), records(name=[1])], 2),
    "born on one day with other numbers": ([records(name=[1, 1], birth=[4, 4], **{SSN: [5, 6]})], 2),
    "one number under two names": ([records(name=[1, 2], **{SSN: [5, 5]})], 1),
    "one number with two birth dates": ([records(birth=[1, 2], **{SSN: [5, 5]})], 2),
    "a family's case": ([records(name=[1, 2, 3], **{CASE: [9, 9, 9]})], 3),
    "two jobs": ([records(name=[1, 1], birth=[4, 4], **{EMPLOYEE: [5, 6]})], 1),
    "two cards": ([records(name=[1, 1], **{CARD: [5, 6]})], 1),
    "chained by one number, parted by another": ([records(**{A_NUMBER: [1, 1], SSN: [5, 6]})], 2),
    "missing values join nobody": ([records(name=[1, 2], birth=[None, None], **{SSN: [None, None]})], 2),
    "e-mail addresses alone": ([records(email=[1, 1, 2])], 2),
    "telephone of a known address": ([records(email=[1], phone=[5]), records(phone=[5, 6])], 2),
    "an address joins a number to a name": ([records(name=[1], email=[5]), records(email=[5], **{SSN: [6]})], 1),
    "an address joins a birth date to a name": ([records(name=[1], email=[5]), records(email=[5], birth=[6])], 1),
    "a shared telephone joins no numbers": (
        [records(name=[1], phone=[5], **{SSN: [6]}), records(phone=[5], **{SSN: [7]})],
        2,
    ),
    "a row's number joins another sheet": (
        [records(name=[1, 2], birth=[3, 4], row_link=[8, 9]), records(email=[5, 6], row_link=[8, 9])],
        2,
    ),
    "a row's number joins sheets without names": (
        [records(email=[5, 6], row_link=[8, 9]), records(phone=[3, 4], row_link=[8, 9])],
        2,
    ),
    "rows of two lists that count alike": (
        [records(name=[1], row_link=[8]), records(name=[2], row_link=[8]), records(phone=[3], row_link=[8])],
        3,
    ),
    "a row's number parts nobody": ([records(name=[1, 1], phone=[5, 6], row_link=[8, 9])], 1),
    "nothing but traits": ([records(rest=[1, 1, 2])], 2),
    "nobody": ([], 0),
    "a renamed person found by the name that others bear": (
        [records(name=[1, 2], **{SSN: [5, 5]}), records(name=[2], birth=[8])],
        1,
    ),
}


@pytest.mark.parametrize(("parts", "expected"), RULES.values(), ids=RULES.keys())
def test_rule_of_counting(parts: list[pl.DataFrame], expected: int) -> None:
    """Primary numbers must agree, birth dates must not conflict, contacts may differ."""
    assert count_people(parts) == expected


def test_repeated_records_add_nobody() -> None:
    """The same sheet for every month is the same people."""
    sheet = records(name=[1, 2, 3], birth=[4, 5, 6])

    assert count_people([sheet] * 12) == 3


@pytest.mark.slow
def test_a_million_people_are_counted_exactly() -> None:
    """Scale changes nothing in the result."""
    size = 1_000_000
    numbers = list(range(1, size + 1))
    people = records(name=[number % 1000 for number in numbers], **{SSN: numbers})

    assert count_people([people, people.reverse()]) == size
