"""`dlpctl scan` on files: the JSON contract that other tools depend on, and the exit codes."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.product.leaks import FORMS, LEAK, PEOPLE, STATISTICS, make_delimited, make_xlsx
from tests.e2e.product.running import run_dlpctl, write_test_policy

KEYS = {
    "schema": int, "path": str, "media_type": str, "bytes": int, "sha256": str, "tables": list, "distinct_people": int,
    "entities": dict, "unscannable": list, "verdict": dict, "seconds": float,
}  # fmt: skip
TABLE_KEYS = {
    "path": str, "rows": int, "hidden": (str, type(None)), "columns": list, "person_records": int,
    "distinct_people": int,
}  # fmt: skip
COLUMN_KEYS = {
    "index": int, "header": str, "entity_type": (str, type(None)), "confidence": float, "count": int,
    "distinct_count": int,
}  # fmt: skip
type Line = dict[str, Any]


def assert_shape(found: Line, keys: dict[str, Any]) -> None:
    """Exactly these keys, in this order, each of its type."""
    assert list(found) == list(keys)
    assert [key for key, kind in keys.items() if not isinstance(found[key], kind)] == []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of every form, some in folders, some that cannot be read."""
    folder = tmp_path_factory.mktemp("scan")
    for name, make in FORMS.items():
        (folder / name).write_bytes(make(LEAK))
    (folder / "statistics.xlsx").write_bytes(make_xlsx(STATISTICS))
    (folder / "truncated.xlsx").write_bytes(make_xlsx(LEAK)[:-700])
    (folder / "empty.csv").write_bytes(b"")
    (folder / "broken-link.csv").symlink_to("nowhere.csv")
    os.mkfifo(folder / "pipe.csv")
    (folder / "below").mkdir()
    (folder / "below" / "b.csv").write_bytes(make_delimited(LEAK))
    (folder / "below" / "a.txt").write_text("The weather was fine.")
    return folder


@pytest.fixture(scope="module")
def lines(folder: Path) -> dict[str, Line]:
    """What the scan says of each file, by its path below the folder."""
    output = run_dlpctl("scan", "--json", str(folder))
    return {str(Path(line["path"]).relative_to(folder)): line for line in map(json.loads, output.splitlines())}


def test_lines(folder: Path, lines: dict[str, Line]) -> None:
    """One line for every file, folders walked, in order; each has exactly the keys of the contract."""
    files = [path for path in folder.rglob("*") if not path.is_dir()]

    assert set(lines) == {str(path.relative_to(folder)) for path in files}
    assert list(lines)[-2:] == ["below/a.txt", "below/b.csv"]
    for line in lines.values():
        assert_shape(line, KEYS)
        assert line["schema"] == 1
        assert_shape(line["verdict"], {"action": str, "rule": (str, type(None)), "reasons": list})
        for table in line["tables"]:
            assert_shape(table, TABLE_KEYS)
            assert [column["index"] for column in table["columns"]] == list(range(len(table["columns"])))
            for column in table["columns"]:
                assert_shape(column, COLUMN_KEYS)
        for part in line["unscannable"]:
            assert_shape(part, {"path": str, "reason": str})


@pytest.mark.parametrize("name", FORMS)
def test_leak_in_a_form(folder: Path, lines: dict[str, Line], name: str) -> None:
    """In every form there are the same people, and the policy would keep the file."""
    line, content = lines[name], (folder / name).read_bytes()

    assert line["distinct_people"] == PEOPLE
    assert (line["bytes"], line["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    assert (line["verdict"]["action"], line["verdict"]["rule"]) == ("quarantine", "bulk-personal-records")
    assert line["entities"]["US_ALIEN_REGISTRATION_NUMBER"] == PEOPLE
    assert line["unscannable"] == []


def test_table(lines: dict[str, Line]) -> None:
    """A table names every column with header and type, and counts cells, values, records and people."""
    (table,) = lines["people.xlsx"]["tables"]
    types = {column["header"]: column["entity_type"] for column in table["columns"]}

    assert (table["path"], table["rows"], table["hidden"]) == ("people.xlsx#Sheet1", PEOPLE, None)
    assert (table["person_records"], table["distinct_people"]) == (PEOPLE, PEOPLE)
    assert list(types) == list(LEAK[0])
    assert types["A-Number"] == "US_ALIEN_REGISTRATION_NUMBER"
    assert types["Date of Birth"] == "DATE_OF_BIRTH"
    assert [column["count"] for column in table["columns"][:2]] == [PEOPLE, PEOPLE]
    assert table["columns"][0]["distinct_count"] == PEOPLE


def test_hidden_sheet(lines: dict[str, Line]) -> None:
    """A hidden sheet is named as such, beside the visible one."""
    hidden = {table["hidden"]: table["distinct_people"] for table in lines["hidden.xlsx"]["tables"]}

    assert hidden == {None: 0, "very_hidden": PEOPLE}


def test_statistics(lines: dict[str, Line]) -> None:
    """Figures hold nobody."""
    line = lines["statistics.xlsx"]

    assert (line["distinct_people"], line["verdict"]) == (0, {"action": "allow", "rule": None, "reasons": []})


@pytest.mark.parametrize("name", ["truncated.xlsx", "broken-link.csv", "pipe.csv"])
def test_unreadable_files(lines: dict[str, Line], name: str) -> None:
    """A file that cannot be read is a line with the reason, not an error."""
    line = lines[name]

    assert line["unscannable"] != []
    assert line["verdict"]["action"] == "quarantine"


def test_no_value_is_printed(lines: dict[str, Line]) -> None:
    """Neither names nor numbers of people stand in the report."""
    text = json.dumps(lines)

    assert [cell for row in LEAK[1:] for cell in row[:3] if cell in text] == []


def test_options(folder: Path, tmp_path: Path) -> None:
    """Order of arguments stays with many workers; a destination inside is judged so; `--fail-on` decides the exit."""
    paths = [str(folder / name) for name in ("statistics.xlsx", "utf-8.csv", "below/a.txt", "people.ods")]
    output = run_dlpctl(
        "scan", "--json", "--jobs", "2", "--destination", "10.1.2.3", "--fail-on", "block", *paths, cwd=tmp_path
    )
    lines = [json.loads(line) for line in output.splitlines()]

    assert [line["path"] for line in lines] == paths
    assert {line["verdict"]["action"] for line in lines} == {"allow"}


def test_fail_on(folder: Path, tmp_path: Path) -> None:
    """A verdict as strict as asked for ends in 1, by the policy that is named."""
    policy = write_test_policy(tmp_path)
    (policy / "default.yaml").write_text(
        "policy: {id: own}\nrules:\n  - id: some\n    title: some\n    severity: low\n    action: alert\n"
        "    when: {distinct_people: {at_least: 40}}\n"
    )
    output = run_dlpctl(
        *("scan", "--json", "--policy", str(policy / "default.yaml"), "--fail-on", "alert"),
        str(folder / "utf-8.csv"),
        code=1,
    )

    assert json.loads(output)["verdict"]["rule"] == "some"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("missing.xlsx",),
        ("--fail-on", "explode", "."),
        ("--jobs", "0", "."),
        ("--policy", "missing", "."),
        ("--x",),
    ],
)
def test_usage(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """What cannot be understood ends in 2, with nothing on standard output."""
    assert run_dlpctl("scan", "--json", *arguments, code=2, cwd=tmp_path) == ""


def test_invalid_policy(folder: Path, tmp_path: Path) -> None:
    """An invalid policy is a usage error as well."""
    policy = tmp_path / "bad.yaml"
    policy.write_text("rules: [")

    assert run_dlpctl("scan", "--json", "--policy", str(policy), str(folder / "utf-8.csv"), code=2) == ""
