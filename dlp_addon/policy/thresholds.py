"""Thresholds of conditions that nothing can reach, or that always are reached."""

from collections.abc import Iterator

from dlp_addon.model.limits import Limits
from dlp_addon.policy.condition_schema import WhenModel
from dlp_addon.policy.content_schema import (
    BoundsModel,
    CombinationModel,
    EntitiesModel,
    HiddenModel,
    PeopleSentModel,
)
from dlp_addon.policy.files_schema import SizeModel


def find_impossible_thresholds(when: WhenModel, limits: Limits) -> Iterator[str]:
    """What no upload can reach, in a sentence each; in nested conditions too.

    Every count is one of cells of a table, of which an inspection reads `limits.max_cells`.
    """
    for name, least in _least_counts(when):
        if least > limits.max_cells:
            yield f"{name}: at least {least:,} is more than the {limits.max_cells:,} cells of an inspection"
    most = when.distinct_people.at_most if when.distinct_people else None
    if most == 0 and when.people_sent is not None:
        yield "people_sent: never holds of an upload without people, which distinct_people asks for"
    if most is not None and when.hidden is not None and when.hidden.people > most:
        yield f"hidden: a table of {when.hidden.people:,} people is in no upload of at most {most:,}"
    for nested in (*(when.any_of or ()), *(when.none_of or ())):
        yield from find_impossible_thresholds(nested, limits)


def find_idle_thresholds(when: WhenModel) -> Iterator[str]:
    """What every upload reaches for which the rest of the rule holds, in a sentence each."""
    least = when.distinct_people.at_least if when.distinct_people else None
    sent = when.people_sent
    if sent is not None and least is not None and least >= sent.at_least:
        yield (
            f"people_sent: {sent.at_least:,} are reached by each upload of at least {least:,} people alone; "
            "raise it, or leave distinct_people out"
        )
    for nested in (*(when.any_of or ()), *(when.none_of or ())):
        yield from find_idle_thresholds(nested)


def _least_counts(when: WhenModel) -> Iterator[tuple[str, int]]:
    """Conditions that count something in tables, and the least count that matches."""
    for name in WhenModel.model_fields:
        model = getattr(when, name)
        if isinstance(model, BoundsModel) and not isinstance(model, SizeModel):
            yield name, model.at_least or 0
        elif isinstance(model, PeopleSentModel | EntitiesModel | CombinationModel):
            yield name, model.at_least
        elif isinstance(model, HiddenModel):
            yield name, model.people
