from presidio_analyzer import Pattern, PatternRecognizer

from dlp_addon.recognition.compiled_pattern import compile_all, patterns_of


def _recognizer(expression: str) -> PatternRecognizer:
    return PatternRecognizer(supported_entity="X", patterns=[Pattern("x", expression, 0.5)], context=["Word"])


def test_patterns_fit_whole_values_only() -> None:
    """A pattern found inside a longer value does not make the value one."""
    (pattern,) = compile_all([_recognizer(r"\d{3}")], 1.0)

    assert pattern.fits("123")
    assert not pattern.fits("1234")
    assert pattern.context == ("word",)


def test_patterns_out_of_time_fit_nothing() -> None:
    """A match that takes longer than allowed counts as none."""
    (pattern,) = compile_all([_recognizer(r"(x+x+)+y")], 0.01)

    assert not pattern.fits("x" * 40)


def test_recognizers_without_checks_accept_what_fits() -> None:
    """Where the recognizer has no check of its own, nothing is called checked."""
    recognizer = _recognizer("a")
    (pattern,) = compile_all([recognizer], 1.0)

    assert not pattern.has_check
    assert pattern.accepts("a")
    assert len(patterns_of(recognizer)) == 1
