from dataclasses import replace

from dlp_addon.errors import UnscannableReason
from dlp_addon.incidents.content_key import content_key, join_keys, without_guessable_digests
from dlp_addon.model.inspection import Unscannable
from dlp_addon.model.request import Sender
from dlp_addon.model.verdict import Disposition
from tests.sample_events import EVENT, FILE, INSPECTION, make_event

SECRET = b"k" * 32
OTHER_FILE = replace(FILE, sha256="e" * 64)


def test_the_same_files_in_another_wrapping_are_the_same_content() -> None:
    """Boundaries, file names and order of a form do not matter."""
    first = replace(INSPECTION, files=(FILE, OTHER_FILE))
    again = replace(INSPECTION, body_sha256="a" * 64, files=(OTHER_FILE, replace(FILE, name="renamed.xlsx")))

    assert content_key(SECRET, first) == content_key(SECRET, again)


def test_other_files_are_other_content() -> None:
    """One more file, or another file, gives another key."""
    keys = {
        content_key(SECRET, INSPECTION),
        content_key(SECRET, replace(INSPECTION, files=(FILE, OTHER_FILE))),
        content_key(SECRET, replace(INSPECTION, files=(OTHER_FILE,))),
    }

    assert len(keys) == 3


def test_bytes_outside_the_files_count() -> None:
    """Where a part of the body that belongs to no file could not be read, the whole body is what was reviewed."""
    part = Unscannable(path="body", reason=UnscannableReason.MALFORMED)
    first = replace(INSPECTION, unscannable=(part,))
    again = replace(first, body_sha256="a" * 64)

    assert content_key(SECRET, first) != content_key(SECRET, again)


def test_an_unread_file_is_known_by_its_own_digest() -> None:
    """A protected workbook is the same content in another form's wrapping."""
    part = Unscannable(path="statistics.xlsx", reason=UnscannableReason.ENCRYPTED)
    first = replace(INSPECTION, unscannable=(part,))

    assert content_key(SECRET, first) == content_key(SECRET, replace(first, body_sha256="a" * 64))


def test_without_a_file_the_body_counts() -> None:
    """A body in which no file is known is known by its own digest."""
    bare = replace(INSPECTION, files=())

    assert content_key(SECRET, bare) != content_key(SECRET, replace(bare, body_sha256="a" * 64))


def test_unknown_content_has_no_key() -> None:
    """A body that was never held whole equals no other one."""
    assert content_key(SECRET, replace(INSPECTION, files=(), body_sha256="")) == ""


def test_repetitions_share_sender_and_destination() -> None:
    """Another sender, destination or outcome is another incident."""
    keys = {
        join_keys(SECRET, EVENT),
        join_keys(SECRET, make_event(sender=Sender(address="10.0.0.8"))),
        join_keys(SECRET, make_event(destination=replace(EVENT.destination, site="other.example"))),
        join_keys(SECRET, make_event(disposition=Disposition.ALERTED)),
        join_keys(b"another", EVENT),
    }

    assert len(keys) == 5


def test_digests_of_short_content_are_not_kept() -> None:
    """A nine-digit number could be guessed from its digest, so short content leaves none."""
    short = make_event(inspection={"body_bytes": 11, "files": (replace(FILE, size=11),)})
    kept = without_guessable_digests(short).inspection

    assert (kept.body_sha256, kept.files[0].sha256) == ("", "")
    assert without_guessable_digests(EVENT) == EVENT


def test_passing_websocket_messages_of_a_sender_are_one_repetition() -> None:
    """Each is judged with those before it, so one alert would else become one a message; refusals stay apart."""
    first = make_event(disposition=Disposition.ALERTED, method="WEBSOCKET", inspection=INSPECTION)
    again = replace(first, inspection=replace(INSPECTION, files=(OTHER_FILE,)))
    refused = [replace(event, disposition=Disposition.BLOCKED) for event in (first, again)]

    assert join_keys(SECRET, first) == join_keys(SECRET, again)
    assert len({join_keys(SECRET, event) for event in (first, *refused)}) == 3


def test_part_is_known_by_its_content_and_by_its_upload() -> None:
    """A part of a split upload has a key more, which further parts share on whatever host; other senders do not."""
    first = make_event(upload_name="a" * 48)
    other = replace(first, inspection=replace(INSPECTION, files=(OTHER_FILE,)), destination=make_event().destination)
    stranger = replace(other, sender=Sender(address="10.0.0.8"))

    assert join_keys(SECRET, first)[0] == join_keys(SECRET, EVENT)[0]
    assert join_keys(SECRET, first)[1] == join_keys(SECRET, other)[1]
    assert not set(join_keys(SECRET, stranger)) & set(join_keys(SECRET, other))
