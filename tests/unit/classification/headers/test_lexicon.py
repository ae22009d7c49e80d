import pytest

from dlp_addon.classification.headers.lexicon import build_lexicon, is_unspaced


def test_knows_plurals_and_stems() -> None:
    """Plurals and inflected endings find their word; the first vocabulary keeps a contested one."""
    lexicon = build_lexicon([{"EMAIL_ADDRESS": "email, größe", "AGE": "сотрудник*"}, {"AGE": "email"}])

    found = [meaning.sense for word in ("emails", "groesse", "сотрудника") if (meaning := lexicon.word(word))]
    assert found == ["EMAIL_ADDRESS", "EMAIL_ADDRESS", "AGE"]
    assert lexicon.word("emailable") is None


def test_rejects_unknown_keys() -> None:
    """A vocabulary with a key without meaning is a mistake."""
    with pytest.raises(KeyError):
        build_lexicon([{"NO_SUCH_TYPE": "word"}])


def test_tells_unspaced_scripts() -> None:
    """Han and Hangul are written without spaces, Cyrillic is not."""
    assert [is_unspaced(word) for word in ("姓名", "이름", "имя")] == [True, True, False]


def test_abbreviations_stand_for_the_words_that_begin_so() -> None:
    """Words cut short by a point are read where only one meaning begins so, and a third of the word is left."""
    lexicon = build_lexicon([{"NATIONALITY": "staatsangehörigkeit, staatsbürgerschaft", "SALARY": "staatsgehalt"}])

    assert (meaning := lexicon.beginning("staatsangeh")) is not None
    assert meaning.sense == "NATIONALITY"
    assert lexicon.beginning("staats") is None
    assert lexicon.beginning("zoll") is None
