import pytest

from dlp_addon.classification.masking import (
    column_letter,
    looks_like_value,
    make_visible,
    mask_header,
    mask_path,
    mask_samples,
    mask_value,
)


@pytest.mark.parametrize(
    ("entity_type", "value", "expected"),
    [
        ("US_ALIEN_REGISTRATION_NUMBER", "A201100178", "••••••78"),
        ("US_SSN", "123-45-6789", "••••••89"),
        ("US_SSN", "6789", "••••••"),
        ("PERSON", "Eulalia Tinoco", "E••••••"),
        ("EMAIL_ADDRESS", "zulema@mailbox.example", "z••••••"),
        ("DATE_OF_BIRTH", "1980-03-04", "••••••"),
        ("HEALTH", "Asthma", "••••••"),
        ("UNKNOWN_TYPE", "anything", "••••••"),
    ],
)
def test_values_show_two_characters_at_most(entity_type: str, value: str, expected: str) -> None:
    """Numbers keep two last digits, names a first letter, the rest nothing; no mask tells a length."""
    assert mask_value(entity_type, value) == expected


@pytest.mark.parametrize("header", ["123-45-6789", "zulema@mailbox.example", "A201100178", "", None, "x" * 500])
def test_headers_that_are_values_become_letters(header: str | None) -> None:
    """A header cell that is data, empty or endless is shown as its column."""
    assert mask_header(header, 2) == "C"


def test_ordinary_headers_are_shown() -> None:
    """A label is what people recognise a column by."""
    assert mask_header("Date of\n birth", 0) == "Date of birth"
    assert mask_header("FY2024", 1) == "FY2024"


def test_headers_that_a_recognizer_knows_become_letters() -> None:
    """The caller may know names."""
    assert mask_header("Eulalia Tinoco", 3, is_value=lambda text: "Tinoco" in text) == "D"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("Q3-detention-statistics.xlsx", "Q3-detention-statistics.xlsx"),
        ("a.zip!/Eulalia Tinoco A201100178.xlsx#Sheet1[2]", "a.zip!/•••••• •••••• A••••••.xlsx#Sheet1[2]"),
        ("report 2022-11-28.csv", "report 2022-11-28.csv"),
        ("202211 census.csv", "202211 census.csv"),
        ("born 1980-03-04.csv", "born ••••••.csv"),
        ("zulema@mailbox.example.xls", "••••••.xls"),
        ("123-45-6789.csv", "••••••.csv"),
        ("Fidel.Tinoco", "Fidel.••••••"),
        ("a\u202egpj.exe\n", "a<U+202E>gpj.exe␊"),
    ],
)
def test_paths_keep_words_and_lose_people(path: str, shown: str) -> None:
    """Long numbers, addresses and known names go; words, periods and extensions stay; nothing is invisible."""
    assert mask_path(path, is_name=lambda word: word in {"Eulalia", "Tinoco"}) == shown


def test_long_names_are_cut() -> None:
    """No name fills a page."""
    assert len(mask_path("x" * 10_000 + ".csv")) < 200
    assert len(mask_path("a/" * 1_000_000)) <= 4_000
    assert mask_header("x" * 1_000_000, 0) == "A"


def test_column_letters_follow_spreadsheets() -> None:
    """After Z comes AA."""
    assert [column_letter(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_invisible_characters_are_named() -> None:
    """Control and bidirectional characters cannot act on a terminal or page."""
    assert make_visible("a\x1b[0m\u2066b") == "a␛[0m<U+2066>b"


def test_labels_are_no_values() -> None:
    """Years and quarters in a header are labels."""
    assert not looks_like_value("2024-Q1")
    assert not looks_like_value("A-Number")


def test_equal_masks_are_one_sample() -> None:
    """Samples that look alike are given once."""
    assert mask_samples("PERSON", ["Ana", "Abel", "Zoe"]) == ("A••••••", "Z••••••")


@pytest.mark.parametrize(
    "header",
    ['"Last Name": "Quill"', "'name' = 'Quill'", "4417 Elm Terrace", "Born 11/23/1957", "1957-11-23 Quill", "3.4.61"],
)
def test_pieces_of_records_are_no_labels(header: str) -> None:
    """A record that was taken for a header shows no value: pairs, house numbers and days long ago give the letter."""
    assert mask_header(header, 2) == "C"


@pytest.mark.parametrize("header", ["As of 10/31/2022", "2022 total", "30 Day Average", "Patients' age"])
def test_labels_with_figures_stay(header: str) -> None:
    """Headings of statistics are shown as they are."""
    assert mask_header(header, 2) == header
