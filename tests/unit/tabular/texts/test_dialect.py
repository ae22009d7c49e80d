import pytest

from dlp_addon.tabular.texts.dialect import detect_dialect, is_fixed_width

ROWS = [("1001", "Ann Lee", "1990-01-02", "12 Elm St, Ulm"), ("1002", "Bo Ray", "1991-03-04", "7 Oak Rd, Graz")] * 5


@pytest.mark.parametrize("delimiter", [";", "\t", "|", "^", "~"])
def test_the_delimiter_is_found_beside_commas_in_cells(delimiter: str) -> None:
    """Consistency decides, not frequency."""
    dialect = detect_dialect("\n".join(delimiter.join(row) for row in ROWS))

    assert dialect is not None
    assert dialect.delimiter == delimiter


def test_a_directive_is_obeyed() -> None:
    """Excel's `sep=` line settles the delimiter and is skipped."""
    dialect = detect_dialect("sep=;\na,b;c\n")

    assert dialect is not None
    assert (dialect.delimiter, dialect.skip_lines) == (";", 1)


def test_prose_has_no_dialect() -> None:
    """Commas in sentences make no table."""
    prose = "It rained, as always, on Monday.\nShe left.\nNobody, not even he, knew why, or when.\nThe end, then.\n"

    assert detect_dialect(prose * 5) is None


def test_phone_numbers_are_not_cut_at_their_plus() -> None:
    """A mark before every value is part of it."""
    assert detect_dialect("phone\n+318855443322\n+552244331122\n+12233445567\n") is None


@pytest.mark.parametrize("sign", ["+", "$", "#"])
def test_signs_before_the_last_cell_are_no_part_of_the_mark(sign: str) -> None:
    """Of names and telephones the plus belongs to the telephone, also where nothing else stands beside."""
    dialect = detect_dialect("\n".join(f"{row[1]},{sign}49 151 7032966{place}" for place, row in enumerate(ROWS)))

    assert dialect is not None
    assert (dialect.delimiter, dialect.mark) == (",", None)


def test_reports_in_columns_are_fixed_width() -> None:
    """Runs of blanks part columns."""
    assert is_fixed_width("Name      City    Born\nAnn Lee   Ulm     1990\nBo Ray    Graz    1991\n")
    assert not is_fixed_width("just some words\non three\nlines\n")


def test_mail_addresses_are_not_cut_at_their_mark() -> None:
    """A column of addresses is one column."""
    addresses = "\n".join(f"person.{number}@mailbox.example" for number in range(50))

    assert detect_dialect(f"email\n{addresses}\n") is None


def test_one_long_line_is_no_table() -> None:
    """A line with hundreds of commas is text; two such lines are rows."""
    line = ",".join(f"value {number}" for number in range(400))

    assert detect_dialect(line) is None
    assert detect_dialect(f"{line}\n{line}\n") is not None


def test_several_characters_may_part_cells() -> None:
    """A mark is found where its characters stand in it alone; an empty cell is no mark."""
    dialect = detect_dialect("name|~|born|~|city\n" + "Ann|~|1990-01-01|~|Ulm\n" * 5)

    assert dialect is not None
    assert dialect.mark == "|~|"
    empty = detect_dialect("name;;born;city\n" + "Ann;;1990-01-01;Ulm\n" * 5)
    assert empty is not None
    assert (empty.delimiter, empty.mark) == (";", None)


def test_tables_of_different_widths_have_one_dialect() -> None:
    """Two tables with a blank line between them."""
    first = "id,name,born,city\n" + "1,Ann Lee,1990-01-01,Ulm\n" * 20
    dialect = detect_dialect(first + "\nEmployee number,Full name\n" + "2,Bo Ray\n" * 20)

    assert dialect is not None
    assert dialect.delimiter == ","


def test_rows_that_end_early_are_rows() -> None:
    """Programs leave empty cells at the end of a row out."""
    dialect = detect_dialect("Kto,Ur.,Nr kom.,Gdzie\n" + "Ann Lee,1990-01-01\nBo Ray,1991-02-03,555\n" * 4)

    assert dialect is not None
    assert dialect.delimiter == ","


def test_dates_are_not_cut() -> None:
    """A stroke between days and months parts no cells."""
    assert detect_dialect("- Ann Lee 1/2/1990 x\n- Bo Ray 3/4/1991 x\n- Cy Orr 5/6/1992 x\n") is None


def test_a_lone_column_in_quotes_is_a_table() -> None:
    """Cells with commas of a table of one column stand in quotes."""
    dialect = detect_dialect('Contact\n"Ann Lee, 12 Alder St, Ulm"\n"Bo Ray, 7 Birch Rd, Graz, 555"\n"Cy Orr, x"\n')

    assert dialect is not None
    assert dialect.delimiter == ","


def test_records_of_one_line_are_no_row() -> None:
    """People one after another in one line must not be one person."""
    assert detect_dialect("Ann Lee,1990-01-01,Bo Ray,1991-02-03,Cy Orr,1992-03-04") is None


def test_signs_in_every_sentence_part_no_cells() -> None:
    """The header has the delimiter; a semicolon in each note below it has not."""
    lines = [f"{row},Spoke to somebody on day {row}; will call back on 0{row}" for row in range(1, 9)]
    dialect = detect_dialect("\n".join(["No,Note", *lines]))

    assert dialect is not None
    assert dialect.delimiter == ","


def test_the_type_of_objects_is_no_row() -> None:
    """PowerShell writes the type of what it exports above the header."""
    dialect = detect_dialect("#TYPE Microsoft.ActiveDirectory.Management.ADUser\r\nName,Mail\r\nAna,a@x\r\nBo,b@x\r\n")

    assert dialect is not None
    assert (dialect.delimiter, dialect.skip_lines) == (",", 1)


def test_groups_of_telephones_are_no_columns() -> None:
    """Blanks part the digits of one number, also below a title of as many words."""
    numbers = "\n".join(f"024 178 60{number:02}" for number in range(40))

    assert detect_dialect(f"Easter promo recipients\n{numbers}\n") is None
