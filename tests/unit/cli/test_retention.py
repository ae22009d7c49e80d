from click.testing import CliRunner

from dlp_addon.cli.incidents import incidents
from dlp_addon.cli.retention import retention
from dlp_addon.incidents.state_directory import StateDirectory


def call(state: StateDirectory, *arguments: str) -> str:
    """What the command prints."""
    result = CliRunner().invoke(retention, [*arguments, "--state", str(state.root)])
    assert result.exit_code == 0
    return result.output


def test_what_is_past_its_time_goes(state: StateDirectory, incident_id: str) -> None:
    """A look first, then the purge; an open incident is never due."""
    assert call(state, "--incidents", "0d", "--dry-run") == "no incident is due\n"
    closing = ["close", incident_id, "--as", "true-positive", "--note", "x", "--state", str(state.root)]
    CliRunner().invoke(incidents, closing)

    assert call(state, "--incidents", "0s", "--dry-run") == f"{incident_id}\n"
    assert call(state, "--incidents", "1d", "--content", "1d") == "0 incidents and 0 sealed files purged\n"
    assert call(state, "--incidents", "0s", "--content", "0s") == "1 incidents and 1 sealed files purged\n"
    assert list(state.quarantine.iterdir()) == []
