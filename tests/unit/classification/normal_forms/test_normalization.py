import polars as pl
import pytest

from dlp_addon.classification.normal_forms.normalization import fold_words, name_keys, normal_forms, normal_keys

SAME = {
    "US_ALIEN_REGISTRATION_NUMBER": [
        "A012-345-678",
        "a12345678",
        "A# 012 345 678",
        "12345678.0",
        "Ａ０１２３４５６７８",
    ],
    "US_SSN": ["001-23-4567", "1234567", "001 23 4567", "001\u200b234567", "'001234567"],
    "PHONE_NUMBER": ["+1 (202) 555-0100", "2025550100", "202.555.0100 x12", "1-202-555-0100"],
    "EMAIL_ADDRESS": ["Zulema@Mailbox.example", " zulema@mailbox.example", "mailto:zulema@mailbox.example"],
    "PERSON": ["María LÓPEZ-Ruiz", "lopez ruiz, maria", "Dr. Maria  Lopez Ruiz", "Lopez\u200b Ruiz Maria"],
    "STREET_ADDRESS": ["12 Alder Street", "12 alder st.", "12  ALDER ST"],
    "DATE_OF_BIRTH": ["1980-03-04", "March 4, 1980", "1980/03/04"],
    "NATIONALITY": ["Honduras", "HONDURAS ", "honduras"],
}


@pytest.mark.parametrize(("entity_type", "spellings"), SAME.items(), ids=SAME.keys())
def test_spellings_of_one_value_have_one_key(entity_type: str, spellings: list[str]) -> None:
    """Case, separators, accents, prefixes, lost zeros, width and invisible characters make no new value."""
    assert normal_keys(entity_type, pl.Series(spellings)).n_unique() == 1


@pytest.mark.parametrize(
    ("entity_type", "values"),
    [
        ("PERSON", ["Ana Ruiz", "Ana Rios", "Ana"]),
        ("PERSON", ["राम", "रोम"]),
        ("US_SSN", ["123-45-6001", "123-45-6010"]),
        ("PHONE_NUMBER", ["202 555 0100", "202 555 0101"]),
    ],
)
def test_different_values_have_different_keys(entity_type: str, values: list[str]) -> None:
    """Normal forms keep apart what is different."""
    assert normal_keys(entity_type, pl.Series(values)).n_unique() == len(values)


def test_empty_cells_have_no_key() -> None:
    """Null, blank and punctuation alone are no value."""
    for entity_type in SAME:
        assert normal_keys(entity_type, pl.Series([None, " ", "-"], dtype=pl.String)).is_null().all()


def test_name_keys_count_words() -> None:
    """The number of words of a name comes with its key."""
    assert name_keys(pl.Series(["Ruiz, Ana María", "Ana", None])).words.to_list() == [3, 1, 0]


def test_folding_keeps_words_apart() -> None:
    """Punctuation parts words and apostrophes do not."""
    assert fold_words(pl.Series(["O'Brien-Ruiz,  ANA"])).to_list() == ["obrien ruiz ana"]


def test_unreadable_birth_dates_are_still_values() -> None:
    """A birth date in words of an unknown language is compared as text."""
    assert normal_forms("DATE_OF_BIRTH", pl.Series(["Shawwal 1401"])).to_list() == ["shawwal 1401"]


def test_degrees_after_a_name_make_no_new_person() -> None:
    """Titles before and degrees after a comma are not of the name."""
    keys = name_keys(pl.Series(["Dr. Ana Ruiz", "Ana Ruiz, PhD", "ruiz ana", "Ruiz, Ana"])).keys

    assert keys.n_unique() == 1
