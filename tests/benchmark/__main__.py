"""`python -m tests.benchmark`: prints ratios from interleaved runs, with their spread and goals."""

import argparse
import os
import platform
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from tests.benchmark import inspection, peers, replays, start_up, streaming, traffic, uploads
from tests.benchmark.proxies import Rig, rig
from tests.benchmark.ratios import Figure

ON_FILES: Mapping[str, Callable[[Path, int], Iterator[Figure]]] = {
    "workbooks": inspection.workbooks,
    "texts": inspection.texts,
    "largest": inspection.largest,
    "start": start_up.replacement,
    "replays": replays.replays,
}
ON_PROXIES: Mapping[str, Callable[[Rig, Path, int], Iterator[Figure]]] = {
    "refusal": uploads.time_to_answer,
    "requests": lambda rig, _, runs: traffic.requests_without_body(rig, runs),
    "small": lambda rig, _, runs: traffic.small_uploads(rig, runs),
    "latency": uploads.responsiveness,
    "events": lambda rig, _, runs: streaming.first_bytes(rig, runs),
    "download": lambda rig, _, runs: streaming.downloads(rig, runs),
    "video": lambda rig, _, runs: streaming.videos(rig, runs),
    "put": lambda rig, _, runs: streaming.big_upload(rig, runs),
}


def main() -> int:
    """Measure speed, as ratios of interleaved runs. Returns 0 whatever the figures are."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark", description=main.__doc__)
    parser.add_argument("--only", action="append", choices=(*ON_FILES, *ON_PROXIES, "peers"), help="may be repeated")
    parser.add_argument("--runs", type=int, default=10, help="pairs of runs; large files take fewer")
    parser.add_argument("--peers", action="store_true", help="compare with Presidio and ClamAV too")
    arguments = parser.parse_args()
    only = set(arguments.only or (*ON_FILES, *ON_PROXIES)) | ({"peers"} if arguments.peers else set())
    # Without this the proxies would outlive a benchmark that is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    started = time.monotonic()
    _say(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}")
    _say("median of interleaved runs (least to most); above 1x the gateway is the slower side")
    with tempfile.TemporaryDirectory(prefix="dlp-benchmark-") as name:
        _measure(Path(name), only, arguments.runs)
    _say(f"took {time.monotonic() - started:.0f} s, load now {os.getloadavg()[0]:.1f}")
    return 0


def _measure(folder: Path, only: set[str], runs: int) -> None:
    for name, measure in ON_FILES.items():
        if name in only:
            _print(measure(folder, runs))
    if only & ON_PROXIES.keys():
        with rig(folder) as both:
            for name, on_proxies in ON_PROXIES.items():
                if name in only:
                    _print(on_proxies(both, folder, runs))
    if "peers" in only:
        _print(peers.compare_peers(folder, runs))


def _print(figures: Iterable[Figure]) -> None:
    for figure in figures:
        _say(figure.line())


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
