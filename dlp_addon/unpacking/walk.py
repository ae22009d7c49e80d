from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Artifact, Content, UnreadPart, Upload
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import SensitivityLabel
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.unpacking.archives.ar_archive import read_ar
from dlp_addon.unpacking.archives.cabinet import read_cabinet
from dlp_addon.unpacking.archives.compressed import CODINGS, read_compressed
from dlp_addon.unpacking.archives.disk_image import read_disk_image
from dlp_addon.unpacking.archives.git_pack import read_git_pack
from dlp_addon.unpacking.archives.headerless import headerless_stream
from dlp_addon.unpacking.archives.member_names import with_names
from dlp_addon.unpacking.archives.polyglots import container_starts
from dlp_addon.unpacking.archives.repacked_packages import needs_repacking, repack, unseen_copies, views
from dlp_addon.unpacking.archives.seven_zip import read_seven_zip
from dlp_addon.unpacking.archives.tar_archive import read_tar
from dlp_addon.unpacking.archives.zip_archive import ZipArchive
from dlp_addon.unpacking.archives.zip_packages import is_encrypted_odf, package_type
from dlp_addon.unpacking.documents.binary_text import with_line_ends
from dlp_addon.unpacking.documents.embedded_members import embedded_members
from dlp_addon.unpacking.documents.ole_storage import OleStorage, has_file_pass, holds_workbook_records
from dlp_addon.unpacking.documents.pdf_documents import embedded_files, is_encrypted_pdf, text_outside
from dlp_addon.unpacking.documents.sensitivity_labels import labels_in, package_labels, pdf_labels
from dlp_addon.unpacking.items import Item, artifact_of, below, flawed, unread
from dlp_addon.unpacking.mails.mail import read_mail
from dlp_addon.unpacking.mails.tnef import read_tnef
from dlp_addon.unpacking.media_types import sniff
from dlp_addon.unpacking.parts import Flaw, Part
from dlp_addon.unpacking.readability import is_artifact, is_media, unread_reason
from dlp_addon.unpacking.sealed.passwords import Passwords
from dlp_addon.unpacking.sealed.sealed_office import open_office
from dlp_addon.unpacking.sealed.sealed_opendocument import open_opendocument
from dlp_addon.unpacking.sealed.sealed_pdf import open_pdf
from dlp_addon.unpacking.texts.encoded_text import decode_runs, decode_whole
from dlp_addon.unpacking.texts.escapes import decode_escapes
from dlp_addon.unpacking.texts.hex_dump import decode_dumps
from dlp_addon.unpacking.texts.json_leaves import MAX_PARSED_BYTES, read_json, read_json_lines
from dlp_addon.unpacking.texts.markup_asides import markup_asides
from dlp_addon.unpacking.texts.mixed_records import mixed_records
from dlp_addon.unpacking.texts.text_encoding import as_narrow
from dlp_addon.unpacking.texts.text_runs import joined_strings, text_runs, without_zeros

_TEXTS = frozenset(
    {MediaType.TEXT, MediaType.HTML, MediaType.XML, MediaType.RTF, MediaType.FODS, MediaType.SPREADSHEETML_2003}
)
_MARKUP = frozenset({MediaType.HTML, MediaType.XML, MediaType.FODS, MediaType.SPREADSHEETML_2003})
_WORKBOOK_PACKAGES = frozenset({MediaType.XLSX, MediaType.XLSB, MediaType.ODS})
# What a spreadsheet never is; what claims to be one and is this cannot be trusted to hold none.
_SHAPELESS = frozenset({MediaType.BINARY, MediaType.OLE, MediaType.OOXML})
_TEXT_SAMPLE_BYTES = 256 * 1024
_DAMAGES = frozenset({UnscannableReason.MALFORMED, UnscannableReason.TRUNCATED})

type Found = Artifact | UnreadPart | SensitivityLabel
"""What comes out of unpacking: content, what could not be had, and the labels that documents bear."""

_BINARY_DOCUMENTS: Mapping[str, str] = MappingProxyType({MediaType.DOC: "Word document", MediaType.PPT: "presentation"})


def unpack(upload: Upload, limits: Limits, budget: OutputBudget, passwords: Passwords | None = None) -> Iterator[Found]:
    """Everything that an upload holds, containers inside containers included, each piece once.

    Content decides what a thing is, names and declared types never. What cannot be read is an `UnreadPart`, also where
    part of it could; an upload is never silently nothing. What is sealed is opened where one of `passwords` fits.

    Raises:
        OSError: a scratch file cannot be written. Everything else about the content is returned, not raised.
    """
    item = Item(
        path=upload.name,
        content=upload.content,
        declared_media_type=upload.declared_media_type,
        declared_charset=upload.declared_charset,
    )
    return Walk(limits, budget, passwords or Passwords((), limits)).visit(item)


class Walk:
    """Goes down through containers; holds the limits and the budget of one inspection."""

    def __init__(self, limits: Limits, budget: OutputBudget, passwords: Passwords) -> None:
        self._limits = limits
        self._budget = budget
        self._passwords = passwords
        self._readers: dict[str, Callable[[Item, str], Iterator[Found]]] = {
            MediaType.ZIP: self._visit_zip,
            MediaType.OLE: self._visit_ole,
            MediaType.TAR: self._visit_tar,
            MediaType.SEVEN_ZIP: self._visit_seven_zip,
            MediaType.GIT_PACK: self._visit_git_pack,
            MediaType.AR: self._visit_ar,
            MediaType.CAB: self._visit_cabinet,
            MediaType.ISO: self._visit_disk_image,
            MediaType.TNEF: self._visit_tnef,
            MediaType.MAIL: self._visit_mail,
            MediaType.JSON: self._visit_json,
            MediaType.NDJSON: self._visit_json,
            MediaType.XLS: self._visit_records,
            MediaType.PDF: self._visit_pdf,
            **dict.fromkeys(CODINGS, self._visit_compressed),
            **dict.fromkeys(_TEXTS, self._visit_text),
        }

    def visit(self, item: Item) -> Iterator[Found]:
        """Everything in one piece of content; the content itself where it is a container that holds nothing."""
        media_type = sniff(item.content)
        try:
            visit = self._readers.get(media_type, self._visit_other)
            found = False
            for part in visit(item, media_type):
                found = True
                yield part
            if not found:
                yield artifact_of(item, media_type)
        except UnscannableError as error:
            yield unread(item, error.reason, error.detail, media_type)

    def _visit_guess(self, item: Item) -> Iterator[Found]:
        """What a signature in the middle of other content led to; where nothing can be had, it was there by chance."""
        damages: list[UnreadPart] = []
        is_chance = True
        for part in self.visit(item):
            if is_chance and isinstance(part, UnreadPart) and part.reason in _DAMAGES:
                damages.append(part)
                continue
            is_chance = False
            yield part
        yield from (replace(damage, may_hold_table=damage.may_hold_table and not is_chance) for damage in damages)

    def _parts(self, item: Item, media_type: str, parts: Iterator[Part | Flaw] | Iterator[Part]) -> Iterator[Found]:
        """Go down into what a container yields, and name what it could not yield."""
        for part in parts:
            if isinstance(part, Flaw):
                yield flawed(item, part, media_type)
            elif item.depth >= self._limits.max_depth:
                raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_depth")
            elif part.is_guess:
                yield from self._visit_guess(below(item, part))
            else:
                yield from self.visit(below(item, part))

    def _members(self, item: Item, media_type: str, members: Iterable[Part | Flaw]) -> Iterator[Found]:
        """The members of an archive, and their names where these tell of somebody."""
        yield from self._parts(item, media_type, with_names(members, self._budget))

    def _visit_opened(self, item: Item, opened: Content | None, detail: str, media_type: str) -> Iterator[Found]:
        """What was under a seal, in place of what was sealed; its name where no known password opened it."""
        if opened is None:
            yield unread(item, UnscannableReason.ENCRYPTED, detail, media_type)
        elif item.depth >= self._limits.max_depth:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_depth")
        else:
            yield from self.visit(replace(item, content=opened, depth=item.depth + 1))

    def _visit_compressed(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._parts(item, media_type, read_compressed(item.path, media_type, item.content, self._budget))

    def _visit_tar(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._members(item, media_type, read_tar(item.content, self._budget))

    def _visit_seven_zip(self, item: Item, media_type: str) -> Iterator[Found]:
        members = read_seven_zip(item.content, self._limits, self._budget, self._passwords)
        yield from self._members(item, media_type, members)

    def _visit_ar(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._parts(item, media_type, read_ar(item.content, self._budget))

    def _visit_cabinet(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._members(item, media_type, read_cabinet(item.content, self._limits, self._budget))

    def _visit_disk_image(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._members(item, media_type, read_disk_image(item.content, self._budget))

    def _visit_tnef(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._parts(item, media_type, read_tnef(item.content, self._budget))

    def _visit_git_pack(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._parts(item, media_type, read_git_pack(item.content, self._budget))

    def _visit_mail(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._parts(item, media_type, read_mail(item.content, self._budget))

    def _visit_zip(self, item: Item, media_type: str) -> Iterator[Found]:
        archive = ZipArchive(item.content, self._limits, self._passwords)
        kind = package_type(archive, self._budget)
        if kind != MediaType.ZIP:
            yield from self._visit_package(item, archive, kind)
            return
        yield from self._parts(item, media_type, archive.flaws())
        yield from self._members(item, media_type, archive.members(self._budget))

    def _visit_package(self, item: Item, archive: ZipArchive, kind: MediaType) -> Iterator[Found]:
        yield from package_labels(archive, self._budget)
        # The reader of a workbook names what it is missing, and reads the rest.
        is_cut = kind in _WORKBOOK_PACKAGES and archive.directory is None
        flaws = [] if is_cut else list(archive.flaws())
        if kind in (MediaType.ODS, MediaType.ODF_DOCUMENT) and is_encrypted_odf(archive, self._budget):
            opened = open_opendocument(item.content, archive, self._passwords, self._budget)
            yield from self._visit_opened(item, opened, "OpenDocument", kind)
            return
        flaws.extend(unseen_copies(archive))
        for entries in views(archive):
            repacked = repack(archive, self._budget, entries)
            yield artifact_of(replace(item, content=repacked.content), kind)
            flaws.extend(repacked.flaws)
        if kind in _WORKBOOK_PACKAGES and needs_repacking(archive):
            repacked = repack(archive, self._budget)
            yield artifact_of(replace(item, content=repacked.content), kind)
            flaws.extend(repacked.flaws)
        elif kind in _WORKBOOK_PACKAGES:
            yield artifact_of(item, kind)
        else:
            yield from self._whole(item, kind)
        yield from self._parts(item, kind, iter(flaws))
        yield from self._parts(item, kind, embedded_members(archive, self._budget))

    def _visit_ole(self, item: Item, media_type: str) -> Iterator[Found]:
        try:
            storage = OleStorage(item.content, self._limits)
        except UnscannableError:
            if not holds_workbook_records(item.content):
                raise
            # The reader of workbooks names the damage, and reads the records that are left.
            yield artifact_of(item, MediaType.XLS)
            return
        kind = storage.document_type() or media_type
        yield from labels_in(storage.label_text())
        is_sealed = kind == MediaType.ENCRYPTED_OOXML or _is_encrypted(storage, kind)
        opened = open_office(item.content, self._passwords, self._budget) if is_sealed else None
        if kind == MediaType.OLE and holds_workbook_records(item.content):
            # A directory that no longer names the workbook: its reader says so, and reads the records.
            yield artifact_of(item, MediaType.XLS)
        elif kind == MediaType.OLE and storage.is_empty:
            raise UnscannableError(UnscannableReason.MALFORMED, "compound file without streams")
        elif opened is not None or (is_sealed and kind != MediaType.ENCRYPTED_OOXML):
            yield from self._visit_opened(item, opened, _BINARY_DOCUMENTS.get(kind, "FilePass"), kind)
        else:
            yield from self._visit_document(item, kind, storage)
        if opened is not None:
            return
        if kind != MediaType.ENCRYPTED_OOXML:
            yield from self._parts(item, kind, storage.embedded(self._budget))

    def _visit_document(self, item: Item, kind: str, storage: OleStorage) -> Iterator[Found]:
        """Tables and text of a Word document or presentation, and what no place in it names; other storages whole.

        A storage that says nothing of its kind may be a damaged document.
        """
        if kind not in _BINARY_DOCUMENTS and kind != MediaType.OLE:
            yield from self._whole(item, kind)
            return
        texts = storage.document_texts(self._budget) if kind in _BINARY_DOCUMENTS else None
        if texts is None:
            yield from self._whole(item, kind)
        parts = (Part(name=f"text {n}", content=memoryview(text.encode())) for n, text in enumerate(texts or ()))
        yield from self._parts(item, kind, parts)
        if texts is None or kind == MediaType.DOC:
            # Deleted text and codes of fields are in no piece, and a damaged document still has its runs of text.
            content = self._budget.store(with_line_ends(item.content), packed_bytes=None)
            yield from self._parts(item, kind, text_runs(content, None, self._budget))

    def _visit_records(self, item: Item, media_type: str) -> Iterator[Found]:
        if has_file_pass(bytes(item.content[: 64 * 1024])):
            yield unread(item, UnscannableReason.ENCRYPTED, "FilePass", media_type)
        else:
            yield artifact_of(item, media_type)

    def _visit_pdf(self, item: Item, media_type: str) -> Iterator[Found]:
        if is_encrypted_pdf(item.content):
            opened = open_pdf(item.content, self._passwords, self._budget)
            yield from self._visit_opened(item, opened, "PDF", media_type)
            return
        yield from pdf_labels(item.content)
        yield from self._visit_other(item, media_type)
        yield from self._parts(item, media_type, embedded_files(item.content, self._budget))
        yield from self._parts(item, media_type, text_outside(item.content, self._budget))

    def _visit_json(self, item: Item, media_type: str) -> Iterator[Found]:
        yield artifact_of(item, media_type)
        read = read_json if media_type == MediaType.JSON else read_json_lines
        yield from self._parts(item, media_type, read(item.content, self._budget))

    def _visit_text(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._whole(item, media_type)
        text = as_narrow(item.content, MAX_PARSED_BYTES)
        yield from self._parts(item, media_type, decode_runs(text, self._budget))
        yield from self._parts(item, media_type, decode_whole(text, self._budget))
        yield from self._parts(item, media_type, decode_dumps(text, self._budget))
        if media_type in _MARKUP:
            yield from self._parts(item, media_type, markup_asides(text))
        elif media_type != MediaType.RTF:
            # RTF is nothing but words behind backslashes; its reader knows them.
            yield from self._parts(item, media_type, decode_escapes(text, self._budget))
        if media_type == MediaType.TEXT and 0 in bytes(text[:_TEXT_SAMPLE_BYTES]):
            # The reader of text takes nothing with zeros in it for text.
            yield from self._parts(item, media_type, text_runs(item.content, None, self._budget))
        yield from self._parts(item, media_type, _inner_containers(item.content))

    def _visit_other(self, item: Item, media_type: str) -> Iterator[Found]:
        yield from self._whole(item, media_type)
        yield from self._parts(item, media_type, _inner_containers(item.content))
        if media_type == MediaType.BINARY:
            yield from self._parts(item, media_type, headerless_stream(item.content, self._budget))
            yield from self._parts(item, media_type, without_zeros(item.content, self._budget))
            yield from self._parts(item, media_type, mixed_records(item.content, self._budget))
            yield from self._parts(item, media_type, joined_strings(item.content, self._budget))
        if is_media(media_type) or media_type == MediaType.BINARY:
            # Nobody sees the texts of a picture; an unknown format may well show its own.
            place = HidingPlace.EPILOGUE if is_media(media_type) else None
            yield from self._parts(item, media_type, text_runs(item.content, place, self._budget))

    def _whole(self, item: Item, media_type: str) -> Iterator[Found]:
        """The content itself, and its name where nothing reads it."""
        if is_artifact(media_type):
            yield artifact_of(item, media_type)
        reason = unread_reason(media_type)
        if reason is not None:
            yield unread(item, reason, "", media_type)
        elif media_type in _SHAPELESS and item.content and item.claims_spreadsheet:
            yield unread(item, UnscannableReason.MALFORMED, "not what it claims to be", media_type)


def _is_encrypted(storage: OleStorage, kind: str) -> bool:
    if kind == MediaType.XLS:
        return storage.is_encrypted_workbook()
    return kind in _BINARY_DOCUMENTS and storage.is_encrypted_document()


def _inner_containers(content: Content) -> Iterator[Part]:
    for at in container_starts(content):
        yield Part(name=f"@{at}", content=content[at:], hidden=HidingPlace.EPILOGUE, is_guess=True)
