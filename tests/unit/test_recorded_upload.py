from dlp_addon.model.sending_history import SendingHistory
from dlp_addon.policy.case import column_types
from dlp_addon.recorded_upload import (
    RecordedRequest,
    read_destination,
    read_event,
    read_history,
    read_inspection,
    read_request,
    read_sender,
    record_event,
)
from tests.sample_events import EVENT, UNREAD, make_event


def test_what_a_policy_asks_comes_back() -> None:
    """Counts, types, places and names are those of the event; the rest is gone."""
    event = make_event(inspection={"unscannable": (UNREAD,)}, history=SendingHistory(windows=((60, 3),)))
    record = record_event(event)
    found = read_inspection(record.content, record.files, record.body_bytes)
    (table,), (before,) = found.tables, event.inspection.tables

    assert (found.distinct_people, found.entities, found.body_bytes) == (6252, event.inspection.entities, 50_300)
    assert (table.path, table.rows, table.hidden) == (before.path, before.rows, before.hidden)
    assert column_types(table) == column_types(before)
    assert [(file.name, file.media_type) for file in found.files] == [("statistics.xlsx", "application/vnd.ms-excel")]
    assert [(part.reason, part.may_hold_table) for part in found.unscannable] == [(UNREAD.reason, True)]
    assert read_destination(record.destination) == event.destination
    assert read_sender(record.sender) == event.sender
    assert read_request(record.request) == RecordedRequest(
        method=event.method, protocol=event.protocol, url=event.url, upload_protocol=event.upload_protocol
    )
    assert read_history(record.history) == event.history


def test_an_older_or_newer_record_leaves_the_upload_protocol_open() -> None:
    """What was recorded before protocols were told, or by a later version, matches no condition on them."""
    for text in ('["PUT","HTTP/1.1","https://a.example/"]', '["PUT","HTTP/1.1","https://a.example/","carrier-pigeon"]'):
        assert read_request(text) == RecordedRequest(method="PUT", protocol="HTTP/1.1", url="https://a.example/")


def test_an_upload_of_nothing_is_short() -> None:
    """Most uploads hold nothing, and equal ones are equal texts."""
    record = record_event(make_event(inspection={"tables": (), "files": (), "entities": (), "distinct_people": 0}))

    assert (record.content, record.files, record.history) == ("{}", "{}", "{}")


def test_the_request_of_an_event_is_as_much_as_was_recorded() -> None:
    """Its path is the masked one; it has no query and no headers."""
    request, inspection, moment = read_event(EVENT)

    assert (request.path, request.headers, request.id) == ("/upload", (), "request-1")
    assert (inspection, moment) == (EVENT.inspection, EVENT.occurred_at)
