"""Text of drawings as rows."""

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.drawn_text import drawn_grids
from dlp_addon.tabular.markup.safe_xml import parse_tree

Rows = list[tuple[str | None, ...]]


def read(body: str) -> list[Rows]:
    """The rows of each page of a drawing."""
    root = parse_tree([f"<svg>{body}</svg>".encode()], Limits())
    return [grid.rows() for grid in drawn_grids(root)]


def text(x: float, y: float, content: str, attributes: str = "") -> str:
    """A text element at a place."""
    return f'<text x="{x}" y="{y}" {attributes}>{content}</text>'


def test_texts_of_one_height_are_a_row() -> None:
    """Whatever their order, texts stand in the row and the column where they are drawn."""
    drawn = [text(0, 9, "Ann"), text(50, 9, "41"), text(50, 20, "42"), text(0, 20, "Bob"), text(0, 30, "Cid")]

    assert read("".join(drawn)) == [[("Ann", "41"), ("Bob", "42"), ("Cid", None)]]


def test_transformations_move_texts() -> None:
    """A group that is moved or scaled takes its texts with it, an element its own."""
    group = f'<g transform="translate(10 5) scale(2)">{text(0, 2, "Ann")}</g>'
    others = text(10, 9, "Lee", 'transform="matrix(1 0 0 1 60 0)"') + text(10, 30, "Bob") + text(70, 30, "Oak")

    assert read(group + others) == [[("Ann", "Lee"), ("Bob", "Oak")]]


def test_broken_lines_are_one_text() -> None:
    """Lines below one another in a text element are its text; parts of a line are not parted."""
    lines = '<tspan x="0" y="9">Saint-</tspan><tspan x="0" y="12">Etienne</tspan><tspan x="0" y="15">A<tspan>nn</tspan>'
    number = text(50, 9, '<tspan x="50" y="9">2123</tspan><tspan x="50" y="12">45</tspan>')

    assert read(f"<text>{lines}</tspan></text>{number}") == [[("Saint-Etienne Ann 212345",)]]


def test_other_text_in_the_same_place_is_another_page() -> None:
    """Slides lie upon each other; a text that is drawn with its outline is there once."""
    assert read(text(0, 9, "Ann") * 2 + text(0, 9, "Bob")) == [[("Ann",)], [("Bob",)]]
