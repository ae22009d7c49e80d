from dlp_addon.errors import UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.unpacking.items import Item, artifact_of, below, flawed, unread
from dlp_addon.unpacking.parts import Flaw, Part

OUTER = Item(path="a.zip", content=memoryview(b"PK"), depth=2, hidden=HidingPlace.EMBEDDED)


def test_what_is_inside_is_named_by_its_way_there() -> None:
    """A part is a level deeper, and as hidden as what it stands in unless it says more."""
    plain = below(OUTER, Part(name="people.csv", content=memoryview(b"x")))
    hidden = below(OUTER, Part(name="b", content=memoryview(b"x"), hidden=HidingPlace.EPILOGUE))

    assert (plain.path, plain.depth, plain.hidden) == ("a.zip!/people.csv", 3, HidingPlace.EMBEDDED)
    assert hidden.hidden is HidingPlace.EPILOGUE
    assert artifact_of(plain, "text/plain").claims_spreadsheet


def test_what_cannot_be_read_is_named() -> None:
    """Flaws bear the name of their member, and claims of a table count for content of any type."""
    lost = flawed(OUTER, Flaw(name="b.csv", reason=UnscannableReason.TRUNCATED, detail="zip member"), "application/zip")
    picture = unread(Item(path="a.png", content=memoryview(b"x")), UnscannableReason.UNSUPPORTED, "", "image/png")
    claimed = unread(Item(path="a.xlsx", content=memoryview(b"x")), UnscannableReason.UNSUPPORTED, "", "image/png")

    assert lost.path == "a.zip!/b.csv"
    assert not picture.may_hold_table
    assert claimed.may_hold_table
