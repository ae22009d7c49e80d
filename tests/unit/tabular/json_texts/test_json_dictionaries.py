import json
from dataclasses import replace

import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.json_texts.json_records import read_json
from dlp_addon.tabular.layouts.layout import Layout

NAMES = [
    f"{given} {family}" for given in ("Ana", "Bo", "Cyd", "Dag") for family in ("Soto", "Lund", "Mohr", "Vane", "Ek")
]


def read(value: object) -> list[Layout]:
    """The tables of a document."""
    return list(read_json(iter([json.dumps(value).encode()]), Limits()))


@pytest.mark.parametrize(
    "value",
    [
        {name: f"219-09-{number:04}" for number, name in enumerate(NAMES)},
        [{name: f"219-09-{number:04}"} for number, name in enumerate(NAMES)],
        {"people": {name: [f"219-09-{number:04}", 7] for number, name in enumerate(NAMES)}},
        {name: [f"219-09-{number:04}", 7] for number, name in enumerate(NAMES)},
    ],
)
def test_names_as_keys_are_cells(value: object) -> None:
    """Where keys are data, each stands in a row with what it leads to."""
    (layout,) = read(value)

    assert layout.header[:2] == (None, None)
    assert set(layout.rows.to_series(0)) >= set(NAMES)
    assert layout.rows.row(3)[1] == "219-09-0003"


def test_numbered_fields_are_records() -> None:
    """Fields with numbers in their names are rows of one table, a row a number."""
    fields = {
        f"person_{number}_{field}": f"{field} of {number}" for number in range(30) for field in ("name", "born", "tel")
    }

    (layout,) = read(fields)

    assert layout.header == (None, "person name", "person born", "person tel")
    assert layout.rows.row(29) == ("29", "name of 29", "born of 29", "tel of 29")


def test_objects_of_different_fields_under_keys_are_records() -> None:
    """People under their names keep together whatever is known of each."""
    value = {
        name: {"contact": {"tel": f"555 01{number}"}} if number % 2 else {"born": "1980-01-01", "city": "Ek"}
        for number, name in enumerate(NAMES)
    }

    (layout,) = read(value)

    assert layout.rows.height == len(NAMES)
    assert set(layout.header) >= {"born", "city"}


def test_thousands_of_texts_are_rows() -> None:
    """A file of translations, with more keys than a table may have columns, is read and not refused."""
    (layout,) = read({"menu": {f"entry {number} of {number}": f"Open file {number}" for number in range(20_000)}})

    assert layout.rows.height == 20_000


def test_a_record_stays_a_record() -> None:
    """One object with labels for keys is one record under its header."""
    (layout,) = read(
        {"name": "Ana", "born": "1980-01-01", "city": "Ek", "zip": "97301", "phone": "555", "email": "a@b.c"}
    )

    assert layout.rows.height == 1
    assert "born" in layout.header


def test_events_of_many_forms_are_tables_of_their_own() -> None:
    """Records that share hardly a field are parted by form, so that no table is nearly empty."""
    events = [{f"a{form}": "1", f"b{form}": "2"} for form in range(60) for _ in range(5)]

    layouts = read(events)

    assert sum(layout.rows.height for layout in layouts) == 300
    assert {layout.rows.width for layout in layouts} == {2}


def cells_of(layouts: list[Layout]) -> set[str | None]:
    """Every cell of some tables."""
    return {cell for layout in layouts for column in layout.rows.get_columns() for cell in column}


@pytest.mark.parametrize(
    "value",
    [
        {**{f"name{n}": "x" for n in range(99)}, **{f"name_{n}": f"Ann {n}" for n in range(99)}},
        {f"Ann {n}": {"key": "x", "born": "1980"} for n in range(99)},
        [{"fields": {"name": "x", "id": "1"}, "attributes": {"name": f"Ann {n}", "id": "2"}} for n in range(99)],
    ],
)
def test_no_value_takes_another_ones_place(value: object) -> None:
    """Names that become the same when they are read leave every value in some cell."""
    assert cells_of(read(value)) >= {f"Ann {n}" for n in range(99)}


def test_records_behind_too_many_columns_are_not_left_out() -> None:
    """Records of which the later ones pass the limit of columns are refused as such, not cut off."""
    records = [{f"a{n}": "1" for n in range(90)}] * 5 + [{f"b{n}": "1" for n in range(30)}] + [{"name": "Ann"}] * 5

    with pytest.raises(UnscannableError, match="max_columns"):
        list(read_json(iter([json.dumps(records).encode()]), replace(Limits(), max_columns=100)))
