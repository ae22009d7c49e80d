from datetime import timedelta
from pathlib import Path

import click
import pytest

from dlp_addon.cli import state
from dlp_addon.cli.state import Duration, current_actor, one_line_errors, opened_database, state_option
from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.state_directory import StateDirectory


@pytest.mark.parametrize(
    ("text", "expected"), [("24h", timedelta(hours=24)), ("90d", timedelta(days=90)), ("2w", timedelta(weeks=2))]
)
def test_durations_are_a_number_and_a_unit(text: str, expected: timedelta) -> None:
    """What people write is understood."""
    assert Duration().convert(text, None, None) == expected


@pytest.mark.parametrize("text", ["", "24", "h", "-1h", "1.5h", "1y", "٣h", "9999999d"])
def test_other_texts_are_no_duration(text: str) -> None:
    """What could mean something else is refused."""
    with pytest.raises(click.BadParameter):
        Duration().convert(text, None, None)


def test_a_missing_store_is_one_line(tmp_path: Path) -> None:
    """A mistyped state directory is told, and no store is made in it."""
    with pytest.raises(click.ClickException, match="--state"), opened_database(StateDirectory(tmp_path)):
        pass

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("error", [RecordError("x"), QuarantineError("x"), ValueError("x")])
def test_errors_become_one_line(error: Exception) -> None:
    """No traceback reaches a terminal for what an operator can mend."""
    with pytest.raises(click.ClickException, match="x"), one_line_errors():
        raise error


def test_the_actor_is_not_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable does not change who is written into the audit log."""
    actor = current_actor()
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody-else")

    assert current_actor() == actor
    assert actor


def test_the_option_gives_a_state_directory() -> None:
    """Every command gets the same option with the same default."""

    @click.command()
    @state_option
    def command(state: StateDirectory) -> None:
        assert state == StateDirectory(Path("var"))

    command.main([], standalone_mode=False)
    assert [parameter.opts for parameter in command.params] == [["--state"]]


@pytest.mark.parametrize(
    ("login", "shown"),
    [("4294967295\n", "root"), ("0\n", "root"), ("77777\n", "uid 77777 as root"), ("", "root"), (None, "root")],
    ids=["nobody", "same", "other", "empty", "hidden"],
)
def test_who_became_another_user_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, login: str | None, shown: str
) -> None:
    """Behind sudo the audit log has who logged in, as the kernel knows it, and not what an environment says."""
    path = tmp_path / "loginuid"
    if login is not None:
        path.write_text(login)
    monkeypatch.setattr(state, "_LOGIN_USER", path)
    monkeypatch.setattr("os.getuid", lambda: 0)
    monkeypatch.setenv("USER", "mallory")

    assert current_actor() == shown
