"""The end of a process that was told to end, whatever hangs in it."""

import os
import threading

LATE_EXIT_CODE = 70
"""EX_SOFTWARE of sysexits.h: not the 0 of an end in order."""


def end_process_within(seconds: float) -> None:
    """End this process so long from now if it has not ended by itself, with `LATE_EXIT_CODE`.

    Threads that wait for a disk or a server that hangs for good are joined at the end of an interpreter; they would
    keep it until something kills it. Connections end with the process, and what was held goes nowhere.
    """
    timer = threading.Timer(seconds, _end, (seconds,))
    timer.daemon = True
    timer.start()


def _end(seconds: float) -> None:
    # No logger and no buffer: one of those may be what hangs.
    os.write(2, b"dlp: the gateway did not end within %d s (a disk that hangs?); ended now\n" % seconds)
    os._exit(LATE_EXIT_CODE)
