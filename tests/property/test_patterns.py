"""Regular expressions on hostile text, which must not cost more than its length."""

import subprocess
import sys
from textwrap import dedent

_SECONDS = 120
"""Far above the second or so that these take together, and far below what any of them took before."""
_HOSTILE = dedent(
    """
    from dlp_addon.tabular.sheets import cell_scan
    from dlp_addon.tabular.markup import html_attributes
    from dlp_addon.tabular.markup import html_tables
    from dlp_addon.tabular.json_texts import loose_json
    from dlp_addon.tabular.markup import loose_xml
    from dlp_addon.tabular.texts import interchange
    from dlp_addon.tabular.texts import line_groups
    from dlp_addon.tabular.texts import line_templates
    from dlp_addon.tabular.markup import text_kind
    from dlp_addon.tabular.ooxml import orphaned_strings
    from dlp_addon.tabular.sheets import part_texts
    from dlp_addon.tabular.sheets import print_ranges
    from dlp_addon.tabular.ooxml import plain_styles
    from dlp_addon.tabular.sheets import sheet_scan
    from dlp_addon.tabular.texts import sql_dump
    from dlp_addon.unpacking.texts import hex_dump
    from dlp_addon.unpacking import media_types

    assert not text_kind._HTML_ROOT.match("<?xml?>" + "<!-- a -->" * 800 + "<root/>")
    assert text_kind._JSON_GUARD.match(" " * 20_000 + "x") is None
    assert media_types._XML_ROOT_HTML.match(b" " * 100_000 + b"x") is None
    assert hex_dump._PROBE.search((b"00000000 " + b"00 " * 60 + b"\\n") * 3 + b"x", 0, 4096) is None
    assert sql_dump._COLUMN.match(" " * 60_000 + "!") is None
    assert sql_dump._COLUMN.match("a" + " " * 60_000 + "!") is None
    assert plain_styles._NUMBER.fullmatch(" " * 200_000 + "!") is None
    assert print_ranges._RANGE.findall("!$F$1:x" * 20_000) == []
    assert orphaned_strings._ITEM.findall("<si>" * 100_000) == []
    assert orphaned_strings._ITEM.findall("<si " * 100_000) == []
    assert orphaned_strings._PHONETIC.sub("", "<rPh >" * 100_000) == "<rPh >" * 100_000
    assert loose_xml._ATTRIBUTE.findall("a1" * 100_000) == []
    assert list(part_texts._VALUE.finditer(b">" + b"1" * 200_000)) == []
    assert part_texts._TECHNICAL.match("p://" * 100_000 + "!") is None
    assert cell_scan._CELL.findall(b"<c " * 100_000) == []
    assert html_tables._FIELD_VALUE.findall("<input " * 100_000) == []
    for text in ('<a data-x="', "<a b='\\"<a b=\\"' ", "<a b b b b ", '<a c=" d="', '<a b=" <a c='):
        assert list(html_attributes._TAG.finditer(text * 50_000)) == []
    assert interchange._SYLK.match(("C;X1;Y1;K1\\n" + "F;\\n" * 30) * 7 + "F;\\n" * 50_000) is None
    assert interchange._DIF.match("-1,0\\n" * 50_000) is None
    assert loose_json.strict_json("`-\\\\" * 50_000 + "/*" * 50_000).startswith("`")
    assert line_templates._NAME.fullmatch("a" * 200_000 + "!") is None
    assert line_templates._TELLING_NUMBER.match("1" * 5 + "a" * 200_000) is None
    assert line_groups._HEAD.match(" " * 200_000 + "!").end() > 0
    for text in ("a" * 50_000, "1" * 50_000, "a-" * 50_000, "1 " * 50_000, "a.b@" * 20_000, "a1" * 50_000):
        assert list(line_templates._TOKEN.finditer(text))
    assert sheet_scan._FORMULA.findall(b"<f>" + b'"' * 200_000) == []
    """
)


def test_hostile_text_costs_its_length() -> None:
    """Texts that made patterns try again from every place, or in every combination, are looked at once."""
    subprocess.run([sys.executable, "-c", _HOSTILE], check=True, timeout=_SECONDS)
