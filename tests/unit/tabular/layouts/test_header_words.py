import pytest

from dlp_addon.tabular.layouts.header_words import header_word_share


@pytest.mark.parametrize(
    "cell", ["firstName", "cust_email2", "DOB", "Date of birth", "Geburtsdatum", "生年月日", "주민등록번호", "A#"]
)
def test_header_words_are_known_glued_or_not(cell: str) -> None:
    """Camel case, snake case, abbreviations and many scripts are understood."""
    assert header_word_share(cell) >= 0.5


@pytest.mark.parametrize("cell", ["Ann Lee", "Guatemala", "x" * 200, "1990-01-01"])
def test_values_are_no_header_words(cell: str) -> None:
    """Names and values hold none."""
    assert header_word_share(cell) == 0


def test_words_with_vowel_signs_are_whole() -> None:
    """Signs above and below letters do not part a word of Hindi."""
    assert header_word_share("पूरा नाम") == 0.5


def test_accents_may_be_left_out_or_typed() -> None:
    """A word is known with its accents and without them."""
    assert header_word_share("Prénom") == header_word_share("PRENOM") == 1
