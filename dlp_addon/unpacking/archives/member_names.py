"""Names of the members of an archive that may tell of people: `Brook_Anna_1960-01-12.pdf`."""

import re
from collections.abc import Iterable, Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.parts import Flaw, Part

_MIN_NAMES = 5
_TWO_WORDS = re.compile(r"[^\W\d_]{2}[^\W\d_]*+[\W_]{1,3}[^\W\d_]{2}")
_NUMBER = re.compile(r"(?:\D*+\d){6}")


def with_names(parts: Iterable[Part | Flaw], budget: OutputBudget) -> Iterator[Part | Flaw]:
    """The members of an archive, and behind them a text of all names of two words and a date or number.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    telling: dict[str, None] = {}
    for part in parts:
        if part.name and _TWO_WORDS.search(part.name) and _NUMBER.match(part.name):
            telling[part.name.replace("\n", " ")] = None
        yield part
    if len(telling) >= _MIN_NAMES:
        lines = (f"{name}\n".encode("utf-8", "replace") for name in telling)
        yield Part(name="names", content=budget.store(lines, packed_bytes=None))
