"""Recognizers for credentials and device ids."""

from presidio_analyzer import Pattern, PatternRecognizer


class CredentialRecognizer(PatternRecognizer):
    """Secrets whose issuers give them a fixed prefix, private keys, JSON Web Tokens, and password hashes."""

    def __init__(self) -> None:
        patterns = [
            Pattern("issuer's prefix", r"\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_|sk-)[\w-]{20,}", 0.9),
            Pattern("cloud access key", r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b", 0.9),
            Pattern("JSON Web Token", r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}", 0.9),
            Pattern("private key", r"-----BEGIN (?:[A-Z]{1,10} ){0,3}PRIVATE KEY-----", 0.9),
            Pattern("password hash", r"\$(?:2[abxy]|argon2id?|5|6|y)\$[./A-Za-z0-9$=,+]{20,}", 0.9),
        ]
        super().__init__(supported_entity="SECRET", patterns=patterns, context=["token", "secret", "key"])


class DeviceIdRecognizer(PatternRecognizer):
    """Mobile equipment ids: fifteen digits with a Luhn check digit (3GPP TS 23.003, 6.2)."""

    def __init__(self) -> None:
        pattern = Pattern("IMEI", r"\b\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d\b", 0.05)
        super().__init__(supported_entity="DEVICE_ID", patterns=[pattern], context=["imei", "device id"])

    def validate_result(self, pattern_text: str) -> bool | None:
        """False where the check digit is wrong; undecided else, since card numbers have the same one."""
        digits = [int(character) for character in reversed(pattern_text) if character.isdecimal()]
        doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
        return None if (sum(digits[::2]) + sum(doubled)) % 10 == 0 else False
