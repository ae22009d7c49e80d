"""Clients: mostly requests without a body, some uploads, half of those leaks."""

import itertools
import random
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException, HTTPSConnection
from urllib.parse import urlsplit

import httpx

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
        connection = self._connect()
        while (number := take()) is not None:
            kind = PLAIN if source.random() >= UPLOAD_SHARE else source.choice((LEAK, BENIGN))
            fault = self.ledger.fault
            try:
                status, answer = self._send(connection, kind, 1000 * number + seed, source)
            except (OSError, HTTPException):
                status, answer = 0, ""
                connection.close()
            self.ledger.note(number, kind, fault, status, answer)
        connection.close()

    def _connect(self) -> HTTPSConnection:
        """Connects when it is used, again after it was closed; the standard library's, which costs least."""
        trust = ssl.create_default_context(cafile=str(self.gateway.authority.certificate))
        connection = HTTPSConnection("127.0.0.1", self.gateway.port, timeout=120, context=trust)
        site = urlsplit(self.site)
        connection.set_tunnel(str(site.hostname), site.port)
        return connection

    def _send(self, connection: HTTPSConnection, kind: str, number: int, source: random.Random) -> tuple[int, str]:
        path, form = f"/count/{kind}/{number}", None
        if kind != PLAIN:
            form = httpx.Request("POST", self.site, files={"file": make_file(kind, number, source)})
        if form is None:
            connection.request("GET", path)
        else:
            connection.request("POST", path, form.read(), {"Content-Type": form.headers["content-type"]})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()


def make_file(kind: str, number: int, source: random.Random) -> tuple[str, bytes]:
    """Name and content of an upload. Each is another one: the same again would only be counted on its incident."""
    rows = LEAK_ROWS if kind == LEAK else STATISTICS
    changed = [*rows[:-1], (str(100_000_000 + number), *rows[-1][1:])]
    return ("people.xlsx", make_xlsx(changed)) if source.random() < 0.5 else ("people.csv", make_delimited(changed))
