from collections.abc import Callable, Mapping

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.ooxml.orphaned_strings import find_orphans
from dlp_addon.tabular.sheets.package_parts import Package

STRINGS = (
    "<sst><si><t>shown</t></si>"
    '<si><t xml:space="preserve"> spaced  out </t></si><si><t>A &amp; B</t></si>'
    '<si><r><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si>'
    "<si><t>left behind</t></si></sst>"
)


def test_only_strings_that_no_cell_shows_are_orphans(add_parts: Callable[[bytes, Mapping[str, str]], bytes]) -> None:
    """Entities, rich text, phonetics and white space make no orphan of a string that is shown."""
    package = Package(add_parts(b"PK\x05\x06" + bytes(18), {"xl/sharedStrings.xml": STRINGS}), Limits())
    grid = build_grid([["shown", "A & B"], ["spaced out", "rich text"]])

    orphans = find_orphans(package, [grid])

    assert orphans is not None
    assert orphans.rows() == [("left behind",)]
    assert find_orphans(package, [grid, orphans]) is None
