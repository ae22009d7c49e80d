"""What an OOXML workbook says of all its sheets: formats that nobody can read, and what is printed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.sheets.cell_styles import unreadable_formats
from dlp_addon.tabular.sheets.package_parts import Package
from dlp_addon.tabular.sheets.print_ranges import PrintRange, parse_print_ranges

_WORKBOOK, _STYLES = "xl/workbook.xml", "xl/styles.xml"
_PRINT_AREA = "_xlnm.print_area"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sights:
    """Numbers of the cell formats that nobody can read, and the print ranges by sheet name."""

    unreadable: frozenset[int] = frozenset()
    print_ranges: Mapping[str, tuple[PrintRange, ...]] = field(default_factory=lambda: MappingProxyType({}))


NOTHING_SAID = Sights()


def read_sights(package: Package, limits: Limits) -> Sights:
    """Read both; what is broken says nothing, its reader names it."""
    try:
        printed = _print_ranges(package, limits)
    except UnscannableError:
        printed = {}
    try:
        formats = (
            unreadable_formats(parse_tree([package.read(_STYLES)], limits)) if _has(package, _STYLES) else frozenset()
        )
    except UnscannableError:
        formats = frozenset()
    return Sights(unreadable=formats, print_ranges=MappingProxyType(printed))


def _has(package: Package, name: str) -> bool:
    return bool(package.matching(name.replace(".", r"\.")))


def _print_ranges(package: Package, limits: Limits) -> dict[str, tuple[PrintRange, ...]]:
    if not _has(package, _WORKBOOK):
        return {}
    workbook = parse_tree([package.read(_WORKBOOK)], limits)
    names = [sheet.attributes.get("name", "") for sheet in workbook.find_all("sheet")]
    found: dict[str, tuple[PrintRange, ...]] = {}
    for element in workbook.find_all("definedName"):
        index = element.attributes.get("localSheetId", "")
        is_area = element.attributes.get("name", "").lower() == _PRINT_AREA
        if is_area and index.isdecimal() and int(index[:6]) < len(names):
            found[names[int(index[:6])]] = parse_print_ranges(element.text)
    return found
