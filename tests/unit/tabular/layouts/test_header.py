from unittest.mock import ANY

import pytest

from dlp_addon.tabular.layouts.header import HeaderPlace, find_header, is_list_header, join_header, score_header

PEOPLE = [
    ("A012345678", "Ann Lee", "1990-01-02"),
    ("A012345679", "Bo Ray", "1991-02-03"),
    ("A012345680", "Cy Fox", "1992-03-04"),
]


def test_a_header_below_a_title_is_found() -> None:
    """Rows of one cell above the header are no header."""
    head = [("Report of May", None, None), ("A-Number", "Name", "Born"), *PEOPLE]

    place = find_header(head, PEOPLE)

    assert place is not None
    assert (place.first, place.count) == (1, 1)


def test_one_cell_above_all_columns_is_a_title() -> None:
    """`Day shift` over `Name` and `Mobile` is no part of their names."""
    people = [("Ann Lee", "555-0101"), ("Bo Ray", "555-0102"), ("Cy Fox", "555-0103")]

    place = find_header([("Day shift", None), ("Name", "Mobile"), *people], people)

    assert place is not None
    assert (place.first, place.count) == (1, 1)


def test_records_alone_have_no_header() -> None:
    """A row that could be a record is taken for one."""
    assert find_header(PEOPLE, PEOPLE) is None


@pytest.mark.parametrize(
    "row",
    [("Nom", "Prénom", "Ville"), ("姓名", "性别", "城市"), ("Фамилия", "Имя", "Город"), ("LNAME", "FNAME", "CITY")],
)
def test_headers_of_tables_of_text_are_told_by_their_words(row: tuple[str, str, str]) -> None:
    """Where every column is text, words that head columns decide."""
    body = [("Dubois", "Anne", "Lyon"), ("Moreau", "Luc", "Brest"), ("Petit", "Zoé", "Nice")]

    assert score_header(row, body, 3) > 0
    assert score_header(body[0], body[1:], 3) <= 0


def test_two_rows_are_joined() -> None:
    """The upper row's cells reach to the right until the next one."""
    head = [
        ("Person", None, "Address", None),
        ("First name", "Last name", "Street", "City"),
        ("Ann", "Lee", "1 Elm St", "Ulm"),
    ]
    body = [("Bo", "Ray", "2 Oak Rd", "Graz"), ("Cy", "Fox", "3 Fir Ln", "Bonn")]

    place = find_header(head, body)

    assert place is not None
    assert (place.first, place.count) == (0, 2)
    assert join_header(head[:2], 4) == ("Person First name", "Person Last name", "Address Street", "Address City")


def test_sentences_head_no_list() -> None:
    """A list's name is short and ends without a stop."""
    assert is_list_header("E-mail")
    assert not is_list_header("This is a sentence.")


def test_headers_that_count_on_are_found() -> None:
    """Days of a month above marks, months above numbers."""
    head = [["Name", *map(str, range(1, 8))], *[["Ann Lee", *"PAPPPAP"]] * 8]

    assert find_header(head, []) == HeaderPlace(first=0, count=1, score=ANY)


def test_a_header_that_comes_again_is_still_one() -> None:
    """Pages repeat it."""
    header, record = ["Name", "Date of birth"], ["Ann Lee", "1990-01-01"]

    assert find_header([header, record, record, header, record], []) == HeaderPlace(first=0, count=1, score=ANY)


def test_rows_that_number_or_underline_the_columns_are_skipped() -> None:
    """They are neither header nor record."""
    body = [["Ann Lee", "1990-01-01", "Ulm"]] * 5

    for mark in (["1", "2", "3"], ["(a)", "(b)", "(c)"], ["----", "====", "---"]):
        place = find_header([["Name", "Date of birth", "City"], mark, *body], [])
        assert place is not None
        assert place.end == 2


def test_units_belong_to_the_header() -> None:
    """A sparse row above numbers says what they are measured in."""
    body = [["Ann Lee", "1990-01-01", "61", "170"]] * 5
    place = find_header([["Name", "Date of birth", "Weight", "Height"], [None, None, "kg", "cm"], *body], [])

    assert place is not None
    assert place.count == 2


def test_variables_above_numbers_are_a_header() -> None:
    """`HR84` above nothing but numbers names them, though it looks like a code."""
    body = [("Logan", "17107", "2.08", "31134"), ("Adams", "17001", "1.97", "66090"), ("Cass", "17017", "0", "13437")]

    place = find_header([("NAME", "FIPS84", "HR7984", "PO84"), *body], body)

    assert place is not None
    assert place.first == 0


def test_numbered_words_above_other_kinds_head_columns() -> None:
    """Partners and births are counted; below stand names and dates."""
    header = ("Akte", "Datum", "Partner 1", "Geb. 1", "Partner 2", "Geb. 2")
    rows = [
        (f"1A{number}54", "07-03-2025", "Teun Roelofs", "16-08-1971", "Bo Vos", "16-01-1998") for number in range(6)
    ]

    place = find_header([header, *rows], rows)

    assert place is not None
    assert (place.first, place.count) == (0, 1)
