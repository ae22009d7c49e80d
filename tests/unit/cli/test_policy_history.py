from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dlp_addon.cli.policy import policy
from dlp_addon.cli.policy_history import replay_lines
from dlp_addon.incidents.activations import RuleActivations
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.history import UploadRecorder
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.simulation.replay import Replay
from tests.sample_events import MATCH, make_event

RULES = """policy: {id: p}
rules:
  - {id: many, title: T, action: block, when: {distinct_people: {at_least: 10}}}
exceptions:
  - {id: late, rules: [many], owner: mara, reason: Why, expires: 9000-01-01, when: {direction: inbound}}
  - {id: old, rules: [many], owner: mara, reason: Why, expires: 2020-01-01, when: {direction: inbound}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small policy, one that asks for more people, and a gateway's state with three uploads."""
    (tmp_path / "p.yaml").write_text(RULES, encoding="utf-8")
    (tmp_path / "milder.yaml").write_text(RULES.replace("at_least: 10", "at_least: 50"), encoding="utf-8")
    state = StateDirectory(tmp_path / "state")
    state.create()
    database = Database(state.database)
    recorder = UploadRecorder(database, share_of_allowed=1.0, keep=timedelta(days=30))
    now = datetime.now(UTC)
    for number, people in enumerate((5, 20, 80)):
        lifted = {"matches": (replace(MATCH, rule="many", lifted_by=("late",)),)}
        event = make_event(
            request_id=f"r{number}", occurred_at=now, inspection={"distinct_people": people}, verdict=lifted
        )
        recorder.record(event)
    database.close()
    return tmp_path


def run(*arguments: object) -> Result:
    """Call a command."""
    return CliRunner().invoke(policy, [str(argument) for argument in arguments])


def test_exceptions_are_listed_with_their_end_and_their_use(folder: Path) -> None:
    """Those that expired say so; the next to expire comes first; what is never used shows."""
    lines = run("exceptions", folder / "p.yaml", "--state", folder / "state").output.splitlines()

    assert lines[:3] == ["old  expired until 2020-01-01  mara  lifts many", "    Why", "    never used"]
    assert lines[3:5] == ["late  in force until 9000-01-01  mara  lifts many", "    Why"]
    assert lines[5].startswith("    lifted many 3 times, last ")


def test_simulate_decides_recorded_uploads_again(folder: Path) -> None:
    """What would be decided otherwise stands there with an example; a state directory without a store is one line."""
    result = run("simulate", folder / "milder.yaml", "--against", folder / "p.yaml", "--state", folder / "state")

    assert result.exit_code == 0
    assert result.output.splitlines()[:2] == [
        "3 uploads decided again, 1 otherwise",
        "newly allowed, were refused by 'many': 1",
    ]
    assert "r1: block (many) -> allow (no rule); 20 people" in result.output
    assert run("simulate", folder / "p.yaml", "--against", folder / "p.yaml", "--state", folder / "no").exit_code == 1


def test_sweep_shows_every_threshold_and_draws_it(folder: Path) -> None:
    """A table for the terminal and an image for a report."""
    png = folder / "sweep.png"
    result = run(
        *("simulate", folder / "p.yaml", "--sweep", "many", "distinct_people", "4..6"),
        *("--png", png, "--state", folder / "state"),
    )

    assert [line.split()[:3] for line in result.output.splitlines()[3:]] == [
        ["4", "3", "3"],
        ["5", "3", "3"],
        ["6", "2", "2"],
    ]
    assert png.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--sweep", "many", "distinct_people", "9..3"),
        ("--sweep", "many", "distinct_people", "x"),
        ("--sweep", "none", "distinct_people", "1..3"),
        ("--png", "x.png"),
    ],
)
def test_a_sweep_that_makes_no_sense_is_told(folder: Path, arguments: tuple[str, ...]) -> None:
    """One line and an exit code, no traceback."""
    result = run("simulate", folder / "p.yaml", *arguments, "--state", folder / "state")

    assert result.exit_code in {1, 2}
    assert "Error:" in result.output


def test_lines_of_a_replay_name_rules_and_counts() -> None:
    """What would change reads without looking anything up."""
    result = Replay(uploads=3, changed=2, newly_refused=Counter(many=2), changed_groups=Counter(public=2))

    assert list(replay_lines(result)) == [
        "3 uploads decided again, 2 otherwise",
        "newly refused by 'many': 2",
        "changed to 'public': 2",
    ]


def test_a_rule_is_confirmed_by_name(folder: Path) -> None:
    """Only one that a gateway has had in force; the reason is asked for."""
    state = StateDirectory(folder / "state")
    database = Database(state.database)
    RuleActivations(database).follow({"many": "1"}, datetime.now(UTC))
    database.close()

    assert run("confirm", "many", "--reason", "as meant", "--state", folder / "state").exit_code == 0
    assert run("confirm", "other", "--reason", "as meant", "--state", folder / "state").exit_code == 1
    assert run("confirm", "many", "--state", folder / "state").exit_code == 2
