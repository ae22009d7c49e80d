"""The YAML form of conditions on the files of an upload: their kind, name, size and labels."""

from typing import Literal, Self

from pydantic import Field, model_validator

from dlp_addon.policy.conditions.content import BodySize, FileName, FileType
from dlp_addon.policy.conditions.labels import HasLabel, LacksLabel
from dlp_addon.policy.conditions.logic import AnyOf, Condition
from dlp_addon.policy.content_schema import BoundsModel
from dlp_addon.policy.file_types import FILE_CLASSES
from dlp_addon.policy.schema_base import ConditionModel, Words, lower
from dlp_addon.policy.scope import Scope


class FileTypeModel(ConditionModel):
    """What kinds of file the upload carries. A rule matches where one file fits, an exception where all do."""

    classes: Words | None = Field(None, description=f"Kinds of file: {', '.join(FILE_CLASSES)}.")
    media_types: Words | None = Field(None, description="Media types by content; `*` stands for any text.")
    extensions: Words | None = Field(None, description="Extensions without the dot, of files and of archive members.")

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse an empty condition."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:
        """The predicate; an unknown kind of file is a mistake."""
        scope.at("classes").check_known(self.classes or (), FILE_CLASSES, "kind of file")
        classes = [FILE_CLASSES[name] for name in self.classes or () if name in FILE_CLASSES]
        media_types = (*lower(self.media_types or ()), *(text for kind in classes for text in kind))
        return FileType(media_types, frozenset(lower(self.extensions or ())), scope.every)


class FileNameModel(ConditionModel):
    """What the files are called, as masked: values in a name are replaced before policy sees it."""

    matches: Words = Field(description="Patterns with `*`, `?` and `[...]`, in any case.")

    def build(self, scope: Scope) -> Condition:
        """The predicate over all names or one."""
        return FileName(lower(self.matches), scope.every)


class SizeModel(BoundsModel):
    """Bytes of the request's body as received."""

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        return BodySize(self.bounds())


class LabelModel(ConditionModel):
    """Which sensitivity labels (Microsoft Purview) the documents of the upload bear.

    Anybody can remove or change a label: it tells what a document should be, never that its content is harmless.
    """

    any_of: Words | None = Field(
        None, description="Names of labels, with `*` for any text and in any case, or their GUIDs; one must be there."
    )
    missing: Literal[True] | None = Field(None, description="That no document bears any label; with `any_of`, either.")

    @model_validator(mode="after")
    def check_fields(self) -> Self:
        """Refuse a condition that says nothing."""
        self.require_one_field()
        return self

    def build(self, scope: Scope) -> Condition:  # noqa: ARG002 -- nothing here refers to a name
        """The predicate."""
        if self.any_of and self.missing:
            return AnyOf((HasLabel(self.any_of), LacksLabel()))
        return HasLabel(self.any_of) if self.any_of else LacksLabel()
