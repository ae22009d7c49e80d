"""`make soak`: prints what passed, was refused and was lost, and what the gateway grew by; 1 where a goal is missed."""

import argparse
import contextlib
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmark.processes import resident_bytes
from tests.e2e.certificates import Authority, make_authority
from tests.e2e.origin import RecordingOrigin
from tests.e2e.product.running import Product, run_product, wait_for
from tests.e2e.product.test_broken_stores import SmallDisk
from tests.soak.faults import Faults, SteppedClock, break_things
from tests.soak.ledger import LEAK as LEAKS
from tests.soak.ledger import Ledger
from tests.soak.load import Load

WARM_SHARE = 0.2
GROWTH_GOAL = 0.05
DISK_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Size:
    """What the gateway's process holds: resident bytes and open descriptors."""

    memory: int
    descriptors: int


def measure(gateway: Product) -> Size:
    """Now."""
    pid = gateway.process.pid
    return Size(resident_bytes(pid), len(list(Path(f"/proc/{pid}/fd").iterdir())))


@contextlib.contextmanager
def run_gateway(folder: Path, authority: Authority, receiver: str, clock: SteppedClock) -> Iterator[Product]:
    """The gateway with receivers of every kind, one of them never there."""
    secret = folder / "secret"
    secret.write_text("a secret for the soak run")
    sinks = (f"json={folder / 'events.log'}", f"ocsf={receiver}/count/hook", "cef=tcp://127.0.0.1:1")
    arguments = [argument for sink in sinks for argument in ("--set", f"dlp_sinks={sink}")]
    arguments += ["--set", f"dlp_webhook_secret={secret}", "--set", "dlp_deadline_seconds=20"]
    environment = clock.environment()
    with run_product(folder, authority, arguments=arguments, environment=environment, workers=2) as gateway:
        yield gateway


def main() -> int:
    """0 where every goal was met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=5_000, help="100000 for the long form")
    parser.add_argument("--fault-seconds", type=float, default=6.0)
    parser.add_argument("--most-seconds", type=float, default=600.0, help="ends the load, whatever is left")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dlp-soak-") as name, contextlib.ExitStack() as stack:
        folder = Path(name)
        authority = make_authority(folder / "ca")
        site = stack.enter_context(RecordingOrigin(certificate=authority.origin))
        receivers = [RecordingOrigin().__enter__()]
        (folder / "state").mkdir()
        disk = SmallDisk(folder / "state", DISK_BYTES)
        stack.callback(disk.remove)
        clock = SteppedClock(folder / "clock")
        gateway = stack.enter_context(run_gateway(folder, authority, receivers[0].url, clock))
        ledger = Ledger()
        load = Load(gateway, site.url, ledger)
        deadline = time.monotonic() + options.most_seconds
        warming = int(options.requests * WARM_SHARE)
        load.run(lambda sent: sent >= warming or time.monotonic() > deadline)
        warm = measure(gateway)
        faults = Faults(gateway, disk, receivers, clock).by_name()
        breaking = threading.Thread(
            target=break_things, args=(faults, lambda fault: setattr(ledger, "fault", fault), options.fault_seconds)
        )
        breaking.start()
        begun = time.monotonic()
        rest = options.requests - warming
        # Longer than asked for where not everything has been broken yet.
        load.run(lambda sent: (sent >= rest and not breaking.is_alive()) or time.monotonic() > deadline)
        seconds = time.monotonic() - begun
        breaking.join()
        wait_for(lambda: gateway.metric("dlp_held_uploads") == 0, gateway, 60)
        wait_for(gateway.is_ready, gateway, 60)
        return report(gateway, ledger, site, warm, seconds)


def report(gateway: Product, ledger: Ledger, site: RecordingOrigin, warm: Size, seconds: float) -> int:
    """Print the tables; 1 where a goal is missed."""
    time.sleep(3.0)
    last = measure(gateway)
    arrived = [request for request in site.requests if f"/{LEAKS}/" in request.path]
    missing = ledger.incidents() - recorded_incidents(gateway)
    unrecorded = [o for o in ledger.outcomes if o.status == 403 and o.kind == LEAKS and o.incident is None]
    failures = sum(1 for line in gateway.log.splitlines() if '"dlp.upload_failed"' in line)
    left = [path for name in ("spool", "scratch") for path in (gateway.state / name).iterdir()]
    growth = last.memory / warm.memory - 1
    say(f"{'fault':<16}{'kind':<8}{'passed':>8}{'refused':>9}{'lost':>6}")
    for fault, kind, passed, refused, lost in ledger.rows():
        say(f"{fault:<16}{kind:<8}{passed:>8}{refused:>9}{lost:>6}")
    rate = len(ledger.outcomes) * (1 - WARM_SHARE) / max(seconds, 1)
    say(f"requests                      {len(ledger.outcomes)}, {rate:.0f} a second after warm-up")
    say(f"leaks that reached the site   {len(arrived)} (goal 0)")
    say(f"refusals told, not in store   {len(missing)} (goal 0), of {len(ledger.incidents())} incidents")
    say(f"refusals without an incident  {len(unrecorded)}; events of failed uploads in the log: {failures}")
    say(f"memory                        {growth:+.1%} (goal 5 %): {warm.memory >> 20} then {last.memory >> 20} MiB")
    say(f"descriptors                   {warm.descriptors} warm, {last.descriptors} last")
    say(f"files left in spool, scratch  {len(left)} (goal 0)")
    is_good = not arrived and not missing and len(unrecorded) <= failures and not left and growth <= GROWTH_GOAL
    say("every goal is met" if is_good else "a goal is missed")
    return 0 if is_good else 1


def recorded_incidents(gateway: Product) -> set[str]:
    """Ids of the store."""
    with contextlib.closing(sqlite3.connect(gateway.state / "incidents.sqlite")) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM incidents")}


def say(line: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
