import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.loose_xml import parse_loose_tree


def _names(text: str) -> list[str]:
    return [element.name for element in parse_loose_tree(text, Limits()).find_all("name")]


@pytest.mark.parametrize(
    "text",
    [
        "<a><name>x</name></a>\n<a><name>y</name></a>",
        "<a><br><name>x</name></wrong><name>y</name></a>",
        "<a><name>x & y</name><name/></b>",
        "<!-- <name>x</name> <![CDATA[<name>y</name>",
        "<a x='1'<name>x</name><name>y",
    ],
)
def test_elements_are_found_in_what_is_no_xml(text: str) -> None:
    """Several roots, tags that do not match, bare ampersands, comments without an end and cut tags lose no element."""
    assert _names(text) == ["name", "name"]


def test_text_and_attributes_keep_their_characters() -> None:
    """References to characters are resolved, those to unknown entities stay."""
    (root,) = parse_loose_tree("<a b='x&amp;y'>1 &lt; 2 &unknown;</a>", Limits()).children

    assert (dict(root.attributes), root.text) == ({"b": "x&y"}, "1 < 2 &unknown;")


def test_depth_is_bounded_and_not_an_error() -> None:
    """A page whose tags are never closed is flat beyond the limit, and costs one pass."""
    limits = Limits(max_xml_depth=20)

    assert len(parse_loose_tree("<name>x" * 50_000, limits).find_all("name")) == 50_000


def test_elements_are_bounded() -> None:
    """More elements than cells may be is over the limit."""
    with pytest.raises(UnscannableError, match="max_cells"):
        parse_loose_tree("<a/>" * 101, Limits(max_cells=100))
