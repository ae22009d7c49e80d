"""The demonstration shows the whole job by itself."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PARTS = (
    "Your upload was stopped: it holds personal data of 6,252 people.",
    "Disposition   quarantined",
    "US_ALIEN_REGISTRATION_NUMBER",
    '"event": "dlp.upload_quarantined"',
    "dlp_people_stopped_total +6252",
    'dlp_uploads_inspected_total{disposition="quarantined"} +1',
    'dlp_uploads_inspected_total{disposition="allowed"} +1',
    "of the leak: 0 bytes",
    "of the statistics: every byte",
)


def test_demo() -> None:
    """It ends well and prints the refusal, the incident, the log event, the metrics and what the site received."""
    finished = subprocess.run(
        [sys.executable, "-m", "tools.demo"],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=200,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert [part for part in PARTS if part not in finished.stdout] == []
