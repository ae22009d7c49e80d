from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dlp_addon.cli.policy import policy
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.policy_revisions import PolicyRevisions
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.policy_store import PolicyStore

RULES = """policy: {id: p}
rules:
  - {id: many, title: T, action: block, when: {distinct_people: {at_least: 10}}}
"""


@pytest.fixture
def revision(tmp_path: Path) -> str:
    """A gateway's state with one revision of the policy in `policies`, which was edited since."""
    state, folder = StateDirectory(tmp_path / "state"), tmp_path / "policies"
    state.create()
    folder.mkdir()
    (folder / "p.yaml").write_text(RULES, encoding="utf-8")
    standing = PolicyStore(folder).standing
    database = Database(state.database)
    PolicyRevisions(database).keep(standing.policy, standing.files, datetime.now(UTC))
    database.close()
    (folder / "p.yaml").write_text(RULES.replace("10", "1"), encoding="utf-8")
    return standing.policy.revision


def run(tmp_path: Path, *arguments: object) -> Result:
    """Call a command on that state."""
    return CliRunner().invoke(policy, [*map(str, arguments), "--state", str(tmp_path / "state")])


def test_a_former_policy_is_put_back(tmp_path: Path, revision: str) -> None:
    """The list names it, the files are as they were, and the audit log says who and why."""
    listed = run(tmp_path, "revisions").output
    done = run(tmp_path, "roll-back", revision, tmp_path / "policies", "--reason", "too wide")
    database = Database(tmp_path / "state" / "incidents.sqlite")
    (entry,) = AuditLog(database).entries(revision)
    database.close()

    assert listed.startswith(f"{revision}  in force since ")
    assert done.exit_code == 0
    assert done.output.splitlines()[0] == "p.yaml"
    assert (tmp_path / "policies" / "p.yaml").read_text(encoding="utf-8") == RULES
    assert (entry.act, entry.detail) == ("policy.rolled_back", "too wide")


@pytest.mark.parametrize(
    ("wanted", "place", "words"), [("0" * 12, "policies", "no revision"), ("", "other", "another")]
)
def test_what_cannot_be_put_back_is_one_line(
    tmp_path: Path, revision: str, wanted: str, place: str, words: str
) -> None:
    """An unknown revision, or the folder of another policy: exit 1, and nothing is written."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "q.yaml").write_text("policy: {id: q}\n", encoding="utf-8")
    done = run(tmp_path, "roll-back", wanted or revision, tmp_path / place, "--reason", "r")

    assert done.exit_code == 1
    assert words in done.output
    assert "10" not in (tmp_path / "policies" / "p.yaml").read_text(encoding="utf-8")
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["q.yaml"]
