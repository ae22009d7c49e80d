from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Artifact, UnreadPart
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.limits import Limits
from dlp_addon.model.table import Table
from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.layout import Layout
from dlp_addon.tabular.output import Output

ARTIFACT = Artifact(path="a.xlsx", content=memoryview(b""), media_type="text/csv", hidden=HidingPlace.EMBEDDED)


def test_paths_name_sheet_and_number() -> None:
    """The first table of a sheet has no number, later ones have."""
    output = Output(ARTIFACT, Limits(), may_hold_table=True)

    assert output.numbered(1, "S") == "a.xlsx#S"
    assert output.numbered(2, "S") == "a.xlsx#S[2]"
    assert output.numbered(2) == "a.xlsx#[2]"


def test_cut_cells_are_named_before_their_table() -> None:
    """A long cell is reported, its beginning examined; the artifact's hiding place is handed on."""
    output = Output(ARTIFACT, Limits(max_cell_characters=4), may_hold_table=True)

    unread, table = output.tables("p", Layout(header=("h",), rows=build_grid([["abcdefgh"]])))

    assert isinstance(unread, UnreadPart)
    assert unread.detail == "max_cell_characters"
    assert isinstance(table, Table)
    assert table.columns[0].to_list() == ["abcd"]
    assert table.hidden is HidingPlace.EMBEDDED
    assert output.unread("p", UnscannableError(UnscannableReason.ENCRYPTED)).reason is UnscannableReason.ENCRYPTED
