import json

from dlp_addon.cli.scan_report import explanation, json_line, summary
from dlp_addon.errors import UnscannableReason
from dlp_addon.model.finding import ColumnFinding, Evidence, TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import InspectedFile, Inspection, Unscannable
from dlp_addon.model.verdict import Action, Verdict

COLUMN = ColumnFinding(
    index=0,
    header="A-Number",
    entity_type="US_ALIEN_REGISTRATION_NUMBER",
    confidence=0.98765432,
    count=6,
    distinct_count=5,
    samples=("••••69",),
    evidence=(Evidence(source="header", entity_type="US_ALIEN_REGISTRATION_NUMBER", weight=4.0, detail="names it"),),
)
TABLE = TableFinding(
    path="a.zip!/b.xlsx#Sheet1",
    rows=6,
    hidden=HidingPlace.VERY_HIDDEN,
    columns=(COLUMN,),
    person_records=6,
    distinct_people=5,
)
INSPECTION = Inspection(
    body_bytes=10,
    body_sha256="00",
    files=(InspectedFile(name="a.zip", media_type="application/zip", size=10, sha256="00"),),
    tables=(TABLE,),
    distinct_people=5,
    entities=(("US_ALIEN_REGISTRATION_NUMBER", 5),),
    unscannable=(Unscannable(path="a.zip!/c.xlsx", reason=UnscannableReason.ENCRYPTED),),
    seconds=0.25,
)
VERDICT = Verdict(
    action=Action.QUARANTINE,
    rule="bulk-personal-records",
    reasons=("Holds data of 5 different people.",),
    would_be=Action.QUARANTINE,
    matches=(),
    policy="p",
    revision="r",
    destination_group="public",
)


def test_json_line_is_the_contract() -> None:
    """The line has exactly the fields of schema version 1."""
    line = json_line("a.zip", INSPECTION, VERDICT, explain=False)

    assert "\n" not in line
    assert json.loads(line) == {
        "schema": 1,
        "path": "a.zip",
        "media_type": "application/zip",
        "bytes": 10,
        "sha256": "00",
        "tables": [
            {
                "path": "a.zip!/b.xlsx#Sheet1",
                "rows": 6,
                "hidden": "very_hidden",
                "columns": [
                    {
                        "index": 0,
                        "header": "A-Number",
                        "entity_type": "US_ALIEN_REGISTRATION_NUMBER",
                        "confidence": 0.9877,
                        "count": 6,
                        "distinct_count": 5,
                    }
                ],
                "person_records": 6,
                "distinct_people": 5,
            }
        ],
        "distinct_people": 5,
        "entities": {"US_ALIEN_REGISTRATION_NUMBER": 5},
        "unscannable": [{"path": "a.zip!/c.xlsx", "reason": "encrypted"}],
        "verdict": {
            "action": "quarantine",
            "rule": "bulk-personal-records",
            "reasons": ["Holds data of 5 different people."],
        },
        "seconds": 0.25,
    }


def test_explanations_are_asked_for() -> None:
    """Evidence stands in the line only where it is wanted."""
    assert "names it" not in json_line("a.zip", INSPECTION, VERDICT, explain=False)
    assert "names it" in json_line("a.zip", INSPECTION, VERDICT, explain=True)
    assert any("names it" in line for line in explanation(INSPECTION))


def test_path_that_is_no_text_keeps_the_line_valid() -> None:
    """A file name that is not UTF-8, or holds a line break, neither breaks the line nor moves a terminal."""
    name = b"a\xff\n\x1b[2J.csv".decode("utf-8", "surrogateescape")

    assert json.loads(json_line(name, INSPECTION, VERDICT, explain=False))["path"] == name
    assert all("\x1b" not in line and "\n" not in line for line in summary(name, INSPECTION, VERDICT))


def test_summary_says_what_matters() -> None:
    """The text for people has verdict, people, tables, columns and what was not examined."""
    text = "\n".join(summary("a.zip", INSPECTION, VERDICT))

    assert "quarantine (bulk-personal-records)" in text
    assert "5 people" in text
    assert "hidden: very_hidden" in text
    assert "A-numbers, 6 cells, 5 different" in text
    assert "not examined: a.zip!/c.xlsx: encrypted" in text
