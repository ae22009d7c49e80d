from dlp_addon.model.request import Sender
from dlp_addon.model.upload_part import UploadPart
from dlp_addon.upload_sessions.records import Session, SessionState
from dlp_addon.upload_sessions.session_keys import SessionKeys

KEYS = SessionKeys(b"k" * 32)
ANN, BOB = Sender(address="10.0.0.1"), Sender(address="10.0.0.2")
RANDOM = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"


def part(session: str, *, is_issued: bool) -> UploadPart:
    """A part of an upload."""
    return UploadPart(family="test", session=session, is_issued=is_issued)


def test_uploads_of_two_senders_under_one_name_stay_apart() -> None:
    """A name, an address or a small number may be chosen by two people at the same time."""
    for name, is_issued in (("https://a.example/b|c.xlsx", False), ("1", True), (RANDOM, False)):
        keys = {KEYS.of_part(sender, part(name, is_issued=is_issued)) for sender in (ANN, BOB)}

        assert len(keys) == 2


def test_parts_under_a_random_id_are_one_upload_whoever_sends_them() -> None:
    """A client that uses IPv4 and IPv6 by turns, or two who share an upload, are judged as one."""
    keys = {KEYS.of_part(sender, part(RANDOM, is_issued=True)) for sender in (ANN, BOB)}

    assert len(keys) == 1


def test_user_outranks_address() -> None:
    """Who logs in is the same sender from everywhere."""
    here, there = Sender(address="10.0.0.1", user="ann"), Sender(address="10.9.9.9", user="ann")

    assert KEYS.of_sender(here) == KEYS.of_sender(there) != KEYS.of_sender(ANN)


def test_names_hide_what_they_are_made_of() -> None:
    """A key tells nothing without the secret."""
    key = KEYS.of_session(ANN, RANDOM, is_issued=True)

    assert RANDOM not in key
    assert key != SessionKeys(b"other" * 8).of_session(ANN, RANDOM, is_issued=True)


def test_uploads_to_one_address_have_names_of_their_own() -> None:
    """What is sent to an address anew is another upload; what was issued is the same one in every request."""
    first = Session(id=1, key="key", state=SessionState.OPEN, file_name="")
    second = Session(id=2, key="key", state=SessionState.OPEN, file_name="")
    named = [KEYS.of_upload(part("a", is_issued=False), session, "key") for session in (first, second)]

    assert len(set(named)) == 2
    assert KEYS.of_upload(part("a", is_issued=True), second, "key") == "key"
    assert KEYS.of_upload(part("a", is_issued=False), None, "key") == "key"
