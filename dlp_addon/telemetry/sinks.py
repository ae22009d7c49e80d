from collections.abc import Callable
from typing import Protocol, runtime_checkable

from dlp_addon.model.event import InspectionEvent
from dlp_addon.telemetry.background import BackgroundConsumer


class Sink(Protocol):
    """Takes the record of every upload; one small class a kind. May raise; must be quick, or stand in `QueuedSink`."""

    @property
    def name(self) -> str:
        """Short and fixed: a metric's label."""
        ...

    def __call__(self, event: InspectionEvent) -> None:
        """Takes one event."""
        ...


@runtime_checkable
class Service(Protocol):
    """A sink that works on by itself, or holds something open."""

    def start(self) -> None:
        """Begins to work."""
        ...

    def close(self) -> None:
        """Ends."""
        ...


@runtime_checkable
class Batching(Protocol):
    """A sink that gathers events, and does with all of them at once what costs too much for each."""

    def flush(self) -> None:
        """Ends a batch; what it raises loses the batch."""
        ...


class QueuedSink:
    """A sink that may be slow or dead: it works on its own thread behind a bounded queue.

    Args:
        sink: takes the events, one at a time and in order.
        capacity: events that may wait; more are lost and reported.
        on_failure: is called with the sink's name for each lost event.
    """

    def __init__(self, sink: Sink, *, capacity: int = 1000, on_failure: Callable[[str], None]) -> None:
        self.name = sink.name
        self._service = sink if isinstance(sink, Service) else None
        self._consumer = BackgroundConsumer(
            f"dlp-sink-{sink.name}",
            sink,
            capacity=capacity,
            on_lost=lambda: on_failure(sink.name),
            end_batch=sink.flush if isinstance(sink, Batching) else lambda: None,
        )

    def start(self) -> None:
        """Begins to work."""
        if self._service is not None:
            self._service.start()
        self._consumer.start()

    def __call__(self, event: InspectionEvent) -> None:
        """Queues one event; never waits."""
        self._consumer.offer(event)

    def stop(self, timeout_seconds: float = 2.0) -> None:
        """Delivers what waits, within the time."""
        self._consumer.stop(timeout_seconds)
        if self._service is not None:
            self._service.close()


def fan_out(sinks: tuple[Sink, ...], on_failure: Callable[[str], None]) -> Callable[[InspectionEvent], None]:
    """A function that hands an event to every sink, in order; it never raises.

    A sink that raises keeps nothing from the others; `on_failure` gets its name.
    """

    def publish(event: InspectionEvent) -> None:
        for sink in sinks:
            try:
                sink(event)
            except Exception:  # noqa: BLE001 - a failing sink touches neither the verdict nor the others
                on_failure(sink.name)

    return publish
