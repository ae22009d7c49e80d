"""Sensitivity labels of Microsoft Purview in documents: custom properties, and the part or stream of labels.

[MS-OFFCRYPTO] 2.6 (LabelInfo), and the custom properties `MSIP_Label_<GUID>_<attribute>` of OOXML packages and PDF.
"""

import re
from collections.abc import Iterator
from html import unescape

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.content import Content
from dlp_addon.model.inspection import SensitivityLabel
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.parts import Part

_GUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_PROPERTIES = frozenset({"docprops/custom.xml", "docmetadata/labelinfo.xml"})
_PROPERTY = re.compile(
    rf"name\s*=\s*[\"']MSIP_Label_({_GUID})_(Name|Enabled)[\"'][^>]*>\s*<[^<>]*>([^<]{{0,400}})<", re.IGNORECASE
)
_PDF_PROPERTY = re.compile(rf"/MSIP_Label_({_GUID})_(Name|Enabled)\s*\(([^()\\]{{0,400}})\)".encode())
_LABEL = re.compile(r"<(?:\w+:)?label\s([^<>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:]+)\s*=\s*[\"']([^\"']*)[\"']")
_OFF = frozenset({"0", "false"})
_MAX_LABELS = 50
_MAX_PART_BYTES = 1024 * 1024


def package_labels(archive: ZipArchive, budget: OutputBudget) -> Iterator[SensitivityLabel]:
    """The labels of an OOXML package that are in force, each once.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    texts: list[str] = []
    for entry in archive.entries:
        if entry.name.lower().replace("\\", "/").lstrip("/") in _PROPERTIES and not entry.is_encrypted:
            parts = (part for part in archive.read(entry, budget) if isinstance(part, Part))
            texts.extend(bytes(part.content[:_MAX_PART_BYTES]).decode("utf-8", "replace") for part in parts)
    yield from labels_in("\n".join(texts))


def pdf_labels(content: Content) -> Iterator[SensitivityLabel]:
    """The labels among the document properties of a PDF document that is not compressed there."""
    said = [
        (guid.decode(), key.decode(), value.decode("latin-1")) for guid, key, value in _PDF_PROPERTY.findall(content)
    ]
    yield from _in_force(said)


def labels_in(text: str) -> Iterator[SensitivityLabel]:
    """The labels that properties or a list of labels name, as text of XML."""
    said = [(guid, key, unescape(value)) for guid, key, value in _PROPERTY.findall(text)]
    for found in _LABEL.findall(text):
        attributes = {name.rpartition(":")[2].lower(): value for name, value in _ATTRIBUTE.findall(found)}
        guid = attributes.get("id", "").strip("{}")
        if re.fullmatch(_GUID, guid):
            is_off = attributes.get("enabled", "1") in _OFF or attributes.get("removed", "0") not in _OFF
            said.append((guid, "Enabled", "false" if is_off else "true"))
    yield from _in_force(said)


def _in_force(said: list[tuple[str, str, str]]) -> Iterator[SensitivityLabel]:
    names = {guid.lower(): value.strip() for guid, key, value in said if key.lower() == "name"}
    states = {guid.lower(): value.strip().lower() for guid, key, value in said if key.lower() == "enabled"}
    for guid in list(dict.fromkeys([*states, *names]))[:_MAX_LABELS]:
        if states.get(guid, "true") not in _OFF:
            yield SensitivityLabel(id=guid, name=names.get(guid, ""))
