"""Workers that die or hang cost the uploads in their hands, which are refused; then the gateway inspects again."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, STATISTICS, make_delimited, make_xlsx
from tests.e2e.product.running import Product, run_product, wait_for

WORKERS = 2
DEADLINE_SECONDS = 5


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[Product]:
    """A gateway whose inspections may take five seconds."""
    arguments = ["--set", f"dlp_deadline_seconds={DEADLINE_SECONDS}"]
    folder = tmp_path_factory.mktemp("workers")
    with run_product(folder, authority, workers=WORKERS, arguments=arguments) as running:
        # It is ready with the first one.
        wait_for(has_all_workers(running, []), running)
        yield running


class Uploading:
    """An upload in a thread of its own."""

    def __init__(self, gateway: Product, url: str, content: bytes) -> None:
        self.status = 0
        self.text = ""
        self._thread = threading.Thread(target=self._run, args=(gateway, url, content))
        self._thread.start()

    def _run(self, gateway: Product, url: str, content: bytes) -> None:
        with open_client(gateway, timeout=30) as client:
            answer = client.put(url, content=content)
            self.status, self.text = answer.status_code, answer.text

    def wait(self) -> int:
        """The status, once there is one."""
        self._thread.join(40)
        return self.status


def send_signal(processes: list[int], number: signal.Signals) -> None:
    """Signal processes that may have ended."""
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, number)


def has_all_workers(gateway: Product, but: list[int]) -> Callable[[], bool]:
    """Whether as many workers as configured are warm, and none of those before."""
    return lambda: gateway.metric("dlp_workers") == WORKERS and not set(but) & set(gateway.workers())


def interrupt(gateway: Product, origin: RecordingOrigin, kill: Callable[[list[int]], list[int]]) -> tuple[int, ...]:
    """Statuses of a leak and a harmless upload in whose inspection processes are killed."""
    workers = gateway.workers()
    assert len(workers) == WORKERS
    send_signal(workers, signal.SIGSTOP)
    uploads = [Uploading(gateway, f"{origin.url}/held", make_xlsx(rows)) for rows in (LEAK, STATISTICS)]
    wait_for(lambda: gateway.metric("dlp_held_uploads") == len(uploads), gateway, 20)
    send_signal(kill(workers), signal.SIGKILL)
    statuses = tuple(upload.wait() for upload in uploads)
    wait_for(has_all_workers(gateway, workers), gateway)
    return statuses


def assert_inspects_again(gateway: Product, origin: RecordingOrigin) -> None:
    """A leak is found and statistics pass."""
    with open_client(gateway) as client:
        refused = client.put(f"{origin.url}/leak", content=make_delimited(LEAK))
        passed = client.put(f"{origin.url}/after", content=make_delimited(STATISTICS))

    assert (refused.status_code, passed.status_code) == (403, 200)
    assert refused.json()["distinct_people"] == len(LEAK) - 1
    assert [seen.path for seen in origin.requests] == ["/after"]


def test_every_worker_killed(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """When all workers are killed in the middle, what they inspected is refused, and others take their place."""
    killed = gateway.metric('dlp_unscannable_total{reason="worker_killed"}')
    restarts = gateway.metric("dlp_worker_restarts_total")
    statuses = interrupt(gateway, tls_origin, lambda workers: workers)

    assert statuses == (403, 403)
    assert tls_origin.requests == []
    assert gateway.metric('dlp_unscannable_total{reason="worker_killed"}') == killed + 2
    assert gateway.metric("dlp_worker_restarts_total") == restarts + WORKERS
    assert_inspects_again(gateway, tls_origin)


def test_forkserver_killed_too(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """The forkserver and all else below the gateway may die with the workers: nothing leaves, and all comes back."""
    statuses = interrupt(gateway, tls_origin, lambda _workers: gateway.children())

    assert statuses == (403, 403)
    assert tls_origin.requests == []
    assert_inspects_again(gateway, tls_origin)


def test_idle_workers_killed(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """Workers that die between uploads are replaced before anybody notices."""
    workers = gateway.workers()
    send_signal(workers, signal.SIGKILL)
    wait_for(has_all_workers(gateway, workers), gateway)

    assert_inspects_again(gateway, tls_origin)


def test_hanging_workers(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """Workers that hang are killed at the deadline, and the uploads that they held are refused as timed out."""
    workers = gateway.workers()
    timed_out = gateway.metric('dlp_unscannable_total{reason="timed_out"}')
    send_signal(workers, signal.SIGSTOP)
    # Other files than the workbooks of the tests above, at which workers died twice: those are not inspected again.
    contents = [make_delimited(LEAK[:-1]), make_xlsx(STATISTICS[:-1])]
    uploads = [Uploading(gateway, f"{tls_origin.url}/held", content) for content in contents]
    statuses = [upload.wait() for upload in uploads]
    wait_for(has_all_workers(gateway, workers), gateway)

    assert statuses == [403, 403]
    assert "inspection-incomplete" in uploads[1].text
    assert tls_origin.requests == []
    assert gateway.metric('dlp_unscannable_total{reason="timed_out"}') == timed_out + 2
    assert_inspects_again(gateway, tls_origin)


def test_requests_without_body_need_no_worker(gateway: Product, tls_origin: RecordingOrigin) -> None:
    """Pages are served while every worker hangs."""
    workers = gateway.workers()
    send_signal(workers, signal.SIGSTOP)
    with open_client(gateway, timeout=4) as client:
        page = client.get(f"{tls_origin.url}/page")
    send_signal(workers, signal.SIGCONT)

    assert page.status_code == 200
