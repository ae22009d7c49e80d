import io
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.incidents.audit import AuditLog
from dlp_addon.incidents.database import Database
from dlp_addon.incidents.releases import OneTimeRelease, grant_release, list_releases
from dlp_addon.incidents.store import IncidentStore
from dlp_addon.incidents.upload_releases import UploadReleases, grant_upload_release
from dlp_addon.model.request import Destination, Sender
from dlp_addon.model.upload_part import SplitUpload
from tests.sample_events import EVENT, FILE, NOW, make_event

CONTENT = b"".join(b"%08d" % number for number in range(25))
PARTS = [CONTENT[start : start + 64] for start in range(0, len(CONTENT), 64)]
HOUR = timedelta(hours=1)
OTHER_FILE = replace(FILE, sha256="e" * 64)


def digest(content: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(content).hexdigest()


def upload(*numbers: int, name: str = "a", whole: bytes = b"") -> SplitUpload:
    """An upload of parts of the content, the last number the newest."""
    parts = tuple(digest(PARTS[number]) for number in numbers)
    return SplitUpload(name=name, parts=parts, part_bytes=64, whole=digest(whole) if whole else "")


def refuse(store: IncidentStore) -> str:
    """An incident of an upload that was refused at a part."""
    incident_id, _ = store.open_or_join(make_event(part_bytes=64))
    return incident_id


def grant(database: Database, store: IncidentStore, secret: bytes) -> OneTimeRelease:
    """Release the content for a day."""
    return grant_upload_release(
        database, refuse(store), io.BytesIO(CONTENT), secret=secret, validity=24 * HOUR, reason="checked",
        granted_by="ann", now=NOW,
    )  # fmt: skip


def consume(
    releases: UploadReleases,
    split: SplitUpload,
    *,
    destination: Destination = EVENT.destination,
    sender: Sender = EVENT.sender,
    after: timedelta = HOUR,
    request_id: str = "r",
) -> bool:
    """Whether a request of an upload passes."""
    given = releases.consume(
        split, destination=destination, sender=sender, request_id=request_id, now=NOW + after
    )  # fmt: skip
    return given is not None


def test_all_parts_of_one_upload_pass(database: Database, store: IncidentStore, secret: bytes) -> None:
    """From the first part that needs it to the request that makes the whole, one upload has it, in any order."""
    granted = grant(database, store, secret)
    releases = UploadReleases(database, secret)

    assert consume(releases, upload(2, 0))
    assert consume(releases, upload(2, 0, 3))
    assert consume(releases, upload(2, 0, 3, 1, 1))
    assert consume(releases, upload(2, 0, 3, 1, whole=CONTENT), request_id="last")
    (used,) = list_releases(database, granted.incident_id)
    assert used.consumed_by == "last"
    assert not consume(releases, upload(2, 0, 3, 1, whole=CONTENT))
    assert [entry.act for entry in AuditLog(database).entries()] == ["quarantine.released"]


def test_no_second_upload_shares_it(database: Database, store: IncidentStore, secret: bytes) -> None:
    """While one upload has the release, and after it, no other has it, in no process."""
    grant(database, store, secret)
    releases = UploadReleases(database, secret)

    assert consume(releases, upload(0))
    assert not consume(UploadReleases(database, secret), upload(0, name="b"))
    assert consume(UploadReleases(database, secret), upload(0, 1))


@pytest.mark.parametrize(
    ("split", "changes"),
    [
        (SplitUpload(name="a", parts=(digest(b"other"),), part_bytes=64), {}),
        (SplitUpload(name="a", parts=(digest(b"other"), digest(PARTS[1])), part_bytes=64), {}),
        (SplitUpload(name="a", parts=(digest(CONTENT[:32]),), part_bytes=32), {}),
        (SplitUpload(name="a", parts=(), part_bytes=0), {}),
        (upload(0, 1, whole=PARTS[0] + PARTS[1]), {}),
        (upload(0), {"after": 25 * HOUR}),
        (upload(0), {"sender": Sender(address="10.9.9.9")}),
        (upload(0), {"destination": Destination(authority="elsewhere.example", port=443)}),
    ],
)
def test_nothing_else_passes(
    database: Database, store: IncidentStore, secret: bytes, split: SplitUpload, changes: dict[str, object]
) -> None:
    """Other bytes here or before, another whole, cut, time, sender or destination: refused, and not used up."""
    grant(database, store, secret)
    releases = UploadReleases(database, secret)

    assert not consume(releases, split, **changes)
    assert consume(releases, upload(0))


def test_a_changed_part_is_refused_midway(database: Database, store: IncidentStore, secret: bytes) -> None:
    """An upload that has the release may not go on with anything but the released file."""
    grant(database, store, secret)
    releases = UploadReleases(database, secret)

    assert consume(releases, upload(0))
    assert not consume(releases, SplitUpload(name="a", parts=(digest(PARTS[0]), digest(b"x")), part_bytes=64))
    assert not consume(releases, upload(0, 1, 2, whole=CONTENT[:192]))


def test_a_file_is_asked_for_exactly_where_only_a_beginning_was_seen(
    database: Database, store: IncidentStore, secret: bytes
) -> None:
    """An upload that was refused midway is not released without the file, one that was seen whole not with one."""
    midway = refuse(store)
    whole, _ = store.open_or_join(make_event(request_id="other", inspection={"files": (OTHER_FILE,)}))
    given = {"validity": HOUR, "reason": "checked", "granted_by": "ann", "now": NOW}

    with pytest.raises(RecordError, match="--file"):
        grant_release(database, midway, **given)
    with pytest.raises(RecordError, match="without a file"):
        grant_upload_release(database, whole, io.BytesIO(CONTENT), secret=secret, **given)
    assert AuditLog(database).entries() == ()


def test_no_byte_of_the_file_is_kept(database: Database, store: IncidentStore, secret: bytes) -> None:
    """The store has keyed digests of a released file, not its digests, and none of its bytes."""
    granted = grant(database, store, secret)
    (release,) = database.query("SELECT * FROM releases")
    keys = {row["key"] for row in database.query("SELECT key FROM released_parts")}

    assert granted.incident_id == release["incident_id"]
    assert len(keys) == len(PARTS)
    assert not keys & {digest(part) for part in PARTS}
    assert digest(CONTENT) not in tuple(release)
