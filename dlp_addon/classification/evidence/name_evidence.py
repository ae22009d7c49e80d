"""Evidence from what the values are called: names of people, companies, places, streets, or none."""

import re
from collections.abc import Iterator, Sequence

from dlp_addon.classification.evidence.countries import COUNTRY_WORDS
from dlp_addon.classification.evidence.odds import weigh
from dlp_addon.classification.evidence.value_profile import ColumnProfile, share_of
from dlp_addon.classification.identifiers import NAMES
from dlp_addon.classification.names.name_model import NameKinds, load_name_model
from dlp_addon.classification.names.organization_terms import is_organization, share_of_organizations
from dlp_addon.model.finding import Evidence

MODEL = load_name_model()
"""Weights never change; loaded with the module, so that a forked worker has them."""
_SAMPLE = 60
_WORDED = re.compile(
    r"(?s).*(?:[^\W\d_][\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u109f\u1780-\u17ff]*[^\W\d_]"
    r"|[\u3040-\u9fff\uac00-\ud7a3]).*"
)
"""Single letters are codes or initials, which say nothing of a name; vowel signs stand between letters."""
_UNLEARNED = re.compile(
    r"[\u0780-\u07bf\u0980-\u09ff\u0a00-\u0a7f\u0b00-\u0b7f\u0c00-\u0d7f\u0e80-\u109f\u1200-\u139f\u1780-\u18af]"
)
"""Scripts of which the model has seen too few names: Thaana, Bengali, Gurmukhi, Odia, Telugu, Kannada, Malayalam, Lao,
Tibetan, Burmese, Ethiopic, Khmer, Mongolian."""
_SEVERAL_WORDS = re.compile(r"\S+[\s,_.]+\S+.*|[\u3040-\u30ff\u3400-\u9fff]{2,}|[\uac00-\ud7a3]{3,}")
_STREET = re.compile(r"(?=.*\d)(?=.*[^\W\d_]{3})[^$€£%<>=]*\s[^$€£%<>=]*|[^$]*[\u3040-\u9fff\uac00-\ud7a3]{3}.*")
_CAPITALS_BESIDE_TITLE_CASE = re.compile(
    r"^[^\W\d_a-z]{3,}(?:[ '-][^\W\d_a-z]+){0,3},? [^\W\d_a-z][^\W\d_A-Z]+(?:[ -][^\W\d_a-z][^\W\d_A-Z]*)*$"
    r"|^[^\W\d_a-z][^\W\d_A-Z]+(?:[ -][^\W\d_a-z][^\W\d_A-Z]*)* [^\W\d_a-z]{2,}(?:[ '-][^\W\d_a-z]+){0,3}$"
)
_MOSTLY_CAPITALS = 0.6
"""`DUPONT Marie`, `Marie DUPONT`: lists that put family names in capitals."""
_HYPHEN_INSIDE = re.compile(r"(?<=[a-z])-(?=[a-z])")
"""As in `Min-jun`, which the model has learned as `Minjun`. Health Level Seven parts names by carets."""
_NUMBERED = re.compile(r"^\s*(?:[-*•–]|\(?\d{1,4}[.)])\s+")
"""Marks of lists."""
_REMARK = re.compile(r"\s*\([^)]*\)")
_TICKETED = re.compile(r"(?<=[A-Z])[/\s]?(?:MR|MRS|MS|MISS|MSTR|CHD|INF|DR)$")
_JOINING = re.compile(r"(?i)\s(?:&|\+|and|und|et|y|e|en|ve|och|og|ja|и|та)\s")
_WORDS_OF_TWO = 3
AMONG_ORGANIZATIONS = "names of people among those of organizations"
"""Detail of the evidence that only some cells are names of people."""
_HALF = 0.5
_MIN_LETTERS = 0.7
_FEW = 6
_MANY_ROWS = 60
_MANY_TIMES = 8
_COUNTRIES = 0.8
_ORDINARY_COUNTRIES = 3.0
"""Chad, Georgia and Jordan are people where others beside them are no countries."""
_VERSUS = re.compile(r"(?i)\S.*\s(?:vs?\.?|versus|gegen|contre|contra|contro|tegen|против|проти)\s.*\S")
"""Who sues whom is the name of a case."""
_CASES = 3.0
_CATEGORIES = 1.5
"""What the sheet and the other columns say is not enough to make colors of eyes names of people."""
_ANSWER_WORDS = """
    y n yes no t f true false on off ja nein j s si sí sì não sim oui non o nee tak nie da ano ne да нет так ні evet
    hayır نعم لا بله خیر हाँ नहीं 是 否 はい いいえ 예 아니오 có không wi maybe other
"""
_ANSWERS = frozenset(_ANSWER_WORDS.split())
_NO_ANSWERS = 5.0
"""`No` and `Yes` are names, too, but a column of nothing else answers what its header asks."""
_SOME_ORGANIZATIONS = 0.25
_SOME_PLACES = 0.3
"""Below the prior: only beside addresses are places those where people live."""
_MAX_MEAN_LENGTH = 60
_LEAST_LIKELY, _LIKELIEST, _MOSTLY_SEVERAL = 0.35, 0.95, 0.8
"""Below the prior: only beside birth dates, telephones or streets are these names."""


def name_evidence(
    profile: ColumnProfile, *, is_headless: bool = False, expects_names: bool = False
) -> Iterator[Evidence]:
    """What a trained model says of the values, as far as they are words.

    Places are guessed where no header is, names that the model hardly knows where names may be expected.
    """
    if not profile.sample or profile.mean_length > _MAX_MEAN_LENGTH or _is_unlearned(profile.sample[:_SAMPLE]):
        return
    if all(value.lower() in _ANSWERS for value in profile.sample[:_SAMPLE]):
        for name in NAMES:
            yield weigh("values", name, -_NO_ANSWERS, "nothing but answers")
        return
    values = [value for value in profile.sample[:_SAMPLE] if _WORDED.fullmatch(value) and "@" not in value]
    if len(values) < _MIN_LETTERS * min(len(profile.sample), _SAMPLE):
        return
    plain = [_plain(value, expects_names=expects_names) for value in values]
    if share_of(values, _CAPITALS_BESIDE_TITLE_CASE) >= _MOSTLY_CAPITALS:
        plain = [value.title() for value in plain]
    kinds = MODEL.kinds(plain)
    yield from _doubts(values, profile)
    trust = _trust(len(values), profile)
    several = share_of(values, _SEVERAL_WORDS)
    if expects_names and (own := _without_organizations(values)):
        yield from _mixed_evidence(own, trust)
        return
    if expects_names and several >= _MOSTLY_SEVERAL and _are_likeliest_people(kinds):
        yield weigh("values", "PERSON", trust * _LIKELIEST, f"a model calls {kinds.person:.0%} names, less of all else")
    else:
        yield from _evidence(kinds, several, trust)
    if kinds.place >= (_SOME_PLACES if is_headless else 0.5):
        yield weigh("values", "CITY", trust * 1.5 * kinds.place, "a model reads places")
    yield from _organization_evidence(share_of_organizations(values), trust)
    if kinds.street >= 0.5 and share_of(values, _STREET) >= 0.6 and len(values) >= _FEW:
        yield weigh("values", "STREET_ADDRESS", 1.9 * kinds.street, "a model reads street addresses")


def _is_unlearned(values: Sequence[str]) -> bool:
    """Whether the model knows too little of the script to tell names from other words."""
    return sum(_UNLEARNED.search(value) is not None for value in values) > _HALF * len(values)


def _doubts(values: list[str], profile: ColumnProfile) -> Iterator[Evidence]:
    """What speaks against names, whatever the model says."""
    if sum("_".join(value.lower().split()) in COUNTRY_WORDS for value in values) >= _COUNTRIES * len(values):
        for name in ("PERSON", "GIVEN_NAME", "FAMILY_NAME"):
            yield weigh("values", name, -_ORDINARY_COUNTRIES, "names of countries")
    if share_of(values, _VERSUS) >= _HALF:
        for name in ("PERSON", "GIVEN_NAME", "FAMILY_NAME"):
            yield weigh("values", name, -_CASES, "one party against another")
    if _are_categories(len(values), profile):
        for name in ("PERSON", "GIVEN_NAME", "FAMILY_NAME"):
            yield weigh("values", name, -_CATEGORIES, "few values that come again and again")


def _plain(value: str, *, expects_names: bool) -> str:
    """A name without marks of lists, remarks in brackets, titles of tickets and words that join it to another one."""
    if "(" in value:
        value = _REMARK.sub("", value)
    if "/" in value:
        value = _TICKETED.sub("", value)
    if expects_names and value.count(" ") >= _WORDS_OF_TWO:
        value = _JOINING.sub(" ", value)
    return _HYPHEN_INSIDE.sub("", _NUMBERED.sub("", value)).replace("^", " ")


def _without_organizations(values: list[str]) -> list[str]:
    """What is left of a column in which companies stand among others; nothing where all or hardly any are companies."""
    share = share_of_organizations(values)
    if not _SOME_ORGANIZATIONS <= share <= 1 - _SOME_ORGANIZATIONS:
        return []
    own = [value for value in values if not is_organization(value)]
    return own if len(own) >= _FEW else []


def _mixed_evidence(own: list[str], trust: float) -> Iterator[Evidence]:
    """Owners, holders and debtors are people and companies: the companies' names are told by their words."""
    person = MODEL.kinds([_plain(value, expects_names=True) for value in own]).person
    if person >= _HALF:
        yield weigh("values", "PERSON", trust * (1.0 + 2.0 * (person - _HALF)), AMONG_ORGANIZATIONS)
    else:
        for name in ("PERSON", "GIVEN_NAME", "FAMILY_NAME"):
            yield weigh("values", name, -trust, "hardly any names of people among those of organizations")


def _are_likeliest_people(kinds: NameKinds) -> bool:
    """Whether names that the model hardly knows are names rather than any other kind by far."""
    others = max(kinds.organization, kinds.place, kinds.street, kinds.other)
    return _LEAST_LIKELY <= kinds.person < 0.5 and kinds.person >= 1.5 * others


def _are_categories(distinct: int, profile: ColumnProfile) -> bool:
    return 2 < distinct < _FEW and profile.filled >= _MANY_TIMES * distinct


def _trust(distinct: int, profile: ColumnProfile) -> float:
    """Few different values over many rows are categories; names repeat less."""
    trust = min(1.0, 0.3 + distinct / 10)
    if distinct < _FEW and profile.filled > 3 * distinct:
        return 0.2 * trust if distinct > 2 and profile.filled < _MANY_ROWS else 0.0
    return 0.5 * trust if profile.distinct_share < 0.2 and distinct < 40 else trust


def _evidence(kinds: NameKinds, several: float, trust: float) -> Iterator[Evidence]:
    share = f"{kinds.person:.0%}"
    if kinds.person >= 0.5:
        weight = trust * (1.0 + 4.5 * (kinds.person - 0.5))
        for name, factor in _name_types(kinds, several):
            yield weigh("values", name, weight * factor, f"a model calls {share} of a sample names of people")
    else:
        weight = -trust * min(2.5, 6.0 * (0.5 - kinds.person))
        for name in ("PERSON", "GIVEN_NAME", "FAMILY_NAME"):
            yield weigh("values", name, weight, f"a model calls only {share} of a sample names of people")
    if kinds.organization >= 0.5:
        yield weigh("values", "ORGANIZATION", trust * 3.0 * kinds.organization, "a model reads organisations")


def _organization_evidence(share: float, trust: float) -> Iterator[Evidence]:
    """Names of offices and firms keep being unlike those of people where only some of them say what they are."""
    if share >= _SOME_ORGANIZATIONS and trust:
        told = f"{share:.0%} of a sample have words of organizations"
        for name in ("PERSON", "GIVEN_NAME", "FAMILY_NAME"):
            yield weigh("values", name, -trust * (1.0 + 2.0 * share), told)
        if share >= 2 * _SOME_ORGANIZATIONS:
            yield weigh("values", "ORGANIZATION", trust * 2.5 * share, told)


def _name_types(kinds: NameKinds, several: float) -> tuple[tuple[str, float], ...]:
    """Types of names that fit, with the part of the weight that each gets."""
    if several >= 0.6:
        return (("PERSON", 1.0), ("FAMILY_NAME", 0.4), ("GIVEN_NAME", 0.4))
    if kinds.given >= kinds.family:
        return (("GIVEN_NAME", 1.0), ("FAMILY_NAME", 0.8), ("PERSON", 0.8))
    return (("FAMILY_NAME", 1.0), ("GIVEN_NAME", 0.8), ("PERSON", 0.8))
