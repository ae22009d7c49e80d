"""Text of PDF documents, each page laid out in columns as it is printed."""

import io
import re
from collections.abc import Iterator

import pypdf

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits
from dlp_addon.pdf_errors import PDF_ERRORS
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.documents.office_documents import read_lines
from dlp_addon.tabular.layouts.layout import locate_tables
from dlp_addon.tabular.output import PlacedLayout, UnreadPlace

MAX_PAGES = 20
"""A page of text costs up to 0.3 s; what stands on later ones is named, not read."""
_MAX_LINE_CHARACTERS = 2_000
_GAP = re.compile(r"\S {2,}\S")
_COLUMN = re.compile(r"x(?:x| (?! ))*")


def read_pdf(content: bytes, limits: Limits) -> Iterator[PlacedLayout | UnreadPlace]:
    """The tables and lines of the first `MAX_PAGES` pages; further pages, and pages without text, are named.

    Raises:
        UnscannableError: malformed, encrypted, or unsupported where there is no text at all, as in a scan.
    """
    pages: list[list[str]] = []
    rest: UnscannableError | None = None
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        pages.extend(map(_page_lines, reader.pages[:MAX_PAGES]))
        if len(reader.pages) > MAX_PAGES:
            rest = UnscannableError(UnscannableReason.OVER_LIMIT, "PDF pages")
    except PDF_ERRORS as error:
        is_encrypted = "decrypt" in str(error).lower()
        rest = UnscannableError(UnscannableReason.ENCRYPTED if is_encrypted else UnscannableReason.MALFORMED, "PDF")
    if not any(pages):
        raise rest or UnscannableError(UnscannableReason.UNSUPPORTED, "PDF without text")
    yield from _lay_out(pages, limits)
    if rest is not None:
        yield UnreadPlace(rest)


def _page_lines(page: pypdf.PageObject) -> list[str]:
    text = page.extract_text(extraction_mode="layout")
    return [line[:_MAX_LINE_CHARACTERS].rstrip() for line in text.splitlines() if line.strip()]


def _lay_out(pages: list[list[str]], limits: Limits) -> Iterator[PlacedLayout]:
    """Lines with gaps are rows of tables, which go on from page to page; all others are text."""
    rows = [row for lines in pages for row in _rows([line for line in lines if _GAP.search(line.strip())])]
    if rows:
        for layout in locate_tables(build_grid(rows)):
            yield PlacedLayout(layout)
    yield from read_lines([line.strip() for lines in pages for line in lines if not _GAP.search(line.strip())], limits)


def _rows(lines: list[str]) -> list[list[str | None]]:
    """Lines cut where no line of the page has text."""
    width = max(map(len, lines), default=0)
    filled = "".join("x" if any(line[at : at + 1].strip() for line in lines) else " " for at in range(width))
    spans = [match.span() for match in _COLUMN.finditer(filled)]
    return [[line[start:end].strip() or None for start, end in spans] for line in lines]
