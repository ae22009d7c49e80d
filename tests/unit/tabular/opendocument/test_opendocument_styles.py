import pytest

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.opendocument.opendocument_styles import unreadable_styles


@pytest.mark.parametrize(
    ("properties", "is_unreadable"),
    [
        ("<style:text-properties fo:color='#ffffff'/>", True),
        ("<style:text-properties fo:font-size='1pt' style:use-window-font-color='true'/>", True),
        ("<style:table-cell-properties fo:background-color='#000000'/>", True),
        (
            "<style:text-properties fo:color='#ffffff'/><style:table-cell-properties fo:background-color='#1f4e78'/>",
            False,
        ),
        ("<style:text-properties fo:font-size='6pt'/>", False),
        ("<style:text-properties style:use-window-font-color='true'/>", False),
    ],
)
def test_styles_are_told_by_color_and_size(properties: str, is_unreadable: bool) -> None:  # noqa: FBT001 - a table
    """White on nothing, black on black and one point cannot be read; white on blue and small print can."""
    styles = f"<s><style:style style:name='a' style:family='table-cell'>{properties}</style:style></s>"

    assert unreadable_styles(parse_tree([styles.encode()], Limits())) == (
        frozenset({"a"}) if is_unreadable else frozenset()
    )
