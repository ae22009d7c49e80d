import re

_FIELD = re.compile(rb"([!-9;-~]{1,76})[ \t]*:[ \t]?[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*+(?:\r?\n|\Z)")
_ENVELOPE = re.compile(rb">?From [^\r\n]+\r?\n")
# One of these must be there; common words such as `Date` or `Subject` alone also begin notes and tables.
_STRONG = frozenset(
    b"return-path received message-id mime-version content-type content-transfer-encoding delivered-to".split()
)
_USUAL = frozenset(b"from to cc bcc subject date sender reply-to x-mailer x-sender user-agent thread-topic".split())


def begins_like_mail(head: bytes) -> bool:
    """Whether text begins with at least two header fields of RFC 5322, one of which only mail has."""
    envelope = _ENVELOPE.match(head)
    at = envelope.end() if envelope else len(head) - len(head.lstrip(b"\r\n"))
    names: set[bytes] = set()
    while (found := _FIELD.match(head, at)) is not None:
        names.add(found.group(1).lower())
        at = found.end()
    known = names & (_STRONG | _USUAL)
    return len(known) >= 2 and bool(names & _STRONG)
