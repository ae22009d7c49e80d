"""Records in the attributes of HTML."""

from dlp_addon.model.limits import Limits
from dlp_addon.tabular.markup.html_attributes import attribute_grids

type Rows = list[tuple[str | None, ...]]


def read(text: str) -> list[Rows]:
    """The rows of each table."""
    return [grid.rows() for grid in attribute_grids(text, Limits())]


def test_elements_with_data_are_rows() -> None:
    """Elements with the same several `data-*` are a table; few of a kind, and single ones, are none."""
    cards = "".join(f"<div class=c data-name='Ann {n}' data-born=\"19{n} &amp; on\">x</div>" for n in (50, 51, 52))
    others = "<p data-a=1 data-b=2><p data-a=3 data-b=4>" + "<b data-id=1>" * 9

    names, *rows = read(cards + others)[0]

    assert names == ("name", "born")
    assert rows == [(f"Ann {n}", f"19{n} & on") for n in (50, 51, 52)]
    assert len(read(cards + others)) == 1


def test_microdata_are_rows() -> None:
    """Properties of an item come from their attributes or their text, those of an item inside with it."""
    person = (
        "<div itemscope><b itemprop=name>Ann</b><meta itemprop=birthDate content=1950-01-01>"
        "<p itemprop=address itemscope><i itemprop=city>York</i></div>"
    )

    assert read(person * 3) == [[("name", "birthDate", "city"), *[("Ann", "1950-01-01", "York")] * 3]]
