"""What columns are that have no header, or none that says anything, beside columns that are known."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import MappingProxyType

from dlp_addon.classification.evidence.countries import COUNTRY_WORDS
from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.other_meaning import is_running
from dlp_addon.classification.evidence.value_profile import ColumnProfile
from dlp_addon.classification.identifiers import is_primary
from dlp_addon.model.finding import Evidence

_NAMES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME"})
_ACCOUNTS = frozenset({"EMAIL_ADDRESS", "USERNAME"})
_MOSTLY, _HALVES = 0.9, 0.7
_MIN_DISTINCT = 5
_WEIGHT = 2.75
_TOGETHER = 1.25
_COMPANIONS: Mapping[str, float] = MappingProxyType(
    {
        **dict.fromkeys(_NAMES, 0.9),
        "STREET_ADDRESS": 1.1,
        "PHONE_NUMBER": 0.9,
        "DATE_OF_BIRTH": 1.5,
        "EMAIL_ADDRESS": 2.0,
    }
)
"""Types that make a record together, and what the values must say at least."""
_REACHING = frozenset({"PHONE_NUMBER", "EMAIL_ADDRESS", "STREET_ADDRESS", "DATE_OF_BIRTH"})
_ENOUGH_WAYS = 2
_AGE = re.compile(r"\d{1,2}|1[01]\d")
_MIN_AGES, _MIN_AGE_SPREAD = 8, 15
_COORDINATE = re.compile(r"[-+]?(?:1[0-7]\d|\d{1,2})[.,]\d{3,}")
_MEASUREMENT = re.compile(r"-?\d{0,3}[.,]\d{5,}|-?\d{0,3}\.?\d+[eE]-\d+")
_MIN_RANKED = 10
_HASHED = re.compile(
    r"(?i)(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})|\$\S{12,}"
)
_PASSWORD = re.compile(r"(?=\S*[^\W\d_])(?=\S*[\d\W_])\S{4,40}")
_PHONE = re.compile(r"1[3-9]\d{9}|0[1-9]\d{8,9}|[2-9]\d{9}")
"""Bare digits: mobile numbers of China, numbers with a trunk prefix, ten digits as in North America and India."""
_GROUPED_PHONE = re.compile(r"(?:Tel|Tél|Ph|Mob|T|M)?\.?:?\s*(?:\+|00)?\(?\d{1,5}\)?(?:[ ./-]{1,3}\(?\d{1,8}\)?){1,5}")
_WORDS = re.compile(r"[^\W\d_][^\d@_]{1,40}")
_MIN_MEAN_LETTERS = 3.5
_MAX_DUMP_COLUMNS = 4
_CODE = re.compile(r"(?=.*\d)[^\W_](?:[./-]?[^\W_]){2,15}")
_PASSPORT = re.compile(r"[A-Z]{1,2}\d{6,8}")
_POSTAL = re.compile(
    r"(?i)\d{4,6}|\d{5}-\d{3,4}|〒?\d{3}-\d{4}|\d\d-\d{3}|\d{4} ?[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d"
    r"|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}"
)
"""Of most countries, Japan, Poland, the Netherlands, Canada and the United Kingdom."""


def unnamed_evidence(
    profiles: Mapping[int, ColumnProfile], types: Sequence[str | None], headless: AbstractSet[int]
) -> Iterator[tuple[int, Evidence]]:
    """Evidence by column.

    Args:
        profiles: the columns without a telling header of which no type is likely yet, by their place.
        types: what every column of the table is so far.
        headless: those of the columns that have no header at all, so that bare numbers are not rather something else.
    """
    known = frozenset(name for name in types if name is not None)
    for index, profile in profiles.items():
        if profile.sample:
            for name, detail in _readings(profile, known, len(types), is_headless=index in headless):
                yield index, weigh("neighbours", name, _WEIGHT, detail)
            if index in headless and (part := _by_its_side(profile, {*types[max(index - 1, 0) : index + 2]}, known)):
                yield index, weigh("neighbours", part, _WEIGHT, "words beside the rest of it")
    if known & _NAMES:
        yield from _coordinates({index: profiles[index] for index in profiles.keys() & headless})


def companion_evidence(
    spoken: Sequence[Mapping[str, float]], headless: AbstractSet[int]
) -> Iterator[tuple[int, Evidence]]:
    """For columns without a header that rather look like names, streets, telephones or birth dates, beside each other.

    Args:
        spoken: for each column of a table, the types that its values speak for, and how much.
        headless: columns that have no header.
    """
    parts = {index: kind for index in sorted(headless) if (kind := _companion(spoken[index]))}
    kinds = set(parts.values())
    if kinds & _NAMES and kinds - _NAMES:
        for index, kind in parts.items():
            yield index, weigh("neighbours", kind, _TOGETHER, "what tells of a person stands side by side")


def contact_evidence(
    spoken: Mapping[int, Mapping[str, float]], types: Sequence[str | None]
) -> Iterator[tuple[int, Evidence]]:
    """For the column under an unread header that is likeliest to hold names, beside two ways to reach somebody.

    Args:
        spoken: types that the values of each column without a telling header speak for, and how much.
        types: what every column of the table is so far.
    """
    known = frozenset(name for name in types if name is not None)
    if known & _NAMES or "ORGANIZATION" in known or len(known & _REACHING) < _ENOUGH_WAYS:
        return
    likely = {index: most for index, one in spoken.items() if (most := one.get("PERSON", 0.0)) >= _COMPANIONS["PERSON"]}
    if likely:
        best = max(likely, key=lambda index: (likely[index], -index))
        yield best, weigh("neighbours", "PERSON", _TOGETHER, "beside ways to reach somebody")


def number_evidence(
    numbers: Mapping[int, ColumnProfile], names: Mapping[str, ColumnProfile], known: AbstractSet[str | None]
) -> Iterator[tuple[int, Evidence]]:
    """For the first number of a kind that is not known, where nearly every row has its own name and its own number.

    Args:
        numbers: columns of which the header says that they hold numbers or codes of an unknown kind.
        names: columns of names by their type.
        known: types of all columns so far.
    """
    differ = [profile.distinct_share >= (_MOSTLY if kind == "PERSON" else _HALVES) for kind, profile in names.items()]
    if not any(differ) or any(is_primary(name) for name in known if name):
        return
    for index, profile in numbers.items():
        if profile.different >= _MIN_DISTINCT and profile.distinct_share == 1.0 and profile.share(_CODE) >= _MOSTLY:
            yield index, weigh("neighbours", "PERSON_ID", _WEIGHT, "a number for each of the people named")
            return


def _companion(spoken: Mapping[str, float]) -> str | None:
    """The likeliest type of a column where it is one that makes records."""
    kind = max(sorted(spoken), key=lambda one: spoken[one], default="")
    if kind == "DATE_TIME" and "DATE_OF_BIRTH" in spoken:
        kind = "DATE_OF_BIRTH"
    return kind if spoken.get(kind, 0.0) >= _COMPANIONS.get(kind, math.inf) else None


def _readings(
    profile: ColumnProfile, known: AbstractSet[str], width: int, *, is_headless: bool
) -> Iterator[tuple[str, str]]:
    if known & _NAMES:
        if _are_countries(profile):
            yield "NATIONALITY", "countries beside people"
        if is_headless and _are_phones(profile):
            yield "PHONE_NUMBER", "numbers of telephones beside people"
        if is_headless and _are_ages(profile):
            yield "AGE", "numbers spread as ages beside people"
        if profile.share(_PASSPORT) >= _MOSTLY and known & {"DATE_OF_BIRTH", "NATIONALITY", "GENDER"}:
            yield "PASSPORT_NUMBER", "numbers of documents beside people"
    if "STREET_ADDRESS" in known and is_headless and _are_postal_codes(profile):
        yield "POSTAL_CODE", "completes an address"
    if known & _ACCOUNTS and _are_passwords(profile, width):
        yield "PASSWORD", "secrets beside accounts"


def _by_its_side(profile: ColumnProfile, beside: AbstractSet[str | None], known: AbstractSet[str]) -> str | None:
    """Words right beside a street or postal code are a city, beside one half of a name the other half."""
    if profile.share(_WORDS) < _MOSTLY or profile.mean_length < _MIN_MEAN_LETTERS or _are_countries(profile):
        return None
    if beside & {"STREET_ADDRESS", "POSTAL_CODE"} and "CITY" not in known:
        return "CITY"
    halves = known & {"GIVEN_NAME", "FAMILY_NAME"}
    if len(halves) == 1 and beside & halves and profile.distinct_share > 0.2:
        return "FAMILY_NAME" if "GIVEN_NAME" in halves else "GIVEN_NAME"
    return None


def _are_countries(profile: ColumnProfile) -> bool:
    words = [value.casefold() for value in profile.sample]
    return len(words) > 1 and sum(word in COUNTRY_WORDS for word in words) >= _MOSTLY * len(words)


def _are_ages(profile: ColumnProfile) -> bool:
    if len(profile.sample) < _MIN_AGES or profile.share(_AGE) < 1.0:
        return False
    ages = [int(value) for value in profile.sample]
    return max(ages) - min(ages) >= _MIN_AGE_SPREAD and not is_running(profile.values)


def _are_postal_codes(profile: ColumnProfile) -> bool:
    lengths = {len(value) for value in profile.sample}
    if profile.share(_POSTAL) < _MOSTLY or is_running(profile.values):
        return False
    return len(profile.sample) > 1 and (len(lengths) == 1 or not all(map(str.isdigit, profile.sample)))


def _are_phones(profile: ColumnProfile) -> bool:
    """Bare digits as telephones have them, or groups of digits, nearly always as many in all."""
    if is_running(profile.values):
        return False
    if profile.share(_PHONE) >= _MOSTLY:
        return True
    if profile.share(_MEASUREMENT) >= _MOSTLY:
        return False
    lengths = Counter(sum(map(str.isdigit, value)) for value in profile.sample)
    usual, number = lengths.most_common(1)[0] if lengths else (0, 0)
    is_usual = 7 <= usual <= 14 and number >= 0.8 * lengths.total()
    return is_usual and len(profile.sample) >= _MIN_DISTINCT and profile.share(_GROUPED_PHONE) >= _MOSTLY


def _are_passwords(profile: ColumnProfile, width: int) -> bool:
    if len(profile.sample) < _MIN_DISTINCT:
        return False
    if profile.share(_HASHED) >= _MOSTLY:
        return True
    return width <= _MAX_DUMP_COLUMNS and profile.distinct_share > 0.5 and profile.share(_PASSWORD) >= 0.6


def _coordinates(profiles: Mapping[int, ColumnProfile]) -> Iterator[tuple[int, Evidence]]:
    """Two columns of decimal degrees, one beside the other, beside names."""
    degrees = {index for index, one in profiles.items() if _are_degrees(one)}
    for first in degrees:
        # More of them in a row are measurements.
        if degrees & {*range(first - 1, first + 3)} == {first, first + 1}:
            for index in (first, first + 1):
                yield index, weigh("neighbours", "HOME_COORDINATES", _WEIGHT, "a pair of degrees beside people")


def _are_degrees(profile: ColumnProfile) -> bool:
    if not profile.sample or profile.share(_COORDINATE) < _MOSTLY:
        return False
    values = (
        profile.values.drop_nulls().head(_MIN_RANKED * 10).str.replace(",", ".", literal=True).cast(float, strict=False)
    )
    # Shares in a ranking rise or fall all the way; places do not.
    is_ranking = len(values) >= _MIN_RANKED and (values.is_sorted() or values.is_sorted(descending=True))
    return not is_ranking
