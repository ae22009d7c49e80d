import polars as pl
import pytest

from dlp_addon.recognition import RecognizerError, build_recognition

BADGE = """
recognizers:
  - name: Badge numbers
    supported_entity: BADGE_NUMBER
    patterns:
      - name: badge
        regex: "B-\\\\d{5}"
        score: 0.8
  - name: Off
    enabled: false
    supported_entity: NEVER
    patterns: [{name: x, regex: x, score: 1}]
"""


def test_an_admins_recognizer_finds_its_type() -> None:
    """A recognizer in Presidio's YAML format works as Presidio's own do; disabled ones are left out."""
    recognition = build_recognition(BADGE)

    assert recognition.admin_entity_types == {"BADGE_NUMBER"}
    assert recognition.matches("BADGE_NUMBER", pl.Series(["B-12345", "B-1", None])).to_list() == [True, False, False]
    assert [share.entity_type for share in recognition.shares(["B-12345"]) if share.share == 1.0][-1] == "BADGE_NUMBER"


@pytest.mark.parametrize(
    "text",
    ["recognizers: 3", "recognizers: [3]", "recognizers: [{name: a}]", "recognizers: [",
     "recognizers: [{name: a, supported_entity: B, patterns: [{name: x, regex: '(', score: 1}]}]"],
)  # fmt: skip
def test_what_cannot_be_used_is_refused(text: str) -> None:
    """A broken file is an error that names the recognizer, never a recognizer that finds nothing."""
    with pytest.raises(RecognizerError):
        build_recognition(text)


def test_a_pattern_that_backtracks_without_end_holds_nothing_up() -> None:
    """An admin's catastrophic pattern is given up after its time limit."""
    evil = "recognizers: [{name: evil, supported_entity: EVIL, patterns: [{name: e, regex: '(x+x+)+y', score: 0.9}]}]"
    shares = build_recognition(evil).shares(["x" * 40])

    assert "EVIL" not in {share.entity_type for share in shares}
