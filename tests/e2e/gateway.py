"""A real mitmdump with the gateway in it, in a process of its own."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.certificates import Authority

FAKE_SCRIPT = Path(__file__).with_name("fake_admission.py")
_ROOT = Path(__file__).parents[2]


class Gateway:
    """A running process and what can be seen of it."""

    def __init__(
        self, process: subprocess.Popen[bytes], *, port: int, state: Path, log: Path, authority: Authority
    ) -> None:
        self.process = process
        self.port = port
        self.state = state
        self.authority = authority
        self._log = log

    @property
    def url(self) -> str:
        """What clients are given as their proxy."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """Everything that the process wrote."""
        return self._log.read_text(errors="replace")

    def asked(self, call: str | None = None) -> list[dict[str, object]]:
        """What the fake admission was asked and told, in order."""
        journal = self.state / "asked.jsonl"
        lines = journal.read_text().splitlines() if journal.exists() else []
        entries = [json.loads(line) for line in lines]
        return [entry for entry in entries if call is None or entry["call"] == call]

    def read_memory(self, field: str = "VmHWM") -> int:
        """A figure of /proc/PID/status in bytes: by default the peak of resident memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith(field))
        return int(line.split()[1]) * 1024

    def stop(self, seconds: float = 40) -> int:
        """SIGTERM, and the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(seconds)


def find_free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def run_gateway_process(
    folder: Path,
    authority: Authority,
    *,
    mode: str = "regular",
    scripts: Sequence[Path] = (FAKE_SCRIPT,),
    options: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
    port: int | None = None,
    is_expected_to_start: bool = True,
) -> Iterator[Gateway]:
    """Start mitmdump with `scripts` in order, and stop it in the end."""
    port = port or find_free_port()
    state, log = folder / "state", folder / "gateway.log"
    state.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        process = subprocess.Popen(
            _make_command(port=port, state=state, authority=authority, mode=mode, scripts=scripts, options=options),
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(_ROOT), **(environment or {})},
        )
    gateway = Gateway(process, port=port, state=state, log=log, authority=authority)
    try:
        if is_expected_to_start:
            _wait_until_listening(gateway)
        yield gateway
    finally:
        process.kill()
        process.wait(10)


def _make_command(
    *, port: int, state: Path, authority: Authority, mode: str, scripts: Sequence[Path], options: Sequence[str]
) -> list[str]:
    command = [str(Path(sys.executable).with_name("mitmdump")), "--mode", mode]
    command += ["--listen-host", "127.0.0.1", "--listen-port", str(port)]
    command += [argument for script in scripts for argument in ("-s", str(script))]
    settings = [
        f"confdir={authority.folder}",
        f"ssl_verify_upstream_trusted_ca={authority.certificate}",
        f"dlp_state={state}",
        *options,
    ]
    if not any(setting.startswith("dlp_metrics=") for setting in settings):
        settings.append("dlp_metrics=")
    return command + [argument for setting in settings for argument in ("--set", setting)]


def _wait_until_listening(gateway: Gateway) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if gateway.process.poll() is not None:
            raise AssertionError(f"the gateway ended: {gateway.log}")
        try:
            with socket.create_connection(("127.0.0.1", gateway.port), 1):
                break
        except OSError:
            time.sleep(0.05)
    else:
        raise AssertionError(f"the gateway does not listen: {gateway.log}")
    # The port is open before the scripts are loaded; mitmproxy serves nobody before they are.
    while not gateway.asked("start") and time.monotonic() < deadline:
        time.sleep(0.05)
