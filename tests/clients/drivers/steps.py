"""The order in which a driver sends parts: PLAN is a JSON list of part numbers from 0, and of pauses for the test."""

import json
import os
import sys
from collections.abc import Iterator, Sequence


def plan(count: int) -> Iterator[int]:
    """Numbers of parts to send; at a pause the test is told and waited for."""
    steps: Sequence[object] = json.loads(os.environ.get("PLAN", "null")) or range(count)
    for step in steps:
        if step == "pause":
            pause()
        else:
            yield int(str(step))


def pause() -> None:
    """Let the test do something before the next part."""
    print("PAUSED", flush=True)
    sys.stdin.readline()


def pause_after(sent: int) -> None:
    """Pause where the test wants it after so many parts."""
    if str(sent) == os.environ.get("PAUSE_AFTER"):
        pause()


def cut(content: bytes, size: int) -> list[bytes]:
    """Parts of `size` bytes."""
    return [content[start : start + size] for start in range(0, len(content), size)]
