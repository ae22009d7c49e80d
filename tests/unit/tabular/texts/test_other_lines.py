from dlp_addon.tabular.texts.other_lines import OtherLines

LOG = "".join(f"10:{minute:02} job {minute} took {minute} ms\n" for minute in range(30))
PEOPLE = "Ana Ruiz,1980-01-02,ana@mailbox.example\nEva Lim,1981-02-03,eva@mailbox.example"


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
        others = watched(LOG + PEOPLE + "\n" + LOG, size)
        assert others.text == PEOPLE
        assert others.count == 2


def test_records_of_a_table_are_not_kept() -> None:
    """Rows with fewer or more fields are rows all the same; what has none of the delimiter stays."""
    others = watched(LOG + PEOPLE + "\nName: Ida\n", 64)
    others.without(",")

    assert others.text == "Name: Ida"


def test_a_line_without_end_is_looked_at_in_pieces() -> None:
    """Megabytes without an end of line take time in proportion to their length."""
    others = watched("x" * 3_000_000 + "," + "y" * 500_000, 4_096)

    assert others.count == 1
    assert len(others.text) < 3_500_000
