"""Short texts in a document, maybe thousands of them: the first are parts of their own, the others two in all."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.decompression import OutputBudget
from dlp_addon.unpacking.parts import Part

_MAX_APART = 32
_MAX_SHORT_CHARACTERS = 8_192


@dataclass(slots=True)
class TextLeaves:
    """Takes the texts of a document in turn and says which parts they are."""

    budget: OutputBudget
    apart: int = 0
    documents: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def add(self, name: str, text: str, *, is_markup: bool) -> Iterator[Part]:
        """A part for a text that is read by itself; none for one that comes with others at the end."""
        if self.apart < _MAX_APART or is_markup or len(text) > _MAX_SHORT_CHARACTERS:
            self.apart += 1
            yield self._part(name, text)
        elif _is_json(text):
            self.documents.append(text)
        else:
            self.texts.append(text)

    def finish(self) -> Iterator[Part]:
        """The short texts: JSON values one after the other, and other texts with empty lines between them."""
        if self.documents:
            yield self._part("documents", "\n".join(self.documents))
        if self.texts:
            yield self._part("texts", "\n\n".join(self.texts))

    def _part(self, name: str, text: str) -> Part:
        content = self.budget.store([text.encode("utf-8", "replace")], packed_bytes=None)
        return Part(name=name, content=content, declared_charset="utf-8")


def _is_json(text: str) -> bool:
    try:
        json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return False
    return True
