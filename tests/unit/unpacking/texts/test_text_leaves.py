import json

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.parts import Part
from dlp_addon.unpacking.texts.json_leaves import read_json


def test_thousands_of_short_texts_are_two_parts_behind_the_first(budget: OutputBudget) -> None:
    """JSON in strings comes as one sequence of values, other texts as one text, and not a character is missing."""
    strings = [
        json.dumps({"name": f"Ann {n}", "born": 1980}) if n % 2 else f"Bo {n}\nborn in 1980, at sea" for n in range(900)
    ]
    parts = [part for part in read_json(memoryview(json.dumps(strings).encode()), budget) if isinstance(part, Part)]
    whole = b"\n".join(bytes(part.content) for part in parts).decode()

    assert len(parts) < 40
    assert [part.name for part in parts[-2:]] == ["documents", "texts"]
    assert len(bytes(parts[-2].content).splitlines()) > 400
    assert all(text in whole for text in strings)


def test_long_texts_and_markup_are_parts_of_their_own(budget: OutputBudget) -> None:
    """However many come before, a long text and a page are read by themselves."""
    long_text = "name,born\n" + "Ann,1980\n" * 2_000
    page = "<table><tr><td>Ann</td></tr></table>"
    document = [*("a line\nand another, longer one" for _ in range(100)), long_text, page]
    contents = [
        bytes(part.content).decode()
        for part in read_json(memoryview(json.dumps(document).encode()), budget)
        if isinstance(part, Part)
    ]

    assert long_text in contents
    assert page in contents
