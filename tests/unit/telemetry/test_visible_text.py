import unicodedata

import pytest

from dlp_addon.telemetry.visible_text import make_visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zahlen für März.xlsx", "Zahlen für März.xlsx"),
        ("名簿.csv", "名簿.csv"),
        ("a\nb\x1b[2J", "a⟨U+000A⟩b⟨U+001B⟩[2J"),
        ("x\u202efdp.exe", "x⟨U+202E⟩fdp.exe"),
        ("a\u200bb\ufeff", "a⟨U+200B⟩b⟨U+FEFF⟩"),
        ("a\u00a0b", "a⟨U+00A0⟩b"),
        ("\ud800\U000e0041", "⟨U+D800⟩⟨U+E0041⟩"),
    ],
)
def test_what_hides_is_written_out(text: str, shown: str) -> None:
    """Letters of any script stay, what has no shape becomes its code point."""
    assert make_visible(text) == shown


def test_marks_do_not_pile_up() -> None:
    """A letter with a hundred marks does not cover other lines."""
    shown = make_visible("e" + "\u0301" * 100)

    assert sum(unicodedata.category(character) == "Mn" for character in shown) <= 4


def test_long_texts_keep_both_ends() -> None:
    """What is cut is cut in the middle, within the length that was asked for."""
    shown = make_visible("a" * 1000 + ".xlsx", max_characters=50)

    assert len(shown) <= 50
    assert shown.startswith("aaa")
    assert shown.endswith(".xlsx")
