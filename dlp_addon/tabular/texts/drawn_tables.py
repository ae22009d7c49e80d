"""Tables drawn with characters: Markdown, JIRA, wikis, reStructuredText, SQL clients, boxes, underlined columns."""

import re
from collections.abc import Callable, Iterator, Sequence

type ReadLine = Callable[[str], list[str] | None]
"""The cells of a line; None where it only draws."""

_SAMPLE_LINES = 400
_BAR = re.compile(r"(?<!\\)(?:\|{1,2}|!!|[│┃║])")
_EDGE = re.compile(r"\s*[|!│┃║]")
_RULER = re.compile(r"[\s\-=+|:*.'`~_─━═│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╒╕╘╛╞╡╤╧╪╓╖╙╜╟╢╥╨╫╭╮╯╰]+")
_RULES = re.compile(r"[-=─━═]{2,}")
_WIKI_FRAME = re.compile(r"\s*(?:\{\|.*|\|\}|\|-.*|\|\+.*)")
_MIN_SHARE = 0.6


def drawn_line_reader(sample: str) -> ReadLine | None:
    """How the lines of a text with a drawn table are cut into cells; None where none is drawn."""
    lines = [line for line in sample.splitlines()[:_SAMPLE_LINES] if line.strip()]
    content = [line for line in lines if not is_ruler(line)]
    if len(content) < 2:
        return None
    has_rulers = len(content) < len(lines)
    edged = sum(bool(_EDGE.match(line)) and len(_BAR.findall(line)) > 1 for line in content)
    barred = sum(bool(_BAR.search(line)) for line in content)
    if edged >= _MIN_SHARE * len(content) or (has_rulers and barred >= _MIN_SHARE * len(content)):
        return read_barred
    starts = _column_starts(lines)
    return (lambda line: None if is_ruler(line) else list(_cut(line, starts))) if starts else None


def is_ruler(line: str) -> bool:
    """Whether a line only underlines, frames or parts others."""
    return bool(_WIKI_FRAME.fullmatch(line)) or (bool(_RULER.fullmatch(line)) and _RULES.search(line) is not None)


def read_barred(line: str) -> list[str] | None:
    """The cells between the bars of a line, without the bars at its edges."""
    if is_ruler(line):
        return None
    text = line.strip()
    opened = _EDGE.match(text)
    if opened is None and not _BAR.search(text):
        return [text]
    cells = [
        cell.strip().replace("\\|", "|") for cell in _BAR.split(text.removeprefix("!") if text[:1] == "!" else text)
    ]
    if opened is not None and cells and not cells[0]:
        cells = cells[1:]
    return cells[:-1] if cells and not cells[-1] else cells


def _column_starts(lines: Sequence[str]) -> tuple[int, ...]:
    """Where columns begin, by a line that underlines each of them."""
    for line in lines[:50]:
        runs = list(_RULES.finditer(line))
        if len(runs) > 1 and not line.replace("-", "").replace("=", "").replace("─", "").strip():
            return tuple(run.start() for run in runs)
    return ()


def _cut(line: str, starts: Sequence[int]) -> Iterator[str]:
    text = line.expandtabs()
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else None
        yield text[start if index else 0 : end].strip()
