import polars as pl

from dlp_addon.classification.evidence.sheet_evidence import sheet_evidence, sheet_topics
from dlp_addon.classification.headers import Topic
from dlp_addon.model.table import Table


def _topics(path: str, title: str = "") -> frozenset[Topic]:
    return frozenset(sheet_topics(Table(path=path, header=(None,), columns=(pl.Series(["x"]),), title=title)))


def test_file_sheet_and_title_have_topics() -> None:
    """Each of the three may say what the table is about; a default sheet name says nothing."""
    assert Topic.PERSON in _topics("a.zip!/patients.xlsx#Sheet1")
    assert Topic.PRODUCT in _topics("x.xlsx#Products")
    assert Topic.PERSON in _topics("x.xlsx#Sheet1", title="Employees")
    assert _topics("x.xlsx#Sheet1") == frozenset()


def test_topics_move_names_in_doubt() -> None:
    """A sheet about people speaks for names, one about products against them; nothing else moves."""
    doubtful = frozenset({"PERSON", "US_SSN"})

    assert [one.weight > 0 for one in sheet_evidence({Topic.PERSON}, doubtful)] == [True]
    assert [one.weight > 0 for one in sheet_evidence({Topic.PRODUCT}, doubtful)] == [False]
    assert list(sheet_evidence(frozenset(), doubtful)) == []


def test_address_books_are_about_nobody_else() -> None:
    """The word address in a title does not speak against names."""
    assert list(sheet_evidence({Topic.PLACE, Topic.CONTACT}, frozenset({"PERSON"}))) == []
