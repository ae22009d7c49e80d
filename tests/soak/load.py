"""Clients: mostly requests without a body, some uploads, half of those leaks."""

import itertools
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from tests.e2e.clients import open_client
from tests.e2e.product.leaks import LEAK as LEAK_ROWS
from tests.e2e.product.leaks import STATISTICS, make_delimited, make_xlsx
from tests.e2e.product.running import Product
from tests.soak.ledger import BENIGN, LEAK, PLAIN, Ledger

UPLOAD_SHARE = 0.02
CLIENTS = 8


@dataclass(frozen=True, slots=True)
class Load:
    """What is sent, to where."""

    gateway: Product
    site: str
    ledger: Ledger

    def run(self, is_over: Callable[[int], bool]) -> None:
        """Send requests from several clients at once until `is_over`, asked with how many were sent."""
        sent = itertools.count()
        lock = threading.Lock()

        def take() -> int | None:
            with lock:
                number = next(sent)
            return None if is_over(number) else number

        threads = [threading.Thread(target=self._client, args=(take, seed)) for seed in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _client(self, take: Callable[[], int | None], seed: int) -> None:
        source = random.Random(seed)
        client = open_client(self.gateway, timeout=120)
        while (number := take()) is not None:
            kind = PLAIN if source.random() >= UPLOAD_SHARE else source.choice((LEAK, BENIGN))
            fault = self.ledger.fault
            try:
                answer = self._send(client, kind, 1000 * number + seed, source)
                self.ledger.note(number, kind, fault, answer.status_code, answer.text)
            except httpx.TransportError:
                self.ledger.note(number, kind, fault, 0, "")
                client.close()
                client = open_client(self.gateway, timeout=120)
        client.close()

    def _send(self, client: httpx.Client, kind: str, number: int, source: random.Random) -> httpx.Response:
        url = f"{self.site}/count/{kind}/{number}"
        if kind == PLAIN:
            return client.get(url)
        return client.post(url, files={"file": make_file(kind, number, source)})


def make_file(kind: str, number: int, source: random.Random) -> tuple[str, bytes]:
    """Name and content of an upload. Each is another one: the same again would only be counted on its incident."""
    rows = LEAK_ROWS if kind == LEAK else STATISTICS
    changed = [*rows[:-1], (str(100_000_000 + number), *rows[-1][1:])]
    return ("people.xlsx", make_xlsx(changed)) if source.random() < 0.5 else ("people.csv", make_delimited(changed))
