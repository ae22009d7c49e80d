import pytest

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.sheets.cell_styles import are_alike, is_formatted_away, parse_color, unreadable_formats

NO_FILL = "<fill><patternFill patternType='none'/></fill>"


def _is_unreadable(font: str, fill: str = NO_FILL, attributes: str = "", formats: str = "") -> bool:
    styles = (
        f"<styleSheet>{formats}<fonts><font/><font>{font}</font></fonts><fills>{NO_FILL}{fill}</fills>"
        f"<cellXfs><xf fontId='0' fillId='0'/><xf fontId='1' fillId='1' {attributes}/></cellXfs></styleSheet>"
    )
    found = unreadable_formats(parse_tree([styles.encode()], Limits()))
    assert found <= {1}
    return found == {1}


@pytest.mark.parametrize(
    ("font", "fill"),
    [
        ("<sz val='1'/>", NO_FILL),
        ("<color rgb='FFFFFFFF'/>", NO_FILL),
        ("<color rgb='FFFAFAFA'/>", NO_FILL),
        ("<color theme='0'/>", NO_FILL),
        ("<color indexed='9'/>", "<fill/>"),
        ("", "<fill><patternFill patternType='solid'><fgColor rgb='FF000000'/></patternFill></fill>"),
        (
            "<color rgb='FF336699'/>",
            "<fill><patternFill patternType='solid'><fgColor rgb='FF336699'/></patternFill></fill>",
        ),
    ],
)
def test_text_that_nobody_can_read(font: str, fill: str) -> None:
    """Tiny text, and text in the color of its background however that is written."""
    assert _is_unreadable(font, fill)


@pytest.mark.parametrize(
    ("font", "fill"),
    [
        ("<sz val='6'/><color theme='1'/>", NO_FILL),
        (
            "<color rgb='FFFFFFFF'/>",
            "<fill><patternFill patternType='solid'><fgColor rgb='FF1F4E78'/></patternFill></fill>",
        ),
        ("<color theme='0'/>", "<fill><patternFill patternType='solid'><fgColor theme='4'/></patternFill></fill>"),
        ("<color theme='0' tint='-0.5'/>", NO_FILL),
        ("<color rgb='FFFFFFFF'/>", "<fill><gradientFill/></fill>"),
        ("<sz val='large'/><color rgb='red'/>", NO_FILL),
    ],
)
def test_text_that_people_read(font: str, fill: str) -> None:
    """Small print, white on a color, and what only the theme knows count as seen."""
    assert not _is_unreadable(font, fill)


def test_formats_that_show_nothing() -> None:
    """A number format of empty sections shows neither numbers nor text."""
    formats = "<numFmts><numFmt numFmtId='170' formatCode=';;;'/></numFmts>"

    assert _is_unreadable("", attributes="numFmtId='170'", formats=formats)
    assert not is_formatted_away("0;;")
    assert not is_formatted_away(";")


def test_colors_are_compared_by_what_an_eye_tells() -> None:
    """A few steps of one color are one; what is no color is none."""
    assert parse_color("FF102030") == (16, 32, 48)
    assert parse_color("red") is None
    assert are_alike((255, 255, 255), (245, 245, 245))
    assert not are_alike((255, 255, 255), (200, 255, 255))
