from contextlib import ExitStack
from pathlib import Path
from typing import Self

from tests.clients.network import Network
from tests.clients.world import World
from tests.e2e.certificates import Authority
from tests.e2e.gateway import find_free_port
from tests.e2e.product.running import Product, run_product, write_test_policy


class RestartingWorld(World):
    """A gateway that can be killed and started again, while clients keep its address."""

    def __init__(self, folder: Path, authority: Authority, network: Network, home: Path) -> None:
        self._folder, self._authority, self._upstream = folder, authority, f"upstream:http://127.0.0.1:{network.port}"
        self._policy, self._port = write_test_policy(folder), find_free_port()
        self._running = ExitStack()
        super().__init__(self._start(), network, home)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._running.close()

    def restart(self) -> None:
        """End the process without warning, as a crash does, and start another on its state."""
        self._running.close()
        self.product = self._start()

    def _start(self) -> Product:
        running = run_product(self._folder, self._authority, mode=self._upstream, port=self._port, policy=self._policy)
        return self._running.enter_context(running)
