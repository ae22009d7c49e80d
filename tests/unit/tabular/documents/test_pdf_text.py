from pathlib import Path

import pytest

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.documents.pdf_text import read_pdf
from dlp_addon.tabular.output import PlacedLayout

FILES = Path(__file__).parents[3] / "conformance" / "tables" / "files"


def test_columns_on_a_page_are_columns() -> None:
    """A printed table is a table again, header and rows."""
    found = list(read_pdf((FILES / "people.pdf").read_bytes(), Limits()))

    tables = [piece.layout for piece in found if isinstance(piece, PlacedLayout) and piece.layout.rows.width > 3]
    assert tables[0].header == ("Name", "Born", "Mail", "N")
    assert tables[0].rows.row(0) == ("Ann Lee", "1990-05-17", "ann@x.org", "7")
    assert tables[0].rows.height == 3


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"])
def test_damage_is_malformed(content: bytes) -> None:
    """What is no document is an error about the content."""
    with pytest.raises(UnscannableError) as caught:
        list(read_pdf(content, Limits()))
    assert caught.value.reason in {UnscannableReason.MALFORMED, UnscannableReason.UNSUPPORTED}
