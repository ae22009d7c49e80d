import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from dlp_addon.cli.check_result import CheckResult, fail, good, warn
from dlp_addon.cli.doctor import report, result_line


def forbidden() -> Iterator[CheckResult]:
    """A check that the operating system stops."""
    yield good("first", "seen")
    raise PermissionError(13, "Permission denied", "/somewhere")


def test_only_failures_make_it_fail(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 1 is for what must be mended; warnings are counted apart."""
    assert report((lambda: [good("a", "b"), warn("c", "d", "e")],)) == 0
    assert "0 to mend, 1 to look at, 1 good" in capsys.readouterr().out
    assert report((lambda: [fail("a", "b", "c")],)) == 1


def test_a_check_that_is_stopped_is_a_failure_and_not_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be looked at is said in a line, and the next check runs."""
    assert report((forbidden, lambda: [good("last", "seen")])) == 1
    lines = capsys.readouterr().out.splitlines()

    assert [line.split()[1] for line in lines[:3]] == ["first", "access", "last"]
    assert "/somewhere" in lines[1]


def test_a_line_moves_no_cursor() -> None:
    """A file name with an escape sequence is shown, not obeyed."""
    assert "\x1b" not in result_line(fail("state", str(Path("\x1b[2Jx")) + os.sep, "look"))
