"""Variants of Presidio recognizers that would otherwise fetch something or log a value."""

from typing import override

from presidio_analyzer.predefined_recognizers import EmailRecognizer, IbanRecognizer
from tldextract import TLDExtract


def read_bundled_suffixes() -> TLDExtract:
    """The public suffixes bundled with tldextract, ready for use: nothing is fetched, neither now nor later."""
    suffixes = TLDExtract(suffix_list_urls=(), cache_dir=None, fallback_to_snapshot=True)
    suffixes("example.org")
    return suffixes


# Building the tree takes 0.15 s: every worker inherits it from the process that it is forked from.
BUNDLED_SUFFIXES = read_bundled_suffixes()


class OfflineEmailRecognizer(EmailRecognizer):
    """Presidio's e-mail recognizer on the suffix list bundled with tldextract: it never fetches one."""

    @override
    def validate_result(self, pattern_text: str) -> bool | None:
        """True where the domain ends in a known public suffix; undecided for internal names such as `corp.local`."""
        return True if BUNDLED_SUFFIXES(pattern_text).top_domain_under_public_suffix else None


class SilentIbanRecognizer(IbanRecognizer):
    """Presidio's IBAN recognizer without its habit of logging the value it cannot check."""

    @override
    def validate_result(self, pattern_text: str) -> bool | None:
        """As Presidio's; false where the value has characters that no IBAN has."""
        if not all(character.isascii() and (character.isalnum() or character in "- ") for character in pattern_text):
            return False
        valid: bool | None = super().validate_result(pattern_text)
        return valid
