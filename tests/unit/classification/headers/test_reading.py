import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp_addon.classification.headers import HeaderReading, Topic, read_header
from dlp_addon.model.entity_types import ENTITY_TYPES


def _weight(header: str, entity_type: str) -> float:
    return next((e.weight for e in read_header(header).evidence if e.entity_type == entity_type), 0.0)


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("customer_email", "EMAIL_ADDRESS"),
        ("emp.phone2", "PHONE_NUMBER"),
        ("FIRSTNAME", "GIVEN_NAME"),
        ("PATIENTNM", "PERSON"),
        ("spouseDateOfBirth", "DATE_OF_BIRTH"),
        ("BirthCity", "PLACE_OF_BIRTH"),
        ("Name / Nombre", "PERSON"),
        ("Last, First", "PERSON"),
        ("Student/Employee ID", "EMPLOYEE_ID"),
        ("company contact name", "PERSON"),
        ("ＤＯＢ", "DATE_OF_BIRTH"),
        ("Da\u200bte of Birth", "DATE_OF_BIRTH"),
        ("Passport number of the holder", "PASSPORT_NUMBER"),
    ],
)
def test_composes_unseen_headers(header: str, entity_type: str) -> None:
    """Roles, prefixes, separators and invisible characters do not hide what a column is."""
    assert _weight(header, entity_type) >= 2.0


@pytest.mark.parametrize(
    "header",
    [
        *("Product name", "File name", "Company name", "School name", "Host name", "商品名"),
        *("Nameplate", "Count of persons", "Number of patients", "Nombre de patients", "Total"),
    ],
)
def test_speaks_against_names_of_things(header: str) -> None:
    """Headers of things and counts speak against persons."""
    assert _weight(header, "PERSON") < 0


@pytest.mark.parametrize(
    "header", ["Cage", "Page", "Image", "Stage", "Percentage", "Average age", "Hostage", "Package"]
)
def test_finds_no_age_inside_words(header: str) -> None:
    """A word that ends like age is no age."""
    assert _weight(header, "AGE") <= 0


@pytest.mark.parametrize(
    ("header", "entity_type"),
    [
        ("Event date", "DATE_OF_BIRTH"),
        ("Passport expiry date", "PASSPORT_NUMBER"),
        ("Order number", "US_SSN"),
        ("Invoice no", "PHONE_NUMBER"),
        ("Phone model", "PHONE_NUMBER"),
    ],
)
def test_speaks_against_look_alikes(header: str, entity_type: str) -> None:
    """Headers of other dates and numbers speak against the personal types with the same shape."""
    assert _weight(header, entity_type) < 0


@pytest.mark.parametrize(
    ("header", "topic"),
    [
        ("% female", Topic.QUANTITY),
        ("Unit price", Topic.MONEY),
        ("Order number", Topic.IDENTIFIER),
        ("Employee name", Topic.PERSON),
    ],
)
def test_tells_the_topic(header: str, topic: Topic) -> None:
    """The topic of a column is known for its neighbors."""
    assert topic in read_header(header).topics


@pytest.mark.parametrize("header", [None, "", "  ", "\u200b", "123"])
def test_reads_nothing_into_nothing(header: str | None) -> None:
    """A header without words says nothing."""
    assert HeaderReading() == read_header(header)


@given(st.text(max_size=400))
def test_reads_any_text(header: str) -> None:
    """Any text is read without raising, with bounded evidence of known types."""
    evidence = read_header(header).evidence

    assert all(e.entity_type in ENTITY_TYPES and abs(e.weight) <= 4.5 for e in evidence)


@given(st.text(min_size=1, max_size=40))
def test_reads_only_a_bounded_beginning(header: str) -> None:
    """A header of any length costs no more than its first characters: what follows changes nothing."""
    start = (header * 200)[:200]

    assert read_header(start) == read_header(start + header * 50)


def test_a_point_marks_an_abbreviation() -> None:
    """`Diagn.` is a diagnosis; the same letters without a point are no word."""
    assert read_header("Diagn.").evidence[0].entity_type == "HEALTH"
    assert read_header("Diagn").evidence == ()
    assert read_header("Medarb.nr").evidence[0].entity_type == "EMPLOYEE_ID"


def test_dotted_initials_are_one_word() -> None:
    """`C.O.C.` is read as `COC`."""
    assert read_header("C.O.C.").evidence[0].entity_type == "NATIONALITY"


def test_holders_of_things_are_people() -> None:
    """The last word says what is meant: a permit holder is a person, a customer company is none."""
    assert read_header("Permit holder").evidence[0].entity_type == "PERSON"
    assert all(one.weight < 0 for one in read_header("Customer company").evidence if one.entity_type == "PERSON")
