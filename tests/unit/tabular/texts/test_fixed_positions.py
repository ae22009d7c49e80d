"""Fields at fixed positions."""

from itertools import product

import pytest

from dlp_addon.tabular.texts.fixed_positions import cut_records, find_positions, find_record_length, read_positions

_PEOPLE = [
    (family, given, f"19{50 + at}{at % 9 + 1:02}{at % 27 + 1:02}", f"{123456789 + 1717 * at}")
    for at, (family, given) in enumerate(product(("BROOK", "STONE", "HOLLISTER", "QUILL"), ("ANNA", "EMILIA", "OTTO")))
]
_RECORDS = [f"{family:<12}{given:<9}{born}{number}F" for family, given, born, number in _PEOPLE]


@pytest.mark.parametrize("end", ["", "\n"])
def test_fields_that_touch_are_told_apart(end: str) -> None:
    """Padded words, a date, a number and a flag without anything between them are cells of their own."""
    text = "".join(record + end for record in _RECORDS)
    length = find_record_length(text)
    assert (length is None) == bool(end)
    if length is not None:
        text = b"".join(cut_records([text[:50].encode(), text[50:].encode()], length)).decode()

    positions = find_positions(text, is_cut=length is not None)

    assert positions is not None
    assert read_positions(text.split("\n"), positions).rows() == [(*person, "F") for person in _PEOPLE]


def test_written_dates_may_touch_what_stands_beside() -> None:
    """A date with slashes is found between digits."""
    lines = [f"16{1 + at:02}/05/202402{family:<15}{given:<9}" for at, (family, given, _, _) in enumerate(_PEOPLE)]
    positions = find_positions("\n".join(lines))

    assert positions == (0, 2, 12, 14, 29)


def test_names_of_fields_tell_numbers_that_touch_apart() -> None:
    """A table cut to the widths of its columns: digits beside digits are told by the line of names above."""
    lines = ["Name    Day of birA-Number  Number    "]
    lines += [f"{family:.8}{born:.4}-01-01A{number}{number}1" for family, _, born, number in _PEOPLE if len(family) > 8]
    lines += [f"Stoneman2001-01-0{at}A00000000{at}12345678{at:02}" for at in range(1, 9)]

    assert find_positions("\n".join(lines)) == (0, 8, 18, 28)


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"{family},{given},{born};" for family, given, born, _ in _PEOPLE),
        "the quick brown fox and nobody else went over the long bridge that day, as was told to all " * 3,
        "0123456789" * 50,
        "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3ODk" * 3,
        "",
    ],
)
def test_other_text_has_no_record_length(text: str) -> None:
    """Cells between marks, prose, and text of one kind of character come again in no fixed length."""
    assert find_record_length(text[:230] if text.startswith("Q") else text) is None


def test_lines_parted_by_blanks_are_left_to_others() -> None:
    """Where no fields touch, gaps tell them better."""
    assert find_positions("\n".join(f"{given:<9} 2024-01-0{at} ok" for at, given in enumerate(["A"] * 9))) is None


def test_what_follows_the_records_is_not_cut() -> None:
    """Text behind records of one length without ends of lines stands in lines of its own."""
    records, letter = "".join(_RECORDS * 40), " and ".join("ever " * (at * at % 7) + str(at) for at in range(900))
    length = find_record_length(records)
    assert length is not None

    *_, last = b"".join(cut_records([(records + letter).encode()], length)).decode().rstrip("\n").split("\n")

    assert last[-3_000:] == letter[-3_000:]
