import asyncio
import tempfile
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.inspector import build_inspector
from dlp_addon.model.limits import Limits
from dlp_addon.upload_sessions import SessionLimits
from tests.unit.upload_sessions.conftest import THRESHOLD, Bench, csv_of, people, statistics_csv

INSPECTOR = build_inspector(Limits(), tempfile.TemporaryFile, None)
FILES = {"leak": csv_of(people(14)), "letter": csv_of(people(4)), "figures": statistics_csv(25)}


async def send(folder: Path, content: bytes, cuts: list[int], order: list[int], repeated: int) -> tuple[bool, int]:
    """Whether everything went on, its completion included, and how many people went on."""
    bench = Bench(folder, INSPECTOR, SessionLimits(overtaking_seconds=0.001))
    edges = [0, *sorted(cuts), len(content)]
    parts = [content[start:end] for start, end in pairwise(edges)]
    url = "s3.example/b/a.csv?partNumber={}&uploadId=VXBsb2Fk"
    arrived: dict[int, bytes] = {}
    results = []
    for position in [*order, order[repeated % len(order)]]:
        number = position % len(parts)
        admission = await bench.send("PUT", url.format(number + 1), parts[number])
        results.append(admission.release is not None)
        if results[-1]:
            arrived[number] = parts[number]
    listed = "".join(f"<PartNumber>{number + 1}</PartNumber>" for number in range(len(parts)))
    done = await bench.send("POST", "s3.example/b/a.csv?uploadId=VXBsb2Fk", f"<C>{listed}</C>".encode())
    bench.store.close()
    held = b"\n".join(arrived[number] for number in sorted(arrived))
    disclosed = INSPECTOR.inspect_file("a.csv", memoryview(held), "").inspection.distinct_people
    return all(results) and done.release is not None, disclosed


@settings(max_examples=25, deadline=None)
@given(
    name=st.sampled_from(sorted(FILES)),
    cuts=st.lists(st.integers(1, 400), min_size=1, max_size=4, unique=True),
    order=st.permutations(range(5)),
    repeated=st.integers(0, 4),
)
def test_splitting_changes_no_decision(name: str, cuts: list[int], order: list[int], repeated: int) -> None:
    """Cut anywhere, sent in any order and partly twice, a file passes or not as it would in one piece."""
    numbers = [position for position in order if position <= len(cuts)]
    with tempfile.TemporaryDirectory() as folder:
        passed, disclosed = asyncio.run(send(Path(folder), FILES[name], cuts, numbers, repeated))

    assert passed == (name != "leak")
    assert disclosed < THRESHOLD
