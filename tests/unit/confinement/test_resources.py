import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from dlp_addon.confinement.resources import held_capabilities, lower
from dlp_addon.model.limits import Limits


def run(program: str) -> str:
    """What a program prints."""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, timeout=60)
    return ended.stdout.decode().strip()


def test_ceilings_are_the_limits() -> None:
    """Memory, file size, open files and core dumps are bounded, and the kernel ends this process before the proxy."""
    told = run("""
import resource
from pathlib import Path
from dlp_addon.confinement.resources import set_ceilings
from dlp_addon.model.limits import Limits
set_ceilings(Limits(max_worker_bytes=1 << 30, max_unpacked_bytes=1 << 20))
kinds = (resource.RLIMIT_DATA, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_CORE)
print(*(resource.getrlimit(kind)[0] for kind in kinds), Path("/proc/self/oom_score_adj").read_text())
""")

    assert told == f"{1 << 30} {1 << 20} 1024 0 500"


def test_ceiling_is_never_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the process has less than a limit allows, it keeps what it has."""
    set_to: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: (10, 20))
    monkeypatch.setattr(resource, "setrlimit", lambda _, values: set_to.append(values))
    lower(resource.RLIMIT_DATA, Limits().max_worker_bytes)

    assert set_to == [(20, 20)]


def test_dies_with_its_parent() -> None:
    """A worker whose parent is gone does not go on: its output closes although it would have slept for a minute."""
    told = run("""
import os, signal, time
from dlp_addon.confinement.resources import hide_and_follow_parent
ready, tell = os.pipe()
if os.fork() == 0:
    hide_and_follow_parent()
    os.write(tell, b"x")
    time.sleep(120)
os.read(ready, 1)
print("left", flush=True)
os._exit(0)
""")

    assert told == "left"


def test_other_processes_of_the_user_do_not_look_in() -> None:
    """The process cannot be traced or dumped (prctl(2), PR_GET_DUMPABLE)."""
    told = run("""
from dlp_addon.confinement.resources import hide_and_follow_parent
from dlp_addon.confinement.system import control_process
hide_and_follow_parent()
print(control_process(3))
""")

    assert told == "0"


def test_capabilities_are_dropped() -> None:
    """Whoever the gateway runs as, at most the capability to read files is left."""
    told = run("""
from dlp_addon.confinement.resources import drop_capabilities, held_capabilities
drop_capabilities()
print(held_capabilities())
""")

    assert int(told) in {0, 4}
    assert int(told) == held_capabilities() & 4


def test_inherited_descriptors_lead_nowhere() -> None:
    """What the process did not open for its work is /dev/null; what is kept stays, and numbers stay taken."""
    told = run("""
import os
from dlp_addon.confinement.resources import forget_descriptors_but
inherited = os.open("/", os.O_RDONLY)
forget_descriptors_but({0, 1, 2})
print(os.readlink(f"/proc/self/fd/{inherited}"))
""")

    assert told == os.devnull
    assert Path(os.devnull).exists()
