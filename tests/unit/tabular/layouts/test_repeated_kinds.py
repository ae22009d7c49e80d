import pytest

from dlp_addon.tabular.layouts.repeated_kinds import find_records, split_line

RECORDS = [["Ana Ruiz", "1980-02-03"], ["Fidel Orellana", "1975-11-30"], ["Odile Brun", "1991-05-06"]]


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz, 1980-02-03; Fidel Orellana, 1975-11-30; Odile Brun, 1991-05-06",
        "Ana Ruiz,1980-02-03,Fidel Orellana,1975-11-30,Odile Brun,1991-05-06",
        "Ana Ruiz|1980-02-03|Fidel Orellana|1975-11-30|Odile Brun|1991-05-06",
    ],
)
def test_people_in_one_line_are_one_a_row(line: str) -> None:
    """Whatever parts the records, and the fields inside them."""
    assert split_line(line) == RECORDS


def test_many_members_of_a_line_are_one_a_row() -> None:
    """A long list of single things."""
    line = ", ".join(f"{name} <{name[:3].lower()}@mailbox.example>" for name in ["Ana Ruiz", "Odile Brun"] * 6)

    assert [len(row) for row in split_line(line) or []] == [1] * 12


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz,1980-02-03,202 555 0100",
        "First name,Last name,Date of birth,Phone,E-mail,Street,City,Zip,Country,Age,Gender,Notes",
        "We met on 3 May, spoke of prices, and went home.",
        "1,2,3,4,5,6,7,8,9",
    ],
)
def test_other_lines_stay_whole(line: str) -> None:
    """One record, a header, a sentence and a row of numbers hold no records."""
    assert split_line(line) is None


def test_fields_below_each_other_are_records() -> None:
    """As a page without a table shows them, under its title; nothing is lost."""
    cells = [cell for record in RECORDS for cell in record]

    assert find_records(cells) == RECORDS
    assert find_records(["Members", *cells], most_above=1) == [["Members"], *RECORDS]
    assert find_records([*cells, "Lena Vogt"], most_above=1) == [*RECORDS, ["Lena Vogt"]]


def test_words_alone_are_no_records() -> None:
    """Without a date, number or mailbox among them nothing says where a record ends."""
    assert find_records(["oak", "ash"] * 6) is None


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Ann Lee 218-67-2786; Bo Ray 648-93-7040; Cy Orr 179-97-4244", ["Ann Lee", "218-67-2786"]),
        (
            "Ann Lee +1 212 555 0101; Bo de la Ray +1 212 555 0102; Cy Orr +1 212 555 0103",
            ["Ann Lee", "+1 212 555 0101"],
        ),
        ("A100200300 Ann Lee | A100200301 Bo Ray | A100200302 Cy Orr", ["A100200300", "Ann Lee"]),
    ],
)
def test_words_beside_a_number_are_two_fields(line: str, row: list[str]) -> None:
    """However many words a name has; a hyphen inside a number parts nothing."""
    rows = split_line(line)

    assert rows is not None
    assert (len(rows), rows[0]) == (3, row)


def test_sentences_about_somebody_are_rows() -> None:
    """Each with a number in it is kept whole, to be searched by itself."""
    sentences = [f"Please move {name} ({number}) today" for name, number in (("Ann", 1001), ("Bo", 1002), ("Cy", 1003))]

    assert split_line("; ".join(sentences)) == [[sentence] for sentence in sentences]
