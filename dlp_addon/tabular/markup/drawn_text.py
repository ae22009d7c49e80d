"""Text of SVG drawings (SVG 2, 11), each piece where it is drawn: pieces of one height are a row."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from dlp_addon.tabular.cells import Grid, build_grid
from dlp_addon.tabular.markup.safe_xml import Element

type Matrix = tuple[float, float, float, float, float, float]

_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_TRANSFORM = re.compile(r"(matrix|translate|scale)\s*\(([^()]{0,200})\)")
_NUMBER = re.compile(r"[-+]?(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})(?:[eE][-+]?\d{1,2})?")
_MAX_COLUMNS, _MAX_PAGES = 64, 1_000


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text and where its baseline begins, in units of the drawing."""

    x: float
    y: float
    text: str


def drawn_grids(root: Element) -> Iterator[Grid]:
    """The rows of each page of a drawing, top to bottom; other text in a place that is taken is on another page."""
    for page in _pages(_pieces(root)):
        rows = [list(row) for _, row in groupby(sorted(page, key=lambda piece: (piece.y, piece.x)), lambda p: p.y)]
        columns = _columns(page)
        yield build_grid([_cells(row, columns) for row in rows])


def _pages(pieces: Iterator[_Piece]) -> Iterator[list[_Piece]]:
    """At most 1,000, the last with all the rest; outlines of a text are that text again."""
    page: list[_Piece] = []
    taken: dict[tuple[float, float], str] = {}
    count = 1
    for piece in pieces:
        there = taken.setdefault((piece.x, piece.y), piece.text)
        if there == piece.text and piece in page[-2:]:
            continue
        if there != piece.text and count < _MAX_PAGES:
            yield page
            page, taken, count = [], {(piece.x, piece.y): piece.text}, count + 1
        page.append(piece)
    if page:
        yield page


def _columns(page: Sequence[_Piece]) -> list[float]:
    """Where several pieces begin, left to right."""
    counts = Counter(piece.x for piece in page)
    return sorted(x for x, count in counts.most_common(_MAX_COLUMNS) if count > 1)


def _cells(row: Sequence[_Piece], columns: Sequence[float]) -> list[str | None]:
    """A cell a column, pieces that begin elsewhere with the column to their left."""
    cells: list[list[str]] = [[] for _ in range(max(1, len(columns)))]
    for piece in row:
        cells[max(0, bisect_right(columns, piece.x) - 1)].append(piece.text)
    return [" ".join(texts) if texts else None for texts in cells]


def _pieces(root: Element) -> Iterator[_Piece]:
    pending = [(root, _IDENTITY)]
    while pending:
        element, outer = pending.pop()
        matrix = _moved(outer, element.attributes.get("transform", ""))
        if element.name == "text":
            yield from _lines(element, matrix)
        else:
            pending.extend((child, matrix) for child in reversed(element.children))


def _lines(element: Element, matrix: Matrix) -> Iterator[_Piece]:
    """The pieces of a text element; lines that begin below one another are one text, broken where it had no room."""
    lines: list[tuple[float, float, list[str]]] = []
    pending = [(element, 0.0, 0.0, True)]
    while pending:
        child, left, top, is_new = pending.pop()
        x, y = _first(child.attributes, "x", left), _first(child.attributes, "y", top)
        is_new = is_new or "x" in child.attributes
        if child.text.strip():
            if lines and (lines[-1][0] == x or not is_new):
                texts = lines[-1][2]
                texts.extend([_between(texts[-1], child.text) if is_new else "", child.text])
            else:
                lines.append((x, y, [child.text]))
        pending.extend((inner, x, y, False) for inner in reversed(child.children))
    yield from (_placed(x, y, "".join(texts), matrix) for x, y, texts in lines)


def _between(before: str, text: str) -> str:
    """What stood where a line was broken: nothing inside a number or a word with a hyphen."""
    is_number = before[-1:].isdigit() and text[:1].isdigit()
    return "" if is_number or before.endswith("-") else " "


def _placed(x: float, y: float, text: str, matrix: Matrix) -> _Piece:
    a, b, c, d, e, f = matrix
    return _Piece(round(a * x + c * y + e, 1), round(b * x + d * y + f, 1), " ".join(text.split()))


def _first(attributes: Mapping[str, str], name: str, default: float) -> float:
    """The first of the positions that an attribute lists: the others are those of single letters."""
    return next(iter(_numbers(attributes.get(name, ""))), default)


def _numbers(text: str) -> list[float]:
    return [float(number) for number in _NUMBER.findall(text[:200])]


def _moved(outer: Matrix, transform: str) -> Matrix:
    """A matrix with the transformations of an element (CSS Transforms 1) applied; turned text stays where it was."""
    for kind, arguments in _TRANSFORM.findall(transform[:1_000]):
        outer = _product(outer, _matrix(kind, _numbers(arguments)))
    return outer


def _matrix(kind: str, numbers: Sequence[float]) -> Matrix:
    match kind, numbers:
        case "matrix", [a, b, c, d, e, f]:
            return (a, b, c, d, e, f)
        case "translate", [x, *rest]:
            return (1.0, 0.0, 0.0, 1.0, x, rest[0] if rest else 0.0)
        case "scale", [x, *rest]:
            return (x, 0.0, 0.0, rest[0] if rest else x, 0.0, 0.0)
    return _IDENTITY


def _product(left: Matrix, right: Matrix) -> Matrix:
    a, b, c, d, e, f = left
    g, h, i, j, k, m = right
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)
