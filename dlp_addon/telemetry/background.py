import threading
from collections import deque
from collections.abc import Callable
from typing import TextIO


class BackgroundConsumer[ItemT]:
    """Hands items to a function on a thread of its own, at most `capacity` waiting: offering never blocks.

    Args:
        name: of the thread.
        consume: may block and may raise; what raises is reported and forgotten.
        on_lost: called for each item that found no place or that `consume` raised on. Must neither block nor raise.
    """

    def __init__(
        self, name: str, consume: Callable[[ItemT], None], *, capacity: int, on_lost: Callable[[], None]
    ) -> None:
        self._consume = consume
        self._capacity = capacity
        self._on_lost = on_lost
        self._items: deque[ItemT] = deque()
        self._changed = threading.Condition()
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begins to consume, once."""
        self._thread.start()

    def offer(self, item: ItemT) -> bool:
        """Whether there was place for an item. Never waits for the consumer."""
        with self._changed:
            has_place = len(self._items) < self._capacity and not self._is_stopping
            if has_place:
                self._items.append(item)
                self._changed.notify()
        if not has_place:
            self._on_lost()
        return has_place

    def stop(self, timeout_seconds: float) -> None:
        """Takes no more, and waits this long for what is left; what is still left then is lost and counted."""
        with self._changed:
            self._is_stopping = True
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
                self._changed.wait_for(lambda: self._items or self._is_stopping)
                if not self._items:
                    return
                item = self._items.popleft()
            try:
                self._consume(item)
            except Exception:  # noqa: BLE001 - a failing sink touches neither the verdict nor the others
                self._on_lost()


class BackgroundStream:
    """A text stream that never makes its writer wait, however slow its reader is: for logs on standard error."""

    def __init__(self, stream: TextIO, *, capacity: int = 10_000, on_lost: Callable[[], None]) -> None:
        self._stream = stream
        self._lines = BackgroundConsumer("dlp-log", self._write, capacity=capacity, on_lost=on_lost)
        self._lines.start()

    def write(self, text: str) -> int:
        """Queues a text; its length."""
        self._lines.offer(text)
        return len(text)

    def flush(self) -> None:
        """Nothing: the thread flushes after every line."""

    def stop(self, timeout_seconds: float = 2.0) -> None:
        """Writes what is left, within the time."""
        self._lines.stop(timeout_seconds)

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
