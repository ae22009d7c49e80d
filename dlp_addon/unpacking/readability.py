"""What becomes of content that nothing here reads: named, and said whether it may hold a table."""

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.media_type import MediaType

_ENCRYPTED = frozenset({MediaType.ENCRYPTED_OOXML, MediaType.PGP, MediaType.AGE, MediaType.CMS})
# Archives, databases and tables in formats that are not read.
_OPAQUE = frozenset(
    {
        MediaType.RAR,
        MediaType.LZIP,
        MediaType.COMPRESS,
        MediaType.ARJ,
        MediaType.LHA,
        MediaType.CPIO,
        MediaType.FEATHER,
        MediaType.ORC,
        MediaType.ACCESS,
        MediaType.NUMBERS,
        MediaType.LOTUS,
        MediaType.QUATTRO,
        MediaType.HDF5,
        MediaType.SAS,
        MediaType.SPSS,
        MediaType.STATA,
    }
)
# Documents that nothing reads: not spreadsheets, archives or databases; what is embedded in them is looked at.
_DOCUMENTS = frozenset(
    {
        MediaType.DOC,
        MediaType.PPT,
        MediaType.MSG,
        MediaType.IWORK,
    }
)
# Documents that are read: damaged, they count as what they are, and not as a spreadsheet.
_TEXT_DOCUMENTS = frozenset({MediaType.DOCX, MediaType.PPTX, MediaType.ODF_DOCUMENT, MediaType.RTF, MediaType.PDF})
_MEDIA_PREFIXES = ("image/", "audio/", "video/", "font/")


def unread_reason(media_type: str) -> UnscannableReason | None:
    """Why no reader takes content of this type; None where one does, or where it is unknown binary."""
    if media_type in _ENCRYPTED:
        return UnscannableReason.ENCRYPTED
    if media_type in _OPAQUE or media_type in _DOCUMENTS or is_media(media_type):
        return UnscannableReason.UNSUPPORTED
    return None


def may_hold_table(media_type: str) -> bool:
    """Whether content of this type, unread, counts as a spreadsheet, archive or database."""
    return media_type not in _DOCUMENTS | _TEXT_DOCUMENTS and not is_media(media_type)


def is_artifact(media_type: str) -> bool:
    """Whether the content itself goes on to the tabular stage: not where it is sealed or opaque."""
    return media_type not in _ENCRYPTED and media_type not in _OPAQUE


def is_media(media_type: str) -> bool:
    """Pictures, sound, video, fonts and programs."""
    return media_type.startswith(_MEDIA_PREFIXES) or media_type in {
        "application/ogg",
        "application/x-elf",
        "application/x-mach-binary",
        "application/wasm",
        "application/vnd.microsoft.portable-executable",
    }
