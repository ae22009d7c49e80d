import csv
import json
from dataclasses import replace

import pytest

from dlp_addon.cli.incident_export import COLUMNS, csv_incident, export_lines
from dlp_addon.incidents.incident import Incident
from dlp_addon.model.request import Sender
from tests.sample_events import EVENT, INCIDENT, NOW, make_event

SHOWN = Incident(id=INCIDENT, opened_at=NOW, last_at=NOW, attempts=2, event=EVENT, assignee="ben")


def test_csv_names_its_columns() -> None:
    """A spreadsheet program finds each value under its name."""
    rows = list(csv.DictReader(export_lines("csv", [SHOWN])))

    assert [row["id"] for row in rows] == [INCIDENT]
    assert (rows[0]["people"], rows[0]["state"], rows[0]["assignee"]) == ("6252", "open", "ben")
    assert tuple(rows[0]) == COLUMNS


@pytest.mark.parametrize("user", ["=cmd()", "+1", "-1", "@x", "\ta"])
def test_no_cell_is_a_formula(user: str) -> None:
    """What a sender is called is shown and not run, and breaks no line."""
    hostile = replace(SHOWN, event=make_event(sender=Sender(address="10.0.0.7", user=f"{user}\r\n")))
    line = csv_incident(hostile)
    cell = next(csv.reader([line]))[COLUMNS.index("sender")]

    assert not cell.startswith(("=", "+", "-", "@", "\t"))
    assert "\n" not in line
    assert "\r" not in line


def test_json_and_ocsf_are_objects() -> None:
    """Each line is one object of its format."""
    (as_json,) = export_lines("json", [SHOWN])
    (as_ocsf,) = export_lines("ocsf", [SHOWN])

    assert json.loads(as_json)["assignee"] == "ben"
    assert (json.loads(as_ocsf)["class_uid"], json.loads(as_ocsf)["status_id"]) == (2006, 2)
