"""XML read without entities, without anything external, and only so deep."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from xml.parsers import expat

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.limits import Limits

MAX_ELEMENTS = 5_000_000
"""A tree of so many takes about 800 MB."""
_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class Element:
    """One element: local name, attributes by local name, own text, children."""

    name: str
    attributes: Mapping[str, str] = field(repr=False)
    text: str = field(default="", repr=False)
    children: Sequence["Element"] = field(default=(), repr=False)

    def find_all(self, name: str) -> list["Element"]:
        """Descendants with a local name, in document order."""
        found: list[Element] = []
        pending = list(reversed(self.children))
        while pending:
            element = pending.pop()
            if element.name == name:
                found.append(element)
            pending.extend(reversed(element.children))
        return found

    def whole_text(self) -> str:
        """Own text and that of all descendants, in document order but for mixed content."""
        texts: list[str] = []
        pending = [self]
        while pending:
            element = pending.pop()
            texts.append(element.text)
            pending.extend(reversed(element.children))
        return "".join(texts)


class TreeBuilder:
    """Builds a tree within limits; its methods are expat's handlers."""

    def __init__(self, limits: Limits) -> None:
        self.root = Element("", {})
        self._open = [self.root]
        self._limits = limits
        self._elements = 0
        self._texts: list[list[str]] = [[]]
        self._children: list[list[Element]] = [[]]

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins.

        Raises:
            UnscannableError: over_limit (`max_xml_depth`, `max_cells`).
        """
        self._elements += 1
        if len(self._open) > self._limits.max_xml_depth:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_xml_depth")
        if self._elements > min(MAX_ELEMENTS, self._limits.max_cells):
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "max_cells")
        named = {_local(key): value for key, value in attributes.items()} if attributes else _NO_ATTRIBUTES
        element = Element(_local(name), named)
        self._children[-1].append(element)
        self._open.append(element)
        self._texts.append([])
        self._children.append([])

    def end(self, _name: str) -> None:
        """The innermost open element ends."""
        element = self._open.pop()
        element.text = "".join(self._texts.pop())
        element.children = tuple(self._children.pop())

    def finish(self) -> Element:
        """The nameless root, what is still open closed."""
        while len(self._open) > 1:
            self.end("")
        self.root.children = tuple(self._children[0])
        return self.root

    def characters(self, text: str) -> None:
        """Text of the innermost open element."""
        self._texts[-1].append(text)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _refuse(*_arguments: object) -> None:
    raise UnscannableError(UnscannableReason.MALFORMED, "XML entity")


def build_parser(encoding: str | None = None) -> expat.XMLParserType:
    """An expat parser that refuses entity declarations and knows nothing external.

    Its handlers raise UnscannableError (malformed) at the first entity declaration.
    """
    parser = expat.ParserCreate(encoding)
    parser.buffer_text = True
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = None
    return parser


def parse_tree(chunks: Iterable[bytes], limits: Limits, encoding: str | None = None) -> Element:
    """The document below a nameless root; prefixes of names are dropped.

    Raises:
        UnscannableError: malformed, truncated, or over_limit (`max_xml_depth`, `max_cells`).
    """
    tree, cut = parse_cut_tree(chunks, limits, encoding)
    if cut is not None:
        raise cut
    return tree


def parse_cut_tree(
    chunks: Iterable[bytes], limits: Limits, encoding: str | None = None
) -> tuple[Element, UnscannableError | None]:
    """The same, and of a document that breaks off the elements up to there, with the error that says so.

    Raises:
        UnscannableError: malformed, or over_limit.
    """
    parser = build_parser(encoding)
    builder = TreeBuilder(limits)
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    try:
        run_parser(parser, chunks)
    except UnscannableError as error:
        if error.reason is not UnscannableReason.TRUNCATED:
            raise
        return builder.finish(), error
    return builder.finish(), None


def run_parser(parser: expat.XMLParserType, chunks: Iterable[bytes]) -> None:
    """Feed a parser.

    Raises:
        UnscannableError: malformed, or truncated where the document ends inside an element.
    """
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)  # noqa: FBT003 - expat takes it by position
        parser.Parse(b"", True)  # noqa: FBT003 - the same
    except (expat.ExpatError, ValueError, LookupError) as error:
        is_cut = isinstance(error, expat.ExpatError) and error.code in {3, 5, 6}
        reason = UnscannableReason.TRUNCATED if is_cut else UnscannableReason.MALFORMED
        raise UnscannableError(reason, "XML") from None
