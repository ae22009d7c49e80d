"""XML of many rows that breaks off or is damaged inside: its whole rows under closed elements."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.parsers import expat

from dlp_addon.errors import UnscannableError
from dlp_addon.tabular.markup.safe_xml import build_parser

_MAX_TAG_BYTES = 4_096


@dataclass(frozen=True, slots=True, kw_only=True)
class RowVocabulary:
    """Names of the elements of one kind of part, without prefixes.

    Attributes:
        row: what repeats.
        containers: what stands around rows and between them.
        head: stands in where the beginning up to the first row is lost; it opens the innermost container.
    """

    row: str
    containers: tuple[str, ...]
    head: bytes


def repair_rows(chunks: Iterable[bytes], vocabulary: RowVocabulary) -> Iterator[bytes]:
    """A well-formed part with every row that is whole, without those that are damaged; never raises for the content.

    XML in UTF-16, and parts without any row, are handed on as they are where they are well-formed.
    """
    repair = _Repair(vocabulary)
    held = b""
    for chunk in chunks:
        held += chunk
        cut = repair.find_cut(held)
        if cut:
            yield repair.take(held[:cut])
            held = held[cut:]
    yield repair.finish(held)


class _Repair:
    def __init__(self, vocabulary: RowVocabulary) -> None:
        self._vocabulary = vocabulary
        names = "|".join(map(re.escape, vocabulary.containers)).encode()
        row = vocabulary.row.encode()
        self._first_row = re.compile(rb"<((?:[\w.-]+:)?" + row + rb")(?=[\s/>])")
        self._structure = re.compile(rb"<(/?)((?:[\w.-]+:)?(?:" + names + rb"))(?=[\s/>])[^<>]*>")
        self._start = self._end = b""
        self._searched = 0
        self._skeleton = b""
        """What was let through but for the rows: it must stay well-formed."""

    def find_cut(self, held: bytes) -> int:
        """Where the last whole row of `held` ends, 0 where there is none yet."""
        if not self._end:
            first = self._first_row.search(held, max(0, self._searched - _MAX_TAG_BYTES))
            self._searched = len(held)
            if first is None:
                return 0
            self._start, self._end = b"<" + first.group(1), b"</" + first.group(1) + b">"
        return held.rfind(self._end) + len(self._end) if self._end in held else 0

    def take(self, text: bytes) -> bytes:
        """What is sound of a text that ends with a row."""
        head = b""
        if not self._skeleton:
            at = text.find(self._start)
            head, text = self._take_head(text[:at]), text[at:]
        if _is_fragment(text) and not self._structure.search(text):
            return head + text
        return head + b"".join(map(self._take_row, text.split(self._end)[:-1]))

    def _take_head(self, head: bytes) -> bytes:
        closed = head + self._closing(head)
        self._skeleton = head if is_document(closed) else self._vocabulary.head
        return self._skeleton

    def _take_row(self, piece: bytes) -> bytes:
        """One row without its end, and what stands before it."""
        start = max(piece.rfind(self._start + mark) for mark in (b" ", b">", b"\n", b"\t", b"\r"))
        if start < 0:
            return self._take_between(piece)
        row = piece[start:] + self._end
        return self._take_between(piece[:start]) + (row if _is_fragment(row) else b"")

    def _take_between(self, text: bytes) -> bytes:
        tags = b"".join(match.group() for match in self._structure.finditer(text))
        self._skeleton += tags
        return text if not tags and _is_fragment(text) else tags

    def finish(self, rest: bytes) -> bytes:
        """What follows the last row where it is sound, else ends for what is open."""
        if not self._skeleton and (is_document(rest) or not self._vocabulary.head):
            return rest
        head = b"" if self._skeleton else self._take_head(rest)
        tail = b"" if head else rest
        if tail and is_document(self._skeleton + tail):
            return tail
        return head + self._closing(self._skeleton)

    def _closing(self, text: bytes) -> bytes:
        """The end tags of the containers that a text leaves open."""
        opened: list[bytes] = []
        for match in self._structure.finditer(text):
            if match.group(1):
                while opened and opened.pop() != match.group(2):
                    pass
            elif not match.group().endswith(b"/>"):
                opened.append(match.group(2))
        return b"".join(b"</" + name + b">" for name in reversed(opened))


def _is_fragment(text: bytes) -> bool:
    return is_document(b"<x>" + text + b"</x>")


def is_document(text: bytes) -> bool:
    """Whether it is well-formed XML in UTF-8 without entities of its own."""
    parser = build_parser("utf-8")
    try:
        parser.Parse(text, True)  # noqa: FBT003 - expat takes it by position
    except (expat.ExpatError, UnscannableError):
        return False
    return True
