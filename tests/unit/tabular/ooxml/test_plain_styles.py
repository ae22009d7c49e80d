import pytest

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.ooxml.plain_styles import number_formats


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("yyyy\\-mm\\-dd", True),
        ("[$-409]d/m/yyyy;@", True),
        ("#,##0.00", False),
        ("General", False),
        ('"day "0', None),
        ("h:mm", None),
        ("[h]:mm:ss", None),
    ],
)
def test_only_undoubted_formats_are_told(code: str, expected: bool | None) -> None:  # noqa: FBT001 - a table's column
    """A format that may or may not show a date says nothing."""
    xml = (
        f'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="{code.replace(chr(34), "&quot;")}"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs></styleSheet>'
    )

    formats = number_formats(parse_tree([xml.encode()], Limits()))

    assert formats.get(2) is expected
    assert (formats[0], formats[1], 3 in formats) == (False, True, False)
