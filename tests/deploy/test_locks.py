"""The two locks: what running needs, and all that developing and testing needs."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN_LOCK = ROOT / "requirements-run.lock"
FULL_LOCK = ROOT / "requirements.lock"


def read_pins(lock: Path) -> dict[str, str]:
    """Versions by name."""
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE))


def read_names(*extras: str) -> set[str]:
    """Packages that the project names itself, for running and for some extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["dependencies"] + [line for extra in extras for line in project["optional-dependencies"][extra]]
    names = (re.match(r"[A-Za-z0-9._-]+", line)[0] for line in lines)  # type: ignore[index]
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


def test_what_runs_is_what_was_tested() -> None:
    """Every package is installed for running in the version that the tests ran with."""
    run, full = read_pins(RUN_LOCK), read_pins(FULL_LOCK)

    assert run.items() <= full.items()
    assert read_names("setup") <= run.keys()


def test_running_installs_no_test_tool() -> None:
    """What only developers and tests need is not on a gateway."""
    of_others = {"httpx"}  # a dependency of a dependency
    only_for_tests = read_names("dev") - read_names("setup") - {"dlp-addon"} - of_others

    assert only_for_tests & read_pins(RUN_LOCK).keys() == set()


@pytest.mark.parametrize("lock", [RUN_LOCK, FULL_LOCK], ids=lambda path: path.name)
def test_locks_hold_hashes_and_name_no_index(lock: Path) -> None:
    """Each pin has its digests, and nothing in the file says where packages come from."""
    text = lock.read_text(encoding="utf-8")
    blocks = re.split(r"^(?=[a-z0-9._-]+==)", text, flags=re.MULTILINE)[1:]

    assert [block.partition("\n")[0] for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in text
