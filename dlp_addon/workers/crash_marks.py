from collections import OrderedDict, deque
from collections.abc import Callable

MAX_DEATHS = 2
"""One death may have been somebody else's memory shortage."""
FORGET_SECONDS = 3600.0
MAX_MARKS = 1024
"""Contents remembered; the one that killed longest ago is forgotten first."""


class CrashMarks:
    """Which contents killed workers lately: they are not tried again until that is forgotten.

    Args:
        clock: monotonic time in seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._deaths: OrderedDict[str, deque[float]] = OrderedDict()

    def note_death(self, sha256: str) -> None:
        """Remember that a worker died of the content with this digest, or while it had it."""
        deaths = self._deaths.setdefault(sha256, deque(maxlen=MAX_DEATHS))
        deaths.append(self._clock())
        self._deaths.move_to_end(sha256)
        while len(self._deaths) > MAX_MARKS:
            self._deaths.popitem(last=False)

    def is_marked(self, sha256: str) -> bool:
        """Whether MAX_DEATHS workers died of this content within FORGET_SECONDS."""
        deaths = self._deaths.get(sha256)
        if deaths is None or len(deaths) < MAX_DEATHS:
            return False
        return self._clock() - deaths[0] < FORGET_SECONDS
