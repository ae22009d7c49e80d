import json

import pytest

from dlp_addon.incidents.codec import CodecError, RecordReader, encode, from_json, to_json
from dlp_addon.model.event import InspectionEvent
from dlp_addon.model.inspection import Inspection
from dlp_addon.model.verdict import Action, Verdict
from tests.sample_events import EVENT, INSPECTION, UNREAD, VERDICT, make_event


@pytest.mark.parametrize(
    ("record_type", "record"),
    [
        (InspectionEvent, EVENT),
        (InspectionEvent, make_event(inspection={"unscannable": (UNREAD,)}, incident_id="DLP-20261122-7K3M9Q")),
        (Inspection, INSPECTION),
        (Verdict, VERDICT),
    ],
)
def test_a_record_comes_back_equal(record_type: type, record: object) -> None:
    """What is written can be read back to an equal record."""
    assert from_json(record_type, to_json(record)) == record


def test_enums_are_written_by_their_stable_names() -> None:
    """Documents hold the names that policies and reports use, not numbers."""
    document = json.loads(to_json(EVENT))

    assert document["verdict"]["action"] == "quarantine"
    assert document["disposition"] == "quarantined"
    assert encode(Action.BLOCK) == "block"


def test_a_document_of_another_version_is_read() -> None:
    """Unknown fields are passed over, and absent ones take their default."""
    document = json.loads(to_json(INSPECTION))
    del document["seconds"]
    document["new_in_next_version"] = 1

    assert from_json(Inspection, json.dumps(document)).seconds == 0.0


@pytest.mark.parametrize(
    "document",
    ["", "[", "[]", "3", '{"body_bytes": "many"}', '{"body_bytes": 1}', "[" * 100_000, '{"body_bytes": true}'],
)
def test_what_is_no_record_is_refused(document: str) -> None:
    """Any document that is not the record raises one error, whatever it is instead."""
    with pytest.raises(CodecError):
        from_json(Inspection, document)


def test_an_unknown_enum_member_is_refused() -> None:
    """A document of a newer version with a disposition unknown here is not taken for another one."""
    document = to_json(EVENT).replace('"disposition":"quarantined"', '"disposition":"teleported"')
    with pytest.raises(CodecError):
        from_json(InspectionEvent, document)


def test_one_reader_reads_many_documents() -> None:
    """What it has read before changes nothing in what it reads next."""
    reader = RecordReader(InspectionEvent)
    events = [EVENT, make_event(inspection={"tables": ()}), EVENT]

    assert [reader.read(to_json(event)) for event in events] == events


def test_errors_hold_no_value() -> None:
    """The message of an error says what is wrong without repeating the document."""
    with pytest.raises(CodecError) as caught:
        from_json(Inspection, '{"body_bytes": "123-45-6789", "body_sha256": ""}')

    assert "123-45" not in str(caught.value)
