"""Recognizers for the numbers of United States immigration records."""

from typing import override

from presidio_analyzer import Pattern, PatternRecognizer

_MARK = r"[-\u2010-\u2015#:. ]{0,3}"
_GAP = r"[-\u2010-\u2015. ]?"
"""What stands after the letter of an A-number, and between its groups of digits."""
_RECEIPT_OFFICES = ("EAC", "WAC", "LIN", "SRC", "MSC", "NBC", "IOE", "YSC", "TSC", "VSC", "NSC", "CSC", "MSN", "ZAR")


def _is_repetitive(digits: str) -> bool:
    return len(set(digits)) == 1


class AlienRegistrationNumberRecognizer(PatternRecognizer):
    """A-numbers: the letter A and seven to nine digits, with or without spaces, hyphens, `#`.

    Source: USCIS Glossary, "Alien Registration Number": seven to nine digits; forms pad it to nine.
    Nine bare digits are one only under a header or word that says so, hence their low score.
    """

    COUNTRY_CODE = "us"

    def __init__(self) -> None:
        patterns = [
            Pattern("A-number", rf"\bA{_MARK}\d{{3}}{_GAP}\d{{3}}{_GAP}\d{{3}}\b", 0.7),
            Pattern("A-number, eight digits", rf"\bA{_MARK}\d{{2}}{_GAP}\d{{3}}{_GAP}\d{{3}}\b", 0.6),
            Pattern("A-number, seven digits", r"\bA[-\u2010-\u2015#:. ]{1,3}\d{7}\b", 0.3),
            Pattern("A-number, digits only", r"\b\d{3}[- ]?\d{3}[- ]?\d{3}\b|\b\d{7,8}\b", 0.05),
        ]
        super().__init__(
            supported_entity="US_ALIEN_REGISTRATION_NUMBER",
            patterns=patterns,
            context=["alien", "a number", "a-number", "a#", "anumber", "uscis number", "registration number"],
        )

    @override
    def invalidate_result(self, pattern_text: str) -> bool:
        """Whether all digits are the same, as in placeholders."""
        return _is_repetitive("".join(character for character in pattern_text if character.isdigit()))


class UscisReceiptNumberRecognizer(PatternRecognizer):
    """USCIS receipt numbers: three letters of the office and ten digits, as on form I-797.

    Source: USCIS, "Checking Your Case Status Online": 13 characters, three letters and ten numbers.
    """

    COUNTRY_CODE = "us"

    def __init__(self) -> None:
        offices = "|".join(_RECEIPT_OFFICES)
        patterns = [
            Pattern("receipt number, known office", rf"\b(?:{offices})[- ]?\d{{2}}[- ]?\d{{3}}[- ]?\d{{5}}\b", 0.8),
            Pattern("receipt number, known office, starred", rf"\b(?:{offices})\*?\d{{9,10}}\b", 0.7),
            Pattern("receipt number", r"\b[A-Z]{3}[- ]?\d{2}[- ]?\d{3}[- ]?\d{5}\b", 0.2),
        ]
        super().__init__(
            supported_entity="US_USCIS_RECEIPT_NUMBER",
            patterns=patterns,
            context=["receipt", "uscis", "case number", "i-797", "i797"],
        )

    @override
    def invalidate_result(self, pattern_text: str) -> bool:
        """Whether all digits are the same, as in placeholders."""
        return _is_repetitive("".join(character for character in pattern_text if character.isdigit()))


class I94NumberRecognizer(PatternRecognizer):
    """I-94 admission numbers: eleven digits, or since May 2019 nine digits, a letter, a digit.

    Source: CBP, "I-94 Automation": 9 digits, followed by a letter in the 10th position, and a digit in the 11th.
    """

    COUNTRY_CODE = "us"

    def __init__(self) -> None:
        patterns = [
            Pattern("I-94, alphanumeric", r"\b\d{9}[A-Z]\d\b", 0.4),
            Pattern("I-94, digits", r"\b\d{9}[ -]?\d{2}\b", 0.05),
        ]
        super().__init__(
            supported_entity="US_I94_NUMBER",
            patterns=patterns,
            context=["i-94", "i94", "admission number", "arrival record", "departure number"],
        )
