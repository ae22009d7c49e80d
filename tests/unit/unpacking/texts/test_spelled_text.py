import pytest

from dlp_addon.unpacking.texts.spelled_text import spelled_text

ROWS = [("Quill", "Zora", "1980-01-02"), ("Tamura", "Émile", "1975-12-31")] * 3
LINES = "\n".join("\t".join(row) for row in ROWS)


def codes(text: str) -> list[int]:
    """The characters of a text as numbers."""
    return list(map(ord, text))


@pytest.mark.parametrize(
    "value",
    [
        list(LINES),
        codes(LINES),
        [codes("\t".join(row)) for row in ROWS],
        [list("\t".join(row)) for row in ROWS],
        [[codes(cell) for cell in row] for row in ROWS],
        [[list(cell) for cell in row] for row in ROWS],
    ],
)
def test_characters_one_by_one_are_text(value: object) -> None:
    """Characters and codes, of a whole text, of its lines or of its cells."""
    assert spelled_text(value) == LINES


@pytest.mark.parametrize(
    "value",
    [
        [],
        [[]],
        {"a": 1},
        [1, 2, 3] * 50,
        [-1] * 100,
        [2**40] * 100,
        [True, False] * 50,
        ["word", "another"] * 20,
        [[1.5, 2.5]] * 50,
        [[65, 66], "text"] * 50,
        codes("too short"),
        [[[[[65] * 100]]]],
    ],
)
def test_other_lists_are_no_text(value: object) -> None:
    """Numbers that are no printed characters, words, mixtures, and what is short or deeply nested."""
    assert spelled_text(value) is None
