from collections.abc import Callable
from typing import Any

import pytest

from dlp_addon.classification.evidence.public_figures import is_about_public_figures


@pytest.mark.parametrize(
    "header",
    [
        ["Player", "Team"],
        ["movieTitle", "Lead_Actor"],
        ["Votes", "Election"],
        ["pclass", "Survived"],
        ["Jugador", "Equipo"],
        ["BOOK AUTHOR", "x"],
    ],
)
def test_sport_stage_print_and_politics_are_recognised(typed: Callable[..., Any], header: list[str]) -> None:
    """Two words of such a world in the header are enough, in any spelling."""
    assert is_about_public_figures(typed({cell: (None, ["a"]) for cell in header}).table)


def test_the_title_of_the_sheet_counts(typed: Callable[..., Any]) -> None:
    """Words above the table are as good as words in its header."""
    assert is_about_public_figures(typed({"Name": (None, ["a"])}, title="Election candidates").table)


def test_ordinary_registers_are_not(typed: Callable[..., Any]) -> None:
    """One such word alone, such as the title of a person, is no sign."""
    assert not is_about_public_figures(typed({"Title": (None, ["Dr"]), "Name": (None, ["a"])}).table)


def test_an_office_is_not_the_stage(typed: Callable[..., Any]) -> None:
    """Titles, teams and directors are words of every staff list."""
    header = ["Name", "Title", "Team", "Director", "Rank", "Salary"]

    assert not is_about_public_figures(typed({cell: (None, ["a"]) for cell in header}).table)
