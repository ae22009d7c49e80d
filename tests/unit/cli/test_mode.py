from click.testing import CliRunner

from dlp_addon.cli.mode import mode
from dlp_addon.incidents.state_directory import StateDirectory


def call(state: StateDirectory, *arguments: str) -> tuple[int, str]:
    """Exit code and output of a command on a state directory."""
    result = CliRunner().invoke(mode, [*arguments, "--state", str(state.root)])
    return result.exit_code, result.output


def test_begin_ask_end(state: StateDirectory) -> None:
    """Each step says what holds now; the exit code of the question tells a program."""
    begun = call(state, "monitor", "--for", "2h", "--reason", "mail is down")
    asked = call(state, "status")
    again = call(state, "monitor", "--for", "2h", "--reason", "more")
    ended = call(state, "enforce")

    assert begun[0] == 0
    assert begun[1].startswith("monitoring only until 20")
    assert asked[0] == 3
    assert asked[1].rstrip().endswith(": mail is down")
    assert again == (1, "Error: monitoring only is in force already; end it before you begin another time\n")
    assert ended == (0, "ended; the policy's own modes hold\n")
    assert call(state, "status") == (0, "the policy's own modes hold\n")
    assert call(state, "enforce") == (0, "the policy's own modes hold already\n")


def test_too_long_is_refused(state: StateDirectory) -> None:
    """One line says what the maximum is."""
    assert call(state, "monitor", "--for", "2d", "--reason", "x") == (
        1,
        "Error: monitoring only lasts 24 hours at most\n",
    )
