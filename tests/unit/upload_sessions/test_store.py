import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dlp_addon.errors import RecordError
from dlp_addon.model.inspection import Inspection
from dlp_addon.upload_sessions import SessionLimits, SessionStore
from dlp_addon.upload_sessions.records import SessionState, StoredPart
from dlp_addon.upload_sessions.store import KeyedNames

type Open = Callable[..., SessionStore]


@pytest.fixture
def open_store(tmp_path: Path) -> Open:
    """Opens the same store as often as asked, at a time in seconds."""
    return lambda now=0.0, **limits: SessionStore(tmp_path / "s", SessionLimits(**limits), lambda: now)


def stored(store: SessionStore, session: int, size: int = 5) -> StoredPart:
    """A part with bytes."""
    name, descriptor = store.files.open_incoming()
    with os.fdopen(descriptor, "wb") as file:
        file.write(bytes(size))
    kept = store.files.keep(name, session, 1)
    return StoredPart(sequence=1, generation=0, offset=0, number=None, block=None, size=size, sha256="ab", file=kept)


def test_everything_survives_a_restart(open_store: Open) -> None:
    """What is known of an upload, its facts and its parts, is the same in the next process."""
    store = open_store()
    session = store.begin("key", "sender", "a.csv")
    part = stored(store, session.id)
    facts = Inspection(body_bytes=5, body_sha256="ab", distinct_people=3)
    known = replace(session, size=5, facts=facts, parts=(part,), total_bytes=90)
    store.save(known, part)
    store.bind("other", session.id)
    store.close()

    again = open_store()

    assert again.find(["unknown", "other"]) == known
    assert len(list((again.files.folder / str(session.id)).iterdir())) == 1
    again.close()


def test_end_of_an_upload_leaves_no_bytes(open_store: Open) -> None:
    """Completed and refused uploads are remembered without their bytes and names."""
    store = open_store()
    session = store.begin("key", "sender", "Zora Quill.csv")
    store.save(replace(session, state=SessionState.REFUSED), stored(store, session.id))

    found = store.find(["key"])

    assert found is not None
    assert (found.state, found.file_name) == (SessionState.REFUSED, "")
    assert not (store.files.folder / str(session.id)).exists()
    store.close()


def test_room_is_made_by_the_idlest(open_store: Open) -> None:
    """Past a budget the upload that is idle longest loses its bytes, which is remembered; an impossible wish fails."""
    store = open_store(max_sender_bytes=8)
    session = store.begin("key", "sender", "a.csv")
    store.save(replace(session, size=5), stored(store, session.id))

    assert store.make_room(None, "sender", 6)
    assert (found := store.find(["key"])) is not None
    assert found.state is SessionState.DROPPED
    assert not store.make_room(None, "sender", 9)
    store.close()


def test_others_are_dropped_only_for_the_common_budget(open_store: Open) -> None:
    """One sender's flood takes room from its own uploads first."""
    store = open_store(max_sender_uploads=1)
    for key, sender in (("a", "ann"), ("b", "bob")):
        store.begin(key, sender, "a.csv")

    assert store.make_room(None, "bob", 1)

    states = [found.state for key in "ab" if (found := store.find([key])) is not None]
    assert states == [SessionState.OPEN, SessionState.DROPPED]
    store.close()


def test_memory_of_uploads_is_bounded(open_store: Open) -> None:
    """A million uploads that are begun and left do not fill the disk."""
    store = open_store(max_known=10)

    for number in range(500):
        store.begin(f"k{number}", "sender", "a.csv")

    assert store._database.connection.execute("SELECT count(*) FROM sessions").fetchone()[0] <= 210
    store.close()


def test_damaged_store_begins_anew(open_store: Open, tmp_path: Path) -> None:
    """Uploads under way have to start again; the gateway starts all the same."""
    open_store().close()
    (tmp_path / "s" / "sessions.sqlite").write_bytes(b"no database at all" * 100)

    store = open_store()

    assert store.find(["key"]) is None
    store.close()


def test_failures_carry_no_values(open_store: Open) -> None:
    """A store that fails says so in one line without names or paths."""
    store = open_store()
    store._database.connection.close()

    with pytest.raises(RecordError, match=r"^the store of split uploads failed \(ProgrammingError\)$"):
        store.begin("key", "sender", "Zora Quill.csv")


def test_names_are_keyed() -> None:
    """Names of uploads cannot be guessed back without the key, and pieces do not run into each other."""
    names = KeyedNames(b"secret")

    assert names.name("ab", "c") != names.name("a", "bc")
    assert names.name("a") != KeyedNames(b"other").name("a")
    assert "a.csv" not in names.name("a.csv")


def test_file_is_for_its_owner_alone(open_store: Open, tmp_path: Path) -> None:
    """Neither the database nor its folder can be read by others."""
    store = open_store()

    assert (tmp_path / "s" / "sessions.sqlite").stat().st_mode & 0o077 == 0
    assert (tmp_path / "s").stat().st_mode & 0o077 == 0
    assert sqlite3.sqlite_version
    store.close()
