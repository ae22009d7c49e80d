import time
from collections.abc import Callable


class Heartbeat:
    """Tells from another thread whether the event loop still turns: the loop beats, the thread asks for the age."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = clock()

    def beat(self) -> None:
        """Says that the loop turns. Cheap, never blocks."""
        self._last = self._clock()

    def age_seconds(self) -> float:
        """Since the last beat, or since this was made."""
        return self._clock() - self._last
