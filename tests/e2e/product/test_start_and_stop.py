"""The gateway's first and last seconds: nothing passes before it can inspect, and nothing is lost when it ends."""

import os
import signal
import threading
from pathlib import Path

import httpx
import pytest

from tests.e2e.certificates import Authority
from tests.e2e.clients import open_client
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.leaks import LEAK, STATISTICS, make_delimited
from tests.e2e.product.running import Product, is_listening, run_product, wait_for, write_test_policy


def put(gateway: Product, url: str, content: bytes, answers: dict[str, int]) -> threading.Thread:
    """An upload under way; its status is noted under the URL's last segment, 0 where the connection was closed."""

    def run() -> None:
        try:
            with open_client(gateway, timeout=90) as client:
                answers[url.rpartition("/")[2]] = client.put(url, content=content).status_code
        except httpx.TransportError:
            answers[url.rpartition("/")[2]] = 0

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_first_and_last_upload(tmp_path: Path, authority: Authority, tls_origin: RecordingOrigin) -> None:
    """An upload before workers are warm waits or is refused; one under inspection at SIGTERM is answered; exit 0."""
    answers: dict[str, int] = {}
    with run_product(tmp_path, authority, wait_until_ready=False) as gateway:
        wait_for(lambda: is_listening(gateway), gateway)
        was_ready = gateway.is_ready()
        early = [put(gateway, f"{tls_origin.url}/{name}", make_delimited(rows), answers)
                 for name, rows in (("early-leak", LEAK), ("early-statistics", STATISTICS))]  # fmt: skip
        for thread in early:
            thread.join(100)
        wait_for(gateway.is_ready, gateway)

        workers = gateway.workers()
        for worker in workers:
            os.kill(worker, signal.SIGSTOP)
        late = [put(gateway, f"{tls_origin.url}/{name}", make_delimited(rows), answers)
                for name, rows in (("late-leak", LEAK), ("late-statistics", STATISTICS))]  # fmt: skip
        wait_for(lambda: gateway.metric("dlp_held_uploads") == 2, gateway, 20)
        gateway.process.send_signal(signal.SIGTERM)
        wait_for(lambda: not gateway.is_ready(), gateway, 20)
        for worker in workers:
            os.kill(worker, signal.SIGCONT)
        for thread in late:
            thread.join(60)
        code = gateway.process.wait(40)

    assert not was_ready
    assert answers["early-leak"] in {0, 403}
    assert answers["late-leak"] == 403
    assert answers["late-statistics"] == 200
    assert code == 0
    assert not [seen for seen in tls_origin.requests if "leak" in seen.path]
    assert bytes(tls_origin.requests[-1].body) == make_delimited(STATISTICS)
    assert list((gateway.state / "spool").iterdir()) == []
    assert list((gateway.state / "scratch").iterdir()) == []


@pytest.mark.parametrize(
    "text", ["", "# nobody\n", "not a key\n", None], ids=["empty", "comment", "garbage", "missing"]
)
def test_no_reviewers_key(tmp_path: Path, authority: Authority, text: str | None) -> None:
    """Where recipients are configured and none can be read the gateway does not start, and says so in one line."""
    recipients = tmp_path / "recipients.txt"
    if text is not None:
        recipients.write_text(text)
    arguments = ["--set", f"dlp_recipients={recipients}"]
    with run_product(tmp_path, authority, arguments=arguments, wait_until_ready=False) as gateway:
        code = gateway.process.wait(60)

        assert code not in {0, -signal.SIGTERM}
        assert "Traceback" not in gateway.log
        assert "recipient" in gateway.log or "key" in gateway.log


def test_invalid_policy_at_start(tmp_path: Path, authority: Authority) -> None:
    """An invalid policy prevents the start, with file and line of every error."""
    policy = write_test_policy(tmp_path)
    (policy / "default.yaml").write_text("policy:\n  id: default\nrules:\n  - id: x\n    action: explode\n")
    with run_product(tmp_path, authority, policy=policy, wait_until_ready=False) as gateway:
        code = gateway.process.wait(60)

        assert code not in {0, -signal.SIGTERM}
        assert "default.yaml:5" in gateway.log
        assert "Traceback" not in gateway.log
