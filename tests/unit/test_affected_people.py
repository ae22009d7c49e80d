from pathlib import Path

import polars as pl
import pytest

from dlp_addon.affected_people import ORDER, Order, Reading, is_special_type, kinds_of
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table
from dlp_addon.recognition import build_recognition
from tests.sample_events import make_request
from tools.demo.workbooks import HEADER, invented_people


def make_order(folder: Path, **changes: object) -> Order:
    """An order to read a body that is one file."""
    given: dict[str, object] = {
        "request": None, "recognizers": None, "body": 0, "output": 0, "numbers": 0, "scratch": str(folder), **changes,
    }  # fmt: skip
    return Order(**given)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def people() -> bytes:
    """A table of twenty people who do not exist."""
    return "\n".join(",".join(row) for row in (HEADER, *invented_people(20, seed=3))).encode()


def test_every_person_is_told_and_numbered(tmp_path: Path, people: bytes) -> None:
    """A record a person with what tells and reaches them, and numbers by nationality."""
    reading = Reading(make_order(tmp_path), build_recognition(None))
    records = list(reading.records(memoryview(people)))
    numbers = reading.numbers()

    assert len(records) == numbers.records == 20
    assert {"table", "row", "FAMILY_NAME", "GIVEN_NAME", "US_ALIEN_REGISTRATION_NUMBER"} <= records[0].keys()
    assert sum(number for _, number in numbers.by_kind["nationality"]) == 20
    assert numbers.unread == 0


def test_people_inside_cells_are_told(tmp_path: Path) -> None:
    """A list with a record in each line notifies everybody in it."""
    names = ("Ana Ruiz", "Odile Brun", "Lena Vogt", "Teresa Quiñones", "Claudia Brandt", "Huong Tran")
    rows = [
        f"- {name} (born 3/{day}/1980), {day} Alder St, 202 555 01{day}" for day, name in enumerate(names, start=10)
    ]
    reading = Reading(make_order(tmp_path), build_recognition(None))

    assert len(list(reading.records(memoryview("\n".join(rows).encode())))) == len(names)


def test_what_cannot_be_read_is_counted(tmp_path: Path) -> None:
    """A broken workbook leaves a number, and no list that looks complete."""
    reading = Reading(make_order(tmp_path), build_recognition(None))

    assert list(reading.records(memoryview(b"PK\x03\x04" + bytes(200)))) == []
    assert reading.numbers().unread > 0


def test_columns_that_say_to_whom_people_belong() -> None:
    """Nationalities by type, states by header; nothing that says who somebody is."""
    table = Table(
        path="t", header=("Name", "Citizenship", " State "), columns=tuple(pl.Series(["x"]) for _ in range(3))
    )
    types = ("PERSON", "NATIONALITY", None)
    typings = [ColumnTyping(index=index, entity_type=name, confidence=1.0) for index, name in enumerate(types)]

    assert dict(kinds_of(table, typings)) == {"nationality": 1, "state": 2}


def test_special_categories_stay_out_of_a_notification() -> None:
    """Health does not go into a list of addresses; a number that tells a person does."""
    assert is_special_type("HEALTH")
    assert not is_special_type("US_ALIEN_REGISTRATION_NUMBER")
    assert not is_special_type("UNKNOWN")


def test_an_order_survives_its_way(tmp_path: Path) -> None:
    """What the parent writes is what the child reads."""
    order = make_order(tmp_path, request=make_request({"Content-Type": "text/csv"}))

    assert ORDER.validate_json(ORDER.dump_json(order)) == order
