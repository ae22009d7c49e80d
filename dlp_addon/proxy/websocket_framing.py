"""JSON inside the frames of protocols that run over WebSocket, as they write it: Socket.IO, SignalR, STOMP, SockJS."""

import json
import re

MAX_PREFIX_BYTES = 1024

_START = re.compile(rb"[\[{]")
_ENDS = {b"[": b"]", b"{": b"}"}
_AROUND = b"\x00\x1e \t\r\n"
_RECORD_SEPARATOR = b"\x1e"
"""Between SignalR's messages ("SignalR Hub Protocol"), as in RFC 7464."""

_PACKET = re.compile(rb"[0-9]{1,3}(?:[0-9]*-)?(?:/[^,\[{]{0,200},)?[0-9]{0,20}(?=[\[{])")
"""Before the JSON of a Socket.IO packet ("Socket.IO protocol", revision 5): types, attachments, namespace, id."""


def find_json(text: bytes) -> bytes | None:
    """The JSON that stands behind something short in `text`; None where there is none or nothing stands before it."""
    stripped = text.strip(_AROUND)
    start = _START.search(stripped, 0, MAX_PREFIX_BYTES)
    if start is None or start.start() == 0 or not stripped.endswith(_ENDS[start[0]]):
        return None
    found = stripped[start.start() :]
    try:
        json.loads(found)
    except (ValueError, RecursionError):
        return None
    return found


def find_packet_end(beginning: bytes) -> int:
    """How many bytes stand before the JSON of a Socket.IO packet that begins so; 0 where it is none."""
    packet = _PACKET.match(beginning)
    return packet.end() if packet else 0


def as_lines(text: bytes) -> bytes:
    """A message as lines of text that can be read with those before it: bare JSON where it holds some."""
    return b"\n".join(find_json(record) or record for record in text.split(_RECORD_SEPARATOR) if record)
