from pathlib import Path

from click.testing import CliRunner

from dlp_addon.cli.backup import backup
from dlp_addon.incidents.state_directory import StateDirectory


def call(*arguments: str) -> tuple[int, str]:
    """Exit code and output of a command."""
    result = CliRunner().invoke(backup, arguments)
    return result.exit_code, result.output


def test_there_and_back(state: StateDirectory, incident_id: str, tmp_path: Path) -> None:
    """Each step says what it found; a second restore over the first is refused."""
    assert incident_id
    folder, other = str(tmp_path / "backup"), str(tmp_path / "other")
    created = call("create", folder, "--state", str(state.root))
    verified = call("verify", folder)
    restored = call("restore", folder, "--state", other)
    again = call("restore", folder, "--state", other)

    assert [code for code, _ in (created, verified, restored, again)] == [0, 0, 0, 1]
    assert "3 files" in created[1]
    assert again[1] == f"Error: {other}: holds a store or sealed content already; name an empty directory\n"


def test_without_a_store_there_is_no_backup(tmp_path: Path) -> None:
    """A wrong directory is told, and nothing is made."""
    code, output = call("create", str(tmp_path / "backup"), "--state", str(tmp_path / "var"))

    assert (code, "name the gateway's directory" in output) == (1, True)
    assert list(tmp_path.iterdir()) == []
