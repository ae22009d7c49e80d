"""What content is, by its bytes alone. Names and declared types are not asked: both lie.

The table is our own: it needs to be exact for what can carry tables, and a library's guess at the long tail of
other formats would change nothing that is done with them.
"""

import re
import struct
import zlib

from dlp_addon.model.content import Content
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.archives.tar_archive import is_tar
from dlp_addon.unpacking.byte_search import find_each
from dlp_addon.unpacking.mails.mail_headers import begins_like_mail
from dlp_addon.unpacking.texts.text_encoding import as_narrow, is_text

_HEAD_BYTES = 4096
_TEXT_HEAD_BYTES = 64 * 1024
OLE_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# Signatures that may stand before plain text.
_TEXT_PATTERNS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"\s*\{\\rtf"), MediaType.RTF),
    (re.compile(rb"\s*-----BEGIN PGP MESSAGE-----"), MediaType.PGP),
    (re.compile(rb"age-encryption\.org/v1\n|\s*-----BEGIN AGE ENCRYPTED FILE-----"), MediaType.AGE),
    (re.compile(rb"\s*-----BEGIN (?:PKCS7|CMS)-----"), MediaType.CMS),
    (re.compile(rb"<stata_dta>"), MediaType.STATA),
    (re.compile(rb"!<arch>\n"), MediaType.AR),
    # Readers accept a PDF header anywhere in the first 1,024 bytes; an object must follow, so that text which only
    # mentions the word stays text.
    (re.compile(rb"(?s).{0,1024}?%PDF-[0-9].*?\d\s+\d+\s+obj\b"), MediaType.PDF),
)

# Signatures at the beginning of binary content. Those of printable characters count only where it is no text: a CSV
# may begin with `PARENT` or `ORCHARD`.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", MediaType.ZIP),
    (b"PK\x05\x06", MediaType.ZIP),
    (b"PK\x07\x08PK\x03\x04", MediaType.ZIP),
    (b"PK00PK\x03\x04", MediaType.ZIP),
    (OLE_SIGNATURE, MediaType.OLE),
    (b"\x1f\x8b\x08", MediaType.GZIP),
    (b"\xfd7zXZ\x00", MediaType.XZ),
    (b"\x28\xb5\x2f\xfd", MediaType.ZSTD),
    (b"7z\xbc\xaf\x27\x1c", MediaType.SEVEN_ZIP),
    (b"PACK\x00\x00\x00\x02", MediaType.GIT_PACK),
    (b"PACK\x00\x00\x00\x03", MediaType.GIT_PACK),
    (b"Rar!\x1a\x07", MediaType.RAR),
    (b"MSCF\x00\x00\x00\x00", MediaType.CAB),
    (b"\x04\x22\x4d\x18", MediaType.LZ4),
    (b"\x02\x21\x4c\x18", MediaType.LZ4),
    (b"LZIP\x01", MediaType.LZIP),
    (b"\x1f\x9d", MediaType.COMPRESS),
    (b"\x60\xea", MediaType.ARJ),
    (b"070701", MediaType.CPIO),
    (b"070702", MediaType.CPIO),
    (b"070707", MediaType.CPIO),
    (b"SQLite format 3\x00", MediaType.SQLITE),
    (b"PAR1", MediaType.PARQUET),
    (b"PARE", MediaType.PARQUET),
    (b"ARROW1\x00\x00", MediaType.ARROW),
    (b"FEA1", MediaType.FEATHER),
    (b"ORC", MediaType.ORC),
    (b"Obj\x01", MediaType.AVRO),
    (b"\x00\x01\x00\x00Standard Jet DB\x00", MediaType.ACCESS),
    (b"\x00\x01\x00\x00Standard ACE DB\x00", MediaType.ACCESS),
    (b"\x89HDF\r\n\x1a\n", MediaType.HDF5),
    (b"$FL2@(#)", MediaType.SPSS),
    (b"$FL3@(#)", MediaType.SPSS),
    (b"\x00" * 12 + b"\xc2\xea\x81\x60\xb3\x14\x11\xcf", MediaType.SAS),
    (b"\x78\x9f\x3e\x22", MediaType.TNEF),
    (b"\x00\x00\x02\x00\x06\x04\x06\x00", MediaType.LOTUS),
    (b"\x00\x00\x02\x00\x04\x04", MediaType.LOTUS),
    (b"\x00\x00\x1a\x00\x00\x10\x04\x00", MediaType.LOTUS),
    (b"\x00\x00\x1a\x00\x02\x10\x04\x00", MediaType.LOTUS),
    (b"\x00\x00\x1a\x00\x03\x10\x04\x00", MediaType.LOTUS),
    (b"\x00\x00\x1a\x00\x05\x10\x04\x00", MediaType.LOTUS),
    (b"\x00\x00\x02\x00\x01\x10", MediaType.QUATTRO),
    (b"\x00\x00\x02\x00\x02\x10", MediaType.QUATTRO),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"8BPS\x00\x01", "image/vnd.adobe.photoshop"),
    (b"\x00\x00\x01\x00", "image/vnd.microsoft.icon"),
    (b"\xd7\xcd\xc6\x9a", "image/wmf"),
    (b"\x01\x00\x00\x00\x6c\x00\x00\x00", "image/emf"),
    (b"OggS\x00", "application/ogg"),
    (b"ID3\x03", "audio/mpeg"),
    (b"ID3\x04", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/x-matroska"),
    (b"FLV\x01", "video/x-flv"),
    (b"\x00\x00\x01\xba", "video/mpeg"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video/x-ms-asf"),
    (b"\x7fELF", "application/x-elf"),
    (b"\xca\xfe\xba\xbe", "application/x-mach-binary"),
    (b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (b"\x00asm\x01\x00", "application/wasm"),
    (b"wOFF", "font/woff"),
    (b"wOF2", "font/woff2"),
    (b"OTTO\x00", "font/otf"),
    (b"\x00\x01\x00\x00\x00", "font/ttf"),
)

_ALL_SIGNATURES = tuple(signature for signature, _ in _SIGNATURES)

_PATTERNS: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)"), MediaType.BZIP2),
    (re.compile(rb"[\x50-\x5f]\x2a\x4d\x18"), MediaType.ZSTD),
    (re.compile(rb".{2}-l[hz][0-9ds]-", re.DOTALL), MediaType.LHA),
    (re.compile(rb"MZ.{58}(?=.{4})", re.DOTALL), "application/vnd.microsoft.portable-executable"),
    (re.compile(rb"BM.{4}\x00{4}", re.DOTALL), "image/bmp"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"RIFF.{4}WAVE", re.DOTALL), "audio/wav"),
    (re.compile(rb"RIFF.{4}AVI ", re.DOTALL), "video/x-msvideo"),
    (re.compile(rb".{4}ftyp(?:heic|heix|mif1|avif)", re.DOTALL), "image/heif"),
    (re.compile(rb".{4}ftyp", re.DOTALL), "video/mp4"),
    (re.compile(rb"\xff[\xfb\xf3\xf2][\x10-\xe0]", re.DOTALL), "audio/mpeg"),
    # OpenPGP: a session key packet of version 3, old or new packet format (RFC 9580, 4.2).
    (re.compile(rb"[\x84\x85\xc1].{1,2}\x03.{8}[\x01\x02\x10\x12\x19]", re.DOTALL), MediaType.PGP),
    (re.compile(rb"\x8c[\x0d\x2e]\x04|\xc3[\x0d\x2e]\x04", re.DOTALL), MediaType.PGP),
    # ASN.1: ContentInfo of enveloped or authenticated enveloped data (RFC 5652).
    (re.compile(rb"\x30.{1,5}\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03", re.DOTALL), MediaType.CMS),
    (re.compile(rb"\x5d\x00\x00.[\x00-\x08](?:\xff{8}|.{5}\x00{3})", re.DOTALL), MediaType.LZMA),
    # A BOF record of BIFF 2 (4 bytes), 3 and 4 (6 bytes), 5 and 8 (8 or 16 bytes), the type being a sheet or a book.
    (re.compile(rb"\x09[\x00\x02\x04]\x04\x00..[\x05\x06\x10\x20\x40]\x00", re.DOTALL), MediaType.XLS),
    (re.compile(rb"\x09[\x02\x04\x08]\x06\x00..[\x05\x06\x10\x20\x40]\x00", re.DOTALL), MediaType.XLS),
    (re.compile(rb"\x09\x08[\x08\x10]\x00\x00[\x05\x06][\x05\x10\x20\x40]\x00", re.DOTALL), MediaType.XLS),
)

_HTML_START = re.compile(
    rb"(?is)(?:<!--.*?-->|\s)*+<(?:!doctype\s+html|html|head|body|table|thead|tbody|tr|meta|style|title|div|p|span|h[1-6]"
    rb"|ul|script|center|form|font|base|link|br)\b"
)
_HTML_INSIDE = re.compile(rb"(?i)<(?:html|table|tbody)\b[^>]*>")
_XML_START = re.compile(rb"(?s)\s*(?:<\?xml\b|<!DOCTYPE\b|<!--|<[A-Za-z_][\w.:-]*(?:\s|/?>))")
_XML_ROOT_HTML = re.compile(rb"(?is)(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE\s+html[^>]*>|\s)*+<html\b")
_JSON_PREFIX = re.compile(rb"\s*(?:\)\]\}'?,?|while\s*\(1\);|for\s*\(;;\);|/\*.*?\*/)?\s*")
_JSON_NUMBER = rb"-?\d{1,400}(?:\.\d{1,400})?(?:[eE][-+]?\d{1,9})?\s*(?:[,\]]|\Z)"
_JSON_START = re.compile(rb"[\[{]\s*(?:[\]}\"\[{]|true\b|false\b|null\b|-Infinity|" + _JSON_NUMBER + rb")")
_JSON_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"\s*\Z', re.DOTALL)
_TAILS = ((b"PAR1", MediaType.PARQUET), (b"ARROW1", MediaType.ARROW))
_LONGEST_TAIL = 6
_SQLITE_PAGE_UNIT, _SQLITE_SCHEMA = 512, b"CREATE TABLE "
_OLE_ROOT, _OLE_TYPE_AT, _OLE_ROOT_TYPE = "Root Entry".encode("utf-16-le"), 64, b"\x16\x00\x05"
"""A directory's first entry ([MS-CFB] 2.6.1): its name, and behind it the length of that and the type of a root."""
_ISO_SIGNATURES = (0x8001, 0x8801, 0x9001)
_OLD_EXCEL = b"urn:schemas-microsoft-com:office:spreadsheet"
_FLAT_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def sniff(content: Content) -> str:
    """The media type; ZIP and OLE for every package of those kinds, which their own modules look into."""
    head = bytes(content[:_HEAD_BYTES])
    text = is_text(content)
    return (
        _by_pattern(head, _TEXT_PATTERNS)
        or _by_signature(head, is_text=text)
        or _by_text(content, is_text=text)
        or _by_structure(content, head)
        or MediaType.BINARY
    )


def _by_pattern(head: bytes, patterns: tuple[tuple[re.Pattern[bytes], str], ...]) -> str | None:
    return next((media_type for pattern, media_type in patterns if pattern.match(head)), None)


def _by_signature(head: bytes, *, is_text: bool) -> str | None:
    if not head.startswith(_ALL_SIGNATURES):
        return None
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature) and not (is_text and signature.isascii() and signature.decode().isprintable()):
            return media_type
    return None


def _by_structure(content: Content, head: bytes) -> str | None:
    found = _by_pattern(head, _PATTERNS)
    if found is not None:
        return found
    if any(bytes(content[at : at + 5]) in (b"CD001", b"BEA01") for at in _ISO_SIGNATURES):
        return MediaType.ISO
    if _is_dbase(content):
        return MediaType.DBASE
    return MediaType.ZLIB if _is_zlib(head) else _by_remains(content)


def _by_remains(content: Content) -> str | None:
    """What a file was whose beginning is lost: its reader says that it is damaged."""
    tail = bytes(content[-_LONGEST_TAIL:])
    for ending, media_type in _TAILS:
        if tail.endswith(ending):
            return media_type
    if len(content) % _SQLITE_PAGE_UNIT == 0 and _SQLITE_SCHEMA in bytes(content[:_TEXT_HEAD_BYTES]):
        return MediaType.SQLITE
    is_storage = any(content[at + _OLE_TYPE_AT :][:3] == _OLE_ROOT_TYPE for at, _ in find_each(content, _OLE_ROOT))
    return MediaType.OLE if is_storage and next(find_each(content, OLE_SIGNATURE), None) is None else None


def _by_text(content: Content, *, is_text: bool) -> str | None:
    if is_tar(content):
        return MediaType.TAR
    if not content or not is_text:
        return None
    narrow = bytes(as_narrow(content[:_TEXT_HEAD_BYTES], _TEXT_HEAD_BYTES)).removeprefix(b"\xef\xbb\xbf")
    if begins_like_mail(narrow):
        return MediaType.MAIL
    return _xml_family(narrow) or _json_family(narrow, is_whole=len(content) <= _TEXT_HEAD_BYTES) or MediaType.TEXT


def _xml_family(text: bytes) -> str | None:
    if not text.lstrip().startswith(b"<"):
        return None
    if _HTML_START.match(text) or _XML_ROOT_HTML.match(text):
        return MediaType.HTML
    if not _XML_START.match(text):
        return MediaType.HTML if _HTML_INSIDE.search(text) else None
    if _OLD_EXCEL in text and b"Workbook" in text:
        return MediaType.SPREADSHEETML_2003
    if _FLAT_ODS in text and b"office:document" in text:
        return MediaType.FODS
    return MediaType.XML


def _json_family(text: bytes, *, is_whole: bool) -> str | None:
    prefix = _JSON_PREFIX.match(text)
    body = text[prefix.end() :] if prefix else text
    if not _JSON_START.match(body):
        return MediaType.JSON if is_whole and len(body) > 1 and _JSON_STRING.match(body) else None
    lines = [line for line in body.split(b"\n", 2)[:2] if line.strip()]
    whole = all(line.rstrip().endswith((b"}", b"]")) and _JSON_START.match(line) for line in lines)
    return MediaType.NDJSON if len(lines) == 2 and whole else MediaType.JSON


_DBASE_II, _FIELD_AT, _BLANK = 0x02, 32, 0x20


def _is_dbase(content: Content) -> bool:
    """A dBASE header: version, a date, sizes that fit, a first field, and the list's end mark where the header ends.

    The beginning of an X.509 certificate would pass for the version and the date.
    """
    if len(content) < 65 or content[0] not in b"\x02\x03\x04\x05\x30\x31\x32\x43\x63\x83\x8b\x8e\xcb\xf5\xfb":
        return False
    header_bytes, record_bytes = struct.unpack_from("<HH", content, 8)
    is_date = 1 <= content[2] <= 12 and 1 <= content[3] <= 31
    if not is_date or record_bytes < 1 or header_bytes < 65 or header_bytes > len(content):
        return False
    is_field = content[_FIELD_AT] > _BLANK and content[_FIELD_AT + 11] in b"CNDLMFBGPYTIVWXQO@+0"
    if not is_field and content[0] != _DBASE_II:
        return False
    return any(content[at] == 0x0D for at in range(64, header_bytes, 32)) or content[header_bytes - 1] == 0x0D


def _is_zlib(head: bytes) -> bool:
    """A zlib header is only two bytes, so the beginning must also decode to something."""
    if len(head) < 8 or head[0] & 0x8F != 0x08 or (head[0] * 256 + head[1]) % 31 or head[1] & 0x20:
        return False
    try:
        return len(zlib.decompressobj().decompress(head, 1024)) > 0
    except zlib.error:
        return False
