"""Tables and unread parts as the model has them, under the paths of one artifact."""

from collections.abc import Iterator
from dataclasses import dataclass

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular.cells import cut_long_cells
from dlp_addon.tabular.layouts.layout import Layout


@dataclass(frozen=True, slots=True)
class PlacedLayout:
    """A table and where it stands: `sheet` where its document has sheets, `part` above 0 where it goes on."""

    layout: Layout
    sheet: str | None = None
    hidden: HidingPlace | None = None
    part: int = 0


@dataclass(frozen=True, slots=True)
class UnreadPlace:
    """What a reader could not read of a document that it could read otherwise."""

    error: UnscannableError
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Output:
    """Builds what leaves the stage for one artifact."""

    artifact: Artifact
    limits: Limits
    may_hold_table: bool

    def numbered(self, number: int, sheet: str | None = None) -> str:
        """Path of the `number`th table, counted from 1, of a sheet or of the whole artifact."""
        path = self.artifact.path if sheet is None else f"{self.artifact.path}#{sheet}"
        if number == 1:
            return path
        return f"{path}[{number}]" if sheet is not None else f"{path}#[{number}]"

    def tables(
        self, path: str, layout: Layout, hidden: HidingPlace | None = None, part: int = 0
    ) -> Iterator[Table | UnreadPart]:
        """The table of a layout; before it an over_limit part where a cell had to be cut."""
        rows, was_cut = cut_long_cells(layout.rows, self.limits)
        if was_cut:
            yield self.unread(path, UnscannableError(UnscannableReason.OVER_LIMIT, "max_cell_characters"))
        yield Table(
            path=path,
            header=layout.header,
            columns=tuple(rows.get_columns()),
            hidden=hidden or self.artifact.hidden,
            title=layout.title,
            part=part,
        )

    def unread(self, path: str, error: UnscannableError) -> UnreadPart:
        """An error as data."""
        return UnreadPart(
            path=path,
            reason=error.reason,
            detail=error.detail,
            media_type=self.artifact.media_type,
            may_hold_table=self.may_hold_table,
        )
