from dlp_addon.classification.headers.reading import LEXICON
from dlp_addon.classification.headers.segmentation import units
from dlp_addon.classification.headers.senses import Meaning


def _senses(word: str) -> list[str | None]:
    return [unit.sense if isinstance(unit, Meaning) else None for unit in units([(word,)], LEXICON)]


def test_takes_glued_words_apart() -> None:
    """Glued words are read when known words cover them wholly, never by substring."""
    assert _senses("customeremail") == ["customer", "EMAIL_ADDRESS"]
    assert _senses("notable") == [None]
    assert _senses("邻居姓名") == ["person role", "PERSON"]
