import pytest

from dlp_addon.unpacking.claims import claims_archive, claims_spreadsheet, is_apple_double


@pytest.mark.parametrize(
    ("name", "declared"),
    [
        ("staff.xlsx", None),
        ("STAFF.XLS", None),
        ("a.zip!/b.csv", None),
        ("staff.xlsx.", None),
        ('staff.xlsx"', None),
        ("staff.xlsx ", None),
        ("staff.xlsx::$DATA", None),
        ("staff.csv;1", None),
        ("lotus.wk1", None),
        ("x", "application/vnd.ms-excel"),
        ("x", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("x", "application/vnd.oasis.opendocument.spreadsheet"),
        ("x", "text/csv"),
        ("x", "text/tab-separated-values"),
    ],
)
def test_spreadsheets_are_claimed_in_many_spellings(name: str, declared: str | None) -> None:
    """A name or a declared type that a receiver takes for a table is a claim."""
    assert claims_spreadsheet(name, declared)


@pytest.mark.parametrize("name", ["photo.jpg", "xlsx", "my.xlsx.txt", "report.pdf", ""])
def test_other_names_claim_nothing(name: str) -> None:
    """Names that only contain the word are no claim."""
    assert not claims_spreadsheet(name, "image/jpeg")


def test_archives_are_claimed_by_name() -> None:
    """Archives, databases and mails are claims of their own."""
    assert claims_archive("Backup.ZIP")
    assert claims_archive("people.sqlite")
    assert not claims_archive("photo.jpg")


def test_what_macos_keeps_beside_a_file_is_no_spreadsheet() -> None:
    """`._list.csv` has the name of the table, and none of its content."""
    kept = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        \x00\x02"

    assert is_apple_double(memoryview(kept))
    assert not is_apple_double(memoryview(b"name,born\n"))
