from collections.abc import Sequence
from datetime import date, timedelta

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.classification.evidence.columns import type_columns
from dlp_addon.model.column import ColumnTyping
from dlp_addon.model.table import Table
from dlp_addon.recognition import Recognition, build_recognition

_PEOPLE = """
    Teresa_Quiñones Babak_Rostami Olena_Kovalenko Pierre_Dieudonné Wanjiru_Kamau Samuel_Adeyemi
    Huong_Tran Mei_Zhou Ravi_Subramanian Ingrid_Halvorsen Tomasz_Wieczorek Yolanda_Castaño
    Daniel_Whitfield Fatima_Zahra Kenji_Murakami Rosa_Maldonado Ahmed_Siddiqui Claudia_Brandt
    Marco_Bellini Patrick_O'Donnell
"""
_RARE_GIVEN = "Tamsin Oswin Perpetua Corwin Merrick Isolde Lorcan"
_RARE_FAMILIES = "Averill Brancato Hallgrim Jankauskas Lindqvist"
NAMES = [name.replace("_", " ") for name in _PEOPLE.split()]


@pytest.fixture(scope="module")
def recognition() -> Recognition:
    """All predefined recognizers."""
    return build_recognition()


def _types(recognition: Recognition, header: Sequence[str | None], *columns: Sequence[str | None]) -> list[str | None]:
    return [typing.entity_type for typing in _typed(recognition, header, *columns)]


def _typed(
    recognition: Recognition, header: Sequence[str | None], *columns: Sequence[str | None]
) -> Sequence[ColumnTyping]:
    series = tuple(pl.Series(column, dtype=pl.String) for column in columns)
    return type_columns(Table(path="book.xlsx#Sheet1", header=tuple(header), columns=series), recognition)


def _births(count: int) -> list[str]:
    return [str(date(1948, 5, 3) + timedelta(days=(6_311 * place) % 20_000)) for place in range(count)]


def test_a_table_without_header_is_understood(recognition: Recognition) -> None:
    """Names, birth dates, addresses and numbers are known by their values alone."""
    found = _types(
        recognition,
        [None] * 4,
        NAMES,
        _births(20),
        [f"p.{place}@example.org" for place in range(20)],
        [f"A{place * place * 7_654_321 % 10**9:09}" for place in range(3, 23)],
    )

    assert found == ["PERSON", "DATE_OF_BIRTH", "EMAIL_ADDRESS", "US_ALIEN_REGISTRATION_NUMBER"]


def test_two_columns_of_single_words_are_given_and_family_names(recognition: Recognition) -> None:
    """Names parted into two columns are a pair, whatever no header says."""
    given, family = zip(*(name.split(" ") for name in NAMES), strict=True)

    assert _types(recognition, [None] * 3, given, family, _births(20))[:2] == ["GIVEN_NAME", "FAMILY_NAME"]


def test_a_header_that_lies_is_not_believed(recognition: Recognition) -> None:
    """A column called e-mail that holds amounts has no e-mail addresses; one called code that has them has."""
    found = _types(
        recognition,
        ["Email", "Code"],
        [f"{place * 3.5:.2f}" for place in range(20)],
        [f"p.{place}@example.org" for place in range(20)],
    )

    assert found == [None, "EMAIL_ADDRESS"]


def test_names_of_products_are_no_people(recognition: Recognition) -> None:
    """`Name` beside price and stock is a product."""
    products = [f"{color} {thing}" for color in ("Red", "Blue", "Oak", "Steel") for thing in ("chair", "lamp", "shelf")]
    prices = [f"{place * 2.25:.2f}" for place in range(12)]

    assert _types(recognition, ["Name", "Price", "Stock"], products, prices, prices) == [None, None, None]


def test_borrowers_stay_people_among_things(recognition: Recognition) -> None:
    """Where header and values agree on people, titles, authors and prices beside them change nothing."""
    rare = [f"{given} {family}" for given in _RARE_GIVEN.split() for family in _RARE_FAMILIES.split()]
    titles = [f"The {word} Sea" for word in ("Old", "Cold", "Wide", "Deep", "Lost") * 7]
    prices = [f"{row}.50" for row in range(len(rare))]
    types = _types(recognition, ["Borrower", "Book title", "Item price", "Weight kg"], rare, titles, prices, prices)

    assert types[0] == "PERSON"


def test_counts_by_place_are_no_people(recognition: Recognition) -> None:
    """A statistics table has no personal column."""
    countries = ["Honduras", "Guatemala", "Haiti", "Cuba", "Ecuador", "Peru", "Brazil"]
    counts = ["1204", "988", "77", "310", "45", "612", "9"]

    found = _types(recognition, ["Country", "FY2021", "FY2022"], countries, counts, counts)

    assert found[1:] == [None, None]
    assert found[0] not in {"PERSON", "GIVEN_NAME", "FAMILY_NAME"}


def test_running_numbers_are_no_ids_of_people(recognition: Recognition) -> None:
    """Nine digits that count up are no social security numbers."""
    numbers = [str(219_091_000 + place) for place in range(60)]

    assert _types(recognition, [None], numbers) == [None]


def test_matches_leave_out_placeholders(recognition: Recognition) -> None:
    """Cells that stand for nothing are not counted as names."""
    (typing,) = _typed(recognition, ["Full name"], [*NAMES[:8], "n/a", "-", None, "unknown"])

    assert typing.entity_type == "PERSON"
    assert typing.matches is not None
    assert typing.matches.to_list() == [True] * 8 + [False] * 4


def test_texts_are_swept_for_identifiers(recognition: Recognition) -> None:
    """Numbers inside notes are found row by row."""
    notes = ["He called about the hearing and left no number at all", "Her number is 219-09-9999 as she told the clerk"]
    (typing,) = _typed(recognition, ["Notes"], notes * 5)

    assert dict(typing.embedded)["US_SSN"].to_list()[:2] == [None, ["219-09-9999"]]


def test_disguised_numbers_are_counted(recognition: Recognition) -> None:
    """Zero-width characters, direction marks and full-width digits hide nothing."""
    cells = ["A\u200b012345678", "\u202eA123456780", "Ａ０１２３４５６７９"] * 4
    (typing,) = _typed(recognition, ["A-Number"], cells)

    assert typing.entity_type == "US_ALIEN_REGISTRATION_NUMBER"
    assert typing.matches is not None
    assert typing.matches.all()


def test_explanations_hold_no_value(recognition: Recognition) -> None:
    """Evidence tells of shares and kinds, never what stands in a cell."""
    found = _typed(recognition, ["Name", "SSN"], NAMES, [f"219-09-{1000 + place * 37}" for place in range(20)])
    told = " ".join(one.detail for typing in found for one in typing.evidence)

    assert not any(name.split()[1] in told for name in NAMES)
    assert "219" not in told


@settings(max_examples=30, deadline=None)
@given(
    header=st.lists(st.one_of(st.none(), st.text(max_size=30)), min_size=1, max_size=3),
    cells=st.lists(st.one_of(st.none(), st.text(max_size=40)), max_size=12),
)
def test_no_table_breaks_it(header: list[str | None], cells: list[str | None]) -> None:
    """Any header over any cells gives one typing a column, with one match a row or none."""
    found = _typed(build_recognition(), header, *([cells] * len(header)))

    assert [typing.index for typing in found] == list(range(len(header)))
    assert all(typing.matches is None or len(typing.matches) == len(cells) for typing in found)


def test_very_wide_tables_and_very_long_cells_are_bounded(recognition: Recognition) -> None:
    """Thousands of columns and a cell of a million characters are typed like others."""
    wide = _typed(recognition, [f"c{place}" for place in range(2_000)], *([["1", "2"]] * 2_000))
    (long,) = _typed(recognition, [None], ["9" * 1_000_000, "a@" * 400_000])

    assert len(wide) == 2_000
    assert long.entity_type is None


def test_directories_of_offices_name_nobody(recognition: Recognition) -> None:
    """Offices in a bare `name` column are organisations, whatever contacts stand beside them."""
    places = ["Rivers", "Ports", "Bridges", "Forests", "Mines", "Lakes", "Roads", "Canals"]
    names = [f"{kind} {place}" for kind in ("Ministry of", "Secretaría de", "Landesamt für") for place in places]
    mails = [f"unit{number}@harbor{number}.example" for number in range(len(names))]
    found = _typed(recognition, ["name", "email"], names, mails)

    assert found[0].entity_type in {None, "ORGANIZATION"}


def test_fractions_are_no_numbers_of_people(recognition: Recognition) -> None:
    """Measurements under a header that names ids are measurements."""
    fractions = [f"{number / 7:.10f}" for number in range(1, 60)]
    found = _typed(recognition, ["employee id", "case number"], fractions, fractions)

    assert [typing.entity_type for typing in found] == [None, None]


def test_answers_to_questions_are_no_names(recognition: Recognition) -> None:
    """Two different values over many rows are categories."""
    found = _typed(recognition, ["Do you ever gamble?"], ["Yes", "No", "No", "Yes"] * 30)

    assert found[0].entity_type is None


def test_numbers_of_documents_of_nobody(recognition: Recognition) -> None:
    """A document number heads vouchers and passports: beside amounts it is of nobody, beside names of somebody."""
    numbers = [f"19{place * place * 7_654_321 % 10**8:08}" for place in range(3, 23)]
    amounts = [f"{place * 37.5:.2f}" for place in range(20)]

    assert _types(recognition, ["Doc No.", "Amount"], numbers, amounts) == [None, None]
    assert _types(recognition, ["Doc No.", "Name"], numbers, NAMES) == ["NATIONAL_ID", "PERSON"]
