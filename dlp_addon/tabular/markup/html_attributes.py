"""Records in the attributes of HTML: `data-*` (HTML, 3.2.6.6) and microdata (HTML, 5)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from html import unescape

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import Grid, build_grid

_VALUE = r"(?:\"[^\"]{0,100000}+\"|'[^']{0,100000}+'|[^\s\"'<>]++)"
_TAG = re.compile(
    rf"<([A-Za-z][\w:-]{{0,40}}+)((?:\s++[^\s\"'<>=/]++(?:\s*+=\s*+{_VALUE})?+)++)\s*+/?>([^<]{{0,10000}})"
)
_ATTRIBUTE = re.compile(rf"([^\s\"'<>=/]++)(?:\s*+=\s*+({_VALUE}))?+")
_DATA = "data-"
_PLACES = ("content", "datetime", "href", "src", "value")
"""Where the value of a property stands, unless it is the text of its element."""
_MIN_ROWS = 3
_MAX_GROUPS = 200


def attribute_grids(text: str, limits: Limits) -> Iterator[Grid]:
    """A table with a header for each kind of element that has several `data-*`, and one of all microdata.

    Raises:
        UnscannableError: over_limit (`max_cells`).
    """
    if _DATA not in text and "itemprop" not in text:
        return
    kinds: defaultdict[tuple[str, ...], list[list[str | None]]] = defaultdict(list)
    items: list[dict[str, str]] = []
    cells = 0
    for tag in _TAG.finditer(text):
        attributes = _attributes(tag[2])
        data = {name.removeprefix(_DATA): value for name, value in attributes.items() if name.startswith(_DATA)}
        if len(data) > 1 and (tuple(data) in kinds or len(kinds) < _MAX_GROUPS):
            kinds[tuple(data)].append(list(data.values()))
        cells += len(data) + _add_property(items, attributes, tag[3])
        if cells > limits.max_cells:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_cells")
    yield from (build_grid([list(names), *rows]) for names, rows in kinds.items() if len(rows) >= _MIN_ROWS)
    names = list(dict.fromkeys(name for item in items for name in item))[: limits.max_columns]
    if len(names) > 1 and len(items) >= _MIN_ROWS:
        yield build_grid([list(names), *([item.get(name) for name in names] for item in items)])


def _attributes(text: str) -> Mapping[str, str]:
    return {name.lower(): unescape(value.strip("\"'")) for name, value in _ATTRIBUTE.findall(text)}


def _add_property(items: list[dict[str, str]], attributes: Mapping[str, str], text: str) -> bool:
    """Begin an item, or note a property of the last one; an item that is a property belongs to the one around it."""
    name = attributes.get("itemprop")
    if name is None:
        if "itemscope" in attributes:
            items.append({})
        return False
    value = next((attributes[place] for place in _PLACES if place in attributes), unescape(text)).strip()
    if not value or not items:
        return False
    items[-1][name] = f"{items[-1][name]} {value}" if name in items[-1] else value
    return True
