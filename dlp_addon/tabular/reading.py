"""Which reader reads an artifact."""

from collections.abc import Iterator

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular.cells import CellBudget, Grid, cut_long_cells
from dlp_addon.tabular.charset import detect_charset
from dlp_addon.tabular.layout import Layout, locate_tables
from dlp_addon.tabular.text import read_text
from dlp_addon.tabular.workbook import Sheet, read_sheets

WORKBOOK_TYPES = frozenset(
    {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
        "application/vnd.ms-excel",
        "application/vnd.ms-excel.sheet.macroenabled.12",
        "application/vnd.ms-excel.template.macroenabled.12",
        "application/vnd.ms-excel.addin.macroenabled.12",
        "application/vnd.ms-excel.sheet.binary.macroenabled.12",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.spreadsheet-template",
    }
)


def read_tables(artifact: Artifact, limits: Limits) -> Iterator[Table | UnreadPart]:
    """Every table of an artifact, hidden ones included, and a named part for whatever could not be read.

    Never raises for any content; an artifact that holds no table gives nothing, or one `UnreadPart` where its bytes
    could not be examined.
    """
    try:
        yield from _dispatch(artifact, limits)
    except UnscannableError as error:
        yield _unread(artifact, artifact.path, error)


def _dispatch(artifact: Artifact, limits: Limits) -> Iterator[Table | UnreadPart]:
    budget = CellBudget(limits)
    if artifact.media_type.lower() in WORKBOOK_TYPES:
        yield from _read_workbook(artifact, budget)
        return
    yield from _read_text(artifact, budget)


def _read_workbook(artifact: Artifact, budget: CellBudget) -> Iterator[Table | UnreadPart]:
    for sheet in read_sheets(artifact.content, budget.limits):
        path = f"{artifact.path}#{sheet.name}"
        if isinstance(sheet, Sheet):
            budget.charge(sheet.grid)
            yield from _lay_out(artifact, path, sheet.grid, sheet.hidden, budget.limits)
        else:
            yield _unread(artifact, path, sheet.error)


def _lay_out(
    artifact: Artifact, path: str, grid: Grid, hidden: HidingPlace | None, limits: Limits
) -> Iterator[Table | UnreadPart]:
    for number, layout in enumerate(locate_tables(grid), start=1):
        numbered = path if number == 1 else f"{path}[{number}]"
        yield from _build_table(artifact, numbered, layout, hidden, limits)


def _build_table(  # noqa: PLR0913 - the facts of one table
    artifact: Artifact, path: str, layout: Layout, hidden: HidingPlace | None, limits: Limits, *, part: int = 0
) -> Iterator[Table | UnreadPart]:
    rows, was_cut = cut_long_cells(layout.rows, limits)
    if was_cut:
        yield _unread(artifact, path, UnscannableError(UnscannableReason.OVER_LIMIT, "max_cell_characters"))
    yield Table(
        path=path,
        header=layout.header,
        columns=tuple(rows.get_columns()),
        hidden=hidden or artifact.hidden,
        title=layout.title,
        part=part,
    )


def _read_text(artifact: Artifact, budget: CellBudget) -> Iterator[Table | UnreadPart]:
    if not len(artifact.content):
        return
    charset = detect_charset(artifact.content, artifact.declared_charset)
    if charset is None:
        reason = UnscannableReason.MALFORMED if artifact.claims_spreadsheet else UnscannableReason.UNSUPPORTED
        yield _unread(artifact, artifact.path, UnscannableError(reason, "no text"))
        return
    for piece in read_text(artifact.content, charset, budget):
        path = artifact.path if piece.number == 1 else f"{artifact.path}#[{piece.number}]"
        yield from _build_table(artifact, path, piece.layout, None, budget.limits, part=piece.part)


def _unread(artifact: Artifact, path: str, error: UnscannableError) -> UnreadPart:
    return UnreadPart(
        path=path,
        reason=error.reason,
        detail=error.detail,
        media_type=artifact.media_type,
        may_hold_table=artifact.claims_spreadsheet or artifact.media_type.lower() in WORKBOOK_TYPES,
    )
