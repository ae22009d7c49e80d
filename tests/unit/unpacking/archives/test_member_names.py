"""Names of members that tell of people."""

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.archives.member_names import with_names
from dlp_addon.unpacking.parts import Part


def _names(budget: OutputBudget, names: list[str]) -> list[str]:
    parts = [Part(name=name, content=memoryview(b"x")) for name in names]
    *members, last = with_names(parts, budget)
    assert [part.name for part in members][: len(names) - 1] == names[: len(names) - 1]
    return bytes(last.content).decode().splitlines() if isinstance(last, Part) and last.name == "names" else []


def test_names_of_people_are_a_text(budget: OutputBudget) -> None:
    """Names with two words and a date come as lines behind the members; others do not."""
    telling = [f"letters/Brook_Anna_196{year}-01-12.pdf" for year in range(6)]

    assert _names(budget, [*telling, "readme.txt"]) == telling
    assert _names(budget, [f"src/module_{number}.py" for number in range(9)]) == []
