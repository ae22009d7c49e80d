import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNIT = ROOT / "deploy" / "systemd" / "dlp-gateway@.service"
MAX_EXPOSURE = 1.5
"""systemd calls up to 2.0 safe; the unit stood at 1.2 with version 252."""


def place(folder: Path, name: str = "dlp-gateway@.service") -> Path:
    """An instance of a unit, beside all others, whose programs exist."""
    for path in UNIT.parent.iterdir():
        text = path.read_text().replace("/opt/dlp-addon/.venv/bin/dlpctl", "/bin/true")
        (folder / path.name.replace("@", "@1")).write_text(text)
    return folder / name.replace("@", "@1")


@pytest.mark.parametrize("name", ["dlp-gateway@.service", "dlp-retention@.service", "dlp-retention@.timer"])
def test_systemd_takes_the_unit(tmp_path: Path, name: str) -> None:
    """Systemd's own checker finds no fault and no unknown setting."""
    result = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(place(tmp_path, name))],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (result.returncode, [line for line in result.stderr.splitlines() if "dlp-" in line]) == (0, [])


def test_both_units_are_one_user() -> None:
    """What retention purges belongs to the gateway; it runs as the same dynamic user, on the same folder."""
    units = (UNIT, UNIT.with_name("dlp-retention@.service"))
    same = [re.findall(r"^(?:User|DynamicUser|StateDirectory)=.*$", unit.read_text(), re.MULTILINE) for unit in units]

    assert sorted(same[0]) == sorted(same[1])


@pytest.mark.parametrize("name", ["dlp-gateway@.service", "dlp-retention@.service"])
def test_the_unit_is_confined(tmp_path: Path, name: str) -> None:
    """Systemd rates how exposed the unit is; no later edit may open it."""
    result = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(place(tmp_path, name))],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = re.search(r"Overall exposure level for \S+: ([0-9.]+)", result.stdout)

    assert found is not None, result.stdout + result.stderr
    assert float(found[1]) <= MAX_EXPOSURE
