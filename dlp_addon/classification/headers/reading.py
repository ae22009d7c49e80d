from dataclasses import dataclass

from dlp_addon.classification.headers.claims import Claim, claim, evidence, strongest
from dlp_addon.classification.headers.clause import Clause, clauses
from dlp_addon.classification.headers.composition import compose, is_quantified
from dlp_addon.classification.headers.lexicon import build_lexicon
from dlp_addon.classification.headers.segmentation import Unit, units
from dlp_addon.classification.headers.senses import STRONG, UNMISTAKABLE, Kind, Meaning
from dlp_addon.classification.headers.topics import Topic
from dlp_addon.classification.headers.vocabulary import VOCABULARIES
from dlp_addon.classification.headers.words import split_header
from dlp_addon.model.finding import Evidence

LEXICON = build_lexicon(VOCABULARIES)
"""All languages in one lexicon: a header does not tell its language."""
_MODIFYING = frozenset({Kind.ROLE, Kind.THING, Kind.MEASURE, Kind.META, Kind.EVENT, Kind.QUALIFIER})
_VAGUE = frozenset({Kind.ROLE, Kind.THING, Kind.EVENT, Kind.QUALIFIER, Kind.LINK})
_BARE_HEADS = frozenset({"id", "number", "code"})


@dataclass(frozen=True, slots=True)
class HeaderReading:
    """What a header says.

    Attributes:
        evidence: log-odds for and against entity types, strongest first; details never quote the header.
        topics: what the column is about.
    """

    evidence: tuple[Evidence, ...] = ()
    topics: frozenset[Topic] = frozenset()


def read_header(header: str | None) -> HeaderReading:
    """Read one header of any length, in any of some fifty languages or several of them.

    The first `MAX_HEADER_LENGTH` characters are read, in time linear in their number. Never raises.
    """
    if not header or not header.strip():
        return HeaderReading()
    text = split_header(header)
    main = units(text.main, LEXICON, text.abbreviated)
    notes = units(text.notes, LEXICON, text.abbreviated)
    parts = clauses(_with_notes(main, notes))
    composed = [(part, compose(part)) for part in parts]
    topics = frozenset(topic for part, claims in composed for topic in _topics(part, claims))
    merged = strongest(_as_full_name([one for _, claims in composed for one in claims]))
    return HeaderReading(evidence(merged), topics)


def _with_notes(main: list[Unit], notes: list[Unit]) -> list[Unit]:
    """Words in brackets say more where the words outside say little; else they only modify."""
    if all(_is_vague(unit) for unit in main):
        return [*main, *notes]
    return [*main, *(unit for unit in notes if isinstance(unit, Meaning) and unit.kind in _MODIFYING)]


def _is_vague(unit: Unit) -> bool:
    return not isinstance(unit, Meaning) or unit.kind in _VAGUE or unit.sense in _BARE_HEADS


def _topics(part: Clause, claims: list[Claim]) -> frozenset[Topic]:
    if is_quantified(part):
        return (part.topics() - {Topic.PERSON}) | {Topic.QUANTITY}
    if any(one.entity_type == "PERSON" and one.weight >= STRONG for one in claims):
        return part.topics() | {Topic.PERSON}
    return part.topics()


def _as_full_name(claims: list[Claim]) -> list[Claim]:
    """A header that names given and family names, as in `Last, First`, names full names."""
    named = {one.entity_type for one in claims if one.weight > 0}
    if not {"GIVEN_NAME", "FAMILY_NAME"} <= named:
        return claims
    rest = [one for one in claims if one.entity_type not in {"GIVEN_NAME", "FAMILY_NAME", "MIDDLE_NAME", "PERSON"}]
    return [claim("PERSON", UNMISTAKABLE), *rest]
