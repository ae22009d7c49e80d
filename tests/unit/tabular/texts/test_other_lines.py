from dlp_addon.tabular.texts.other_lines import OtherLines

LOG = "".join(f"10:{minute:02} job {minute} took {minute} ms\n" for minute in range(30))
PEOPLE = "".join(f"Ana {letter},1980-01-02,{letter}@mailbox.example\n" for letter in "bcde")
STOCK = "sku,item\n" + "".join(f"{number},bolt\n" for number in range(30))


def watched(text: str, size: int, head: str = LOG) -> OtherLines:
    """What is kept of a text that comes in blocks of this size, which pass unchanged."""
    others = OtherLines(head)
    content = text.encode()
    blocks = [content[at : at + size] for at in range(0, len(content), size)]
    assert list(others.watch(blocks)) == blocks
    return others


def test_lines_unlike_the_beginning_are_kept() -> None:
    """Wherever blocks end, each is kept once, in order; lines like those of the beginning are not."""
    for size in (7, 64, 10_000):
        assert watched(LOG + PEOPLE + LOG, size).text() == PEOPLE.rstrip()


def test_records_of_a_table_count_only_by_what_they_have() -> None:
    """Rows with more fields are rows all the same; rows with dates and mailboxes below goods are not, nor is a card."""
    longer = "".join(f"{number},nut,M{number},steel\n" for number in range(9))
    card = "Name: Ida Roth\n" * 4

    assert watched(STOCK + longer, 64, STOCK).text(",") == ""
    assert watched(STOCK + PEOPLE + card, 64, STOCK).text(",") == (PEOPLE + card).rstrip()


def test_a_few_lines_are_no_list() -> None:
    """Three short lines are not read again, one long line is."""
    assert watched(LOG + "a,b\n" * 3, 64).text() == ""
    assert watched(LOG + "a,b;" * 200, 64).text() == "a,b;" * 200


def test_nothing_is_kept_without_a_beginning() -> None:
    """A text of one line has none."""
    assert watched(PEOPLE, 64, "").text() == ""


def test_a_line_without_end_is_looked_at_in_pieces() -> None:
    """Megabytes without an end of line are kept once, cut, in time in proportion to their length."""
    line = "x" * 3_000_000 + "," + "y" * 500_000
    pieces = watched(line, 4_096).text().split("\n")

    assert len(pieces) == 1
    assert 0 < len(pieces[0]) < len(line)
