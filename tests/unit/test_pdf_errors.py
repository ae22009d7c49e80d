import io

import pypdf
import pytest

from dlp_addon.pdf_errors import PDF_ERRORS


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7\n%%EOF",
        b"%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
        b"%PDF-1.4\n1 0 obj<</Pages 7>>",
    ],
)
def test_damage_is_one_of_them(content: bytes) -> None:
    """Whatever is wrong with a document, a reader that expects these ends with a named reason."""
    with pytest.raises(PDF_ERRORS):
        len(pypdf.PdfReader(io.BytesIO(content)).pages)
