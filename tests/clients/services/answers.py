"""Words that all faithful servers share."""

import email.parser
import email.policy
import json
from collections.abc import Mapping

from tests.clients.network import Answer, Arrived


def as_json(document: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer in JSON."""
    return Answer(status, json.dumps(document).encode(), {"Content-Type": "application/json", **(headers or {})})


def read_parts(arrived: Arrived) -> list[tuple[str, bytes]]:
    """Name and content of each part of a multipart body; the parser is Python's own, not the product's."""
    head = f"Content-Type: {arrived.headers['Content-Type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + arrived.body)
    found = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition") or part.get_filename() or ""
        found.append((str(name), part.get_payload(decode=True) or b""))
    return found
