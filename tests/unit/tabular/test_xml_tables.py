import pytest

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.xml_tables import read_xml


def test_vocabularies_are_told_by_their_root() -> None:
    """A workbook has sheets, other XML has records."""
    book = b"<Workbook><Worksheet Name='S'><Table><Row><Cell><Data>x</Data></Cell></Row></Table></Worksheet></Workbook>"
    (sheet,) = read_xml([book], Limits())
    (records,) = read_xml([b"<a><b c='1'/><b c='2'/></a>"], Limits())

    assert sheet.sheet == "S"
    assert records.sheet is None
    assert records.layout.header == ("c",)


def test_depth_is_bounded() -> None:
    """Elements in elements end somewhere."""
    with pytest.raises(UnscannableError, match="max_xml_depth"):
        list(read_xml([b"<a>" * 1000], Limits()))
