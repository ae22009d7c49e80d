"""Which part of an OOXML workbook holds which sheet."""

import posixpath
from collections.abc import Mapping

from dlp_addon.errors import UnscannableError
from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.safe_xml import parse_tree
from dlp_addon.tabular.sheets.package_parts import Package


def map_sheets(package: Package, limits: Limits) -> Mapping[str, str]:
    """Part names by sheet name; empty where the workbook is none of OOXML or its relationships are broken."""
    workbook, relations = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
    if not package.matching(workbook.replace(".", r"\.")):
        return {}
    try:
        sheets = parse_tree([package.read(workbook)], limits).find_all("sheet")
        targets = {
            relation.attributes.get("Id"): relation.attributes.get("Target", "")
            for relation in parse_tree([package.read(relations)], limits).find_all("Relationship")
        }
    except UnscannableError:
        return {}
    known = set(package.matching(r".*\.xml"))
    parts = {
        sheet.attributes.get("name", ""): resolve_target(targets.get(sheet.attributes.get("id"))) for sheet in sheets
    }
    return {name: part for name, part in parts.items() if part in known}


def resolve_target(target: str | None) -> str:
    """The name of the part that a relation of `xl/workbook` leads to, in lower case (OPC, ECMA-376 part 2, 6.5)."""
    path = (target or "").replace("\\", "/")
    absolute = path if path.startswith("/") else posixpath.join("/xl", path)
    return posixpath.normpath(absolute).lstrip("/").lower()
