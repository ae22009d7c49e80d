from dlp_addon.classification.headers.words import split_header


def test_splits_camel_case_digits_and_separators() -> None:
    """Words come whole and in camelCase parts; possessive endings and underscores go."""
    assert split_header("emp.firstName_2/Mother's").main == (
        ("emp",),
        ("firstname", "first", "name"),
        ("2",),
        ("/",),
        ("mother",),
    )


def test_drops_format_notes() -> None:
    """Notes on the format are no words; other notes are kept apart."""
    assert split_header("DOB (mm/dd/yyyy)").notes == ()
    assert split_header("ID (SSN)").notes == (("ssn",),)


def test_endings_of_the_other_gender_go() -> None:
    """What is written after a slash, point or in brackets for the other gender or the plural is no word."""
    assert split_header("Alumno/a").main == split_header("Alumno").main
    assert split_header("Adhérent(e)").main == split_header("Adhérent").main
    assert split_header("Μαθητής/τρια").main == split_header("Μαθητής").main
