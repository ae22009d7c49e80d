"""Recognizers for passports and visas of any country, machine-readable zones included."""

from typing import override

from presidio_analyzer import Pattern, PatternRecognizer

_WEIGHTS = (7, 3, 1)
_NUMBER_FIELDS = ((0, 9, 9), (13, 19, 19), (21, 27, 27))
"""Start, end and check digit of document number, birth date and expiry in the second line of a TD3 or MRV zone."""


def _character_value(character: str) -> int:
    return 0 if character == "<" else int(character, 36)


def check_digit(field: str) -> int:
    """Check digit of a machine-readable zone (ICAO Doc 9303 part 3, 4.9): weights 7, 3, 1, modulo 10."""
    return sum(_character_value(character) * _WEIGHTS[place % 3] for place, character in enumerate(field)) % 10


class MachineReadableZoneRecognizer(PatternRecognizer):
    """Second line of a passport's machine-readable zone, alone or after the first (ICAO Doc 9303 part 4)."""

    def __init__(self) -> None:
        first = r"P[A-Z<][A-Z<]{3}[A-Z<]{39}"
        second = r"[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9]{6}[0-9][MFX<][0-9]{6}[0-9][A-Z0-9<]{14}[0-9<][0-9]"
        super().__init__(
            supported_entity="PASSPORT_NUMBER",
            patterns=[Pattern("machine-readable zone", rf"(?:{first}\s*)?{second}", 0.6)],
            context=["mrz", "machine readable zone"],
        )

    @override
    def validate_result(self, pattern_text: str) -> bool:
        """Whether number, birth date and expiry agree with their check digits."""
        line = pattern_text.strip().upper()[-44:]
        return all(str(check_digit(line[start:end])) == line[place] for start, end, place in _NUMBER_FIELDS)


class PassportNumberRecognizer(PatternRecognizer):
    """Passport numbers of any country: six to nine letters and digits; weak without a header (ICAO Doc 9303)."""

    def __init__(self) -> None:
        patterns = [
            Pattern("passport, letters then digits", r"\b[A-Z]{1,3}[- ]?\d{6,9}\b", 0.1),
            Pattern("passport, alphanumeric", r"\b(?=[A-Z0-9]*\d)[A-Z0-9]{6,9}\b", 0.02),
        ]
        super().__init__(
            supported_entity="PASSPORT_NUMBER",
            patterns=patterns,
            context=["passport", "travel document", "pasaporte", "passeport", "reisepass"],
        )


class VisaNumberRecognizer(PatternRecognizer):
    """Visa numbers: eight digits, or a letter and seven digits, or a 14-character control number (US visas)."""

    def __init__(self) -> None:
        patterns = [
            Pattern("visa foil number", r"\b[A-Z]?\d{7,8}\b", 0.02),
            Pattern("visa control number", r"\b(?:19|20)\d{12}\b|\b(?:19|20)\d{9}[A-Z0-9]{3}\b", 0.05),
        ]
        super().__init__(supported_entity="VISA_NUMBER", patterns=patterns, context=["visa number", "visa foil"])
