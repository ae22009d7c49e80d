from dlp_addon.classification.headers.folding import fold, fold_word, normalize


def test_invisible_characters_go() -> None:
    """Zero-width and bidirectional characters and full-width forms are normalized."""
    assert normalize("Na\u200bme\u200e") == "Name"
    assert normalize("ＤＯＢ") == "DOB"


def test_accents_go_where_script_has_case() -> None:
    """Latin and Cyrillic lose accents; Devanagari and Hangul keep their signs."""
    assert fold("Prénom Łódź Straße") == "prenom lodz strasse"
    assert fold("जन्म तिथि 이름") == "जन्म तिथि 이름"


def test_homoglyphs_become_latin() -> None:
    """A Latin word with Cyrillic look-alikes reads as Latin."""
    assert fold_word("Nаme") == "name"


def test_words_that_accents_tell_apart_keep_them() -> None:
    """The Swedish wage is not the longitude."""
    assert (fold_word("Lön"), fold_word("lon")) == ("lön", "lon")
