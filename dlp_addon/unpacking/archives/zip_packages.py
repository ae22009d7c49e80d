"""Which document a zip file is, by its members."""

import re
from collections.abc import Iterator

from dlp_addon.decompression import OutputBudget
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.parts import Part

_MAX_INDEX_BYTES = 4 * 1024 * 1024
_CONTENT_TYPES = "[content_types].xml"
# Main parts of OOXML packages (ECMA-376 part 1, 11.3.1, 12.3.23; [MS-XLSB] 2.1.7.62), transitional, Strict and macro.
_MAIN_TYPES: tuple[tuple[re.Pattern[bytes], MediaType], ...] = (
    (re.compile(rb"(?i)ms-excel\.(?:sheet|template|addin)?\.?binary"), MediaType.XLSB),
    (re.compile(rb"(?i)spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template|addin)\."), MediaType.XLSX),
    (
        re.compile(rb"(?i)wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\."),
        MediaType.DOCX,
    ),
    (re.compile(rb"(?i)presentationml\.\w+\.main|ms-powerpoint\.\w+\."), MediaType.PPTX),
)
# Where the content types are lost or lie, the usual places of the main parts tell; sheets, where those are lost too.
_MAIN_PARTS: tuple[tuple[re.Pattern[str], MediaType], ...] = (
    (re.compile(r"xl/workbook\.bin"), MediaType.XLSB),
    (re.compile(r"xl/workbook\.xml"), MediaType.XLSX),
    (re.compile(r"word/document\.xml"), MediaType.DOCX),
    (re.compile(r"ppt/presentation\.xml"), MediaType.PPTX),
    (re.compile(r"xl/worksheets/[^/]+\.bin"), MediaType.XLSB),
    (re.compile(r"xl/(?:worksheets/[^/]+|sharedstrings)\.xml"), MediaType.XLSX),
    (re.compile(r"ppt/slides/[^/]+\.xml"), MediaType.PPTX),
)
_ODF_SHEETS = re.compile(rb"application/(?:vnd\.oasis\.opendocument\.spreadsheet|vnd\.sun\.xml\.calc)")
_ODF_OTHER = re.compile(rb"application/(?:vnd\.oasis\.opendocument|vnd\.sun\.xml)\.")
_ODF_SHEET_BODY = re.compile(rb"<office:spreadsheet\b")


def package_type(archive: ZipArchive, budget: OutputBudget) -> MediaType:
    """The document type, or ZIP for an archive of files.

    Raises:
        UnscannableError: OVER_LIMIT, when the whole inspection is over a limit.
    """
    names = {name.lower().replace("\\", "/").lstrip("/") for name in archive.names}
    return (
        _ooxml_type(archive, names, budget) or _odf_type(archive, names, budget) or _iwork_type(names) or MediaType.ZIP
    )


def is_encrypted_odf(archive: ZipArchive, budget: OutputBudget) -> bool:
    """Whether the manifest says that parts are encrypted (ODF 1.3 part 2, 4.8.4)."""
    manifest = _read_named(archive, "meta-inf/manifest.xml", budget)
    return b"encryption-data" in manifest or b"encrypted-package" in _read_names(archive)


def _read_names(archive: ZipArchive) -> bytes:
    return "\n".join(archive.names).lower().encode("utf-8", "replace")


def _ooxml_type(archive: ZipArchive, names: set[str], budget: OutputBudget) -> MediaType | None:
    listing = _read_named(archive, _CONTENT_TYPES, budget) if _CONTENT_TYPES in names else b""
    by_listing = next((media_type for pattern, media_type in _MAIN_TYPES if pattern.search(listing)), None)
    by_part = next((kind for part, kind in _MAIN_PARTS if any(map(part.fullmatch, names))), None)
    if by_listing in (MediaType.XLSX, MediaType.XLSB) or by_part is None:
        return by_listing or (MediaType.OOXML if listing else None)
    return by_part


def _odf_type(archive: ZipArchive, names: set[str], budget: OutputBudget) -> MediaType | None:
    mimetype = _read_named(archive, "mimetype", budget) if "mimetype" in names else b""
    if _ODF_SHEETS.match(mimetype):
        return MediaType.ODS
    is_odf = bool(_ODF_OTHER.match(mimetype))
    if "content.xml" in names and (is_odf or names & {"styles.xml", "meta-inf/manifest.xml"}):
        body = _read_named(archive, "content.xml", budget)
        return MediaType.ODS if _ODF_SHEET_BODY.search(body) else MediaType.ODF_DOCUMENT
    return MediaType.ODF_DOCUMENT if is_odf else None


def _iwork_type(names: set[str]) -> MediaType | None:
    if not any(name.endswith(".iwa") for name in names):
        return None
    return MediaType.NUMBERS if any(name.startswith("index/tables/") for name in names) else MediaType.IWORK


def _read_named(archive: ZipArchive, wanted: str, budget: OutputBudget) -> bytes:
    """The beginning of all members of that name, one behind the other; empty where none can be read."""
    return b"\n".join(_beginnings(archive, wanted, budget))


def _beginnings(archive: ZipArchive, wanted: str, budget: OutputBudget) -> Iterator[bytes]:
    for entry in archive.entries or archive.local_entries():
        if entry.name.lower().replace("\\", "/").lstrip("/") == wanted and not entry.is_encrypted:
            for part in archive.read(entry, budget):
                if isinstance(part, Part):
                    yield bytes(part.content[:_MAX_INDEX_BYTES])
