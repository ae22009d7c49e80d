"""The YAML form of conditions: each is a model that builds the predicate it describes; a set of them holds together."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from dlp_addon.policy.circumstances_schema import DestinationModel, RequestModel, SenderModel, TimeModel
from dlp_addon.policy.conditions.circumstances import Inbound, NamesDisagree
from dlp_addon.policy.conditions.logic import AllOf, AnyOf, Condition, NoneOf
from dlp_addon.policy.content_schema import (
    CombinationModel,
    CredentialsModel,
    DistinctPeopleModel,
    EntitiesModel,
    HiddenModel,
    PeopleSentModel,
    RowsModel,
    SpecialCategoryModel,
    UnscannableModel,
)
from dlp_addon.policy.files_schema import FileNameModel, FileTypeModel, LabelModel, SizeModel
from dlp_addon.policy.schema_base import ConditionModel, Model
from dlp_addon.policy.scope import Scope


class WhenModel(Model):
    """Conditions; all that are given must hold."""

    distinct_people: DistinctPeopleModel | None = None
    people_sent: PeopleSentModel | None = None
    entities: EntitiesModel | None = None
    special_category: SpecialCategoryModel | None = None
    credentials: CredentialsModel | None = None
    identifying_combination: CombinationModel | None = None
    hidden: HiddenModel | None = None
    unscannable: UnscannableModel | None = None
    sensitivity_label: LabelModel | None = None
    file_type: FileTypeModel | None = None
    file_name: FileNameModel | None = None
    size_bytes: SizeModel | None = None
    rows: RowsModel | None = None
    destination: DestinationModel | None = None
    names_disagree: bool | None = Field(
        None,
        description="CONNECT or SOCKS target, SNI and Host name different registrable domains (or, false, do not).",
    )
    direction: Literal["inbound", "outbound"] | None = Field(
        None, description="`inbound`: to the organization's own site behind a reverse listener; else `outbound`."
    )
    sender: SenderModel | None = None
    request: RequestModel | None = None
    time: TimeModel | None = None
    any_of: Annotated[tuple["WhenModel", ...], Field(min_length=1)] | None = Field(
        None, description="Sets of conditions of which one must hold."
    )
    none_of: Annotated[tuple["WhenModel", ...], Field(min_length=1)] | None = Field(
        None, description="Sets of conditions of which none may hold."
    )

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty set of conditions, which would hold of everything."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate over all of them, in the order of the language."""
        return AllOf((*self._build_models(scope), *self._build_flags(scope), *self._build_nested(scope)))

    def _build_models(self, scope: Scope) -> list[Condition]:
        models = {name: getattr(self, name) for name in type(self).model_fields}
        return [model.build(scope.at(name)) for name, model in models.items() if isinstance(model, ConditionModel)]

    def _build_flags(self, scope: Scope) -> list[Condition]:
        flags: list[Condition] = []
        if self.names_disagree is not None:
            flags.append(NamesDisagree(self.names_disagree, scope.vocabulary.suffixes))
        if self.direction is not None:
            flags.append(Inbound(self.direction == "inbound"))
        return flags

    def _build_nested(self, scope: Scope) -> list[Condition]:
        nested: list[Condition] = []
        if self.any_of:
            nested.append(AnyOf(tuple(when.build(scope.at("any_of", i)) for i, when in enumerate(self.any_of))))
        if self.none_of:
            inner = scope.inverted()
            nested.append(NoneOf(tuple(when.build(inner.at("none_of", i)) for i, when in enumerate(self.none_of))))
        return nested
