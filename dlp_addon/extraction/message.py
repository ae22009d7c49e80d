from dataclasses import dataclass, field

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError
from dlp_addon.extraction.header_fields import (
    Fields,
    ParameterizedValue,
    field_value,
    field_values,
    parse_parameterized,
)
from dlp_addon.model.content import Content, UnreadPart, Upload
from dlp_addon.model.limits import Limits


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one inspection may use."""

    limits: Limits
    budget: OutputBudget


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Fields and content of a request, of a part of one, or of a request inside a batch.

    Attributes:
        name: what an upload made from it is called; raw.
        is_file: whether the sender calls it a file.
        depth: messages around it.
        charset: what its content is written in where its own media type does not say.
    """

    fields: Fields = field(repr=False)
    content: Content = field(repr=False)
    name: str = field(repr=False)
    is_file: bool = True
    depth: int = 0
    charset: str | None = None

    @property
    def content_type(self) -> ParameterizedValue:
        """The first Content-Type; an empty value where there is none."""
        return parse_parameterized(field_value(self.fields, "content-type") or "")

    @property
    def media_types(self) -> frozenset[str]:
        """Every type that its Content-Type fields name: servers disagree about which one counts."""
        values = (item for value in field_values(self.fields, "content-type") for item in value.split(","))
        return frozenset(item.partition(";")[0].strip().lower() for item in values)

    def upload(self, content: Content | None = None) -> Upload:
        """It as one upload, or another piece of `content` under its name."""
        declared = self.content_type
        return Upload(
            name=self.name,
            content=self.content if content is None else content,
            declared_media_type=declared.value or None,
            declared_charset=declared.parameter("charset") or self.charset,
            is_file=self.is_file,
        )

    def piece(self, name: str, content: Content) -> Upload:
        """Bytes of it that its sender gave neither a name nor a type."""
        return Upload(name=f"{self.name}!/{name}", content=content, is_file=False)

    def unread(self, error: UnscannableError) -> UnreadPart:
        """It as something that could not be examined."""
        return UnreadPart(path=self.name, reason=error.reason, detail=error.detail)


type Piece = Message | Upload | UnreadPart
"""What readers find in a message: other messages, to be read in turn, uploads, and what could not be examined."""
