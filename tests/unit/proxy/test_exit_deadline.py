import subprocess
import sys

import pytest

from dlp_addon.proxy.exit_deadline import LATE_EXIT_CODE

HANGS = """
import os, sys
from concurrent.futures import ThreadPoolExecutor
from dlp_addon.proxy.exit_deadline import end_process_within
waiting, _ = os.pipe()
if sys.argv[1] == "hangs":
    ThreadPoolExecutor().submit(os.read, waiting, 1)
end_process_within(1.0)
"""


@pytest.mark.parametrize(("how", "code"), [("hangs", LATE_EXIT_CODE), ("ends", 0)])
def test_a_process_ends_in_time_whatever_hangs(how: str, code: int) -> None:
    """A thread that never returns does not keep the process; one that ends by itself ends as it wants to."""
    ended = subprocess.run([sys.executable, "-c", HANGS, how], timeout=60, check=False, capture_output=True, text=True)

    assert ended.returncode == code
    assert ("a disk that hangs" in ended.stderr) is (code != 0)
