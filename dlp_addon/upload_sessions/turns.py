import asyncio
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress

_MAX_REMEMBERED = 10_000


class Turns:
    """Lets parts that overtook earlier ones of their upload wait for them, a bounded time. For one event loop.

    A client that sends the earlier part only when the later one is answered is not kept waiting twice: where one part
    has waited in vain, no other of that upload does.
    """

    def __init__(self, silence: float, longest: float, most: int) -> None:
        """`silence` and `longest` are seconds: without anything new of an upload, and in all; `most` may wait."""
        self._silence = silence
        self._longest = longest
        self._most = most
        self._waiting = 0
        self._news: dict[str, asyncio.Event] = {}
        self._in_vain: OrderedDict[str, None] = OrderedDict()

    def may_wait(self, name: str) -> bool:
        """Whether a part of the upload `name` may wait for an earlier one."""
        return name not in self._in_vain and self._waiting < self._most

    async def wait(self, name: str, is_busy: Callable[[], bool]) -> None:
        """Until there is news of the upload, or there was none for too long; while it `is_busy` some is to come."""
        news = self._news.setdefault(name, asyncio.Event())
        self._waiting += 1
        try:
            async with asyncio.timeout(self._longest):
                while not news.is_set():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(news.wait(), self._silence)
                    if not news.is_set() and not is_busy():
                        self._give_up(name)
                        return
        except TimeoutError:
            self._give_up(name)
        finally:
            self._waiting -= 1
            if not self._waiting:
                self._news.clear()

    def tell(self, name: str) -> None:
        """A part of the upload `name` went on or was refused."""
        news = self._news.pop(name, None)
        if news is not None:
            news.set()

    def _give_up(self, name: str) -> None:
        self._in_vain[name] = None
        while len(self._in_vain) > _MAX_REMEMBERED:
            self._in_vain.popitem(last=False)
