"""The leak over WebSocket, at once and drop by drop: a server never holds more people than the policy lets pass."""

import base64
import json
from collections.abc import Callable, Iterator

import pytest

from tests.e2e.product.leaks import LEAK, STATISTICS, make_delimited, make_xlsx
from tests.e2e.product.running import Product
from tests.e2e.websockets import EchoServer, open_socket

HEADER, PEOPLE = LEAK[0], LEAK[1:]
RECORDS = [dict(zip(HEADER, row, strict=True)) for row in PEOPLE]
WORKBOOK = make_xlsx(LEAK)
FEWER_THAN_THE_RULE = 10

type Messages = list[str] | list[bytes]


def cut(content: bytes, size: int) -> list[bytes]:
    """`content` in messages of `size` bytes."""
    return [content[start : start + size] for start in range(0, len(content), size)]


DROPS: dict[str, Callable[[], Messages]] = {
    "lines": lambda: [",".join(row) for row in LEAK],
    "records": lambda: [json.dumps(record) for record in RECORDS],
    "wrapped": lambda: [json.dumps({"type": "row", "payload": record}) for record in RECORDS],
    "socket.io": lambda: ["42" + json.dumps(["row", record]) for record in RECORDS],
    "signalr": lambda: [json.dumps({"target": "row", "arguments": [record]}) + "\x1e" for record in RECORDS],
}
WHOLE: dict[str, Callable[[], Messages]] = {
    "workbook": lambda: [WORKBOOK],
    "workbook in pieces": lambda: cut(WORKBOOK, 1500),
    "workbook in base64": lambda: [json.dumps({"file": base64.b64encode(WORKBOOK).decode()})],
    "text": lambda: [make_delimited(LEAK).decode()],
    "socket.io": lambda: ["42" + json.dumps(["rows", RECORDS])],
}


@pytest.fixture
def server() -> Iterator[EchoServer]:
    """A WebSocket server."""
    with EchoServer() as running:
        yield running


@pytest.mark.parametrize("form", DROPS)
def test_rows_that_come_one_by_one(product: Product, server: EchoServer, form: str) -> None:
    """Of rows in messages of their own, fewer arrive than a rule allows, and the connection ends with an incident."""
    with open_socket(product, server) as client:
        answers: list[str] = []
        for message in DROPS[form]():
            answers.append(client.ask(message))
            if not answers[-1].startswith("received"):
                break

    assert answers[-1].startswith("1008 refused by data protection, incident DLP-")
    assert len(server.received) < FEWER_THAN_THE_RULE


@pytest.mark.parametrize("form", WHOLE)
def test_leak_in_a_message(product: Product, server: EchoServer, form: str) -> None:
    """Nothing arrives of a leak that one message holds, or of a workbook that is cut into messages."""
    with open_socket(product, server) as client:
        answer = client.ask(WHOLE[form]()[0])

    assert answer.startswith("1008 refused by data protection, incident DLP-")
    assert server.received == []


def test_what_may_be_sent_arrives(product: Product, server: EchoServer) -> None:
    """Talk, statistics and programs' own messages arrive, in order and whole."""
    messages = ["hello", make_xlsx(STATISTICS), '42["typing",{"room":7}]', b"\x00" * 200_000, "2", "see you at noon"]
    with open_socket(product, server) as client:
        answers = [client.ask(message) for message in messages]

    assert all(answer.startswith("received") for answer in answers)
    assert server.received == messages
