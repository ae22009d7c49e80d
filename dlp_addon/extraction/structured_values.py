"""MessagePack and CBOR bodies: rewritten as JSON, so that tables in them are read, with their files beside it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from json.encoder import encode_basestring
from types import MappingProxyType

from dlp_addon.decompression import OutputBudget
from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction import cbor, message_pack
from dlp_addon.extraction.file_names import clean_name
from dlp_addon.extraction.header_fields import decode_text
from dlp_addon.extraction.message import Bounds, Message, Piece
from dlp_addon.extraction.value_tokens import Token, TokenKind
from dlp_addon.model.content import Content, Upload

type _Tokenizer = Callable[[Content], Iterator[Token]]

_MAX_NESTING = 256
_MIN_UNLABELED_BYTES = 64
_CONTAINER_BYTES: Mapping[str, frozenset[int]] = MappingProxyType(
    {
        "application/msgpack": frozenset({*range(0x81, 0x90), *range(0x91, 0xA0), 0xDC, 0xDD, 0xDE, 0xDF}),
        "application/cbor": frozenset({*range(0x81, 0x9C), 0x9F, *range(0xA1, 0xBC), 0xBF}),
    }
)
"""The first bytes of arrays and maps."""
_INLINE_BYTES = 64
_INLINE_TEXT_BYTES = 65_536
_CHUNK_PIECES = 4_096
_NAME_KEYS = frozenset({"name", "filename", "file_name", "title", "path", "originalfilename", "fullpath"})


def is_structured(media_type: str) -> bool:
    """Whether a media type stands for MessagePack or CBOR."""
    return _tokenizer(media_type) is not None


def _tokenizer(media_type: str) -> _Tokenizer | None:
    if media_type in message_pack.MEDIA_TYPES or media_type.endswith("+msgpack"):
        return message_pack.read_tokens
    if media_type in cbor.MEDIA_TYPES or media_type.endswith(("+cbor", "+cbor-seq")):
        return cbor.read_tokens
    return None


def shown_media_type(content: Content) -> str | None:
    """The format that content without such a label shows: arrays or maps that are read to the last byte; else None."""
    first = content[0] if len(content) >= _MIN_UNLABELED_BYTES else 0
    for media_type, firsts in _CONTAINER_BYTES.items():
        tokenizer = _tokenizer(media_type)
        if first in firsts and tokenizer is not None and _are_containers(tokenizer(content)):
            return media_type
    return None


def _are_containers(tokens: Iterator[Token]) -> bool:
    """Whether the tokens are whole arrays and maps, one after the other; they are counted, not built."""
    missing: list[int | None] = []
    try:
        for token in tokens:
            is_container = token.kind in {TokenKind.ARRAY, TokenKind.MAP}
            if (not missing and not is_container) or len(missing) > _MAX_NESTING:
                return False
            if token.kind is TokenKind.BREAK and missing.pop() is not None:
                return False
            if is_container and token.size != 0:
                pairs = token.kind is TokenKind.MAP
                missing.append(None if token.size is None else token.size * (2 if pairs else 1))
            else:
                _complete(missing)
    except (UnscannableError, IndexError):
        return False
    return not missing


def _complete(missing: list[int | None]) -> None:
    """Count one value, and every container that it was the last one of."""
    while missing and (left := missing[-1]) is not None:
        if left > 1:
            missing[-1] = left - 1
            return
        missing.pop()


def read_values(message: Message, bounds: Bounds, media_type: str) -> Iterator[Piece]:
    """The values of a message as one JSON upload, long byte and text strings as uploads of their own.

    Content that cannot be read to its end is reported and handed over whole beside what could be read.

    Args:
        message: whose content is read.
        bounds: what may be used.
        media_type: one for which `is_structured` holds.
    """
    tokenizer = _tokenizer(media_type)
    if tokenizer is None:
        yield message.upload()
        return
    rendering = _Rendering(tokenizer(message.content), bounds.budget)
    rendered = bounds.budget.store(rendering.chunks(), packed_bytes=len(message.content))
    if rendering.error is not None:
        yield message.unread(rendering.error)
        yield message.upload()
    yield Upload(name=message.name, content=rendered, declared_media_type="application/json", is_file=message.is_file)
    for name, content in rendering.strings:
        yield Upload(name=name or message.name, content=content, is_file=True)


@dataclass(slots=True)
class _Container:
    is_map: bool
    left: int | None
    is_key_next: bool
    count: int = 0
    name: str | None = field(default=None, repr=False)
    key: str = field(default="", repr=False)


class _Rendering:
    """Writes tokens as JSON lines, one a top-level value, and sets long strings aside."""

    def __init__(self, tokens: Iterator[Token], budget: OutputBudget) -> None:
        self._tokens = tokens
        self._budget = budget
        self._stack: list[_Container] = []
        self._pieces: list[str] = []
        self.strings: list[tuple[str | None, Content]] = []
        self.error: UnscannableError | None = None

    def chunks(self) -> Iterator[bytes]:
        try:
            for token in self._tokens:
                self._write(token)
                if len(self._pieces) >= _CHUNK_PIECES:
                    yield self._taken()
            if self._stack:
                self.error = UnscannableError(UnscannableReason.TRUNCATED, "binary objects")
        except UnscannableError as error:
            self.error = error
        while self._stack:
            self._close()
        yield self._taken()

    def _taken(self) -> bytes:
        raw = "".join(self._pieces).encode("utf-8", "replace")
        self._pieces.clear()
        return raw

    def _write(self, token: Token) -> None:
        kind = token.kind
        if kind is TokenKind.BREAK:
            self._break()
        elif kind is TokenKind.ARRAY or kind is TokenKind.MAP:
            self._open(token)
        elif self._stack and self._stack[-1].is_key_next:
            self._write_key(token)
        else:
            self._separate()
            self._pieces.append(token.literal or self._literal(token))
            self._count()

    def _open(self, token: Token) -> None:
        if len(self._stack) >= _MAX_NESTING:
            raise UnscannableError(UnscannableReason.OVER_LIMIT, "nesting of binary objects")
        if self._stack and self._stack[-1].is_key_next:
            raise UnscannableError(UnscannableReason.UNSUPPORTED, "container as a key")
        self._separate()
        is_map = token.kind is TokenKind.MAP
        self._pieces.append("{" if is_map else "[")
        self._stack.append(_Container(is_map, token.size, is_key_next=is_map))
        if token.size == 0:
            self._end()

    def _break(self) -> None:
        if not self._stack or self._stack[-1].left is not None:
            raise UnscannableError(UnscannableReason.MALFORMED, "CBOR break")
        self._end()

    def _separate(self) -> None:
        if self._stack and not self._stack[-1].is_map and self._stack[-1].count:
            self._pieces.append(",")

    def _write_key(self, token: Token) -> None:
        top = self._stack[-1]
        top.key = decode_text(bytes(token.content[:_INLINE_TEXT_BYTES])) if len(token.content) else token.literal
        self._pieces.append(f"{',' if top.count else ''}{encode_basestring(top.key)}:")
        if len(token.content) > _INLINE_TEXT_BYTES:
            self._set_aside(token.content)
        top.is_key_next = False

    def _literal(self, token: Token) -> str:
        if token.kind is TokenKind.BYTES and len(token.content) > _INLINE_BYTES:
            return self._set_aside(token.content)
        if len(token.content) > _INLINE_TEXT_BYTES:
            return self._set_aside(token.content)
        text = decode_text(bytes(token.content))
        if self._stack and self._stack[-1].key.lower() in _NAME_KEYS:
            self._stack[-1].name = clean_name(text)
        return encode_basestring(text)

    def _set_aside(self, content: Content) -> str:
        self._budget.charge_members()
        names = (container.name for container in reversed(self._stack))
        self.strings.append((next((name for name in names if name), None), content))
        return '""'

    def _count(self) -> None:
        """One value is complete; close what it completes."""
        if not self._stack:
            self._pieces.append("\n")
            return
        top = self._stack[-1]
        top.count += 1
        top.is_key_next = top.is_map
        if top.left is not None and top.count >= top.left:
            self._end()

    def _end(self) -> None:
        while True:
            self._close()
            if not self._stack:
                self._pieces.append("\n")
                return
            top = self._stack[-1]
            top.count += 1
            top.is_key_next = top.is_map
            if top.left is None or top.count < top.left:
                return

    def _close(self) -> None:
        top = self._stack.pop()
        if top.is_map and not top.is_key_next:
            self._pieces.append("null")
        self._pieces.append("}" if top.is_map else "]")
