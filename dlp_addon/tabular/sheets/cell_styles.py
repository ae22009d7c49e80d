"""Which cell formats of an OOXML workbook make their text unreadable (ECMA-376 part 1, 18.8)."""

from collections.abc import Mapping, Sequence

from dlp_addon.tabular.markup.safe_xml import Element

TINY_POINTS = 3.0
"""Text of this size and smaller is a line on a screen, and nothing on paper."""
_WHITE = (255, 255, 255)
_BLACK = (0, 0, 0)
# Text and background in the order in which `theme` counts them (18.8.3), in the themes that Office comes with.
_THEME = {0: _WHITE, 1: _BLACK}
_INDEXED = {0: _BLACK, 1: _WHITE, 8: _BLACK, 9: _WHITE, 64: _BLACK, 65: _WHITE}
_MAX_DISTANCE = 16
type Color = tuple[int, int, int]


def unreadable_formats(styles: Element) -> frozenset[int]:
    """Numbers of the cell formats whose text has the color of its background, is tiny, or is formatted away."""
    fonts, fills = _children(styles, "fonts"), _children(styles, "fills")
    codes = {
        element.attributes.get("numFmtId", ""): element.attributes.get("formatCode", "")
        for element in styles.find_all("numFmt")
    }
    formats = _children(styles, "cellXfs")
    return frozenset(
        number
        for number, element in enumerate(formats)
        if is_formatted_away(codes.get(element.attributes.get("numFmtId", ""), ""))
        or _is_unreadable(_pick(fonts, element, "fontId"), _pick(fills, element, "fillId"))
    )


def is_formatted_away(code: str) -> bool:
    """Whether a number format shows nothing at all, text included: three or four empty sections (18.8.31)."""
    return len(code) >= 3 and not code.strip(";")


def are_alike(text: Color, background: Color) -> bool:
    """Whether text of this color cannot be told from its background."""
    return all(abs(one - other) <= _MAX_DISTANCE for one, other in zip(text, background, strict=True))


def parse_color(digits: str) -> Color | None:
    """`RRGGBB` or `AARRGGBB` in hexadecimal digits; None for anything else."""
    try:
        raw = bytes.fromhex(digits[-6:])
    except ValueError:
        return None
    return (raw[0], raw[1], raw[2]) if len(raw) == 3 else None


def _children(styles: Element, name: str) -> Sequence[Element]:
    found = styles.find_all(name)
    return found[0].children if found else ()


def _pick(elements: Sequence[Element], chosen: Element, key: str) -> Element | None:
    text = chosen.attributes.get(key, "0")
    index = int(text) if text.isdecimal() and len(text) < 8 else 0
    return elements[index] if index < len(elements) else None


def _is_unreadable(font: Element | None, fill: Element | None) -> bool:
    said = {child.name: child.attributes for child in font.children} if font is not None else {}
    if _points(said.get("sz", {})) <= TINY_POINTS:
        return True
    text, background = _color(said.get("color", {}), _BLACK), _background(fill)
    return text is not None and background is not None and are_alike(text, background)


def _points(size: Mapping[str, str]) -> float:
    try:
        return float(size.get("val", "11"))
    except ValueError:
        return 11.0


def _background(fill: Element | None) -> Color | None:
    """White without a fill; None where a pattern or gradient is no single color."""
    pattern = (
        next((child for child in fill.children if child.name == "patternFill"), None) if fill is not None else None
    )
    kind = pattern.attributes.get("patternType", "none") if pattern is not None else "none"
    if pattern is None or kind == "none":
        return _WHITE if fill is None or not fill.children or pattern is not None else None
    front = next((child for child in pattern.children if child.name == "fgColor"), None)
    return _color(front.attributes, None) if kind == "solid" and front is not None else None


def _color(said: Mapping[str, str], default: Color | None) -> Color | None:
    """The color; None where a theme or tint makes it what only the theme knows."""
    if not said or said.get("auto") in {"1", "true"}:
        return default
    if said.get("tint", "0").strip("0.") not in {"", "-"}:
        return None
    if "rgb" in said:
        return parse_color(said["rgb"])
    for key, table in (("theme", _THEME), ("indexed", _INDEXED)):
        if said.get(key, "").isdecimal():
            return table.get(int(said[key][:4]))
    return default
