"""Calls that Python's standard library has no name for, through the C library of the process."""

import ctypes
import os
from pathlib import Path

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_CLEAR_ALL = 4


def call_system(number: int, *arguments: int) -> int:
    """The result of the system call `number` (syscall(2)); pointers are given as addresses. Raises OSError."""
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    result = int(library.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments)))
    return checked(result)


def control_process(option: int, *arguments: int) -> int:
    """The result of prctl(2). Raises OSError."""
    library = ctypes.CDLL(None, use_errno=True)
    given = [*arguments, 0, 0, 0, 0][:4]
    return checked(int(library.prctl(ctypes.c_int(option), *map(ctypes.c_ulong, given))))


def checked(result: int) -> int:
    """`result`, where it is none of failure; raises OSError with the number that the call left."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def has_one_thread() -> bool:
    """Whether the calling thread is the only one of its process (proc(5))."""
    return len(list(Path("/proc/self/task").iterdir())) == 1
