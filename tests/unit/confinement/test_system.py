import os
import threading

import pytest

from dlp_addon.confinement.system import call_system, control_process, has_one_thread

PR_GET_NAME = 16
NO_SUCH_CALL = 100_000


def test_failure_is_an_error_with_its_number() -> None:
    """A system call that fails raises what the kernel said."""
    with pytest.raises(OSError, match="not implemented"):
        call_system(NO_SUCH_CALL)
    with pytest.raises(OSError, match="Invalid argument"):
        control_process(NO_SUCH_CALL)


def test_result_is_returned() -> None:
    """A call that succeeds returns its result: getpid has the number 39 on x86-64 and 172 on arm64."""
    number = {"x86_64": 39, "aarch64": 172}[os.uname().machine]

    assert call_system(number) == os.getpid()


def test_threads_are_seen() -> None:
    """A second thread is noticed: what it may do would not be restricted."""
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    seen = has_one_thread()
    stop.set()
    thread.join()

    assert not seen
