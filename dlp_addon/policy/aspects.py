"""Which part of an upload each condition looks at, so that many uploads can be decided by looking at each part once."""

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from dlp_addon.policy.conditions import circumstances, content, labels
from dlp_addon.policy.conditions.logic import Condition
from dlp_addon.policy.conditions.sending import PeopleInWindow


class Aspect(Enum):
    """A part of an upload; what a condition of one aspect says depends on nothing else."""

    CONTENT = auto()
    """People, tables, entities and what was not examined, without names."""
    FILES = auto()
    """Names and types of files, and paths of tables."""
    SIZE = auto()
    DESTINATION = auto()
    SENDER = auto()
    REQUEST = auto()
    """Method, protocols and path."""
    TIME = auto()
    HISTORY = auto()
    """What the sender sent before, together with the content."""


_ASPECTS: Mapping[type, Aspect] = MappingProxyType(
    {
        content.DistinctPeople: Aspect.CONTENT,
        content.EntityTypes: Aspect.CONTENT,
        content.Credentials: Aspect.CONTENT,
        content.SpecialCategory: Aspect.CONTENT,
        content.IdentifyingCombination: Aspect.CONTENT,
        content.HiddenContent: Aspect.CONTENT,
        content.UnscannableContent: Aspect.CONTENT,
        content.Rows: Aspect.CONTENT,
        labels.HasLabel: Aspect.CONTENT,
        labels.LacksLabel: Aspect.CONTENT,
        content.FileType: Aspect.FILES,
        content.FileName: Aspect.FILES,
        content.BodySize: Aspect.SIZE,
        circumstances.DestinationGroups: Aspect.DESTINATION,
        circumstances.DestinationExposure: Aspect.DESTINATION,
        circumstances.DestinationNames: Aspect.DESTINATION,
        circumstances.NamesDisagree: Aspect.DESTINATION,
        circumstances.Inbound: Aspect.DESTINATION,
        circumstances.SenderIs: Aspect.SENDER,
        circumstances.PathPrefixes: Aspect.REQUEST,
        circumstances.RequestIs: Aspect.REQUEST,
        circumstances.TimeOfDay: Aspect.TIME,
        PeopleInWindow: Aspect.HISTORY,
    }
)


def aspect_of(leaf: Condition) -> Aspect:
    """The part of an upload that a condition without conditions inside looks at."""
    return _ASPECTS[type(leaf)]
