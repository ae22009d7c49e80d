"""What operators do with gateways that run: break-glass, backup, upgrade, and a second start by mistake."""

import os
import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import httpx
import pytest

from dlp_addon.incidents.codec import to_json
from dlp_addon.incidents.schema import APPLICATION_ID, MIGRATIONS
from dlp_addon.incidents.state_directory import StateDirectory
from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, STATISTICS, make_delimited
from tests.e2e.product.running import Product, run_dlpctl, run_product, wait_for
from tests.sample_events import INCIDENT, NOW, make_event

UPLOADS = 12


def write_old_store(state: Path) -> None:
    """A store as the first version made it, with an incident in it."""
    state.mkdir(mode=0o700)
    moment = NOW.timestamp()
    with closing(sqlite3.connect(state / "incidents.sqlite", isolation_level=None)) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 1")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(
            "INSERT INTO incidents (id, join_key, content_key, opened_at, last_at, attempts, disposition, rule,"
            " severity, host, sender, distinct_people, document) VALUES (?, 'j', 'c', ?, ?, 1, 'quarantined', 'bulk',"
            " 'high', 'www.agency.example', '10.0.0.7', 6252, ?)",
            (INCIDENT, moment, moment, to_json(make_event(incident_id=INCIDENT, attempts=1))),
        )


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Iterator[tuple[Product, Product]]:
    """Two instances as behind a load balancer, each with its own state; the first took over that of an old version."""
    folders = [tmp_path_factory.mktemp(name) for name in ("one", "other")]
    write_old_store(folders[0] / "state")
    with ExitStack() as stack:
        one, other = (stack.enter_context(run_product(folder, authority)) for folder in folders)
        yield one, other


def test_a_store_of_an_older_version_is_taken_over(pair: tuple[Product, Product]) -> None:
    """The start brings it to this version, with what it held; tools of this version read it."""
    gateway, _ = pair
    with closing(sqlite3.connect(f"file:{gateway.state / 'incidents.sqlite'}?mode=ro", uri=True)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    shown = gateway.dlpctl("incidents", "show", INCIDENT)

    assert version == len(MIGRATIONS)
    assert "6,252" in shown
    assert gateway.is_ready()


def upload(gateway: Product, url: str, content: bytes) -> int:
    """The status of an upload; 0 where the connection ended without one."""
    try:
        with open_client(gateway, timeout=90) as client:
            return client.put(url, content=content).status_code
    except httpx.TransportError:
        return 0


def test_break_glass(pair: tuple[Product, Product], tls_origin: RecordingOrigin) -> None:
    """While it lasts the leak passes, is recorded, and everybody can see why; then it is refused again."""
    gateway, _ = pair
    leak = make_delimited(LEAK)
    before = upload(gateway, f"{tls_origin.url}/before", leak)
    gateway.dlpctl("mode", "monitor", "--for", "1h", "--reason", "mail is down")
    wait_for(lambda: gateway.metric("dlp_break_glass") == 1, gateway, 20)
    during = upload(gateway, f"{tls_origin.url}/during", leak)
    ready = gateway.ask("/readyz")
    status = gateway.dlpctl("mode", "status", code=3)
    gateway.dlpctl("mode", "enforce")
    wait_for(lambda: gateway.metric("dlp_break_glass") == 0, gateway, 20)
    after = upload(gateway, f"{tls_origin.url}/after", leak)

    assert (before, during, after) == (403, 200, 403)
    assert [seen.path for seen in tls_origin.requests] == ["/during"]
    assert ready.status_code == 200
    assert "break-glass: monitoring only until" in ready.text
    assert "mail is down" in status
    wait_for(lambda: bool(gateway.events("dlp.break_glass_ended")), gateway, 20)
    assert [event["reason"] for event in gateway.events("dlp.break_glass_begun")] == ["mail is down"]
    assert len(gateway.events("dlp.break_glass_ended")) == len(gateway.events("dlp.upload_monitored")) == 1
    assert "mode.monitor_begun" in gateway.dlpctl("audit", "list", "--subject", "gateway")


def test_backup_while_it_runs(pair: tuple[Product, Product], tmp_path: Path, tls_origin: RecordingOrigin) -> None:
    """A backup of a gateway at work comes back with its incidents and its sealed content."""
    gateway, _ = pair
    assert upload(gateway, f"{tls_origin.url}/leak", make_delimited(LEAK)) == 403
    incident = next(
        line.split()[0] for line in gateway.dlpctl("incidents", "list").splitlines() if "quarantined" in line
    )
    gateway.dlpctl("backup", "create", str(tmp_path / "backup"))
    restored = StateDirectory(tmp_path / "restored")
    run_dlpctl("backup", "restore", str(tmp_path / "backup"), "--state", str(restored.root))
    key = gateway.state / "keys" / "reviewers.key"
    opening = ("quarantine", "open", incident, "--identity", str(key), "--into", str(tmp_path))
    opened = run_dlpctl(*opening, "--state", str(restored.root)).split()

    assert Path(opened[0]).read_bytes() == make_delimited(LEAK)
    assert "none changed" in run_dlpctl("audit", "verify", "--state", str(restored.root))


def test_a_second_gateway_on_the_same_state_does_not_start(
    pair: tuple[Product, Product], tmp_path: Path, authority: Authority
) -> None:
    """One line says why, and the first goes on."""
    gateway, _ = pair
    arguments = ["--state", str(gateway.state)]
    with run_product(tmp_path, authority, arguments=arguments, wait_until_ready=False) as second:
        code = second.process.wait(60)

        assert code not in {0, -signal.SIGTERM}
        assert "another gateway runs on this state directory" in second.log
        assert "Traceback" not in second.log
    assert gateway.is_ready()


def test_a_proxy_port_in_use_ends_the_start(
    tmp_path: Path, authority: Authority, pair: tuple[Product, Product]
) -> None:
    """A gateway that cannot listen ends with a line that names the port, and is never ready."""
    gateway, _ = pair
    with run_product(tmp_path, authority, port=gateway.port, wait_until_ready=False) as second:
        code = second.process.wait(60)

        assert code not in {0, -signal.SIGTERM}
        assert str(gateway.port) in second.log
        assert "Traceback" not in second.log


def test_an_upgrade_loses_no_upload(pair: tuple[Product, Product], tls_origin: RecordingOrigin) -> None:
    """One of two is drained under load: what it holds arrives, new uploads go to the other, and a leak to neither.

    The client does what a balancer does: it asks /readyz, and takes the other where a connection is refused.
    """
    one, other = pair
    statistics = make_delimited(STATISTICS)
    workers = one.workers()
    for worker in workers:
        os.kill(worker, signal.SIGSTOP)
    answers: dict[int, int] = {}

    def send(number: int) -> None:
        content = make_delimited(LEAK) if number % 4 == 0 else statistics
        for gateway in (one, other):
            if gateway is other or gateway.is_ready():
                answers[number] = upload(gateway, f"{tls_origin.url}/{number}", content)
            if answers.get(number):
                return

    threads = [threading.Thread(target=send, args=(number,)) for number in range(UPLOADS)]
    for thread in threads[: UPLOADS // 2]:
        thread.start()
    wait_for(lambda: one.metric("dlp_held_uploads") == UPLOADS // 2, one, 30)
    one.process.send_signal(signal.SIGTERM)
    wait_for(lambda: not one.is_ready(), one, 20)
    for worker in workers:
        os.kill(worker, signal.SIGCONT)
    for thread in threads[UPLOADS // 2 :]:
        thread.start()
    for thread in threads:
        thread.join(120)
    code = one.process.wait(40)

    assert code == 0
    assert answers == {number: 403 if number % 4 == 0 else 200 for number in range(UPLOADS)}
    arrived = {int(seen.path.strip("/")): bytes(seen.body) for seen in tls_origin.requests}
    assert arrived == {number: statistics for number in range(UPLOADS) if number % 4}
