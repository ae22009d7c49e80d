"""A filter of system calls, made by the system's libseccomp, which knows their numbers on each architecture.

The library is called directly: its binding on the package index has not changed since 2021, and the distribution
patches the library itself.
"""

import ctypes
import errno
import mmap
import os
import termios
from collections.abc import Iterable
from dataclasses import dataclass

from dlp_addon.confinement.permitted_calls import DENIED, FATAL, PERMITTED

LIBRARY = "libseccomp.so.2"

# seccomp.h
ALLOW = 0x7FFF0000
KILL_PROCESS = 0x80000000
ERRNO = 0x00050000
SYNCHRONIZE_THREADS = 4
OPTIMIZE = 8
BINARY_TREE = 2
NOT_EQUAL = 1
EQUAL = 4
MASKED_EQUAL = 7

CLONE_THREAD = 0x00010000
PR_SET_NAME = 15
PR_GET_NAME = 16
PR_SET_VMA = 0x53564D41
MAP_TYPE = 0x0F
FIOCLEX = 0x5451


class Comparison(ctypes.Structure):
    """struct scmp_arg_cmp."""

    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


@dataclass(frozen=True, slots=True)
class Rule:
    """What happens to a call, everywhere or where one of its arguments (counted from 0) compares."""

    name: str
    action: int
    argument: int | None = None
    operator: int = EQUAL
    first: int = 0
    second: int = 0


def rules(process: int) -> tuple[Rule, ...]:
    """All rules for the process with this id. What no rule names is answered ENOSYS, as by an older kernel."""
    return (
        *(Rule(name, ALLOW) for name in PERMITTED),
        *(Rule(name, ERRNO | errno.EPERM) for name in DENIED),
        *(Rule(name, KILL_PROCESS) for name in FATAL),
        *thread_rules(),
        *memory_rules(),
        *process_rules(process),
        *(Rule("ioctl", ALLOW, 1, EQUAL, request) for request in (termios.TCGETS, termios.TIOCGWINSZ, FIOCLEX)),
    )


def thread_rules() -> tuple[Rule, ...]:
    """Threads, but no processes. clone3 hides its flags in memory: unnamed, it makes the C library use clone."""
    return (
        Rule("clone", ALLOW, 0, MASKED_EQUAL, CLONE_THREAD, CLONE_THREAD),
        Rule("clone", ERRNO | errno.EPERM, 0, MASKED_EQUAL, CLONE_THREAD, 0),
    )


def memory_rules() -> tuple[Rule, ...]:
    """Files and private memory; RLIMIT_DATA does not count shared memory."""
    kind = MAP_TYPE | mmap.MAP_ANONYMOUS
    return (
        Rule("mmap", ALLOW, 3, MASKED_EQUAL, mmap.MAP_ANONYMOUS, 0),
        Rule("mmap", ALLOW, 3, MASKED_EQUAL, kind, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS),
        Rule("mmap", ERRNO | errno.EPERM, 3, MASKED_EQUAL, kind, mmap.MAP_SHARED | mmap.MAP_ANONYMOUS),
    )


def process_rules(process: int) -> tuple[Rule, ...]:
    """Signals to itself (abort(3)), its own limits, names of threads and mappings."""
    return (
        Rule("tgkill", ALLOW, 0, EQUAL, process),
        Rule("tgkill", ERRNO | errno.EPERM, 0, NOT_EQUAL, process),
        Rule("prlimit64", ALLOW, 0, EQUAL, 0),
        Rule("prlimit64", ERRNO | errno.EPERM, 0, NOT_EQUAL, 0),
        *(Rule("prctl", ALLOW, 0, EQUAL, option) for option in (PR_SET_NAME, PR_GET_NAME, PR_SET_VMA)),
    )


def filter_calls() -> None:
    """Let all threads of this process make only the calls that reading a file needs. Nothing takes this back.

    Raises:
        OSError: libseccomp is not installed, or the kernel has no seccomp or refuses.
    """
    library = ctypes.CDLL(LIBRARY, use_errno=True)
    library.seccomp_init.restype = ctypes.c_void_p
    made = library.seccomp_init(ctypes.c_uint32(ERRNO | errno.ENOSYS))
    if not made:
        raise OSError(errno.ENOMEM, "no filter could be made")
    context = ctypes.c_void_p(made)
    try:
        must(library.seccomp_attr_set(context, SYNCHRONIZE_THREADS, 1))
        # Only speed: libraries before 2.5 do not know it.
        library.seccomp_attr_set(context, OPTIMIZE, BINARY_TREE)
        add_rules(library, context, rules(os.getpid()))
        must(library.seccomp_load(context))
    finally:
        library.seccomp_release(context)


def add_rules(library: ctypes.CDLL, context: ctypes.c_void_p, wanted: Iterable[Rule]) -> None:
    """Add the rules for those calls that this architecture has and the library knows. Raises OSError."""
    for rule in wanted:
        number = library.seccomp_syscall_resolve_name(rule.name.encode())
        if number < 0:
            continue
        comparisons = (Comparison * 1)(Comparison(rule.argument or 0, rule.operator, rule.first, rule.second))
        count = 0 if rule.argument is None else 1
        must(library.seccomp_rule_add_array(context, ctypes.c_uint32(rule.action), number, count, comparisons))


def must(result: int) -> None:
    """Raise OSError for the negative error number that libseccomp returns."""
    if result < 0:
        raise OSError(-result, os.strerror(-result))
