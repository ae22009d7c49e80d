"""One row of the matrix: which client sends what, how, and to which service."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.clients.contents import (
    LEAK,
    STATISTICS,
    large_figures,
    photo_workbook,
    small_figures,
    small_leak,
    spread_leak,
)
from tests.clients.world import python_driver

type Make = Callable[[Path, str], Sequence[str]]
"""The command that sends a file under a name."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a row sends: something to be refused and something to be sent on."""

    suffix: str
    leak: Callable[[], bytes]
    figures: Callable[[], bytes]


def _parts(size: int, count: int) -> Contents:
    return Contents("csv", lambda: spread_leak(size, count), lambda: large_figures(size * (count - 1) + size // 2))


SMALL = Contents("xlsx", small_leak, small_figures)
PARTS = _parts(16 * 1024, 6)
MIDDLE_PARTS = _parts(256 * 1024, 3)
GRAPH_PARTS = _parts(320 * 1024, 3)
PHOTOS = Contents("xlsx", lambda: photo_workbook(LEAK, 11_000_000), lambda: photo_workbook(STATISTICS, 11_000_000))


@dataclass(frozen=True, slots=True)
class Client:
    """One client in one way of sending.

    Attributes:
        client: name of its package.
        protocol: how it sends, as the reference calls it.
    """

    client: str
    protocol: str

    @property
    def id(self) -> str:
        """Client and protocol."""
        return f"{self.client}: {self.protocol}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Client):
    """A client of the matrix.

    Attributes:
        service: fixture of the server.
        is_short: part of the short form that CI runs.
        plan: whether the driver sends parts in the order that it is told.
        pauses: whether the driver can wait after a part.
        most_refusals: requests of one upload that may be refused before the client ends.
    """

    service: str
    contents: Contents
    make: Make
    is_short: bool = False
    plan: bool = False
    pauses: bool = False
    most_refusals: int = 5


def by_python(driver: str, *ways: str, **traits: object) -> dict[str, object]:
    """The command of a driver in Python, and further traits of its row."""
    return {"make": lambda file, name: python_driver(driver, *ways, file, name), **traits}
