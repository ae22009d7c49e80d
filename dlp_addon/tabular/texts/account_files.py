"""Files of accounts of Unix systems: passwd(5) as POSIX (XBD 3, "User Database") and shadow suites write it."""

import re

from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.layout import Layout

_ACCOUNT = re.compile(r"[\w.@-]+\$?:[^:]*:\d+:\d+:[^:]*:/?[^:]*:[^:]*")
_FIELDS = ("Username", "Password", "UID", "GID", "Full name", "Office", "Office phone", "Home phone", "Home", "Shell")
_ABOUT = 4
"""Where the comment field stands; finger(1) reads name, office and two telephones in it, parted by commas."""
_MIN_LINES, _NEARLY_ALL = 3, 0.9


def are_accounts(sample: str) -> bool:
    """Whether nearly all lines of a text are entries of accounts."""
    lines = [line for line in sample.splitlines() if line.strip() and not line.startswith("#")]
    found = sum(_ACCOUNT.fullmatch(line.strip()) is not None for line in lines)
    return found >= _MIN_LINES and found >= _NEARLY_ALL * len(lines)


def read_accounts(lines: list[str]) -> Layout:
    """One row an account, its comment field in the four columns that finger(1) knows."""
    return Layout(header=_FIELDS, rows=build_grid([_row(line.strip()) for line in lines if line.strip()]))


def _row(line: str) -> list[str | None]:
    fields = line.split(":")
    about = fields[_ABOUT].split(",", 3) if len(fields) > _ABOUT else []
    return [*fields[:_ABOUT], *about, *[None] * (4 - len(about)), *fields[_ABOUT + 1 :]]
