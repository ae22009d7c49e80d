import polars as pl
import pytest

from dlp_addon.classification.evidence.named_things import is_about_named_things
from dlp_addon.model.table import Table


def _table(header: str, *, path: str = "t.csv", title: str | None = None) -> Table:
    return Table(path=path, header=("Name", header), columns=(pl.Series(["a"]), pl.Series(["b"])), title=title)


@pytest.mark.parametrize("header", ["IMO", "Eslora (m)", "Statue's sculptor", "geometry.type", "Cultivar", "Судно"])
def test_things_that_are_named_after_people(header: str) -> None:
    """Headers that ships, monuments and cultivars have tell that the names are theirs."""
    assert is_about_named_things(_table(header))


def test_titles_and_sheets_tell_too() -> None:
    """The heading of a list and the name of its sheet say what it is of."""
    assert is_about_named_things(_table("Year", title="Monuments of the county"))
    assert is_about_named_things(_table("Year", path="b.xlsx#Ships"))


@pytest.mark.parametrize("header", ["Department", "Seat", "Shipping", "Friendship", "Membership"])
def test_what_people_have(header: str) -> None:
    """Other headers, also those that contain such a word, do not."""
    assert not is_about_named_things(_table(header))
