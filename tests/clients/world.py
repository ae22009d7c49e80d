"""The gateway between the clients and their sites, and what can be seen of one client's run."""

import json
import os
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from tests.clients.network import Arrived, Network
from tests.e2e.product.running import Product

ROOT = Path(__file__).parents[2]
DRIVERS = Path(__file__).with_name("drivers")
NODE = Path(__file__).with_name("node")
PYTHON = ROOT / ".venv-clients" / "bin" / "python"
_REFUSED = frozenset({"dlp.upload_blocked", "dlp.upload_quarantined", "dlp.upload_failed"})
_MAX_SECONDS = 180
_LOG_SECONDS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one run of a client.

    Attributes:
        code: exit code of the client; 0 is success.
        said: what the client printed.
        arrived: requests that reached the sites meanwhile.
        incidents: incident of each refused request, in order.
        seconds_to_error: from the first refusal to the end of the client; None where nothing was refused.
    """

    code: int
    said: str = field(repr=False)
    arrived: Sequence[Arrived] = field(repr=False)
    incidents: Sequence[str]
    seconds_to_error: float | None


class World:
    """A gateway with a network behind it; `product` is its process, which a restart replaces."""

    def __init__(self, product: Product, network: Network, home: Path) -> None:
        self.product = product
        self.network = network
        self._home = home
        # s3cmd takes its proxy from nowhere else.
        (home / "s3cfg").write_text(f"[default]\nproxy_host = 127.0.0.1\nproxy_port = {product.port}\n")

    def environment(self) -> dict[str, str]:
        """What clients read to find the gateway and to trust it."""
        authority = str(self.product.authority.certificate)
        trust = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "GIT_SSL_CAINFO")
        proxies = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self._home),
            "LANG": "C.UTF-8",
            **dict.fromkeys(trust, authority),
            **dict.fromkeys(proxies, self.product.url),
            "GATEWAY": self.product.url,
            "GATEWAY_CA": authority,
        }

    def run(self, command: Sequence[str], *, more: Mapping[str, str] | None = None, cwd: Path | None = None,
            steps: Sequence[Callable[[], None]] = ()) -> Outcome:  # fmt: skip
        """Run a client to its end; at each line `PAUSED` that it prints the next of `steps` is taken."""
        arrived, before = len(self.network.arrived), self._refusals()
        authority = str(self.product.authority.certificate)
        process = subprocess.Popen(
            [argument.replace("GATEWAY_CA", authority).replace("HOME_FOLDER", str(self._home)) for argument in command],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            cwd=cwd or self._home, env={**self.environment(), **(more or {})},
        )  # fmt: skip
        said = _follow(process, list(steps))
        ended = time.time()
        refusals = self._settled_refusals(before, _LOG_SECONDS if process.returncode else 0)
        return Outcome(
            code=process.returncode,
            said=said,
            arrived=self.network.arrived[arrived:],
            incidents=[str(event["incident_id"]) for event in refusals],
            seconds_to_error=ended - _time_of(refusals[0]) if refusals else None,
        )

    def _refusals(self) -> list[dict[str, object]]:
        lines = (line for line in self.product.log.splitlines() if line.startswith("{"))
        return [event for event in map(json.loads, lines) if event["event"] in _REFUSED]

    def _settled_refusals(self, before: Sequence[object], seconds: float) -> list[dict[str, object]]:
        """Refusals that are new; the log is written a moment after the answer. Where one must come: in `seconds`.

        A process that was started meanwhile has begun a log of its own.
        """
        deadline = time.monotonic() + seconds
        while not self._new_refusals(before) and time.monotonic() < deadline:
            time.sleep(0.1)
        time.sleep(0.3)
        return self._new_refusals(before)

    def _new_refusals(self, before: Sequence[object]) -> list[dict[str, object]]:
        return [event for event in self._refusals() if event not in before]


def _follow(process: subprocess.Popen[str], steps: list[Callable[[], None]]) -> str:
    """Read what a client prints to its end, taking a step wherever it pauses; it is ended when it takes too long."""
    assert process.stdout is not None
    assert process.stdin is not None
    watch = threading.Timer(_MAX_SECONDS, process.kill)
    watch.start()
    said: list[str] = []
    try:
        for line in process.stdout:
            said.append(line)
            if line.strip() == "PAUSED":
                if steps:
                    steps.pop(0)()
                process.stdin.write("\n")
                process.stdin.flush()
        process.wait()
    finally:
        watch.cancel()
        process.kill()
        process.stdin.close()
        process.stdout.close()
    return "".join(said)


def _time_of(event: Mapping[str, object]) -> float:
    return datetime.fromisoformat(str(event["timestamp"])).timestamp()


def python_driver(name: str, *arguments: object) -> list[str]:
    """The command of a driver in Python."""
    return [str(PYTHON), str(DRIVERS / f"{name}.py"), *map(str, arguments)]


def node_driver(name: str, *arguments: object) -> list[str]:
    """The command of a driver in JavaScript."""
    return ["node", str(NODE / f"{name}.mjs"), *map(str, arguments)]
