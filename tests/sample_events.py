"""Invented uploads and what came of them, for tests."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.finding import ColumnFinding, Evidence, TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import InspectedFile, Inspection, Unscannable
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.verdict import Action, Disposition, Mode, RuleMatch, Verdict

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
HOST = "www.agency.example"
INCIDENT = "DLP-20261122-7K3M9Q"

COLUMN = ColumnFinding(
    index=0,
    header="A-Number",
    entity_type="US_ALIEN_REGISTRATION_NUMBER",
    confidence=0.99,
    count=6252,
    distinct_count=6252,
    samples=("A*******12",),
    evidence=(Evidence(source="header", entity_type="US_ALIEN_REGISTRATION_NUMBER", weight=2.5, detail="header"),),
)
PLAIN_COLUMN = ColumnFinding(index=1, header="Remark", entity_type=None, confidence=0.0, count=0, distinct_count=0)
TABLE = TableFinding(
    path="statistics.xlsx#Sheet2",
    rows=6252,
    hidden=HidingPlace.SHEET,
    columns=(COLUMN, PLAIN_COLUMN),
    person_records=6252,
    distinct_people=6252,
    embedded=(("EMAIL_ADDRESS", 3),),
)
FILE = InspectedFile(name="statistics.xlsx", media_type="application/vnd.ms-excel", size=50_000, sha256="f" * 64)
INSPECTION = Inspection(
    body_bytes=50_300,
    body_sha256="b" * 64,
    files=(FILE,),
    tables=(TABLE,),
    distinct_people=6252,
    entities=(("US_ALIEN_REGISTRATION_NUMBER", 6252),),
    seconds=0.2,
)
UNREAD = Unscannable(path="backup.xlsx", reason=UnscannableReason.ENCRYPTED)
MATCH = RuleMatch(
    rule="bulk-personal-records",
    action=Action.QUARANTINE,
    mode=Mode.ENFORCE,
    severity="high",
    title="Bulk personal records",
    reasons=("6,252 different people",),
)
VERDICT = Verdict(
    action=Action.QUARANTINE,
    rule="bulk-personal-records",
    reasons=("6,252 different people",),
    would_be=Action.QUARANTINE,
    matches=(MATCH,),
    policy="default",
    revision="3f2a",
    destination_group="public",
    severity="high",
)
EVENT = InspectionEvent(
    request_id="request-1",
    incident_id=None,
    attempts=0,
    occurred_at=NOW,
    sender=Sender(address="10.0.0.7"),
    destination=Destination(authority=HOST, port=443, sni=HOST, target=HOST),
    method="POST",
    url=f"https://{HOST}/upload",
    protocol="HTTP/1.1",
    disposition=Disposition.QUARANTINED,
    verdict=VERDICT,
    inspection=INSPECTION,
    hold_seconds=0.3,
)


def make_event(**changes: Any) -> InspectionEvent:  # noqa: ANN401 - the fields of an event
    """The sample event with some fields changed; `inspection` and `verdict` may be given as dictionaries of changes."""
    for name in ("inspection", "verdict"):
        if isinstance(changes.get(name), dict):
            changes[name] = replace(getattr(EVENT, name), **changes[name])
    return replace(EVENT, **changes)


def make_request(
    headers: dict[str, str] | None = None, *, path: str = "/upload", method: str = "POST", host: str = HOST
) -> UploadRequest:
    """An upload request with these headers."""
    return UploadRequest(
        id="request-1",
        method=method,
        scheme="https",
        destination=Destination(authority=host, port=443),
        sender=Sender(address="10.0.0.7"),
        path=path,
        headers=tuple((headers or {}).items()),
        protocol="HTTP/1.1",
        received_at=NOW,
    )
