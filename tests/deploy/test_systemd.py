import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
UNIT = ROOT / "deploy" / "systemd" / "dlp-gateway@.service"
MAX_EXPOSURE = 1.5
"""systemd calls up to 2.0 safe; the unit stood at 1.2 with version 252."""


def place(folder: Path) -> Path:
    """An instance of the unit whose program exists."""
    path = folder / "dlp-gateway@1.service"
    path.write_text(UNIT.read_text().replace("/opt/dlp-addon/.venv/bin/dlpctl", "/bin/true"))
    (folder / "dlp-gateway.target").write_text((UNIT.parent / "dlp-gateway.target").read_text())
    return path


def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    """Systemd's own checker finds no fault and no unknown setting."""
    result = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(place(tmp_path))], capture_output=True, text=True, check=False
    )

    assert (result.returncode, [line for line in result.stderr.splitlines() if "dlp-gateway" in line]) == (0, [])


def test_the_unit_is_confined(tmp_path: Path) -> None:
    """Systemd rates how exposed the unit is; no later edit may open it."""
    result = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(place(tmp_path))],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = re.search(r"Overall exposure level for \S+: ([0-9.]+)", result.stdout)

    assert found is not None, result.stdout + result.stderr
    assert float(found[1]) <= MAX_EXPOSURE
