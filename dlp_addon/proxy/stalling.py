"""Uploads that began and do not go on: their clients hold disk, and would for ever."""

import weakref
from collections.abc import Iterable
from typing import Protocol

from mitmproxy.proxy.context import Context

MIN_PROGRESS_BYTES = 1024
"""Less than this in all the time that a client is given is no progress: a byte now and then does not count."""


class Exchange(Protocol):
    """An upload between its first byte and its answer."""

    context: Context
    received_bytes: int

    @property
    def is_receiving(self) -> bool:
        """Whether a body is held that is not whole yet."""
        ...


class StallWatch:
    """Remembers how far each upload was and when."""

    def __init__(self) -> None:
        self._marks: weakref.WeakKeyDictionary[Exchange, tuple[int, float]] = weakref.WeakKeyDictionary()

    def find(self, exchanges: Iterable[Exchange], now: float, seconds: float) -> list[Exchange]:
        """Those that made no progress for `seconds`; `now` is a monotonic time, later than in the call before."""
        return [exchange for exchange in list(exchanges) if self._is_stalled(exchange, now, seconds)]

    def _is_stalled(self, exchange: Exchange, now: float, seconds: float) -> bool:
        if not exchange.is_receiving:
            self._marks.pop(exchange, None)
            return False
        received, since = self._marks.get(exchange, (-MIN_PROGRESS_BYTES, now))
        if exchange.received_bytes - received < MIN_PROGRESS_BYTES:
            return now - since > seconds
        self._marks[exchange] = (exchange.received_bytes, now)
        return False
