"""What is kept of every upload for replay: what a policy can ask of it, and no raw value.

Each aspect is a text of its own, and equal aspects are equal texts, so that a replay looks at each of them once.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from dlp_addon.errors import UnscannableReason
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.finding import ColumnFinding, TableFinding
from dlp_addon.model.hiding_place import HidingPlace
from dlp_addon.model.inspection import InspectedFile, Inspection, SensitivityLabel, Unscannable
from dlp_addon.model.request import Destination, Sender, UploadRequest
from dlp_addon.model.sending_history import SendingHistory
from dlp_addon.model.upload_protocol import UploadProtocol

_NOTHING = "{}"
NO_HISTORY_TEXT = _NOTHING
"""The history of an upload for which no window was counted."""
_PEOPLE = "people"
_UPLOAD_PROTOCOLS = frozenset(UploadProtocol)
_SOMETIME = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedUpload:
    """One upload that was decided. `occurred_at` is Unix time; texts are compact JSON, masked where names stand in it.

    Attributes:
        content: people, tables, entities, labels and what was not examined, without names of files.
        files: names and media types of files, paths of tables.
    """

    occurred_at: float
    request_id: str
    disposition: str
    body_bytes: int
    destination: str
    sender: str
    request: str
    content: str
    files: str
    history: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRequest:
    """How an upload was sent. `url` is masked; `upload_protocol` is None in records that are older than it."""

    method: str = ""
    protocol: str = ""
    url: str = ""
    upload_protocol: UploadProtocol | None = None


def record_event(event: InspectionEvent) -> RecordedUpload:
    """What is kept of an upload's event."""
    to, by = event.destination, event.sender
    return RecordedUpload(
        occurred_at=event.occurred_at.timestamp(),
        request_id=event.request_id,
        disposition=event.disposition.value,
        body_bytes=event.inspection.body_bytes,
        destination=_dump([to.authority, to.port, to.sni, to.target, to.site]),
        sender=_dump([by.address, by.user, by.groups]),
        request=_dump([event.method, event.protocol, event.url, event.upload_protocol]),
        content=_dump_content(event.inspection),
        files=_dump_files(event.inspection),
        history=_dump(event.history.windows) if event.history.windows else _NOTHING,
    )


def read_event(event: InspectionEvent) -> tuple[UploadRequest, Inspection, datetime]:
    """The upload of an event: its path is the masked one, and it has no query and no headers."""
    told = RecordedRequest(
        method=event.method, protocol=event.protocol, url=event.url, upload_protocol=event.upload_protocol
    )
    request = build_request(event.destination, event.sender, told, event.occurred_at, event.request_id)
    return request, event.inspection, event.occurred_at


def build_request(
    destination: Destination,
    sender: Sender,
    request: RecordedRequest,
    at: datetime = _SOMETIME,
    request_id: str = "",
) -> UploadRequest:
    """The request of a recorded upload."""
    return UploadRequest(
        id=request_id,
        method=request.method,
        scheme=request.url.partition(":")[0],
        destination=destination,
        sender=sender,
        path=_path(request.url),
        headers=(),
        protocol=request.protocol,
        received_at=at,
        upload_protocol=request.upload_protocol,
    )


def read_destination(text: str) -> Destination:
    """Where it went."""
    authority, port, sni, target, site = json.loads(text)
    return Destination(authority=authority, port=port, sni=sni, target=target, site=site)


def read_sender(text: str) -> Sender:
    """Who sent it."""
    address, user, groups = json.loads(text)
    return Sender(address=address, user=user, groups=None if groups is None else tuple(groups))


def read_request(text: str) -> RecordedRequest:
    """How it was sent."""
    method, protocol, url, *later = json.loads(text)
    name = next(iter(later), None)
    known = UploadProtocol(name) if name in _UPLOAD_PROTOCOLS else None
    return RecordedRequest(method=method, protocol=protocol, url=url, upload_protocol=known)


def read_history(text: str) -> SendingHistory:
    """What the sender had sent before."""
    windows = () if text == _NOTHING else tuple((seconds, people) for seconds, people in json.loads(text))
    return SendingHistory(windows=windows)


def has_people(content: str) -> bool:
    """Whether anybody's data was found."""
    # A look at the beginning, where the number stands if there is one, saves reading a million texts.
    return content.startswith(f'{{"{_PEOPLE}":')


def read_inspection(content: str, files: str = _NOTHING, body_bytes: int = 0) -> Inspection:
    """What was found, as far as a policy can ask for it; names only where `files` is given."""
    found = json.loads(content)
    named = {} if files == _NOTHING else json.loads(files)
    paths = named.get("paths", [])
    tables = found.get("tables", [])
    return Inspection(
        body_bytes=body_bytes,
        body_sha256="",
        files=tuple(
            InspectedFile(name=name, media_type=kind, size=0, sha256="") for name, kind in named.get("files", [])
        ),
        tables=tuple(
            _read_table(item, paths[place] if place < len(paths) else "") for place, item in enumerate(tables)
        ),
        distinct_people=found.get(_PEOPLE, 0),
        entities=tuple((name, count) for name, count in found.get("entities", [])),
        unscannable=tuple(
            Unscannable(path="", reason=UnscannableReason(reason), media_type=kind, may_hold_table=bool(may))
            for reason, kind, may in found.get("unread", [])
        ),
        labels=tuple(SensitivityLabel(id=guid, name=name) for guid, name in found.get("labels", [])),
    )


def _dump_content(inspection: Inspection) -> str:
    unread = {(part.reason.value, part.media_type, int(part.may_hold_table)) for part in inspection.unscannable}
    found = {
        _PEOPLE: inspection.distinct_people,
        "tables": [_dump_table(table) for table in inspection.tables],
        "entities": inspection.entities,
        "unread": sorted(unread),
        "labels": [(label.id, label.name) for label in inspection.labels],
    }
    return _dump({name: value for name, value in found.items() if value})


def _dump_files(inspection: Inspection) -> str:
    named = {
        "files": [(file.name, file.media_type) for file in inspection.files],
        "paths": [table.path for table in inspection.tables],
    }
    return _dump({name: value for name, value in named.items() if value})


def _dump_table(table: TableFinding) -> list[object]:
    types = sorted({column.entity_type for column in table.columns if column.entity_type is not None})
    hidden = table.hidden.value if table.hidden else None
    return [table.rows, table.distinct_people, hidden, types, table.embedded]


def _read_table(item: list[Any], path: str) -> TableFinding:
    rows, people, hidden, types, embedded = item
    columns = (
        ColumnFinding(index=index, header="", entity_type=name, confidence=1.0, count=0, distinct_count=0)
        for index, name in enumerate(types)
    )
    return TableFinding(
        path=path,
        rows=rows,
        hidden=HidingPlace(hidden) if hidden else None,
        columns=tuple(columns),
        person_records=people,
        distinct_people=people,
        embedded=tuple((name, count) for name, count in embedded),
    )


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _path(url: str) -> str:
    try:
        return urlsplit(url).path or "/"
    except ValueError:
        return "/"
