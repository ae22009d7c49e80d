import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from dlp_addon.cli import breach_report_files
from dlp_addon.cli.breach_report_files import FORMS, as_html, as_pdf, encodable
from dlp_addon.incidents.breach_report import BreachReport, Section

HOSTILE = BreachReport(
    title="Breach assessment DLP-1",
    conclusion="<script>alert(1)</script> refused\x1b[2J",
    sections=(
        Section(
            title="What happened",
            rows=(("File", "a\u202egnp.xlsx <b>"), ("To", "x" * 3000), ("Name", "•• Ελλάδα 日本")),
        ),
        Section(title="Empty", rows=()),
    ),
    made="Made by ann.",
)


def test_a_page_runs_nothing() -> None:
    """What a sender wrote is text, no script runs, and nothing is fetched."""
    page = as_html(HOSTILE).decode()

    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "default-src 'none'" in page
    assert not {"\x1b", "\u202e"} & set(page)
    assert "<h2>Empty" not in page


@pytest.mark.parametrize("fonts", [(), breach_report_files.FONTS], ids=["core", "installed"])
def test_a_document_can_be_read(monkeypatch: pytest.MonkeyPatch, fonts: tuple[Path, ...]) -> None:
    """Long words are broken and no script makes it fail, with an installed font or without."""
    monkeypatch.setattr(breach_report_files, "FONTS", fonts)
    document = as_pdf(HOSTILE)
    reader = PdfReader(io.BytesIO(document))
    text = "".join(page.extract_text() for page in reader.pages)

    assert "Breach assessment DLP-1" in text
    assert text.count("x") >= 1900
    assert "/JavaScript" not in document.decode("latin-1")


def test_what_no_font_has_is_named() -> None:
    """A character that cannot be written is told by its code point instead of being lost."""
    assert encodable("a•é") == "a•é"
    assert encodable("日") == "[U+65E5]"
    assert set(FORMS) == {".html", ".pdf"}
