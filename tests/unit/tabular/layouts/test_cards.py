from dlp_addon.tabular.cells import build_grid
from dlp_addon.tabular.layouts.cards import read_cards, stack_fields


def test_cards_become_rows() -> None:
    """A new record begins where the first label comes again, and missing fields stay empty."""
    upright = read_cards(
        build_grid(
            [["Name:", "Ann Lee"], ["Phone:", "555-0100"], ["Name:", "Bo Ray"], ["Name:", "Cy Fox"], ["Phone:", "1"]]
        )
    )

    assert upright is not None
    assert upright.header == ("Name", "Phone")
    assert upright.rows.rows() == [("Ann Lee", "555-0100"), ("Bo Ray", None), ("Cy Fox", "1")]


def test_headings_come_with_their_record() -> None:
    """A heading above a card is part of that card, in a column without a name."""
    upright = read_cards(
        build_grid([row for n in ("1", "2") for row in ([f"Record {n}", None], ["Name", f"Ann {n}"], ["Born", "1990"])])
    )

    assert upright is not None
    assert upright.header == ("Name", "Born", None)
    assert upright.rows.rows() == [("Ann 1", "1990", "Record 1"), ("Ann 2", "1990", "Record 2")]


def test_labels_may_stand_in_several_columns() -> None:
    """One card whose fields fill the page from left to right."""
    rows = [["Name:", "Ann", None, "Born:", "1990-01-01"], ["Phone:", "555-01", None, "City:", "Ulm"]]
    upright = read_cards(build_grid([["INTAKE FORM", None, None, None, None], *rows]))

    assert upright is not None
    assert upright.header == ("Name", "Born", "Phone", "City", None)
    assert upright.rows.row(0) == ("Ann", "1990-01-01", "555-01", "Ulm", "INTAKE FORM")


def test_cards_stand_beside_each_other() -> None:
    """The same labels in both pairs of columns are two cards."""
    rows = [["Name", "Ann", None, "Name", "Bo"], ["Born", "1990", None, "Born", "1991"]]
    upright = read_cards(build_grid(rows * 2))

    assert upright is not None
    assert upright.rows.height == 4
    assert upright.header == ("Name", "Born")


def test_ordinary_tables_are_no_cards() -> None:
    """Neither a table of two columns nor words with their translations."""
    assert read_cards(build_grid([["Name", "City"], ["Ann Lee", "Ulm"], ["Bo Ray", "Graz"]])) is None
    assert read_cards(build_grid([["First name", "Vorname"], ["Phone", "Telefon"], ["Address", "Anschrift"]])) is None


def test_nothing_of_the_fields_is_lost() -> None:
    """What stands before the first whole card heads it, and a label that comes again is joined."""
    upright = stack_fields(
        [("people", None), ("name", "Ann"), ("tel", "1"), ("tel", "2"), ("name", "Bo"), ("tel", "3"), (None, "end")]
    )

    assert upright is not None
    assert upright.header == ("name", "tel", None)
    assert upright.rows.rows() == [("Ann", "1 2", "people"), ("Bo", "3", "end")]


def test_labels_in_turn_need_not_be_known_words() -> None:
    """Cards are told by labels that come again in the same order, groups of one label are none."""
    people = [["Ann Lee", "1.2.1990"], ["Bo Ray", "3.4.1991"], ["Cy Orr", "5.6.1992"]]
    cards = [row for name, born in people for row in (["Kto", name], ["Ur.", born])]
    upright = read_cards(build_grid(cards))

    assert upright is not None
    assert upright.header == ("Kto", "Ur.")
    assert [list(row) for row in upright.rows.rows()] == people
    assert read_cards(build_grid([["Pera", "a1"]] * 3 + [["Mela", "a2"]] * 3)) is None


def test_headings_with_numbers_do_not_hide_the_turn_of_labels() -> None:
    """Cards are told by labels that have values, whatever stands above each card."""
    people = [["Ann Lee", "Ulm"], ["Bo Ray", "Graz"], ["Cy Orr", "Bern"]]
    cards = [
        row for i, (name, home) in enumerate(people, 1) for row in ([f"Karte {i}", None], ["Kto", name], ["Gdz", home])
    ]
    upright = read_cards(build_grid(cards))

    assert upright is not None
    assert [list(row[:2]) for row in upright.rows.rows()] == people
