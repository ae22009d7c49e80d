import pytest

from dlp_addon.classification.names.name_words import hash_word, load_name_words


@pytest.mark.parametrize("word", ["Maria", "lopez", "QUILL", "Schmidt", "Иванов", "محمد", "O'Brien", "García", "John"])
def test_names_of_people_are_known(word: str) -> None:
    """Given and family names of many countries, in any case."""
    assert load_name_words().is_name(word)


@pytest.mark.parametrize(
    "word",
    ["Sheet", "April", "statistics", "detention", "report", "Houston", "Q", "Tabelle", "patients", "May", "Chicago"],
)  # fmt: skip
def test_words_of_titles_are_no_names(word: str) -> None:
    """What files and sheets are called stays readable: labels, months, large cities."""
    assert not load_name_words().is_name(word)


def test_the_hash_does_not_look_at_case() -> None:
    """One name, however written, has one hash; a lone surrogate has one too."""
    assert hash_word("ANA") == hash_word("ana")
    assert 0 <= hash_word("\udcff") < 2**32
