"""Ceilings and habits of a worker process that every Linux has."""

import contextlib
import ctypes
import os
import platform
import resource
import signal
from collections.abc import Container
from pathlib import Path

from dlp_addon.confinement.system import (
    PR_CAP_AMBIENT,
    PR_CAP_AMBIENT_CLEAR_ALL,
    PR_SET_DUMPABLE,
    PR_SET_PDEATHSIG,
    call_system,
    control_process,
)
from dlp_addon.model.limits import Limits

NICENESS = 5
"""Inspections yield to the proxy's event loop."""
OUT_OF_MEMORY_SCORE = 500
"""When the machine runs out of memory the kernel ends a worker before the proxy (proc(5), oom_score_adj)."""
MAX_OPEN_FILES = 1024
MAX_TASKS = 4096
"""Of the whole user, threads included: other programs of the same user must not keep workers from starting."""

CAPSET = {"x86_64": 126, "aarch64": 91}
CAPABILITY_VERSION_3 = 0x20080522
CAP_DAC_READ_SEARCH = 1 << 2


def set_ceilings(limits: Limits) -> None:
    """Bound memory, files and tasks, forbid core dumps and yield to the proxy. Raises OSError, ValueError."""
    # RLIMIT_AS would count mapped files; RLIMIT_DATA counts private memory (setrlimit(2)).
    lower(resource.RLIMIT_DATA, limits.max_worker_bytes)
    lower(resource.RLIMIT_FSIZE, limits.max_unpacked_bytes)
    lower(resource.RLIMIT_NOFILE, MAX_OPEN_FILES)
    lower(resource.RLIMIT_NPROC, MAX_TASKS)
    for nothing in (resource.RLIMIT_CORE, resource.RLIMIT_MEMLOCK, resource.RLIMIT_MSGQUEUE):
        lower(nothing, 0)
    os.nice(NICENESS)
    with contextlib.suppress(OSError):
        # Where /proc is read-only the kernel chooses by size alone.
        Path("/proc/self/oom_score_adj").write_text(str(OUT_OF_MEMORY_SCORE), encoding="ascii")


def lower(kind: int, ceiling: int) -> None:
    """Set both limits of a resource to `ceiling`, or to what the process has where that is less."""
    _, hard = resource.getrlimit(kind)
    value = ceiling if hard == resource.RLIM_INFINITY else min(ceiling, hard)
    resource.setrlimit(kind, (value, value))


def hide_and_follow_parent() -> None:
    """No other process of the user traces or dumps this one, and it dies with its parent. Raises OSError.

    The parent is the forkserver, which ends when the gateway does.
    """
    parent = os.getppid()
    control_process(PR_SET_DUMPABLE, 0)
    control_process(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


def drop_capabilities() -> None:
    """Give up every capability but that of reading files: a root's program may lie in another user's folder.

    Raises OSError where the architecture's call is not known or the kernel refuses.
    """
    number = CAPSET.get(platform.machine())
    if number is None:
        raise OSError("capset has no known number here")
    held = held_capabilities() & CAP_DAC_READ_SEARCH
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    sets = (ctypes.c_uint32 * 6)(held, held, 0, 0, 0, 0)
    control_process(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    call_system(number, ctypes.addressof(header), ctypes.addressof(sets))


def held_capabilities() -> int:
    """Permitted capabilities of this process, as bits (proc(5), CapPrm)."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return int(status.split("CapPrm:")[1].split()[0], 16)


def forget_descriptors_but(kept: Container[int]) -> None:
    """Point what the process inherited at /dev/null: pipes to multiprocessing's own processes, files of imports.

    Closing would free their numbers, and whatever still thinks that it owns one would close another's file.
    """
    null = os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - names are wanted
        if int(name) not in kept and int(name) != null:
            with contextlib.suppress(OSError):
                # The listing's own descriptor is closed already, and is not made again.
                os.fstat(int(name))
                os.dup2(null, int(name), inheritable=False)
    os.close(null)
