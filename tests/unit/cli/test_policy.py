from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dlp_addon.cli.policy import policy
from dlp_addon.policy.reference import build_json_schema, build_reference

POLICIES = Path(__file__).parents[3] / "policies"
UNREAD = "policy: {id: p}\nrules:\n  - {id: unread, title: T, action: block, when: {unscannable: {}}}\n"
CASES = "cases:\n  - {id: c, upload: {unscannable: [{reason: encrypted}]}, expect: {action: %s, rule: unread}}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small policy."""
    (tmp_path / "p.yaml").write_text(UNREAD, encoding="utf-8")
    return tmp_path


def run(*arguments: object) -> Result:
    """Call a command."""
    return CliRunner().invoke(policy, [str(argument) for argument in arguments])


def test_shipped_policy_is_sound() -> None:
    """Check, test and lint have nothing to say against the default policy."""
    for command in ("check", "test", "lint"):
        result = run(command, POLICIES)

        assert (result.exit_code, result.exception) == (0, None), result.output


def test_check_says_every_mistake_at_its_place(folder: Path) -> None:
    """The file is named as the caller can open it; exit code 1."""
    (folder / "q.yaml").write_text("rulez: []\nexceptions: 1\n", encoding="utf-8")
    result = run("check", folder)

    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{folder}/q.yaml:1:1: unknown key 'rulez'; did you mean 'rules'?",
        f"{folder}/q.yaml:2:13: input should be a valid array",
        "2 mistakes",
    ]


@pytest.mark.parametrize(
    ("action", "code", "summary"), [("block", 0, "1 passed, 0 failed"), ("alert", 1, "0 passed, 1 failed")]
)
def test_test_runs_cases_and_writes_junit(folder: Path, action: str, code: int, summary: str) -> None:
    """A failing case is named with its place, and the exit code says so."""
    (folder / "p.test.yaml").write_text(CASES % action, encoding="utf-8")
    result = run("test", folder / "p.yaml", "--junit", folder / "out.xml")

    assert (result.exit_code, result.output.splitlines()[-1]) == (code, summary)
    assert (f"{folder}/p.test.yaml:2:5: c: expected action alert, got block" in result.output) is bool(code)
    assert 'tests="1"' in (folder / "out.xml").read_text(encoding="utf-8")


def test_policy_without_tests_fails_its_test(folder: Path) -> None:
    """Nothing tested is no success."""
    assert run("test", folder).exit_code == 1


def test_mistakes_in_tests_end_the_command(folder: Path) -> None:
    """They are told as those of the policy."""
    (folder / "p.test.yaml").write_text("cases: []\n", encoding="utf-8")
    result = run("test", folder)

    assert result.exit_code == 1
    assert result.stderr.splitlines() == [f"{folder}/p.test.yaml:1:8: needs at least one item", "1 mistake"]


def test_lint_says_what_is_hardly_meant(folder: Path) -> None:
    """A rule without a test is an issue; exit code 1."""
    result = run("lint", folder)

    assert result.exit_code == 1
    assert result.output == f"{folder}/p.yaml:3:5: no test expects rule 'unread' [rule-without-test]\n"


def test_reference_and_schema_are_printed() -> None:
    """What the repository holds can be made again."""
    assert run("reference").output == build_reference()
    assert run("schema").output == build_json_schema()


def test_diff_says_what_differs(folder: Path) -> None:
    """The same policy differs in nothing."""
    other = folder / "other"
    other.mkdir()
    (other / "p.yaml").write_text(UNREAD.replace("action: block", "action: alert"), encoding="utf-8")

    assert run("diff", folder, other).output == "rule 'unread': action is alert, was block\n"
    assert run("diff", folder, folder).output == "no difference\n"
