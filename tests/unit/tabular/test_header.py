import pytest

from dlp_addon.tabular.header import find_header, is_list_header, join_header, score_header

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
