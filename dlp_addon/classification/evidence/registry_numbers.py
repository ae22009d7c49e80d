"""Numbers of substances, which look like telephones and numbers of persons."""

import re
from collections.abc import Sequence

_REGISTRY_NUMBER = re.compile(r"\d{2,7}-\d{2}-\d")
_MOSTLY, _ENOUGH = 0.9, 5


def are_registry_numbers(values: Sequence[str]) -> bool:
    """Whether different values are CAS Registry Numbers, with the check digit that the Chemical Abstracts Service sets.

    The check digit is the sum of all other digits, each times its place from the right, modulo 10.
    """
    return len(values) >= _ENOUGH and sum(map(_is_registry_number, values)) >= _MOSTLY * len(values)


def _is_registry_number(value: str) -> bool:
    if not _REGISTRY_NUMBER.fullmatch(value):
        return False
    *digits, check = (int(character) for character in value if character != "-")
    return sum(place * digit for place, digit in enumerate(reversed(digits), start=1)) % 10 == check
