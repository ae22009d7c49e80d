import pytest

from dlp_addon.model.upload_part import UploadPart


@pytest.mark.parametrize(
    ("family", "is_conjecture"),
    [("completion", True), ("content-range-query", True), ("s3", False), ("tus-concat", False)],
)
def test_words_that_sound_like_a_completion_are_a_conjecture(family: str, *, is_conjecture: bool) -> None:
    """What names an upload by an id of its own is a part of one; words and totals alone may be anything."""
    assert UploadPart(family=family, session="").is_conjecture is is_conjecture
