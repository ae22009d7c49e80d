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
