"""Changes of one object into another, as git packs hold them (gitformat-pack, deltified representation)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.model.content import Content
from dlp_addon.unpacking.texts.text_encoding import is_text

_MIN_OPAQUE_BYTES = 512
_PIECE_BYTES = 64 * 1024
_WHOLE_SIZE = 0x10000
# A mode, a name and an id: what changes of folders consist of.
_TREE_ENTRY = re.compile(rb"(?:[0-7]{5,6} )?[^\x00]{0,255}\x00.{20}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Copy:
    """Bytes that are taken from the base."""

    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Run:
    """New bytes that stand together.

    Attributes:
        is_opaque: whether they are neither text nor entries of a folder, and too many to be of no account.
    """

    content: bytes = field(repr=False)

    @property
    def is_opaque(self) -> bool:
        """See above."""
        if len(self.content) < _MIN_OPAQUE_BYTES or is_text(memoryview(self.content)):
            return False
        entries = sum(len(found[0]) for found in _TREE_ENTRY.finditer(self.content))
        return entries < len(self.content) * 9 // 10 or b"\x00" not in self.content[:300]


@dataclass(frozen=True, slots=True)
class Delta:
    """A change: what is copied and what is new, in order."""

    steps: tuple[Copy | Run, ...] = field(repr=False)

    @property
    def runs(self) -> tuple[Run, ...]:
        """What is new."""
        return tuple(step for step in self.steps if isinstance(step, Run))


def read_delta(content: Content) -> Delta:
    """The steps of a change; new bytes that follow each other are one run.

    Raises:
        UnscannableError: MALFORMED.
    """
    raw = bytes(content)
    steps: list[Copy | Run] = []
    new = bytearray()
    try:
        at = _skip_number(raw, _skip_number(raw, 0))
        while at < len(raw):
            code = raw[at]
            if code & 128:
                if new:
                    steps.append(Run(bytes(new)))
                    new.clear()
                copied, at = _read_copy(raw, at + 1, code)
                steps.append(copied)
            elif code:
                new += raw[at + 1 : at + 1 + code]
                at += 1 + code
            else:
                raise UnscannableError(UnscannableReason.MALFORMED, "git delta")
    except IndexError:
        raise UnscannableError(UnscannableReason.MALFORMED, "git delta") from None
    if new:
        steps.append(Run(bytes(new)))
    return Delta(tuple(steps))


def join_delta(delta: Delta, base: Content, budget: OutputBudget) -> Content:
    """The object that a change makes of `base`.

    Raises:
        UnscannableError: MALFORMED; OVER_LIMIT, as `OutputBudget.store`.
    """
    return budget.store(_pieces(delta, base), packed_bytes=None)


def _pieces(delta: Delta, base: Content) -> Iterator[bytes]:
    gathered = bytearray()
    for step in delta.steps:
        if isinstance(step, Run):
            gathered += step.content
        elif step.offset + step.size > len(base):
            raise UnscannableError(UnscannableReason.MALFORMED, "git delta")
        else:
            gathered += base[step.offset : step.offset + step.size]
        if len(gathered) >= _PIECE_BYTES:
            yield bytes(gathered)
            gathered.clear()
    yield bytes(gathered)


def _skip_number(raw: bytes, at: int) -> int:
    while raw[at] & 128:
        at += 1
    return at + 1


def _read_copy(raw: bytes, at: int, code: int) -> tuple[Copy, int]:
    """Offset in up to four bytes, size in up to three, those that are zero left out."""
    values = []
    for bits in (range(4), range(4, 7)):
        value = 0
        for position, bit in enumerate(bits):
            if code >> bit & 1:
                value |= raw[at] << 8 * position
                at += 1
        values.append(value)
    return Copy(values[0], values[1] or _WHOLE_SIZE), at
