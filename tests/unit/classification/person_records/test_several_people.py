from collections.abc import Callable
from typing import Any

import pytest

from dlp_addon.classification.person_records.several_people import people_of_each_row, plans_week
from dlp_addon.classification.person_records.typed_column import typed_columns

ONE = ("PERSON", ["Eulalia Tinoco", "Fidel Orellana"])
TWO = ("PERSON", ["Ximena Barrientos", "Nuno Falcato"])
GIVEN, FAMILY = ("GIVEN_NAME", ["Eulalia", "Fidel"]), ("FAMILY_NAME", ["Tinoco", "Orellana"])
BORN = ("DATE_OF_BIRTH", ["1980-01-01", "1981-01-01"])


@pytest.mark.parametrize(
    ("columns", "people"),
    [
        ({"Groom": ONE, "Bride": TWO, "Born": BORN}, 2),
        ({"Buyer first": GIVEN, "Buyer last": FAMILY, "Seller": TWO}, 2),
        ({"Player 1": ONE, "Player 2": TWO}, 2),
        ({"Mon": ONE, "Tue": TWO, "Wed": ONE}, 3),
        ({"Pupil": ONE, "Guardian": TWO, "Born": BORN}, 0),
        ({"Patient": ONE, "Doctor": TWO}, 0),
        ({"Pupil": ONE, "Parent 1": TWO, "Parent 2": TWO}, 0),
        ({"Buyer": ONE, "Seller": (None, ["X Ltd", "Y Ltd"])}, 0),
        ({"Buyer": ONE, "Seller name": GIVEN}, 0),
        ({"Sender and receiver": ONE, "Receiver": TWO}, 0),
        ({"Nombre": GIVEN, "Apellido 1": FAMILY, "Apellido 2": FAMILY}, 0),
    ],
)
def test_rows_about_several_people(typed: Callable[..., Any], columns: dict[str, Any], people: int) -> None:
    """Parties, numbered names and days hold a person each; relatives, doctors and halves of names do not."""
    made = typed(columns)

    assert len(people_of_each_row(made.table.header, typed_columns(made.typings))) == people


def test_names_without_headers(typed: Callable[..., Any]) -> None:
    """Nothing but names in three columns is a list of them all; beside a birth date a row is of one person."""
    three = typed_columns(typed({"A": ONE, "B": TWO, "C": ONE}).typings)
    dated = typed_columns(typed({"A": ONE, "B": TWO, "C": ONE, "D": BORN}).typings)

    assert len(people_of_each_row([None] * 3, three)) == 3
    assert not people_of_each_row([None] * 4, dated)


def test_all_of_them_count(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Both parties of a row are people, each once however often they are named."""
    made = typed({"Seller": ONE, "Buyer": ("PERSON", ["Nuno Falcato", "Eulalia Tinoco"]), "Tel": (
        "PHONE_NUMBER", ["202 555 0100", "202 555 0101"])})  # fmt: skip

    assert classify([made]).distinct_people() == 3


def test_a_plan_of_the_week_lists_people(typed: Callable[..., Any], classify: Callable[..., Any]) -> None:
    """Names under days are people though nothing else is known of them; two days are no plan."""
    made = typed({"Shift": (None, ["early", "late"]), "Mon": ONE, "Tue": TWO, "Wed": ONE})

    assert classify([made]).distinct_people() == 4
    assert not plans_week(["Mon", "Tue"], typed_columns(typed({"Mon": ONE, "Tue": TWO}).typings))
