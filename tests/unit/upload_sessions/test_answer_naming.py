from collections.abc import Iterator
from pathlib import Path

import pytest

from dlp_addon.upload_sessions import SessionLimits, SessionStore
from dlp_addon.upload_sessions.answer_naming import AnswerNaming
from dlp_addon.upload_sessions.session_keys import SessionKeys
from tests.sample_events import make_request

KEYS = SessionKeys(b"k" * 32)
CREATION = make_request({"Tus-Resumable": "1.0.0", "Upload-Length": "300"}, path="/files")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SessionStore]:
    """An empty store."""
    made = SessionStore(tmp_path, SessionLimits(), lambda: 1_000.0)
    yield made
    made.close()


def test_creation_is_known_by_the_address_in_its_answer(store: SessionStore) -> None:
    """The size that was announced is there when the first part comes."""
    naming = AnswerNaming(store, KEYS)
    naming.expect(CREATION)
    naming.name(CREATION, (("Location", "/files/7"),), b"")
    address = f"{CREATION.destination.host}/files/7"
    known = store.find([KEYS.of_session(CREATION.sender, address, is_issued=False)])

    assert known is not None
    assert known.total_bytes == 300


def test_first_part_is_known_by_every_name_of_its_answer(store: SessionStore) -> None:
    """An id in the body and an address in a header both lead to the upload."""
    naming = AnswerNaming(store, KEYS)
    session = store.begin("first", "sender", "")
    naming.remember(CREATION.id, session.id)
    naming.name(CREATION, (("Location", "/files/8"),), b'{"session_id": "AAE-24e16ec2"}')
    names = [("AAE-24e16ec2", True), (f"{CREATION.destination.host}/files/8", False)]
    found = [store.find([KEYS.of_session(CREATION.sender, name, is_issued=issued)]) for name, issued in names]

    assert [known.id for known in found if known] == [session.id, session.id]


def test_other_answers_are_not_heard(store: SessionStore) -> None:
    """Only what begins an upload waits for its answer."""
    naming = AnswerNaming(store, KEYS)
    naming.expect(make_request(path="/page"))

    assert not naming.awaits("request-1")


def test_memory_is_bounded(store: SessionStore) -> None:
    """Requests whose answers never come are forgotten, the oldest first."""
    naming = AnswerNaming(store, KEYS)
    for number in range(10_001):
        naming.remember(str(number), number)

    assert (naming.awaits("0"), naming.awaits("10000")) == (False, True)
