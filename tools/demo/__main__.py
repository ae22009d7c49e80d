import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.demo.site import PublicSite
from tools.demo.workbooks import PEOPLE, write_leak, write_statistics

READY_SECONDS = 60
SITE_NAME = "www.agency.example"


@dataclass(frozen=True)
class Gateway:
    """A running gateway: its listener, its metrics listener, its state folder and its log."""

    port: int
    metrics_port: int
    state: Path
    log: Path


def main() -> int:
    """Show the job: 0 when the leak stayed inside and the statistics went out."""
    if shutil.which("curl") is None:
        print("make demo: curl is missing; install it: apt-get install curl", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="dlp-demo-") as name:
        folder = Path(name)
        write_leak(folder / "detention-statistics-2022-11.xlsx")
        write_statistics(folder / "statistics.xlsx")
        site = PublicSite()
        site.start()
        try:
            with running_gateway(folder, site.port) as gateway:
                return show(gateway, site, folder)
        finally:
            site.stop()


def show(gateway: Gateway, site: PublicSite, folder: Path) -> int:
    """Upload both workbooks and print what everybody sees."""
    before = metrics(gateway)
    heading(f"An editor uploads a workbook with {PEOPLE:,} people to {SITE_NAME}")
    leak = upload(gateway, folder / "detention-statistics-2022-11.xlsx")
    print(leak)
    leaked = sum(map(len, site.bodies))

    heading("An editor uploads the monthly statistics")
    print(upload(gateway, folder / "statistics.xlsx"))
    arrived = any((folder / "statistics.xlsx").read_bytes() in body for body in site.bodies)

    heading("The incident, for the security team")
    print(dlpctl("incidents", "show", incident_id(leak), "--state", str(gateway.state)))
    heading("The log event")
    print(log_event(gateway.log))
    heading("The metrics that changed")
    for line in changed(before, metrics(gateway)):
        print(line)

    heading("What the site received")
    print(f"of the leak: {leaked} bytes")
    print(f"of the statistics: {'every byte' if arrived else 'NOT EVERYTHING'}")
    return 0 if leaked == 0 and arrived else 1


@contextmanager
def running_gateway(folder: Path, site_port: int) -> Iterator[Gateway]:
    """A gateway in front of the site, as a reverse proxy; ends with the block."""
    gateway = Gateway(free_port(), free_port(), folder / "var", folder / "gateway.log")
    command = [
        *(sys.executable, "-m", "dlp_addon.cli", "run"),
        *("--listen", f"127.0.0.1:{gateway.port}", "--metrics", f"127.0.0.1:{gateway.metrics_port}"),
        *("--state", str(gateway.state), "--workers", "1"),
        *("--mode", f"reverse:http://127.0.0.1:{site_port}"),
        *("--set", f"dlp_listener_sites={gateway.port}={SITE_NAME}", "--set", f"confdir={folder / 'ca'}"),
    ]
    with gateway.log.open("wb") as log:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=log)  # noqa: S603 - our own command
    try:
        wait_until_ready(gateway, process)
        yield gateway
    finally:
        process.terminate()
        process.wait(30)


def wait_until_ready(gateway: Gateway, process: "subprocess.Popen[bytes]") -> None:
    """Return when /readyz answers 200; raises SystemExit with the log's end where that does not happen."""
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{gateway.metrics_port}/readyz", timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise SystemExit(f"the gateway did not become ready:\n{gateway.log.read_text(errors='replace')[-2000:]}")


def upload(gateway: Gateway, path: Path) -> str:
    """What curl prints after sending a form with the file."""
    command = [
        *("curl", "--silent", "--show-error", "--max-time", "30", "--noproxy", "*"),
        *("--write-out", "\n[status %{http_code}, answered after %{time_total} s]", "--form", f"file=@{path}"),
        f"http://127.0.0.1:{gateway.port}/wp-admin/async-upload.php",
    ]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own command


def dlpctl(*arguments: str) -> str:
    """What a dlpctl command prints."""
    command = [sys.executable, "-m", "dlp_addon.cli", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own command


def incident_id(text: str) -> str:
    """The incident number that a refusal names."""
    found = re.search(r"DLP-\d{8}-[0-9A-Z]+", text)
    if found is None:
        raise SystemExit("the leak was not refused")
    return found.group()


def log_event(log: Path) -> str:
    """The log line of the refusal."""
    lines = log.read_text(encoding="utf-8").splitlines()
    found = [line for line in lines if '"dlp.upload_quarantined"' in line]
    return json.dumps(json.loads(found[-1]), indent=2, ensure_ascii=False) if found else "none"


def metrics(gateway: Gateway) -> dict[str, float]:
    """All samples of the metrics listener."""
    with urllib.request.urlopen(f"http://127.0.0.1:{gateway.metrics_port}/metrics", timeout=5) as response:
        lines = response.read().decode().splitlines()
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines if line[:1] not in {"#", ""})}


def changed(before: dict[str, float], after: dict[str, float]) -> Iterator[str]:
    """Counters that rose, buckets and creation times aside."""
    for name in sorted(after):
        if name.startswith("dlp_") and "_bucket" not in name and "_created" not in name and "seconds" not in name:
            difference = after[name] - before.get(name, 0.0)
            if difference:
                yield f"{name} +{difference:g}"


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n\033[1m{text}\033[0m" if sys.stdout.isatty() else f"\n== {text}")


if __name__ == "__main__":
    os.environ.setdefault("NO_COLOR", "1")
    sys.exit(main())
