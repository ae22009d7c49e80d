import contextlib
import os
import sys
import sysconfig
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import dlp_addon
from dlp_addon.confinement.landlock import READ, Access, restrict_files
from dlp_addon.confinement.resources import drop_capabilities, hide_and_follow_parent, set_ceilings
from dlp_addon.confinement.seccomp import filter_calls
from dlp_addon.confinement.system import has_one_thread
from dlp_addon.model.confinement import Mechanism
from dlp_addon.model.limits import Limits

PROC_FOLDERS = ("/proc/self",)
READABLE_SYSTEM_PATHS = (
    *("/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib", "/lib64", "/etc/ld.so.cache"),
    *("/usr/share/zoneinfo", "/etc/localtime"),
    # How many processors and how much memory the libraries may plan with.
    *("/proc/meminfo", "/proc/cpuinfo", "/proc/stat", "/sys/fs/cgroup", "/sys/devices/system"),
    *("/dev/null", "/dev/urandom"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Confines:
    """What a worker may still reach.

    Attributes:
        scratch_directory: the only folder that it may write in.
        readable_paths: files and folders that it may read.
    """

    limits: Limits
    scratch_directory: str
    readable_paths: tuple[str, ...]


def describe_confines(limits: Limits, scratch_directory: str) -> Confines:
    """The confines of a worker of this program: it reads what its imports still need."""
    return Confines(limits=limits, scratch_directory=scratch_directory, readable_paths=program_paths())


def program_paths() -> tuple[str, ...]:
    """Interpreter, packages, libraries, time zones. Not every folder of `sys.path`: state may lie beside code."""
    libraries = {str(Path(root, name)) for root in (sys.prefix, sys.base_prefix) for name in ("lib", "lib64")} | {
        sysconfig.get_path(kind) for kind in ("stdlib", "platstdlib", "purelib", "platlib")
    }
    package = str(Path(dlp_addon.__file__).parent)
    return tuple(dict.fromkeys((*sorted(libraries), package, *READABLE_SYSTEM_PATHS, *PROC_FOLDERS)))


def confine_process(confines: Confines) -> tuple[Mechanism, ...]:
    """Take from this process, for good, what reading a file does not need; the mechanisms that are in force.

    Call it while the process has one thread: Landlock holds for the calling thread and what it starts. What the kernel
    or the system lacks is left out of the answer, and the rest is done.
    """
    steps: tuple[tuple[Mechanism, Callable[[], None]], ...] = (
        (Mechanism.RESOURCE_LIMITS, lambda: bound(confines.limits)),
        (Mechanism.LANDLOCK, lambda: restrict_to(confines)),
        (Mechanism.CAPABILITIES, drop_capabilities),
        # The last: it forbids the calls that the others need.
        (Mechanism.SECCOMP, filter_calls),
    )
    return tuple(in_force(steps))


def in_force(steps: Iterable[tuple[Mechanism, Callable[[], None]]]) -> Iterable[Mechanism]:
    """Take each step; yield those that succeeded."""
    for mechanism, step in steps:
        with contextlib.suppress(OSError, ValueError, AttributeError):
            step()
            yield mechanism


def bound(limits: Limits) -> None:
    """Set everything that every Linux has."""
    set_ceilings(limits)
    hide_and_follow_parent()


def restrict_to(confines: Confines) -> None:
    """Apply Landlock. Raises OSError without it, or where other threads would stay free."""
    if not has_one_thread():
        raise OSError("other threads run already")
    rules = dict.fromkeys(confines.readable_paths, READ)
    rules[confines.scratch_directory] = scratch_access(confines.scratch_directory)
    restrict_files(rules, pinned=PROC_FOLDERS)


def scratch_access(directory: str) -> Access:
    """Unnamed files alone, where the file system has them: then nothing can be left behind in the folder."""
    unnamed = Access.READ_FILE | Access.WRITE_FILE | Access.TRUNCATE
    try:
        os.close(os.open(directory, os.O_RDWR | os.O_TMPFILE, 0o600))
    except OSError:
        return unnamed | Access.MAKE_REG | Access.REMOVE_FILE
    return unnamed
