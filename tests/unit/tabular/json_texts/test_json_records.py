import json
from collections.abc import Iterator

import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.json_texts.json_records import read_json
from dlp_addon.tabular.layouts.layout import Layout


def read(text: str) -> list[Layout]:
    """The tables of a text."""
    return list(read_json(iter([text.encode()]), Limits()))


def test_records_keep_ids_exact_and_flatten_objects() -> None:
    """Numbers stay the text they are, nested fields have dotted names."""
    (layout,) = read(
        '[{"id": 12345678901234567890.10, "name": {"first": "Ann"}}, {"id": 2, "ok": true, "tags": ["a", "b"]}]'
    )

    assert layout.header == ("id", "name.first", "ok", "tags")
    assert layout.rows.rows() == [("12345678901234567890.10", "Ann", None, None), ("2", None, "true", "a; b")]


@pytest.mark.parametrize(
    "value",
    [
        {"columns": ["name", "age"], "data": [["Ann", 1], ["Bo", 2]]},
        {"name": ["Ann", "Bo"], "age": [1, 2]},
        {"name": {"0": "Ann", "1": "Bo"}, "age": {"0": 1, "1": 2}},
        {"page": {"items": [{"fields": {"name": "Ann", "age": 1}}, {"fields": {"name": "Bo", "age": 2}}]}},
        {"hits": {"hits": [{"_source": {"name": "Ann", "age": 1}}, {"_source": {"name": "Bo", "age": 2}}]}},
    ],
)
def test_forms_of_tables(value: object) -> None:
    """Columns, split form, pandas' forms and wrappers give the same records."""
    layout = next(layout for layout in read(json.dumps(value)) if layout.rows.height == 2)

    assert layout.header == ("name", "age")
    assert layout.rows.rows() == [("Ann", "1"), ("Bo", "2")]


def test_bulk_requests_drop_their_action_lines() -> None:
    """Elasticsearch's action lines are no records."""
    (layout,) = read('{"index": {"_id": 1}}\n{"name": "Ann"}\n{"index": {"_id": 2}}\n{"name": "Bo"}\n')

    assert layout.rows.rows() == [("Ann",), ("Bo",)]


def test_lists_inside_records_are_tables() -> None:
    """Records inside records are read too."""
    layouts = read('[{"team": "A", "people": [{"name": "Ann"}, {"name": "Bo"}]}]')

    assert [layout.rows.height for layout in layouts] == [1, 2]


def test_deep_nesting_is_over_the_limit() -> None:
    """Nesting ends somewhere."""
    with pytest.raises(UnscannableError, match="nesting"):
        read('{"a":[' * 100 + "{}" + "]}" * 100)


def keep(tables: Iterator[Layout], found: list[Layout]) -> None:
    """Keep what comes before an error."""
    for layout in tables:
        found.append(layout)  # noqa: PERF402 - a list made at once would be lost with the error


@pytest.mark.parametrize("cut", [30, 45, 60])
@pytest.mark.parametrize("wrapper", ["%s", '{"page": 1, "data": %s', '{"a": {"b": [[%s'])
def test_broken_documents_give_what_could_be_read(cut: int, wrapper: str) -> None:
    """Records before and behind the place where a document breaks are still records."""
    text = wrapper % json.dumps([{"name": f"Ann {number}", "age": number} for number in range(6)])
    found: list[Layout] = []
    tables = read_json(iter([text[:-cut].encode()]), Limits())
    with pytest.raises(UnscannableError):
        keep(tables, found)

    assert [layout.header for layout in found] == [("name", "age")]
    assert found[0].rows.height >= 3


@pytest.mark.parametrize("is_typed", [False, True])
def test_lists_of_named_values_are_records(*, is_typed: bool) -> None:
    """Also where each value says of which type it is, as those of OpenTelemetry do."""
    people = (("Quill", "1980-01-02"), ("Tamura", "1990-01-02"))
    records = [
        [
            {"key": key, "value": {"stringValue": text} if is_typed else text}
            for key, text in zip(("last_name", "dob"), person, strict=True)
        ]
        for person in people
    ]
    (layout,) = read(json.dumps(records))

    assert (layout.header, tuple(layout.rows.rows())) == (("last_name", "dob"), people)


def test_named_values_are_fields() -> None:
    """Lists of names and values, as forms are answered, are the record's own fields."""
    answers = [{"name": "tel", "value": "555"}, {"name": "born", "value": "1990"}]
    (layout,) = read_json(iter([json.dumps([{"id": 1, "answers": answers}] * 2).encode()]), Limits())

    assert layout.header == ("id", "tel", "born")
    assert layout.rows.row(0) == ("1", "555", "1990")


def test_lists_of_one_object_belong_to_their_record() -> None:
    """Names and identifiers in lists of their own, as FHIR and SCIM have them, stand in the row of their person."""
    entries = [
        {"resource": {"name": [{"family": "Lee", "given": ["Ann", "May"]}], "identifier": [{"value": f"V{number}"}]}}
        for number in range(3)
    ]
    (layout,) = read(json.dumps({"entry": entries}))

    assert layout.header == ("resource.name.family", "resource.name.given", "resource.identifier.value")
    assert layout.rows.row(0) == ("Lee", "Ann; May", "V0")
