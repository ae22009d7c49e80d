"""The whole product in a process of its own, as an operator starts it: `dlpctl run`, nothing replaced."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.e2e.certificates import Authority
from tests.e2e.gateway import Gateway, find_free_port

ROOT = Path(__file__).parents[3]
READY_SECONDS = 120
LOOPBACK_SITES = """
  - id: loopback-sites
    title: a public site that a test runs on loopback
    exposure: public
    strictness: 60
    networks:
      - 127.0.0.0/9
"""


class Product(Gateway):
    """A running gateway with its real inspection, policy and stores, and what can be seen of it."""

    def __init__(
        self, process: subprocess.Popen[bytes], *, port: int, metrics_port: int, state: Path, log: Path, policy: Path,
        authority: Authority,
    ) -> None:  # fmt: skip
        super().__init__(process, port=port, state=state, log=log, authority=authority)
        self.metrics_port = metrics_port
        self.policy = policy
        self.log_path = log

    def ask(self, path: str) -> httpx.Response:
        """The answer of the metrics and health listener."""
        return httpx.get(f"http://127.0.0.1:{self.metrics_port}{path}", trust_env=False, timeout=5)

    def is_ready(self) -> bool:
        """Whether /readyz answers 200."""
        try:
            return self.ask("/readyz").status_code == 200
        except httpx.TransportError:
            return False

    def metric(self, name: str) -> float:
        """A sample of /metrics by its name with labels, such as `a_total{b="c"}`; 0 where there is none."""
        lines = self.ask("/metrics").text.splitlines()
        return next((float(line.rsplit(" ", 1)[1]) for line in lines if line.rsplit(" ", 1)[0] == name), 0.0)

    def events(self, name: str) -> list[dict[str, object]]:
        """Log events of one name, in order."""
        lines = (line for line in self.log.splitlines() if line.startswith("{"))
        return [event for event in map(json.loads, lines) if event["event"] == name]

    def children(self) -> list[int]:
        """Process ids of the forkserver, its workers and the resource tracker: everything below the gateway."""
        found, unseen = [], [self.process.pid]
        while unseen:
            below = _children_of(unseen.pop())
            found += below
            unseen += below
        return found

    def workers(self) -> list[int]:
        """Process ids of the workers: what the forkserver forked."""
        return [grandchild for child in _children_of(self.process.pid) for grandchild in _children_of(child)]

    def dlpctl(self, *arguments: str, code: int = 0) -> str:
        """What a command of dlpctl on this gateway's state prints."""
        return run_dlpctl(*arguments, "--state", str(self.state), code=code)


def _children_of(pid: int) -> list[int]:
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return []


def run_dlpctl(*arguments: str, code: int = 0, cwd: Path = ROOT) -> str:
    """What dlpctl prints on standard output; fails where its exit code is another."""
    finished = subprocess.run(
        [sys.executable, "-m", "dlp_addon.cli", *arguments],
        capture_output=True, text=True, check=False, cwd=cwd, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert finished.returncode == code, (finished.returncode, finished.stdout[-2000:], finished.stderr[-2000:])
    return finished.stdout


def write_test_policy(folder: Path) -> Path:
    """The default policy, word for word, but that the loopback address counts as a public site."""
    policy = folder / "policies"
    shutil.copytree(ROOT / "policies", policy)
    with (policy / "destinations" / "own.yaml").open("a") as destinations:
        destinations.write(LOOPBACK_SITES)
    return policy


@contextmanager
def run_product(
    folder: Path,
    authority: Authority,
    *,
    mode: str = "regular",
    port: int | None = None,
    policy: Path | None = None,
    arguments: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
    workers: int = 1,
    wait_until_ready: bool = True,
) -> Iterator[Product]:
    """Start the gateway with its state in `folder`, and end it and all its processes with the block."""
    port, metrics_port = port or find_free_port(), find_free_port()
    state, log = folder / "state", folder / "gateway.log"
    policy = policy or write_test_policy(folder)
    command = [
        *(sys.executable, "-m", "dlp_addon.cli", "run", "--listen", f"127.0.0.1:{port}"),
        *("--metrics", f"127.0.0.1:{metrics_port}", "--state", str(state), "--policy", str(policy)),
        *("--workers", str(workers), "--mode", mode, "--set", f"confdir={authority.folder}"),
        *("--set", f"ssl_verify_upstream_trusted_ca={authority.certificate}", *arguments),
    ]
    with log.open("ab") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=subprocess.STDOUT, cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        )  # fmt: skip
    product = Product(
        process, port=port, metrics_port=metrics_port, state=state, log=log, policy=policy, authority=authority
    )
    try:
        if wait_until_ready:
            wait_for(product.is_ready, product)
        yield product
    finally:
        process.kill()
        process.wait(10)


def wait_for(condition: Callable[[], bool], product: Product, seconds: float = READY_SECONDS) -> None:
    """Return once `condition()` holds; fails with the end of the log where it does not in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert product.process.poll() is None, f"the gateway ended: {product.log[-3000:]}"
        assert time.monotonic() < deadline, f"waited in vain: {product.log[-3000:]}"
        time.sleep(0.05)


def is_listening(product: Product) -> bool:
    """Whether the proxy's port is open."""
    try:
        with socket.create_connection(("127.0.0.1", product.port), 1):
            return True
    except OSError:
        return False
