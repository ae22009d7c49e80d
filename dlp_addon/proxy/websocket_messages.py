"""What a WebSocket client sends: each message until it is decided on, and the recent ones that are judged with it."""

import codecs
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from wsproto.events import BytesMessage, Ping, Pong, TextMessage

from dlp_addon.model.request import UploadRequest
from dlp_addon.proxy.spool import HeldBody
from dlp_addon.proxy.websocket_framing import MAX_PREFIX_BYTES, as_lines, find_json, find_packet_end

MAX_SMALL_BYTES = 64 * 1024
"""Larger messages are kept on disk and judged alone, as a body of their own."""

MAX_BATCH_MESSAGES = 64
"""Small messages that are decided on at once."""

MAX_WINDOW_BYTES = 64 * 1024
"""Of text, and of binary content, that a connection sent before and that is judged together with what comes."""

_MAX_FRAME_BYTES = 256 * 1024
_MAX_FRAMES = 4_096
_KEPT_HEADERS = frozenset({"host", "origin", "user-agent"})


class HeldMessage:
    """A message while it comes in and until it is sent on; in memory while it is small, on disk else."""

    def __init__(self, hold: Callable[[], HeldBody], *, is_text: bool, control: Ping | Pong | None = None) -> None:
        """`control` is the frame to send on in place of a message; its payload is the content."""
        self._hold = hold
        self._buffer = bytearray(control.payload if control else b"")
        self._frame_ends: list[int] = []
        self.is_text = is_text
        self.control = control
        self.spooled: HeldBody | None = None
        self.size = len(self._buffer)

    @property
    def small_content(self) -> bytes:
        """The content; raises ValueError where the message is not small."""
        if self.spooled is not None:
            raise ValueError(self.size)
        return bytes(self._buffer)

    def append(self, content: bytes | bytearray) -> None:
        """Keep more of the message; raises SpoolFullError past the budgets and OSError where the disk fails."""
        self.size += len(content)
        if self.spooled is None and self.size > MAX_SMALL_BYTES:
            self.spooled = self._hold()
            self.spooled.append(bytes(self._buffer))
            self._buffer.clear()
        if self.spooled is None:
            self._buffer += content
        else:
            self.spooled.append(bytes(content))

    def end_frame(self) -> None:
        """Note that the client ended a frame here; past a number of frames they are sent on in larger ones."""
        if len(self._frame_ends) < _MAX_FRAMES:
            self._frame_ends.append(self.size)

    def events(self) -> Iterator[TextMessage | BytesMessage]:
        """The message in the client's own frames, but none longer than 256 KiB (RFC 6455 section 5.4)."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        start = 0
        for end in self._frame_bounds():
            content, is_last = self._read(start, end - start), end == self.size
            start = end
            if self.is_text:
                yield TextMessage(decoder.decode(content, final=is_last), message_finished=is_last)
            else:
                yield BytesMessage(content, message_finished=is_last)

    def close(self) -> None:
        """Free what the message takes."""
        self._buffer.clear()
        if self.spooled is not None:
            self.spooled.close()

    def _frame_bounds(self) -> Iterator[int]:
        start = 0
        for end in sorted({*(end for end in self._frame_ends if 0 < end < self.size), self.size}):
            yield from range(start + _MAX_FRAME_BYTES, end, _MAX_FRAME_BYTES)
            yield end
            start = end

    def _read(self, offset: int, size: int) -> bytes:
        if self.spooled is None:
            return bytes(self._buffer[offset : offset + size])
        content = self.spooled.read(offset, size)
        if len(content) != size:
            raise EOFError
        return content


class RecentContent:
    """What a connection sent lately in small messages: rows that come one by one are seen together.

    Text is joined by line ends and loses its oldest lines. Binary content is joined as it is, as a file cut into
    messages; it is forgotten at once when it grows too long, for the middle of a file tells nothing.
    """

    def __init__(self) -> None:
        self._text = b""
        self._binary = b""

    def add(self, messages: Iterable[HeldMessage]) -> None:
        """Remember small messages."""
        for message in messages:
            content = message.small_content
            if message.is_text:
                line = as_lines(content)
                self._text = _keep_end(self._text + b"\n" + line if self._text else line)
            else:
                joined = self._binary + content
                self._binary = joined if len(joined) <= MAX_WINDOW_BYTES else content

    def join(self, messages: Iterable[HeldMessage]) -> Iterator[bytes]:
        """What came before together with `messages`: the text, and the binary content; neither where nothing joins."""
        texts = [as_lines(message.small_content) for message in messages if message.is_text]
        binaries = [message.small_content for message in messages if not message.is_text]
        if texts and (self._text or len(texts) > 1):
            yield b"\n".join([self._text, *texts] if self._text else texts)
        if binaries and (self._binary or len(binaries) > 1):
            yield b"".join([self._binary, *binaries])


@dataclass(frozen=True, slots=True)
class MessageBody:
    """Messages in the form in which they are decided on, as the request and body of an upload.

    Attributes:
        is_borrowed: the body is a message's own; else it has to be closed after the decision.
    """

    request: UploadRequest
    held: HeldBody
    is_borrowed: bool


def compose(
    messages: list[HeldMessage], recent: RecentContent, upgrade: UploadRequest, hold: Callable[[], HeldBody]
) -> MessageBody:
    """One large message as it is, or small ones each as a part beside the content that they continue.

    What Socket.IO and its like put before their JSON is set apart, so that the JSON can be read.

    `upgrade` is the request that opened the connection. Raises SpoolFullError and OSError.
    """
    spooled = messages[0].spooled
    if spooled is None:
        return _compose_parts(_list_parts(messages, recent), upgrade, hold)
    prefix = find_packet_end(spooled.read(0, MAX_PREFIX_BYTES)) if messages[0].is_text else 0
    if prefix:
        return _compose_parts(_cut(spooled, prefix), upgrade, hold)
    return MessageBody(_describe(upgrade, "application/octet-stream"), spooled, is_borrowed=True)


type Part = Iterable[bytes]
"""Content in pieces."""


def _list_parts(messages: list[HeldMessage], recent: RecentContent) -> Iterator[Part]:
    for message in messages:
        yield [message.small_content]
        if message.is_text and (found := find_json(message.small_content)):
            yield [found]
    for joined in recent.join(messages):
        yield [joined]


def _cut(spooled: HeldBody, prefix: int) -> Iterator[Part]:
    yield [spooled.read(0, prefix)]
    yield (spooled.read(offset, _MAX_FRAME_BYTES) for offset in range(prefix, spooled.size, _MAX_FRAME_BYTES))


def _compose_parts(parts: Iterable[Part], upgrade: UploadRequest, hold: Callable[[], HeldBody]) -> MessageBody:
    boundary = secrets.token_hex(16)
    held = hold()
    try:
        for part in parts:
            held.append(b"--%b\r\n\r\n" % boundary.encode())
            for piece in part:
                held.append(piece)
            held.append(b"\r\n")
        held.append(b"--%b--\r\n" % boundary.encode())
    except BaseException:
        held.close()
        raise
    return MessageBody(_describe(upgrade, f"multipart/mixed; boundary={boundary}"), held, is_borrowed=False)


def _describe(upgrade: UploadRequest, media_type: str) -> UploadRequest:
    """The upload that messages are told as: to the same place, by the same sender, without the query of the request."""
    kept = tuple(field for field in upgrade.headers if field[0].lower() in _KEPT_HEADERS)
    return replace(
        upgrade,
        id=secrets.token_hex(16),
        method="WEBSOCKET",
        path=upgrade.path.partition("?")[0],
        headers=(*kept, ("content-type", media_type)),
    )


def _keep_end(text: bytes) -> bytes:
    if len(text) <= MAX_WINDOW_BYTES:
        return text
    kept = text[-MAX_WINDOW_BYTES:]
    return kept[kept.find(b"\n") + 1 :]
