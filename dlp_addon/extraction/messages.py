"""Messages read to the uploads in them: encodings off, then cut by what the content is."""

from collections.abc import Iterator
from dataclasses import replace

from dlp_addon.errors import UnscannableError, UnscannableReason
from dlp_addon.extraction import batches, git_push, remote_calls, structured_values
from dlp_addon.extraction.content_coding import (
    Decoded,
    content_codings,
    implied_coding,
    is_recognizably_plain,
    remove_codings,
    remove_named_codings,
)
from dlp_addon.extraction.header_fields import field_value
from dlp_addon.extraction.message import Bounds, Message, Piece
from dlp_addon.extraction.multipart import find_boundaries, read_parts
from dlp_addon.extraction.transfer_encoding import decode_transfer, is_known_encoding
from dlp_addon.extraction.urlencoded import is_form, read_form
from dlp_addon.model.content import Content, UnreadPart, Upload

_FORM = "application/x-www-form-urlencoded"


def read_message(message: Message, bounds: Bounds) -> Iterator[Upload | UnreadPart]:
    """Every upload in a message and in the messages inside it; what cannot be decoded is reported and handed over.

    Never raises for what the content is; OSError where the scratch space cannot be written.
    """
    if message.depth > bounds.limits.max_depth:
        yield message.unread(UnscannableError(UnscannableReason.OVER_LIMIT, "max_depth"))
        yield message.upload()
        return
    try:
        for piece in _pieces(message, bounds):
            if isinstance(piece, Message):
                yield from read_message(piece, bounds)
            elif isinstance(piece, UnreadPart) or len(piece.content):
                yield piece
    except UnscannableError as error:
        yield message.unread(error)


def _pieces(message: Message, bounds: Bounds) -> Iterator[Piece]:
    decoded = _decode(message, bounds)
    for error in decoded.errors:
        yield message.unread(error)
    encoding = field_value(message.fields, "content-transfer-encoding") or ""
    if not is_known_encoding(encoding) and not is_recognizably_plain(message.content):
        yield message.unread(UnscannableError(UnscannableReason.UNKNOWN_ENCODING, "Content-Transfer-Encoding"))
    for content in decoded.contents:
        yield from _decoded_pieces(message, decode_transfer(content, encoding, bounds.budget), bounds)


def _decode(message: Message, bounds: Bounds) -> Decoded:
    """Codings that are announced; else, where the label is of a form, the one that the content shows.

    Compressed files are the business of unpacking, but it does not know forms.
    """
    implied = implied_coding(message.content)
    is_form_label = any(name == _FORM or name.startswith("multipart/") for name in message.media_types)
    if implied is None or not is_form_label or content_codings(message.fields):
        return remove_codings(message.content, message.fields, bounds)
    decoded = remove_named_codings(message.content, [implied], bounds)
    return replace(decoded, contents=(*decoded.contents, message.content), errors=())


def _decoded_pieces(message: Message, contents: tuple[Content, ...], bounds: Bounds) -> Iterator[Piece]:
    for content in contents:
        yield from _read_content(replace(message, content=content), bounds)


def _read_content(message: Message, bounds: Bounds) -> Iterator[Piece]:
    media_types = message.media_types
    media_type = message.content_type.value
    boundaries = find_boundaries(message)
    if boundaries:
        for boundary in boundaries:
            yield from read_parts(message, boundary, bounds)
    elif _FORM in media_types or is_form(message.content):
        yield from read_form(message, bounds, is_announced=media_type == _FORM)
    elif media_type in batches.MEDIA_TYPES:
        yield from batches.read_inner_request(message, bounds)
    elif media_type == git_push.MEDIA_TYPE:
        yield from git_push.read_push(message)
    elif remote_calls.is_framed(media_type):
        yield from remote_calls.read_frames(message, bounds)
    elif structured_values.is_structured(media_type):
        yield from structured_values.read_values(message, bounds, media_type)
    elif shown := structured_values.shown_media_type(message.content):
        yield from structured_values.read_values(message, bounds, shown)
        yield message.upload()
    else:
        yield message.upload()
