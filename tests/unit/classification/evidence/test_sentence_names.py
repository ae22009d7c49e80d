import polars as pl

from dlp_addon.classification.evidence.sentence_names import add_sentence_names
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table


def _names_in(*texts: str, found: str = "PHONE_NUMBER") -> list[list[str] | None] | None:
    """The names found in texts that all hold a contact."""
    contacts = pl.Series([["+44 7911 123410"]] * len(texts), dtype=pl.List(pl.String))
    typing = ColumnTyping(
        index=0, entity_type=None, confidence=0.0, evidence=(), cells=None, embedded=((found, contacts),)
    )
    table = Table(path="notes.csv", header=("Note",), columns=(pl.Series(texts, dtype=pl.String),))
    named = add_sentence_names(table, [typing])
    return None if named is None else dict(named[0].embedded)["PERSON"].to_list()


def test_the_first_name_of_a_person_in_each_note() -> None:
    """Words that only begin a sentence are no part of a name, whatever language the name is of."""
    assert _names_in(
        "Call Emily Carter on +44 7911 123410, not Paul Wright.",
        "Jürgen Weißmüller asked for an offer, +44 7911 123410",
        "Олена Коваленко, +44 7911 123410",
        "Spoke to Zeynep\nYıldız (+44 7911 123410)",
    ) == [["Emily Carter"], ["Jürgen Weißmüller"], ["Олена Коваленко"], ["Zeynep Yıldız"]]


def test_offices_are_nobody() -> None:
    """Firms, places and departments have telephones, too."""
    assert (
        _names_in(
            "Delivered to Main Street office, +44 7911 123410",
            "Call New York Branch on +44 7911 123410",
            "Best Regards Customer Service +44 7911 123410",
            "Contact Acme Corporation on +44 7911 123410",
        )
        is None
    )


def test_names_without_a_contact_are_left() -> None:
    """A text that holds another number only may name whom it likes."""
    assert _names_in("Emily Carter wrote chapter 3", found="UUID") is None
