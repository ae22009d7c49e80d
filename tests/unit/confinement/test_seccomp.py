import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dlp_addon.confinement import seccomp
from dlp_addon.confinement.permitted_calls import DENIED, FATAL, PERMITTED

ARM64 = 0xC00000B7
X86_64 = 0xC000003E


@pytest.mark.parametrize("architecture", [ARM64, X86_64])
def test_filter_can_be_made_for_every_architecture(architecture: int) -> None:
    """The library takes all rules for each processor that the product is made for."""
    library = ctypes.CDLL(seccomp.LIBRARY)
    library.seccomp_init.restype = ctypes.c_void_p
    context = ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(seccomp.ERRNO | 38)))
    library.seccomp_arch_add(context, ctypes.c_uint32(architecture))
    seccomp.add_rules(library, context, seccomp.rules(os.getpid()))
    with Path(os.devnull).open("wb") as sink:
        exported = library.seccomp_export_bpf(context, sink.fileno())
    library.seccomp_release(context)

    assert exported == 0


def test_names_are_known() -> None:
    """No name is misspelled: libseccomp has heard of every one, on whatever architecture it exists."""
    library = ctypes.CDLL(seccomp.LIBRARY)
    unheard = -1
    known_to_newer_libraries = {"fchmodat2", "memfd_secret", "fstatat64"}
    unknown = {
        name for name in (*PERMITTED, *DENIED, *FATAL) if library.seccomp_syscall_resolve_name(name.encode()) == unheard
    }

    assert unknown <= known_to_newer_libraries


def test_call_has_one_answer() -> None:
    """No call is permitted in one list and refused in another."""
    names = (*PERMITTED, *DENIED, *FATAL)

    assert len(names) == len(set(names))


def test_filter_holds_for_all_threads_and_for_good() -> None:
    """Threads that ran before are filtered too, signals to itself and files still work, a second filter does not."""
    program = """
import os, signal, socket, threading
from dlp_addon.confinement.seccomp import filter_calls
go, outcomes = threading.Event(), []
def connect():
    go.wait()
    try:
        socket.socket()
    except OSError as error:
        outcomes.append(error.errno)
thread = threading.Thread(target=connect)
thread.start()
filter_calls()
go.set()
thread.join()
signal.signal(signal.SIGUSR1, lambda *_: outcomes.append("signal"))
signal.raise_signal(signal.SIGUSR1)
outcomes.append(len(open(os.devnull).read()))
print(outcomes)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert ended.stdout.strip() == b"[1, 'signal', 0]"


def test_system_without_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where libseccomp is not installed that is an error to tell, not a silence."""
    monkeypatch.setattr(seccomp, "LIBRARY", "libseccomp.so.0")

    with pytest.raises(OSError, match=r"libseccomp\.so\.0"):
        seccomp.filter_calls()
