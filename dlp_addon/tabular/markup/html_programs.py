"""HTML without what is not shown: programs, styles, templates, comments. One pass, whatever is left open."""

import re

_START = re.compile(r"<(script|style|template|noscript)\b", re.IGNORECASE)
_ENDS = {name: re.compile(rf"</{name}\s*+>", re.IGNORECASE) for name in ("script", "style", "template", "noscript")}


def without_programs(text: str) -> str:
    """The text with a blank for each such element; one that has no end stays. Linear in the text."""
    ends = dict.fromkeys(_ENDS, (-1, -1))
    kept, position, tag_end = [], 0, 0
    for start in _START.finditer(text):
        if start.start() < position:
            continue
        if tag_end <= start.end():
            tag_end = text.find(">", start.end()) + 1
        if not tag_end:
            break
        name = start[1].lower()
        if ends[name][0] < tag_end:
            found = _ENDS[name].search(text, tag_end)
            ends[name] = found.span() if found is not None else (len(text) + 1, 0)
        if ends[name][1]:
            kept.append(text[position : start.start()])
            position = ends[name][1]
    return " ".join([*kept, text[position:]])


def without_comments(text: str) -> str:
    """The text with a blank for each comment but those that hold a condition `[if`. Linear in the text."""
    kept, position, end = [], 0, -1
    start = text.find("<!--")
    while start >= 0:
        if end < start + 4:
            end = text.find("-->", start + 4)
        if end < 0:
            break
        condition = text.find("[if", start + 4, end)
        if condition >= 0:
            start = text.find("<!--", condition)
            continue
        kept.append(text[position:start])
        position = end + 3
        start = text.find("<!--", position)
    return " ".join([*kept, text[position:]])
