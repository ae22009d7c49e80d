"""What the models of the language share."""

from abc import ABC, abstractmethod
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from dlp_addon.policy.conditions.logic import Condition
from dlp_addon.policy.scope import Scope

type Word = Annotated[str, StringConstraints(min_length=1, max_length=253)]
type Words = Annotated[tuple[Word, ...], Field(min_length=1)]
type Span = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,4}[mhd]$")]

_SECONDS = {"m": 60, "h": 3_600, "d": 86_400}


class Model(BaseModel):
    """Base of all models of the language: no unknown keys, no guessing of types, no change afterwards."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    def require_one_field(self) -> None:
        """Refuse a mapping that says nothing.

        Raises:
            ValueError: where no field is set.
        """
        if all(getattr(self, name) is None for name in self.model_fields_set):
            raise ValueError(f"needs at least one of: {', '.join(type(self).model_fields)}")


class ConditionModel(Model, ABC):
    """Base of the models that are conditions by themselves."""

    @abstractmethod
    def build(self, scope: Scope) -> Condition:
        """The predicate; mistakes that the model alone cannot see are reported to the scope."""


def read_span(text: str) -> int:
    """Seconds of a time such as `24h`."""
    return int(text[:-1]) * _SECONDS[text[-1]]


def fold(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Texts as user names are compared."""
    return tuple(text.casefold() for text in texts)


def lower(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Texts as names and types are compared."""
    return tuple(text.lower() for text in texts)
