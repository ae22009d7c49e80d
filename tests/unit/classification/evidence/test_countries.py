import pytest

from dlp_addon.classification.evidence.countries import COUNTRY_WORDS


@pytest.mark.parametrize(
    "word", ["syria", "hnd", "fr", "el salvador", "türkisch", "irakienne", "سوري", "中国", "украина"]
)
def test_countries_are_known_in_several_languages(word: str) -> None:
    """Lists of people name countries and nationalities in their own language or by code."""
    assert word in COUNTRY_WORDS


def test_all_words_are_folded() -> None:
    """A word that is not case-folded would never be found."""
    assert all(word == word.casefold() for word in COUNTRY_WORDS)
