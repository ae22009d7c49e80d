import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.outbox import Message, Outbox

type Delivery = Callable[[tuple[Message, ...]], None]

FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 300.0
MAX_AGE_SECONDS = 7 * 86_400.0


class DeliveryRefusedError(OSError):
    """The receiver will never take these messages: it is of no use to try again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How messages go out.

    Attributes:
        batch: messages that one delivery holds at most.
        interval_seconds: between two deliveries at least.
        first_pause_seconds: before a delivery that failed is tried again; twice as long each time, up to five minutes.
    """

    batch: int = 1
    interval_seconds: float = 0.0
    first_pause_seconds: float = FIRST_PAUSE_SECONDS


class DurableSink:
    """Keeps each event on disk until its receiver has it, in order, over outages and restarts.

    What a receiver refuses for good, what is older than a week and what finds no place is lost and reported.

    Args:
        write: the message of an event; None for an event that this receiver does not get.
        deliver: raises OSError where it should be tried again, DeliveryRefusedError where not.
        on_lost: is called for each lost message; neither blocks nor raises.
    """

    def __init__(  # noqa: PLR0913 - the parts of one receiver
        self,
        name: str,
        outbox: Outbox,
        write: Callable[[InspectionEvent], str | None],
        deliver: Delivery,
        *,
        pace: Pace,
        on_lost: Callable[[str], None],
    ) -> None:
        self.name = name
        self._outbox = outbox
        self._write = write
        self._deliver = deliver
        self._pace = pace
        self._on_lost = on_lost
        self._changed = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"dlp-outbox-{name}", daemon=True)

    def __call__(self, event: InspectionEvent) -> None:
        """Keeps one event; raises OSError where it cannot be kept."""
        text = self._write(event)
        if text is not None:
            self._outbox.add(event.request_id, text.encode(), time.time())
            self._changed.set()

    def start(self) -> None:
        """Begins to deliver, with what waits from before."""
        self._thread.start()

    def close(self) -> None:
        """Ends; what is not delivered yet waits for the next start."""
        self._stopping.set()
        self._changed.set()
        if self._thread.is_alive():
            self._thread.join(2.0)
        self._outbox.close()

    def _run(self) -> None:
        pause = self._pace.first_pause_seconds
        while not self._stopping.is_set():
            self._changed.clear()
            try:
                is_empty = self._deliver_oldest()
            except Exception:  # noqa: BLE001 - what a receiver answers may raise anything; the message is tried again
                self._stopping.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
                continue
            pause = self._pace.first_pause_seconds
            if is_empty:
                self._changed.wait()
            else:
                self._stopping.wait(self._pace.interval_seconds)

    def _deliver_oldest(self) -> bool:
        """Whether nothing waits; raises OSError where it has to be tried again."""
        messages = self._outbox.oldest(self._pace.batch)
        if not messages:
            return True
        try:
            self._deliver(messages)
        except DeliveryRefusedError:
            self._lose(messages)
        except Exception:
            old = tuple(message for message in messages if time.time() - message.queued_at > MAX_AGE_SECONDS)
            self._lose(old)
            raise
        else:
            self._outbox.remove(messages)
        return False

    def _lose(self, messages: tuple[Message, ...]) -> None:
        self._outbox.remove(messages)
        for _ in messages:
            self._on_lost(self.name)
