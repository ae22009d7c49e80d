"""Which cell styles of an OpenDocument spreadsheet make their text unreadable (ODF 1.3 part 3, 16.2, 20.180)."""

import re

from dlp_addon.tabular.markup.safe_xml import Element
from dlp_addon.tabular.sheets.cell_styles import TINY_POINTS, are_alike, parse_color

_POINTS = re.compile(r"(\d{1,4}(?:\.\d{1,4})?)pt")
_WHITE = "#ffffff"
_BLACK = "#000000"


def unreadable_styles(root: Element) -> frozenset[str]:
    """Names of the cell styles whose text has the color of its background or is tiny."""
    return frozenset(
        style.attributes.get("name", "")
        for style in root.find_all("style")
        if style.attributes.get("family") == "table-cell" and _is_unreadable(style)
    )


def _is_unreadable(style: Element) -> bool:
    said = {child.name: child.attributes for child in style.children}
    text, cell = said.get("text-properties", {}), said.get("table-cell-properties", {})
    size = _POINTS.fullmatch(text.get("font-size", ""))
    if size is not None and float(size.group(1)) <= TINY_POINTS:
        return True
    is_automatic = text.get("use-window-font-color") == "true"
    color = None if is_automatic else parse_color(text.get("color", _BLACK))
    stated = cell.get("background-color", "transparent")
    background = parse_color(_WHITE if stated == "transparent" else stated)
    return color is not None and background is not None and are_alike(color, background)
