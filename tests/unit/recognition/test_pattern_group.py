from hypothesis import given, settings
from hypothesis import strategies as st
from presidio_analyzer import Pattern, PatternRecognizer

from dlp_addon.recognition.compiled_pattern import compile_all
from dlp_addon.recognition.pattern_group import GROUP_SIZE, group_patterns
from dlp_addon.recognition.predefined import PREDEFINED_GROUPS

_VALUES = st.text(alphabet="0123456789ABCDEFGHXZabcx-./ ()+@:", max_size=24)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(_VALUES, st.from_regex(r"[A-Z]{0,3}[0-9]{5,12}[A-Z]?", fullmatch=True)), max_size=4))
def test_grouping_changes_nothing(values: list[str]) -> None:
    """The patterns of a group that fit any value are those that fit one when each is tried by itself."""
    for group in PREDEFINED_GROUPS:
        expected = [pattern for pattern in group.patterns if any(map(pattern.fits, values))]

        assert list(group.fitting(values)) == expected


def test_numbered_references_stand_alone() -> None:
    """A pattern that refers to its first group keeps meaning its own first group."""
    texts = [r"(a)b", r"(\d)\1"]
    recognizers = [PatternRecognizer("X", patterns=[Pattern("x", text, 0.5)]) for text in texts]
    fitting = [p for group in group_patterns(compile_all(recognizers, 1.0)) for p in group.fitting(["77", "7a"])]

    assert [pattern.expression.pattern for pattern in fitting] == [texts[1]]


def test_groups_out_of_time_are_tried_one_by_one() -> None:
    """A group that takes too long is not taken for one that fits nothing."""
    texts = [r"(x+x+)+y", "x{40}"]
    recognizers = [PatternRecognizer("X", patterns=[Pattern("x", text, 0.5)]) for text in texts]
    (group,) = group_patterns(compile_all(recognizers, 0.01))

    assert [pattern.expression.pattern for pattern in group.fitting(["x" * 40])] == ["x{40}"]


def test_megabytes_fit_no_group() -> None:
    """Values too long for an identifier are refused before any expression sees them."""
    assert not any(group.may_fit("1" * 1_000_000) for group in PREDEFINED_GROUPS if len(group.patterns) == GROUP_SIZE)
