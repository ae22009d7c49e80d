"""Which reader reads an artifact."""

import re
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.limits import Limits
from dlp_addon.model.media_type import MediaType
from dlp_addon.model.table import Table
from dlp_addon.tabular.cells import CellBudget, Grid
from dlp_addon.tabular.charset import Charset, decode_sample, detect_charset, iterate_utf8
from dlp_addon.tabular.coded.coded_columns import decode_columns
from dlp_addon.tabular.coded.coded_files import coded_files
from dlp_addon.tabular.databases.columnar_files import COLUMNAR_TYPES, read_columnar
from dlp_addon.tabular.databases.dbase import read_dbase
from dlp_addon.tabular.databases.sqlite_tables import read_sqlite
from dlp_addon.tabular.documents.office_documents import DOCUMENT_TYPES, read_document, read_lines
from dlp_addon.tabular.documents.pdf_text import read_pdf
from dlp_addon.tabular.documents.rich_text import rich_text_lines
from dlp_addon.tabular.json_texts.json_records import read_json
from dlp_addon.tabular.layouts.layout import locate_list, locate_tables
from dlp_addon.tabular.layouts.small_tables import join_small_tables
from dlp_addon.tabular.markup.html_tables import read_html
from dlp_addon.tabular.markup.text_kind import Markup, sniff_markup
from dlp_addon.tabular.output import Output, PlacedLayout, UnreadPlace
from dlp_addon.tabular.panics import panics_as_malformed
from dlp_addon.tabular.texts.health_messages import detect_messages, read_messages
from dlp_addon.tabular.texts.interchange import is_dif, is_sylk, read_dif, read_sylk
from dlp_addon.tabular.texts.passenger_lists import detect_interchange, read_interchange
from dlp_addon.tabular.texts.quicken import is_quicken, read_quicken
from dlp_addon.tabular.texts.record_lines import is_record_lines, read_record_lines
from dlp_addon.tabular.texts.sql_dump import is_sql_dump, read_sql_dump
from dlp_addon.tabular.texts.text import read_text
from dlp_addon.tabular.workbooks.workbook_tables import WORKBOOK_TYPES, is_workbook, read_workbook
from dlp_addon.tabular.workbooks.xml_tables import is_ofx, read_loose_xml, read_ofx, read_xml

_HEAD_BYTES = 8_192
_SHAPELESS = frozenset(
    {MediaType.BINARY, MediaType.TEXT, MediaType.JSON, MediaType.XML, MediaType.HTML, MediaType.NDJSON}
)
# What would keep the text itself out of every sample.
_PADDING = re.compile(rb"[ \t\r\n]{4096,}+")
_NAMED_CHARSET = re.compile(r"(?:charset|encoding)\s*+=\s*+(?:[\"']\s*+)?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)


_MARKUP_TYPES = {
    Markup.JSON: frozenset({MediaType.JSON, MediaType.NDJSON}),
    Markup.XML: frozenset({MediaType.XML, MediaType.FODS, MediaType.SPREADSHEETML_2003}),
    Markup.HTML: frozenset({MediaType.HTML}),
}


def read_tables(artifact: Artifact, limits: Limits) -> Iterator[Table | UnreadPart]:
    """Every table of an artifact, hidden ones included, and a named part for whatever could not be read.

    Never raises for any content; an artifact that holds no table gives nothing, or one `UnreadPart` where its bytes
    could not be examined.
    """
    output = Output(artifact, limits, may_hold_table=_may_hold_table(artifact))
    try:
        with panics_as_malformed("reader"):
            for found in join_small_tables(_dispatch(artifact, output)):
                decoded = decode_columns(found) if isinstance(found, Table) else None
                if decoded is None or (isinstance(found, Table) and any(coded_files(found))):
                    yield found
                if decoded is not None:
                    yield from _read_decoded(decoded, artifact, output)
    except UnscannableError as error:
        yield output.unread(artifact.path, error)


def _read_decoded(table: Table, artifact: Artifact, output: Output) -> Iterator[Table | UnreadPart]:
    """A table with its coded cells decoded; where these are all that it has, they are the lines of a text."""
    cells = [column.drop_nulls() for column in table.columns if column.null_count() < len(column)]
    if len(cells) > 1:
        yield table
        return
    text = memoryview("\n".join(cells[0]).encode("utf-8", "replace"))
    lines = replace(artifact, path=table.path, content=text, media_type=MediaType.TEXT, hidden=table.hidden)
    yield from _read_characters(lines, Charset("utf-8"), replace(output, artifact=lines))


_TABLE_TYPES = WORKBOOK_TYPES | COLUMNAR_TYPES | DOCUMENT_TYPES | {MediaType.DBASE, MediaType.SQLITE}


def _may_hold_table(artifact: Artifact) -> bool:
    return artifact.claims_spreadsheet or artifact.media_type.lower() in _TABLE_TYPES


def _dispatch(artifact: Artifact, output: Output) -> Iterator[Table | UnreadPart]:
    if not len(artifact.content):
        return
    if is_workbook(artifact):
        yield from read_workbook(artifact, output)
        return
    document = _document(artifact, output.limits)
    if document is not None:
        yield from _place(document, artifact, output)
        return
    padding = _PADDING.match(artifact.content)
    if padding is not None:
        artifact = replace(artifact, content=artifact.content[padding.end() :])
    charset = detect_charset(artifact.content, artifact.declared_charset)
    if charset is None and artifact.media_type not in _SHAPELESS and not artifact.claims_spreadsheet:
        # A picture or document: unpacking has named what nobody reads.
        return
    if charset is None:
        reason = UnscannableReason.MALFORMED if artifact.claims_spreadsheet else UnscannableReason.UNSUPPORTED
        raise UnscannableError(reason, "no text")
    yield from _read_characters(artifact, charset, output)


def _document(artifact: Artifact, limits: Limits) -> Iterator[PlacedLayout | UnreadPlace] | None:
    """The reader of a format that is neither a workbook nor text."""
    content, kind = artifact.content, artifact.media_type
    if kind in COLUMNAR_TYPES:
        return read_columnar(content, kind, limits)
    if kind in DOCUMENT_TYPES and bytes(content[:2]) == b"PK":
        return read_document(bytes(content), limits)
    if kind == MediaType.PDF:
        return read_pdf(bytes(content), limits)
    if kind == MediaType.RTF:
        return read_lines(rich_text_lines(bytes(content)), limits)
    return _database(content, kind, limits)


def _database(content: memoryview, kind: str, limits: Limits) -> Iterator[PlacedLayout | UnreadPlace] | None:
    if kind == MediaType.SQLITE:
        return read_sqlite(content, limits)
    return read_dbase(content) if kind == MediaType.DBASE else None


def _read_characters(artifact: Artifact, charset: Charset, output: Output) -> Iterator[Table | UnreadPart]:
    """Markup by its own reader; what that cannot read, and everything else, as text."""
    head = decode_sample(artifact.content, charset, _HEAD_BYTES)
    markup = sniff_markup(head, artifact.media_type)
    if markup is not None:
        is_read = yield from _read_markup(artifact, markup, _declared(artifact, charset, head), output)
        if is_read:
            return
    lines = _line_format(decode_sample(artifact.content, charset), artifact.content, charset, output.limits)
    if lines is not None:
        yield from _place(lines, artifact, output)
        return
    for piece in read_text(artifact.content, charset, CellBudget(output.limits)):
        yield from output.tables(output.numbered(piece.number), piece.layout, part=piece.part)


def _read_markup(
    artifact: Artifact, markup: Markup, charset: Charset, output: Output
) -> Generator[Table | UnreadPart, None, bool]:
    """What the grammar allows to read, and the flaw where it ends; returns whether nothing is left to read as text."""
    has_tables = False
    try:
        for table in _place(
            _markup_tables(iterate_utf8(artifact.content, charset), markup, output.limits), artifact, output
        ):
            has_tables = True
            yield table
    except UnscannableError as error:
        if _is_named(artifact, markup, error):
            is_whole = has_tables and not artifact.is_excerpt
            is_lost = output.may_hold_table or is_whole or error.reason is UnscannableReason.OVER_LIMIT
            yield replace(output.unread(artifact.path, error), may_hold_table=is_lost)
        if markup is Markup.XML and error.reason is UnscannableReason.MALFORMED:
            tables = read_loose_xml(iterate_utf8(artifact.content, charset), output.limits)
            yield from _place(tables, artifact, output)
            return bool(tables)
        return has_tables and error.reason is UnscannableReason.TRUNCATED and not artifact.is_excerpt
    return True


def _line_format(sample: str, content: memoryview, charset: Charset, limits: Limits) -> Iterator[PlacedLayout] | None:
    """The reader of a format of lines that is neither delimited nor plain text."""
    blocks = iterate_utf8(content, charset)
    if is_record_lines(sample):
        return read_record_lines(blocks)
    if (old := _old_interchange(sample, blocks, limits)) is not None:
        return old
    if form := detect_messages(sample):
        return read_messages(blocks, form)
    if separators := detect_interchange(sample):
        return read_interchange(blocks, separators)
    if is_ofx(sample) and (tables := read_ofx(iterate_utf8(content, charset), limits)):
        return iter(tables)
    return read_sql_dump(blocks) if is_sql_dump(sample) else None


def _old_interchange(sample: str, blocks: Iterator[bytes], limits: Limits) -> Iterator[PlacedLayout] | None:
    if is_sylk(sample):
        return _locate(read_sylk(blocks, limits))
    if is_dif(sample):
        return _locate(read_dif(blocks, limits))
    return map(PlacedLayout, read_quicken(blocks)) if is_quicken(sample) else None


def _locate(grids: Iterable[Grid]) -> Iterator[PlacedLayout]:
    return (PlacedLayout(layout) for grid in grids for layout in locate_tables(grid))


def _is_named(artifact: Artifact, markup: Markup, error: UnscannableError) -> bool:
    """Whether broken markup is worth a part: text that only begins like markup is read as text all the same."""
    is_markup = artifact.claims_spreadsheet or artifact.media_type in _MARKUP_TYPES[markup]
    return is_markup or error.reason is not UnscannableReason.MALFORMED


def _place(
    found: Iterable[PlacedLayout | UnreadPlace], artifact: Artifact, output: Output
) -> Iterator[Table | UnreadPart]:
    """What a reader finds, under numbered paths."""
    budget = CellBudget(output.limits)
    numbers: Counter[str | None] = Counter()
    for piece in found:
        if isinstance(piece, UnreadPlace):
            path = artifact.path if piece.sheet is None else f"{artifact.path}#{piece.sheet}"
            yield output.unread(path, piece.error)
            continue
        numbers[piece.sheet] += piece.part == 0
        budget.charge(piece.layout.rows)
        path = output.numbered(max(1, numbers[piece.sheet]), piece.sheet)
        yield from output.tables(path, piece.layout, piece.hidden, piece.part)


def _markup_tables(blocks: Iterator[bytes], markup: Markup, limits: Limits) -> Iterator[PlacedLayout]:
    if markup is Markup.JSON:
        yield from map(PlacedLayout, read_json(blocks, limits))
    elif markup is Markup.XML:
        yield from read_xml(blocks, limits)
    else:
        for grid in read_html(blocks, limits):
            yield from map(PlacedLayout, locate_tables(grid) if grid.width > 1 else [locate_list(grid)])


def _declared(artifact: Artifact, charset: Charset, head: str) -> Charset:
    """The charset that markup names in its first lines, unless the bytes have settled it."""
    named = _NAMED_CHARSET.search(head)
    if named is None or charset.mark_bytes or charset.codec.startswith("utf"):
        return charset
    return detect_charset(artifact.content, named.group(1)) or charset
