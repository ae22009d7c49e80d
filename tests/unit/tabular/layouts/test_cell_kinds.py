import pytest

from dlp_addon.tabular.layouts.cell_kinds import CellKind, cell_kind, cell_shape


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("1,234.50", CellKind.NUMBER),
        ("$ 12", CellKind.NUMBER),
        ("1990-05-17", CellKind.DATE),
        ("17.05.1990", CellKind.DATE),
        ("ann@example.org", CellKind.EMAIL),
        ("https://example.org", CellKind.URL),
        ("Yes", CellKind.BOOLEAN),
        ("A012345678", CellKind.CODE),
        ("Family Name", CellKind.TEXT),
        ("word " * 30, CellKind.LONG_TEXT),
    ],
)
def test_kinds_of_cells(cell: str, kind: CellKind) -> None:
    """Each cell is of the kind that a reader would call it."""
    assert cell_kind(cell) is kind


def test_shapes_take_runs_together() -> None:
    """Letters and digits are reduced to their classes."""
    assert cell_shape("Ann LEE 12") == "Aa A 9"
