from dlp_addon.tabular.cells import build_text_column
from dlp_addon.tabular.ooxml.string_records import MAX_GROUPED_STRINGS, group_strings, read_strings

HEADER = ["First name", "Passport", "Citizen of"]
RECORDS = ["Ada", "X1000001", "Cuba", "Bo", "X1000002", "Cy", "X1000003", "Iran", "X1000004"]
"""Bo is of Cuba as well, and the last is called like one before: neither is said again."""


def test_records_begin_at_what_tells_them_apart() -> None:
    """Each record is a row, its fields placed by kind although those said before are left out; labels are found."""
    layout = group_strings([*HEADER, *RECORDS])

    assert layout is not None
    assert layout.header == ("Passport", None, None)
    assert layout.rows.rows()[:3] == [
        ("X1000001", "Cuba", "Bo"),
        ("X1000002", "Cy", None),
        ("X1000003", "Iran", None),
    ]
    assert {cell for row in layout.rows.rows() for cell in row if cell} == {*HEADER, *RECORDS}


def test_list_of_one_kind_stays_a_list() -> None:
    """Regions, or numbers alone, are no records, and nothing of them is lost."""
    for strings in (["North", "South", "East"], [f"Region {number}" for number in range(9)]):
        (layout,) = read_strings(build_text_column(strings))
        assert layout.rows.to_series().to_list() == strings


def test_what_is_past_the_bound_is_still_read() -> None:
    """Strings past the bound come as a list behind the records."""
    strings = [
        text for number in range(MAX_GROUPED_STRINGS // 2 + 5) for text in (f"X{number:07}", f"Name{'a' * number}")
    ]
    strings = [text[:40] for text in strings]

    grouped, rest = read_strings(build_text_column(strings))

    assert grouped.rows.height + rest.rows.height >= MAX_GROUPED_STRINGS // 2
    assert rest.rows.height == 10
