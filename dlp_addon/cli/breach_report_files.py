"""A breach assessment as a page and as a PDF document. Every text is made visible first."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import resources
from pathlib import Path
from types import MappingProxyType

import jinja2
from fpdf import FPDF
from fpdf.enums import TableBordersLayout, WrapMode

from dlp_addon.incidents.breach_report import BreachReport, Section
from dlp_addon.telemetry.visible_text import make_visible

MAX_CHARACTERS = 2000
FONTS = (
    Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
    Path("/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf"),
)
"""A font with most scripts, where Debian or Fedora has it installed (fonts-dejavu-core)."""
_NARROW, _WIDE = 45, 145
"""Millimetres of a table's columns."""


def as_html(report: BreachReport) -> bytes:
    """A page of its own without script, link or resource, in UTF-8; autoescaped."""
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    template = resources.files("dlp_addon.cli").joinpath("templates", "breach_report.html").read_text("utf-8")
    return environment.from_string(template).render(report=visible(report)).encode()


def as_pdf(report: BreachReport) -> bytes:
    """A document of A4 pages. Without a font for it a character outside Windows-1252 is written as its code point."""
    shown = visible(report)
    document = FPDF(format="A4")
    document.set_title(shown.title)
    document.set_creator("dlp-addon")
    family = _choose_font(document)
    document.add_page()
    _write(document, family, 16, shown.title, is_plain=family != "Helvetica")
    _write(document, family, 11, shown.conclusion, is_plain=family != "Helvetica")
    for section in shown.sections:
        if section.rows:
            _write_section(document, family, section)
    _write(document, family, 8, shown.made, is_plain=family != "Helvetica")
    return bytes(document.output())


def visible(report: BreachReport) -> BreachReport:
    """The same report without a character that is not seen, or that moves others."""
    sections = tuple(
        Section(title=_shown(section.title), rows=tuple((_shown(name), _shown(text)) for name, text in section.rows))
        for section in report.sections
    )
    return replace(
        report,
        title=_shown(report.title),
        conclusion=_shown(report.conclusion),
        sections=sections,
        made=_shown(report.made),
    )


def encodable(text: str) -> str:
    """Text of Windows-1252 alone, everything else as `[U+0041]`."""
    return "".join(char if _is_encodable(char) else f"[U+{ord(char):04X}]" for char in text)


def _is_encodable(char: str) -> bool:
    return char.encode("cp1252", "ignore") != b""


def _shown(text: str) -> str:
    return make_visible(text, max_characters=MAX_CHARACTERS)


def _choose_font(document: FPDF) -> str:
    for path in FONTS:
        if path.exists():
            document.add_font("wide", fname=path)
            return "wide"
    document.core_fonts_encoding = "cp1252"
    return "Helvetica"


def _write(document: FPDF, family: str, size: int, text: str, *, is_plain: bool) -> None:
    document.set_font(family, size=size)
    document.multi_cell(
        0,
        text=text if is_plain else encodable(text),
        new_x="LMARGIN",
        new_y="NEXT",
        wrapmode=WrapMode.CHAR if " " not in text else WrapMode.WORD,
    )
    document.ln(2)


def _write_section(document: FPDF, family: str, section: Section) -> None:
    is_plain = family != "Helvetica"
    _write(document, family, 12, section.title, is_plain=is_plain)
    document.set_font(family, size=9)
    with document.table(
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        col_widths=(_NARROW, _WIDE),
        first_row_as_headings=False,
        text_align=("LEFT", "LEFT"),
        wrapmode=WrapMode.CHAR,
    ) as table:
        for cells in section.rows:
            row = table.row()
            for cell in cells:
                row.cell(cell if is_plain else encodable(cell))
    document.ln(3)


FORMS: Mapping[str, Callable[[BreachReport], bytes]] = MappingProxyType({".html": as_html, ".pdf": as_pdf})
"""What writes an assessment, by the file's suffix."""
