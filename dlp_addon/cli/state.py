"""What commands that read a gateway's state share."""

import os
import pwd
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import click

from dlp_addon.errors import QuarantineError, RecordError
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.state_directory import StateDirectory

_DURATION = re.compile(r"(?P<number>[0-9]{1,6})(?P<unit>[smhdw])", re.ASCII)
_LOGIN_USER = Path("/proc/self/loginuid")
_NOBODY_LOGGED_IN = 2**32 - 1
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def state_option[Command: Callable[..., object]](command: Command) -> Command:
    """Adds `--state DIR` to a command, as a `StateDirectory` called `state`."""
    return click.option(
        "--state",
        default="var",
        show_default=True,
        metavar="DIR",
        help="State directory of the gateway.",
        callback=lambda _context, _option, value: StateDirectory(Path(value)),
    )(command)


class Duration(click.ParamType[timedelta]):
    """A number and a unit, such as `24h`; units are s, m, h, d and w."""

    name = "duration"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """The time that a text says."""
        if isinstance(value, timedelta):
            return value
        found = _DURATION.fullmatch(str(value))
        if found is None:
            self.fail("a number and one of s, m, h, d, w is wanted, such as 24h", param, ctx)
        return timedelta(**{_UNITS[found["unit"]]: int(found["number"])})


@contextmanager
def opened_database(state: StateDirectory, *, read_only: bool = False) -> Iterator[Database]:
    """The database of a state directory that a gateway has used; what fails becomes one line and exit 1."""
    with one_line_errors():
        if not state.database.exists():
            raise RecordError(f"{state.database}: there is none; name the gateway's directory with --state")
        database = Database(state.database, create=False, read_only=read_only)
        try:
            yield database
        finally:
            database.close()


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Turns what a store or the quarantine raises into one line and exit 1."""
    try:
        yield
    except (RecordError, QuarantineError, ValueError) as error:
        raise click.ClickException(str(error)) from error


def current_actor() -> str:
    """Who runs this, for the audit log: the operating system's name of the user, not one from the environment.

    Where the kernel knows who logged in and became another user afterwards (sudo), both: `alice as dlp`.
    """
    user, login = _user_name(os.getuid()), _read_login_user()
    return user if login in {None, user} else f"{login} as {user}"


def _read_login_user() -> str | None:
    """Who logged in, as the kernel's audit subsystem keeps it (proc(5), loginuid); None where nobody did."""
    try:
        user_id = int(_LOGIN_USER.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return None if user_id == _NOBODY_LOGGED_IN else _user_name(user_id)


def _user_name(user_id: int) -> str:
    try:
        return pwd.getpwuid(user_id).pw_name
    except KeyError:
        return f"uid {user_id}"
