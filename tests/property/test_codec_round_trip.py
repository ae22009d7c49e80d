from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from dlp_addon.errors import UnscannableReason
from dlp_addon.incidents.codec import from_json, to_json
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.finding import ColumnFinding, Evidence, TableFinding
from dlp_addon.model.inspection import InspectedFile, Inspection, Unscannable
from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.verdict import RuleMatch, Verdict

TEXT = st.text(st.characters(), max_size=20)
COUNTS = st.tuples(TEXT, st.integers(0, 10**12))
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
FLOATS = st.floats(allow_nan=False, allow_infinity=False)


def tuples[T](values: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """Short tuples of values."""
    return st.lists(values, max_size=2).map(tuple)


COLUMNS = st.builds(
    ColumnFinding,
    confidence=FLOATS,
    header=TEXT,
    evidence=tuples(st.builds(Evidence, weight=FLOATS, detail=TEXT)),
    samples=tuples(TEXT),
)
TABLES = st.builds(TableFinding, columns=tuples(COLUMNS), embedded=tuples(COUNTS))
INSPECTIONS = st.builds(
    Inspection,
    seconds=FLOATS,
    files=tuples(st.builds(InspectedFile)),
    tables=tuples(TABLES),
    entities=tuples(COUNTS),
    unscannable=tuples(st.builds(Unscannable, reason=st.sampled_from(UnscannableReason))),
)
MATCHES = st.builds(RuleMatch, reasons=tuples(TEXT), lifted_by=tuples(TEXT))
VERDICTS = st.builds(Verdict, matches=tuples(MATCHES), reasons=tuples(TEXT))
EVENTS = st.builds(
    InspectionEvent,
    occurred_at=MOMENTS,
    hold_seconds=FLOATS,
    url=TEXT,
    sender=st.builds(Sender),
    destination=st.builds(Destination),
    verdict=VERDICTS,
    inspection=INSPECTIONS,
)


@settings(max_examples=60, deadline=None)
@given(EVENTS)
def test_every_event_comes_back_equal(event: InspectionEvent) -> None:
    """Whatever texts, numbers and lists a record holds, its document gives an equal record, and is one ASCII line."""
    document = to_json(event)

    assert document.isascii()
    assert "\n" not in document
    assert from_json(InspectionEvent, document) == event
