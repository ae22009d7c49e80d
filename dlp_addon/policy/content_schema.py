"""The YAML form of conditions on what an upload holds: people, values, tables and what was not examined."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.policy.conditions.content import (
    Credentials,
    DistinctPeople,
    EntityTypes,
    HiddenContent,
    IdentifyingCombination,
    Rows,
    SpecialCategory,
    UnscannableContent,
)
from dlp_addon.policy.conditions.logic import Bounds, Condition
from dlp_addon.policy.conditions.sending import PeopleInWindow
from dlp_addon.policy.schema_base import ConditionModel, Span, Words, lower, read_span
from dlp_addon.policy.scope import Scope

MAX_WINDOW_SECONDS = 30 * 86_400
"""The longest window; what is older is forgotten."""
MAX_WINDOW_PEOPLE = 10_000
"""The largest threshold over a window: so many people are kept of a sender."""


class BoundsModel(ConditionModel):
    """A range of counts; both ends belong to it."""

    at_least: Annotated[int, Field(ge=0)] | None = Field(None, description="Smallest count that matches.")
    at_most: Annotated[int, Field(ge=0)] | None = Field(None, description="Largest count that matches.")

    @model_validator(mode="after")
    def check_ends(self) -> Self:
        """Refuse a range without ends and one that nothing can lie in."""
        if self.at_least is None and self.at_most is None:
            raise ValueError("needs at_least or at_most")
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise ValueError(f"nothing is at least {self.at_least} and at most {self.at_most}")
        return self

    def bounds(self) -> Bounds:
        """The range."""
        return Bounds(self.at_least, self.at_most)


class DistinctPeopleModel(BoundsModel):
    """How many different people the upload discloses data of."""

    share_of_rows: Annotated[float, Field(gt=0, le=1)] | None = Field(
        None, description="Share of a table's rows, 0 to 1, that are different people, at least."
    )

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return DistinctPeople(self.bounds(), self.share_of_rows)


class PeopleSentModel(ConditionModel):
    """How many different people the sender discloses over a time, in this upload and those that went on before it.

    Uploads to places of the same exposure count together. It never holds of an upload that discloses nobody.
    """

    at_least: Annotated[int, Field(ge=1, le=MAX_WINDOW_PEOPLE)] = Field(description="Smallest count that matches.")
    window: Span = Field(description="How far back, such as `30m`, `24h` or `7d`; 30 days at most.")

    @model_validator(mode="after")
    def check_window(self) -> Self:
        """Refuse a window that is longer than anything is kept."""
        if read_span(self.window) > MAX_WINDOW_SECONDS:
            raise ValueError("a window is 30 days at most")
        return self

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return PeopleInWindow(read_span(self.window), self.at_least)


class EntitiesModel(ConditionModel):
    """Which entity types the upload holds, by Presidio's names."""

    any_of: Words | None = Field(None, description="Entity types of which one must be there.")
    all_of: Words | None = Field(None, description="Entity types that must all be there.")
    at_least: Annotated[int, Field(ge=1)] = Field(1, description="Different values that each such type needs.")

    @model_validator(mode="after")
    def check_types(self) -> Self:
        """Refuse a condition without entity types."""
        if self.any_of is None and self.all_of is None:
            raise ValueError("needs any_of or all_of")
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate; unknown entity types are mistakes."""
        known = scope.vocabulary.entity_types
        scope.at("any_of").check_known(self.any_of or (), known, "entity type")
        scope.at("all_of").check_known(self.all_of or (), known, "entity type")
        return EntityTypes(self.any_of or (), self.all_of or (), self.at_least)


class SpecialCategoryModel(BoundsModel):
    """About how many people special-category data is disclosed (GDPR articles 9 and 10, immigration status)."""

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return SpecialCategory(self.bounds())


class CredentialsModel(BoundsModel):
    """How many different passwords, keys and other secrets the upload holds."""

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return Credentials(self.bounds())


class CombinationModel(ConditionModel):
    """Entity types that together identify people, in one table. Any kind of name counts as `PERSON`."""

    any_of: Annotated[tuple[Words, ...], Field(min_length=1)] = Field(
        description="Sets of entity types of which one must be complete."
    )
    at_least: Annotated[int, Field(ge=1)] = Field(1, description="Different people that the table needs.")

    def build(self, scope: Scope) -> Condition:
        """The predicate; unknown entity types are mistakes."""
        for index, types in enumerate(self.any_of):
            scope.at("any_of", index).check_known(types, scope.vocabulary.entity_types, "entity type")
        return IdentifyingCombination(tuple(frozenset(types) for types in self.any_of), self.at_least)


class HiddenModel(ConditionModel):
    """Tables in places that the reader of a file does not see."""

    places: Annotated[tuple[HidingPlace, ...], Field(min_length=1)] = Field(
        tuple(HidingPlace), description="Hiding places that count; all of them unless given."
    )
    people: Annotated[int, Field(ge=0)] = Field(0, description="Different people that one such table needs.")

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return HiddenContent(frozenset(self.places), self.people)


class UnscannableModel(ConditionModel):
    """Content that could not be examined."""

    reasons: Annotated[tuple[UnscannableReason, ...], Field(min_length=1)] = Field(
        tuple(UnscannableReason), description="Reasons that count; all of them unless given."
    )
    may_hold_table: bool | None = Field(
        None, description="Only parts that could (true) or could not (false) hold a spreadsheet or table."
    )
    media_types: Words = Field(
        ("*",), description="Only parts of these media types by content; `*` stands for any text."
    )

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return UnscannableContent(frozenset(self.reasons), self.may_hold_table, lower(self.media_types))


class RowsModel(BoundsModel):
    """Rows of all tables of the upload together."""

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return Rows(self.bounds())
