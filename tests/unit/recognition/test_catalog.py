from dlp_addon.model.entity_types import ENTITY_TYPES
from dlp_addon.recognition.catalog import predefined_pattern_recognizers


def test_every_predefined_type_is_in_the_catalogue() -> None:
    """Whatever a recognizer finds has a title, a weight for counting people, and a row in the reference."""
    found = {entity for recognizer in predefined_pattern_recognizers() for entity in recognizer.supported_entities}

    assert found - set(ENTITY_TYPES) == set()
    assert len(found) > 60


def test_recognizers_that_fetch_or_log_are_replaced() -> None:
    """Presidio's own e-mail and IBAN recognizers are not used beside ours."""
    names = [type(recognizer).__name__ for recognizer in predefined_pattern_recognizers()]

    assert {"EmailRecognizer", "IbanRecognizer"} & set(names) == set()
    assert len(names) == len(set(names))
