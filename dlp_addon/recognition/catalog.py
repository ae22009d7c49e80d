"""Every pattern recognizer that Presidio defines, of all countries, and the project's own."""

import inspect
from collections.abc import Callable, Iterator

from presidio_analyzer import PatternRecognizer, predefined_recognizers
from presidio_analyzer.predefined_recognizers import EmailRecognizer, IbanRecognizer

from dlp_addon.recognition.immigration import (
    AlienRegistrationNumberRecognizer,
    I94NumberRecognizer,
    UscisReceiptNumberRecognizer,
)
from dlp_addon.recognition.offline import OfflineEmailRecognizer, SilentIbanRecognizer
from dlp_addon.recognition.online import CredentialRecognizer, DeviceIdRecognizer
from dlp_addon.recognition.travel_document import (
    MachineReadableZoneRecognizer,
    PassportNumberRecognizer,
    VisaNumberRecognizer,
)

_REPLACED = (EmailRecognizer, IbanRecognizer)

_OWN: tuple[Callable[[], PatternRecognizer], ...] = (
    OfflineEmailRecognizer,
    SilentIbanRecognizer,
    AlienRegistrationNumberRecognizer,
    UscisReceiptNumberRecognizer,
    I94NumberRecognizer,
    MachineReadableZoneRecognizer,
    PassportNumberRecognizer,
    VisaNumberRecognizer,
    CredentialRecognizer,
    DeviceIdRecognizer,
)


def _presidio_classes() -> Iterator[Callable[[], PatternRecognizer]]:
    for name in sorted(vars(predefined_recognizers)):
        candidate = getattr(predefined_recognizers, name)
        if inspect.isclass(candidate) and issubclass(candidate, PatternRecognizer) and candidate not in _REPLACED:
            yield candidate


def predefined_pattern_recognizers() -> tuple[PatternRecognizer, ...]:
    """One instance of each, the project's own last; those that need a service or a model are no pattern recognizers."""
    presidio = [recognizer() for recognizer in _presidio_classes()]
    return (*presidio, *(recognizer() for recognizer in _OWN))
