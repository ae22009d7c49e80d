import threading
from collections import deque
from collections.abc import Callable
from typing import TextIO

PAUSE_SECONDS = 0.1
"""Between two wakings of a consumer: each takes the interpreter from the event loop, so many items share one."""


class BackgroundConsumer[ItemT]:
    """Hands items to a function on a thread of its own, at most `capacity` waiting: offering never blocks.

    Args:
        name: of the thread.
        consume: may block and may raise; what raises is reported and forgotten.
        end_batch: called when all that waited was consumed; may block and may raise, which loses the batch.
        on_lost: called for each item that found no place or that was raised on. Must neither block nor raise.
    """

    def __init__(
        self,
        name: str,
        consume: Callable[[ItemT], None],
        *,
        capacity: int,
        on_lost: Callable[[], None],
        end_batch: Callable[[], None] = lambda: None,
    ) -> None:
        self._consume = consume
        self._end_batch = end_batch
        self._capacity = capacity
        self._on_lost = on_lost
        self._items: deque[ItemT] = deque()
        self._changed = threading.Condition()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begins to consume, once."""
        self._thread.start()

    def offer(self, item: ItemT) -> bool:
        """Whether there was place for an item. Never waits for the consumer."""
        with self._changed:
            has_place = len(self._items) < self._capacity and not self._stopping.is_set()
            if has_place:
                self._items.append(item)
                if len(self._items) == 1:
                    self._changed.notify()
        if not has_place:
            self._on_lost()
        return has_place

    def stop(self, timeout_seconds: float) -> None:
        """Takes no more, and waits this long for what is left; what is still left then is lost and counted."""
        with self._changed:
            self._stopping.set()
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(timeout_seconds)
        with self._changed:
            left = len(self._items)
            self._items.clear()
        for _ in range(left):
            self._on_lost()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._items or self._stopping.is_set())
                if not self._items:
                    return
            # What comes meanwhile wakes nobody.
            self._stopping.wait(PAUSE_SECONDS)
            self._consume_waiting()

    def _consume_waiting(self) -> None:
        consumed = 0
        while True:
            with self._changed:
                if not self._items:
                    break
                item = self._items.popleft()
            consumed += self._attempt(self._consume, item)
        if not self._attempt(self._end_batch):
            for _ in range(consumed - 1):
                self._on_lost()

    def _attempt[**P](self, act: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> bool:
        try:
            act(*args, **kwargs)
        except Exception:  # noqa: BLE001 - a failing sink touches neither the verdict nor the others
            self._on_lost()
            return False
        return True


class BackgroundStream:
    """A text stream that never makes its writer wait, however slow its reader is: for logs on standard error."""

    def __init__(self, stream: TextIO, *, capacity: int = 10_000, on_lost: Callable[[], None]) -> None:
        self._stream = stream
        self._lines = BackgroundConsumer(
            "dlp-log", self._write, capacity=capacity, on_lost=on_lost, end_batch=stream.flush
        )
        self._lines.start()

    def write(self, text: str) -> int:
        """Queues a text; its length."""
        self._lines.offer(text)
        return len(text)

    def flush(self) -> None:
        """Nothing: the thread flushes what it wrote."""

    def stop(self, timeout_seconds: float = 2.0) -> None:
        """Writes what is left, within the time."""
        self._lines.stop(timeout_seconds)

    def _write(self, text: str) -> None:
        self._stream.write(text)
